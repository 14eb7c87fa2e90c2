"""A table is laid out with a cell for each column, its headings as one row."""

import pytest

from word.manuscript.papers import read, rows_of
from word_builder import cell, header_row, paragraph, row, table


def lay(*rows):
    return read(table(*rows)).grids[0]


def heads(grid):
    return [each.is_header for each in grid.rows]


def wide(words, span):
    return cell(words, f'<w:gridSpan w:val="{span}"/>')


def top(words):
    return cell(words, "<w:vMerge w:val='restart'/>")


BELOW = cell("", "<w:vMerge/>")


def test_a_marked_row_is_the_heading():
    grid = lay(header_row("Ward", "2015"), row("Fant", "333"))
    assert (heads(grid), rows_of(grid)) == ([True, False], [["Ward", "2015"], ["Fant", "333"]])
    assert grid.rows[1].cells[1].where.at == "table 1, row 2, cell 2"


@pytest.mark.parametrize(
    ("first", "is_header"),
    [
        (("Ward", "2014/15", "2015"), True), (("Ward", "Number", "%"), True), (("Fant", "333", "4"), False),
        (("Fant", "£1,200", "x"), False), (("Fant", "-3.5%", "x"), False), (("Fant", "", ""), False),
        (("12", "Number", "Rate"), True), (("Fant", "1,234 (12%)", "x"), True),
    ],
)  # fmt: skip
def test_without_a_mark_the_first_row_is_the_heading_if_it_holds_no_figure(first, is_header):
    assert heads(lay(row(*first), row("Park", "5", "6")))[0] is is_header


def test_headings_of_two_levels_are_joined():
    grid = lay(
        row(top("Ward"), wide("Change since previous month", 2), "Total"),
        row(BELOW, "Number", "%", "2015"),
        row("Fant", "3", "4%", "7"),
    )
    assert rows_of(grid)[0] == [
        "Ward", "Change since previous month: Number", "Change since previous month: %", "Total: 2015",
    ]  # fmt: skip
    assert heads(grid) == [True, False]
    assert grid.rows[0].cells[1].where.at == "table 1, row 2, cell 2"


def test_a_second_level_that_word_does_not_repeat_is_one_all_the_same():
    grid = lay(header_row("Ward", wide("Change", 2)), row("", "Number", "%"), row("Fant", "3", "4%"))
    assert rows_of(grid)[0] == ["Ward", "Change: Number", "Change: %"]


def test_a_row_of_figures_is_no_second_level():
    grid = lay(header_row("Ward", wide("Change", 2)), row("Fant", "3", "4%"), row("Park", "5", "6%"))
    assert rows_of(grid) == [["Ward", "Change", "Change"], ["Fant", "3", "4%"], ["Park", "5", "6%"]]


def test_a_row_across_the_table_under_its_headings_is_no_second_level():
    grid = lay(header_row("Ward", wide("Change", 2)), row(wide("In the town", 3)), row("Park", "5", "6%"))
    assert rows_of(grid)[:2] == [["Ward", "Change", "Change"], ["In the town"] * 3]


def test_a_heading_merged_downwards_says_that_headings_have_two_levels():
    grid = lay(row(top("Ward"), "2015"), row(BELOW, "Number"), row("Park", "5"))
    assert rows_of(grid) == [["Ward", "2015: Number"], ["Park", "5"]]


def test_a_title_across_the_table_is_its_caption():
    grid = lay(row(wide("Theft by ward", 2)), row("Ward", "Number"), row("Fant", "3"))
    assert (grid.caption, rows_of(grid)) == ("Theft by ward", [["Ward", "Number"], ["Fant", "3"]])


def test_merged_cells_repeat_their_words_in_all_that_they_cover():
    grid = lay(header_row("Ward", "Kind", "No."), row(top("Fant"), "Theft", "3"), row(BELOW, wide("none", 2)))
    assert rows_of(grid)[1:] == [["Fant", "Theft", "3"], ["Fant", "none", "none"]]
    assert grid.rows[2].cells[0].where.at == "table 1, row 3, cell 1"


def test_the_old_way_of_merging_is_read_too():
    first, second = cell("Both", "<w:hMerge w:val='restart'/>"), cell("", "<w:hMerge/>")
    assert rows_of(lay(row("Ward", "x", "y"), row("Fant", first, second)))[1] == ["Fant", "Both", "Both"]


def test_rows_are_made_as_wide_as_the_widest():
    grid = lay(row("Ward", "a", "b"), row("Fant", "3"), row("Park", properties='<w:gridBefore w:val="1"/>'))
    assert rows_of(grid)[1:] == [["Fant", "3", ""], ["", "Park", ""]]


def test_the_words_of_an_inner_table_are_its_own():
    outer, inner = read(table(row("a", cell(paragraph("b") + table(row("c", "d")) + paragraph("e"))))).grids
    assert (rows_of(outer), rows_of(inner)) == ([["a", "b e"]], [["c", "d"]])
    assert inner.where.at == "table 1, row 1, cell 2, inner table"


def test_tables_of_nothing_are_read():
    assert rows_of(read(table(), paragraph("x")).grids[0]) == []
    assert rows_of(lay(row(), row("a", "b"))) == [["", ""], ["a", "b"]]
