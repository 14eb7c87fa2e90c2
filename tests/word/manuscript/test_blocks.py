"""Paragraphs and tables are met in reading order, each with its place as an officer would look for it."""

import pytest

from orderpaper.word.facts.document import read_facts
from orderpaper.word.manuscript.blocks import Line, TableBlock, iter_lines
from word.manuscript.papers import deleted, field, make_file, walk_through
from word_builder import cell, control, header_row, heading, paragraph, row, run, table, text_box

GONE = '<w:rPr><w:del w:id="7" w:author="A"/></w:rPr>'
BODY = (
    heading(1, "Plan"),
    paragraph("One."),
    table(header_row("Area", "Count"), row("Fant", "333")),
    control(paragraph("Two.")),
    heading(2, "Next"),
    table(row("a", cell(paragraph("b") + table(row("in", "ner")) + paragraph("c")))),
    paragraph("Three.", text_box(paragraph("Boxed."))),
)


def places(*body):
    return [(line.text, line.where.at, line.where.paragraph) for line in iter_lines(walk_through(*body)[0])]


def test_paragraphs_and_cells_know_where_they_stand():
    assert places(*BODY) == [
        ("Plan", "paragraph 1", 1), ("One.", "paragraph 2", 2),
        ("Area", "table 1, row 1, cell 1", 2), ("Count", "table 1, row 1, cell 2", 2),
        ("Fant", "table 1, row 2, cell 1", 2), ("333", "table 1, row 2, cell 2", 2),
        ("Two.", "paragraph 3", 3), ("Next", "paragraph 4", 4),
        ("a", "table 2, row 1, cell 1", 4), ("b", "table 2, row 1, cell 2", 4),
        ("in", "table 2, row 1, cell 2, inner table, row 1, cell 1", 4),
        ("ner", "table 2, row 1, cell 2, inner table, row 1, cell 2", 4),
        ("c", "table 2, row 1, cell 2", 4), ("Three.", "paragraph 5", 5),
    ]  # fmt: skip


def test_places_are_those_that_the_checks_of_finished_papers_say():
    facts = read_facts(make_file(*BODY), "paper.docx").paragraphs
    told = [(each.text, each.spot.at, each.spot.heading) for each in facts if each.spot.holder != "text box"]
    lines = iter_lines(walk_through(*BODY)[0])
    assert [(each.text, each.where.at, each.where.heading) for each in lines] == told


def test_inner_tables_of_one_cell_are_told_apart():
    inner = table(row("a")) + paragraph() + table(row("b"))
    assert [(text, at) for text, at, _count in places(table(row(cell(inner), "c"))) if text] == [
        ("a", "table 1, row 1, cell 1, inner table, row 1, cell 1"),
        ("b", "table 1, row 1, cell 1, inner table 2, row 1, cell 1"),
        ("c", "table 1, row 1, cell 2"),
    ]


def test_a_text_box_hangs_in_its_paragraph():
    _blocks, walk = walk_through(*BODY)
    assert [where.at for _box, where in walk.boxes] == ["paragraph 5, text box"]


def test_a_paragraph_whose_end_is_deleted_runs_on_into_the_next():
    (line,) = walk_through(paragraph("It fell ", properties=GONE), heading(2, "by half."))[0]
    assert (line.text, line.look.level) == ("It fell by half.", 2)
    assert [(at, where.at) for at, where in line.starts] == [(0, "paragraph 1"), (8, "paragraph 2")]


def test_a_paragraph_that_is_deleted_as_a_whole_is_gone():
    blocks, _walk = walk_through(paragraph(deleted("Old."), properties=GONE), paragraph("New."))
    assert [each.text for each in blocks] == ["New."]


def test_a_paragraph_before_a_table_keeps_its_place_though_its_end_is_deleted():
    blocks, _walk = walk_through(
        paragraph("Before.", properties=GONE), table(row("x")), paragraph("z", properties=GONE)
    )
    assert [type(each) for each in blocks] == [Line, TableBlock, Line]


def test_a_deleted_row_is_gone():
    block = walk_through(table(row("old", properties='<w:del w:id="4" w:author="A"/>'), row("new")))[0][0]
    assert [cell.blocks[0].text for cell in block.cells] == ["new"]


def test_cells_know_what_they_cover():
    rows = (
        row(cell("a", '<w:gridSpan w:val="2"/>'), cell("b", "<w:vMerge w:val='restart'/>")),
        row(cell("c", "<w:hMerge w:val='restart'/>"), cell("", "<w:hMerge/>"), cell("", "<w:vMerge/>")),
        row("d", properties='<w:gridBefore w:val="1"/>'),
    )
    first, second, third = walk_through(table(*rows))[0][0].rows
    assert [each.span for each in first.cells] == [2, 1]
    assert [(each.is_beside, each.is_continued) for each in second.cells] == [(0, 0), (1, 0), (0, 1)]
    assert third.skipped == 1


@pytest.mark.parametrize("span", ["0", "-3", "x", "999999999"])
def test_a_span_that_no_table_has_costs_nothing(span):
    block = walk_through(table(row(cell("a", f'<w:gridSpan w:val="{span}"/>'))))[0][0]
    assert 1 <= block.rows[0].cells[0].span <= 63


def test_entries_of_a_list_of_contents_are_known_by_field_and_by_style():
    begun = field("TOC \\o", run("Crime")).removesuffix('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    body = (paragraph("Contents", style="TocHead"), paragraph(begun), heading(1, "Crime"), paragraph("Text."))
    assert [each.is_contents for each in walk_through(*body)[0]] == [False, True, False, False]
    assert walk_through(paragraph("Theft\t3", style="Toc1"))[0][0].is_contents


def test_a_frame_of_one_cell_is_no_table_of_anything():
    blocks = walk_through(table(row("boxed")), table(row("a", "b")))[0]
    assert [each.is_box for each in blocks] == [True, False]
