"""All the rules together: each has its page in the manual, and none raises whatever a file holds."""

import io
from pathlib import Path

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.checks.accessible import RULES, code_of, judge
from orderpaper.records import facts
from orderpaper.word.facts.document import read_facts
from word_builder import accessible, facts_of, header_row, judged, paragraph, row, table

MANUAL = Path(__file__).parents[3] / "docs" / "checks"


def test_an_accessible_paper_has_no_findings() -> None:
    footer = paragraph("Page 1 of 3")
    made = table(header_row("Area", "Crimes"), row("North", "12"))
    assert judged(*accessible(made, paragraph()), parts={"footer": footer}) == []


def test_every_rule_has_its_page_in_the_manual() -> None:
    part = "*Finished papers*"
    pages = {path.stem for path in MANUAL.glob("*.md") if part in path.read_text("utf-8")}
    assert pages == {code_of(rule) for rule in RULES}


def test_every_message_is_a_sentence_with_a_remedy() -> None:
    body = (paragraph("• TYPED IN CAPITALS BY SOMEBODY ELSE"), table(row("", ""), row("a")), paragraph(), paragraph())
    found = judge(facts_of(*body, title="", language="en-US"))
    assert len({each.code for each in found}) >= 7
    assert all(each.message.endswith(".") and "  " not in each.message for each in found)


def test_a_document_of_python_docx_is_faulted_for_what_its_template_is() -> None:
    document, file = Document(), io.BytesIO()
    document.add_heading("Strategic Plan")
    document.add_paragraph("The plan is attached.")
    document.add_paragraph("An entry", style="List Bullet")
    document.save(file)
    codes = {each.code for each in judge(read_facts(file.getvalue(), "default.docx"))}
    assert codes <= {
        "paper-has-a-title", "language-is-british-english", "text-is-12-point-or-more", "text-is-sans-serif",
    }  # fmt: skip


TEXTS = st.text(alphabet="aB \t\n•-–1.()\u00a0Éß", max_size=40)
SPOTS = st.builds(
    facts.Spot, st.sampled_from(facts.Story), TEXTS, st.sampled_from(["", "paragraph 1"]), st.sampled_from(facts.Holder)
)
RUNS = st.builds(facts.RunFact, TEXTS, st.builds(facts.RunLook, size=st.integers(0, 99)), st.booleans())
PARAGRAPHS = st.builds(
    facts.ParagraphFact,
    SPOTS,
    TEXTS,
    st.builds(facts.ParagraphLook, TEXTS, st.integers(0, 9), TEXTS),
    st.lists(RUNS, max_size=3).map(tuple),
)
ROWS = st.builds(facts.RowFact, st.lists(st.builds(facts.CellFact, TEXTS), max_size=3).map(tuple))
TABLES = st.builds(facts.TableFact, SPOTS, st.lists(ROWS, max_size=3).map(tuple), TEXTS)
FACTS = st.builds(
    facts.WordFacts,
    name=TEXTS,
    title=TEXTS,
    language=TEXTS,
    paragraphs=st.lists(PARAGRAPHS, max_size=6).map(tuple),
    tables=st.lists(TABLES, max_size=2).map(tuple),
    drawings=st.lists(st.builds(facts.DrawingFact, SPOTS, st.sampled_from(facts.Shape), TEXTS, TEXTS)).map(tuple),
    controls=st.lists(st.builds(facts.ControlFact, SPOTS, TEXTS), max_size=2).map(tuple),
)


@given(FACTS)
@settings(max_examples=100, deadline=None)
def test_whatever_a_file_holds_is_judged(made) -> None:
    known = {code_of(rule) for rule in RULES}
    assert {each.code for each in judge(made)} <= known
