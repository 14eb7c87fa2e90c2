"""Makes the Word templates in templates/ and those of the examples: ordinary Word files, the same bytes each time.

Run it after a change to tools/template_parts/, or to the chapters in tools/examples/:
.venv/bin/python tools/make_templates.py
"""

from pathlib import Path

from template_parts.assessment import strategic_assessment
from template_parts.chapter import make_chapter
from template_parts.evening import agenda, minutes
from template_parts.package import make_parts, pack
from template_parts.plan import plan_refresh
from template_parts.reports import committee_report, committee_report_with_summary, implications

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
EXAMPLES = ROOT / "tools" / "examples"
PAPERS = {
    "agenda.docx": agenda,
    "minutes.docx": minutes,
    "committee report.docx": committee_report,
    "committee report with executive summary.docx": committee_report_with_summary,
    "implications.docx": implications,
    "plan refresh.docx": plan_refresh,
    "strategic assessment.docx": strategic_assessment,
}


def build() -> dict[str, bytes]:
    """Give the bytes of every template, by its file name."""
    return {name: pack(make_parts(make())) for name, make in PAPERS.items()}


def build_examples() -> dict[Path, bytes]:
    """Give the template and the chapters of each assessment among the examples, by where they stand."""
    made = {}
    for example in sorted(EXAMPLES.iterdir()):
        folder = ROOT / "examples" / example.name / "templates"
        made[folder / "strategic assessment.docx"] = pack(make_parts(strategic_assessment()))
        for text in sorted(example.glob("chapters/*.txt")):
            chapter = make_chapter(text.stem, text.read_text(encoding="utf-8"))
            made[folder / "chapters" / f"{text.stem}.docx"] = pack(make_parts(chapter))
    return made


def main() -> None:
    """Write every template into its folder, and say which."""
    for path, data in {**{TEMPLATES / name: data for name, data in build().items()}, **build_examples()}.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"{path.relative_to(ROOT)}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
