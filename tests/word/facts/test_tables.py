"""A table is read row by row and cell by cell."""

from orderpaper.word.facts.document import read_facts
from steps import count_steps
from word_builder import cell, control, facts_of, header_row, paragraph, row, table, word_file


def test_a_table_is_read_row_by_row() -> None:
    facts = facts_of(
        table(
            header_row("Area", "Crimes"),
            row(cell("North", "<w:vMerge w:val='restart'/>"), "12", properties=""),
            row(cell("", "<w:vMerge/>"), cell("13", "<w:gridSpan w:val='2'/>"), properties="<w:gridAfter w:val='1'/>"),
            properties="<w:tblStyle w:val='Grid'/><w:tblLook w:val='0000'/>",
        )
    )
    (fact,) = facts.tables
    assert (fact.style, fact.is_header_styled, fact.spot.at) == ("Table Grid", False, "table 1")
    assert [tuple(each.text for each in line.cells) for line in fact.rows] == [
        ("Area", "Crimes"), ("North", "12"), ("", "13"),
    ]  # fmt: skip
    assert [(line.is_header, line.may_break, line.skipped) for line in fact.rows] == [
        (True, False, 0), (False, True, 0), (False, True, 1),
    ]  # fmt: skip
    assert fact.rows[2].cells[0].is_continued
    assert fact.rows[2].cells[1].span == 2
    assert facts.paragraphs[2].spot.at == "table 1, row 2, cell 1"


def test_a_table_in_a_table_is_known_and_comes_after_it() -> None:
    inner = table(row("inner"))
    outer, nested = facts_of(table(row("a", cell(inner + paragraph("after"))))).tables
    assert (outer.is_nested, nested.is_nested) == (False, True)
    assert nested.spot.at == "table 1, row 1, cell 2, inner table"


def test_rows_and_cells_in_content_controls_are_counted() -> None:
    (fact,) = facts_of(table(control(row("a", control(cell("b")))), row("c", "d"))).tables
    assert [[each.text for each in line.cells] for line in fact.rows] == [["a", "b"], ["c", "d"]]


def test_the_work_of_reading_grows_with_the_rows_and_no_faster() -> None:
    def count(rows: int) -> int:
        data = word_file([table(*[row("one", "two", "three", "four") for _ in range(rows)])])
        return count_steps(lambda: read_facts(data, "long.docx"))

    assert count(1000) < 5 * count(250)
