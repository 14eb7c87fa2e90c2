"""Makes the Word templates in templates/: ordinary Word files, the same bytes each time.

Run it after a change to tools/template_parts/: .venv/bin/python tools/make_templates.py
"""

from pathlib import Path

from template_parts.evening import agenda, minutes
from template_parts.package import make_parts, pack
from template_parts.plan import plan_refresh
from template_parts.reports import committee_report, committee_report_with_summary, implications

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
PAPERS = {
    "agenda.docx": agenda,
    "minutes.docx": minutes,
    "committee report.docx": committee_report,
    "committee report with executive summary.docx": committee_report_with_summary,
    "implications.docx": implications,
    "plan refresh.docx": plan_refresh,
}


def build() -> dict[str, bytes]:
    """Give the bytes of every template, by its file name."""
    return {name: pack(make_parts(make())) for name, make in PAPERS.items()}


def main() -> None:
    """Write every template into templates/."""
    TEMPLATES.mkdir(exist_ok=True)
    for name, data in build().items():
        (TEMPLATES / name).write_bytes(data)
        print(f"{name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
