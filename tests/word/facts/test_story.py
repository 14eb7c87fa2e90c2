"""A story is read paragraph by paragraph: its runs, links, notes, boxes and controls."""

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.records.facts import Holder, Shape, Story
from word_builder import control, facts_of, heading, paragraph, run, text_box


def test_runs_of_one_look_are_joined_and_hidden_words_are_left_out() -> None:
    (fact,) = facts_of(
        paragraph(run("One "), run("paper"), run("secret", "<w:vanish/>"), run(" bold", "<w:b/>"))
    ).paragraphs
    assert [each.text for each in fact.runs] == ["One paper", " bold"]


def test_words_taken_out_under_tracked_changes_are_left_out() -> None:
    (fact,) = facts_of(
        paragraph(
            f"<w:ins>{run('new')}</w:ins>",
            "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
            f"<w:moveFrom>{run('gone')}</w:moveFrom>",
        )
    ).paragraphs
    assert fact.text == "new"


def test_links_are_known_as_elements_fields_and_style() -> None:
    field = "".join(f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>{inside}" for kind, inside in (
        ("begin", '<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>'), ("separate", run("field")), ("end", "")
    ))  # fmt: skip
    (fact,) = facts_of(
        paragraph(f"<w:hyperlink>{run('element')}</w:hyperlink>", field, run("style", "<w:rStyle w:val='Link'/>"), "no")
    ).paragraphs
    assert [(each.text, each.is_link) for each in fact.runs] == [
        ("elementfield", True), ("style", True), ("no", False),
    ]  # fmt: skip


def test_paragraphs_stand_under_the_heading_above_them() -> None:
    facts = facts_of(paragraph("Before"), heading(1, "Purpose"), paragraph("After"))
    assert [str(each.spot.place(facts.name)) for each in facts.paragraphs] == [
        "paper.docx › paragraph 1", "paper.docx › Purpose › paragraph 2", "paper.docx › Purpose › paragraph 3",
    ]  # fmt: skip


def test_headers_footers_and_notes_are_read_without_the_line_above_the_notes() -> None:
    notes = f"<w:footnote w:type='separator'>{paragraph('')}</w:footnote><w:footnote>{paragraph('Note')}</w:footnote>"
    facts = facts_of(parts={"header": paragraph("Exempt"), "footer": paragraph("Page"), "footnotes": notes})
    assert [(each.spot.story, each.text, each.spot.at) for each in facts.paragraphs] == [
        (Story.HEADER, "Exempt", "paragraph 1"), (Story.FOOTER, "Page", "paragraph 1"),
        (Story.FOOTNOTE, "Note", "paragraph 1"),
    ]  # fmt: skip
    assert facts.paragraphs[0].spot.place("a.docx").within == "Header"


def test_a_text_box_is_read_once() -> None:
    facts = facts_of(paragraph("Outside", text_box(paragraph("Inside"))))
    assert [(each.text, each.spot.holder) for each in facts.paragraphs] == [
        ("Outside", Holder.PAGE), ("Inside", Holder.TEXT_BOX),
    ]  # fmt: skip
    assert [each.shape for each in facts.drawings] == [Shape.TEXT_BOX]


def test_content_controls_are_read_with_their_titles() -> None:
    facts = facts_of(
        control(paragraph("Block"), "<w:alias w:val='Purpose'/>"),
        paragraph(control(run("Inline"))),
        control(paragraph("Contents"), "<w:docPartObj/>"),
    )
    assert [(each.title, each.is_built_in, each.spot.at) for each in facts.controls] == [
        ("Purpose", False, "paragraph 1"), ("", False, "paragraph 2"), ("", True, "paragraph 3"),
    ]  # fmt: skip


def test_boxes_and_tables_without_end_are_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 900 + "</w:sdtContent></w:sdt>" * 900
    with pytest.raises(FolderError, match="too deep"):
        facts_of(deep)
