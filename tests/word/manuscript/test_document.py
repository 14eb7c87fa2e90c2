"""Any Word file is read as a manuscript, in reading order."""

import io

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.errors import FolderError
from orderpaper.records.manuscript import Form, PassageKind
from orderpaper.word.facts.document import read_facts
from orderpaper.word.manuscript.document import read_manuscript
from steps import count_steps
from word.manuscript.papers import call, deleted, entry, inserted, make_file, note, read, rows_of, said
from word_builder import control, heading, paragraph, row, table, text_box


def test_a_paper_is_read_in_its_order_with_its_tables():
    manuscript = read(
        heading(1, "Theft"), paragraph("Table 1: Theft"), table(row("Ward", "No."), row("Fant", "3")), entry("x")
    )
    assert (manuscript.name, manuscript.form) == ("paper.docx", Form.WORD)
    assert [each.text for each in manuscript.passages] == ["Theft", "Table 1: Theft", "Ward", "No.", "Fant", "3", "x"]
    (grid,) = manuscript.grids
    assert (grid.caption, rows_of(grid)) == ("Table 1: Theft", [["Ward", "No."], ["Fant", "3"]])
    where = manuscript.passages[5].find()
    assert (where.paragraph, where.heading, where.at, where.line, where.page) == (
        2,
        "Theft",
        "table 1, row 2, cell 2",
        0,
        0,
    )


def test_notes_and_then_text_boxes_stand_after_the_body():
    body = (paragraph("One", call(2), text_box(paragraph("Boxed"), table(row("a", "b")))), paragraph("Two"))
    manuscript = read(*body, footnotes=note(2, "Noted"))
    assert [each.text for each in manuscript.passages] == ["One", "Two", "Noted", "Boxed", "a", "b"]
    assert [each.kind for each in manuscript.passages][2] is PassageKind.NOTE
    assert manuscript.passages[3].find().at == "paragraph 1, text box"
    assert [grid.where.at for grid in manuscript.grids] == ["paragraph 1, text box, inner table"]


def test_boxes_in_boxes_are_read_once():
    assert said(paragraph("a", text_box(paragraph("b", text_box(paragraph("c")))))) == ["a", "b", "c"]


def test_changes_are_read_as_accepted():
    gone = row("old", properties='<w:del w:id="4" w:author="A"/>')
    assert said(paragraph("from ", deleted("5"), inserted("6")), table(gone, row("new", "x"))) == ["from 6", "new", "x"]


def test_headers_and_footers_are_read_only_where_nothing_else_is_there():
    edges = {"header": paragraph("Council") + paragraph("Council"), "footer": paragraph("Page 1")}
    assert said(paragraph("Text."), **edges) == ["Text."]
    assert said(paragraph(), **edges) == ["Council", "Page 1"]


def test_a_file_of_python_docx_is_read():
    document, file = Document(), io.BytesIO()
    document.add_heading("Report")
    document.add_paragraph("one", "List Number")
    document.add_paragraph("two", "List Number")
    document.add_paragraph("three", "List Bullet")
    document.add_table(2, 2).cell(0, 0).text = "Ward"
    document.save(file)
    manuscript = read_manuscript(file.getvalue(), "default.docx")
    assert [(each.kind, each.number) for each in manuscript.passages] == [
        (PassageKind.HEADING, ""), (PassageKind.ITEM, "1."), (PassageKind.ITEM, "2."), (PassageKind.ITEM, "•"),
        (PassageKind.CELL, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"nothing", "is not a Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word format"),
        (b"", "is not a Word file"),
    ],
)
def test_what_is_no_word_file_is_refused(data, words):
    with pytest.raises(FolderError, match=words):
        read_manuscript(data, "paper.docx")


def test_damaged_lists_are_refused_in_a_sentence():
    with pytest.raises(FolderError, match=r"damaged in word/numbering\.xml"):
        read(paragraph("x"), numbering="<a")


def test_tables_too_deep_are_refused_in_a_sentence():
    body = "".join("<w:tbl><w:tr><w:tc>" for _each in range(400)) + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 400
    with pytest.raises(FolderError, match="too deep to read"):
        read(body)


def test_the_work_grows_with_the_paper_and_no_faster():
    def work(times):
        part = (
            heading(2, "Theft"),
            entry("It fell."),
            paragraph("a", call(1)),
            table(row("Ward", "No."), row("x", "3")),
        )
        data = make_file(*part * times, footnotes=note(1, "n"))
        return count_steps(lambda: read_manuscript(data, "paper.docx"))

    assert work(80) < 4.4 * work(20)


PIECES = st.sampled_from([
    paragraph("x"), paragraph(), "<w:p/>", "<w:p><w:r/></w:p>", "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>", "<w:sdt/>",
    "<w:p><w:r><w:fldChar/></w:r></w:p>", "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:vertAlign/><w:rStyle/></w:rPr><w:t/></w:r></w:p>", "<w:p><w:r><w:sym/></w:r></w:p>",
    "<w:p><w:pPr><w:numPr/><w:outlineLvl/></w:pPr></w:p>", "<w:p><w:r><w:drawing/></w:r></w:p>",
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='x'/><w:numId w:val='77'/></w:numPr></w:pPr></w:p>",
    "<w:p><w:r><w:footnoteReference/><w:endnoteReference w:id='x'/></w:r></w:p>", "<mc:AlternateContent/>",
    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='x'/><w:vMerge/><w:hMerge/></w:tcPr></w:tc></w:tr></w:tbl>",
    "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='x'/></w:trPr><w:tc/></w:tr></w:tbl>", entry("e", 2),
    heading(1, "h"), text_box(), table(row("a", "")), control(paragraph("c")), "<w:unheard-of><w:p/></w:unheard-of>",
])  # fmt: skip


@given(st.lists(PIECES, max_size=10))
@settings(max_examples=60, deadline=None)
def test_small_documents_of_any_make_are_read_as_the_checks_read_them(body):
    data = make_file(*body)
    told = [each.text.strip() for each in read_facts(data, "paper.docx").paragraphs if each.text.strip()]
    assert [each.text for each in read_manuscript(data, "paper.docx").passages if each.text] == told
