"""Writes docs/workbooks.md from the schema of the workbooks, and docs/checks.md from the pages in docs/checks.

Run it after a change to either: .venv/bin/python tools/make_guide.py
"""

from pathlib import Path

from orderpaper.cli.manual import compose_index
from orderpaper.workbooks.guide import describe_workbooks

DOCS = Path(__file__).resolve().parent.parent / "docs"

if __name__ == "__main__":
    (DOCS / "workbooks.md").write_text(describe_workbooks(), encoding="utf-8", newline="\n")
    (DOCS / "checks.md").write_text(compose_index(), encoding="utf-8", newline="\n")
