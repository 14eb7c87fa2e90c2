"""Writes docs/workbooks.md from the schema of the workbooks. Run it after a change to the schema."""

from pathlib import Path

from orderpaper.workbooks.guide import describe_workbooks

PAGE = Path(__file__).resolve().parent.parent / "docs" / "workbooks.md"

if __name__ == "__main__":
    PAGE.write_text(describe_workbooks(), encoding="utf-8", newline="\n")
