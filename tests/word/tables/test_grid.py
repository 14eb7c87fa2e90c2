"""A table becomes rows of cells, each with its look; it can be turned, set in blocks and cut."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.printed_table import Goodness, PrintedCell, PrintedRow, RowKind
from orderpaper.word.tables.grid import LEFT_OVER, Look, is_total, list_kept, read_grid, set_in_blocks, turn
from orderpaper.word.tables.measure import measure
from word.tables.examples import make_table, words_of

TOTAL = RowKind.TOTAL


def looks_of(grid):
    return [[cell.look for cell in row] for row in grid.rows]


def test_each_row_looks_like_what_it_is():
    kinds = {0: TOTAL, 1: RowKind.PART, 2: RowKind.OURS}
    assert looks_of(read_grid(make_table(rows=4, kinds=kinds))) == [
        [Look.TOTAL] * 3,
        [Look.PART, Look.TEXT, Look.TEXT],
        [Look.OURS] * 3,
        [Look.TEXT] * 3,
    ]


def test_a_change_for_better_or_worse_looks_like_one_in_any_row():
    row = PrintedRow("All crime", (PrintedCell("-6.5%", Goodness.BETTER), PrintedCell("4%", Goodness.WORSE)), TOTAL)
    assert looks_of(read_grid(replace(make_table(), rows=(row,)))) == [[Look.TOTAL, Look.BETTER, Look.WORSE]]


def test_no_cell_is_left_empty():
    row = PrintedRow("", (PrintedCell(""), PrintedCell("1")))
    assert words_of(read_grid(replace(make_table(), rows=(row,))))[1] == [LEFT_OVER, LEFT_OVER, "1"]


def test_only_a_total_that_comes_last_has_a_line_above_it():
    assert read_grid(make_table(kinds={2: TOTAL})).has_total
    assert not read_grid(make_table(kinds={0: TOTAL})).has_total
    assert not read_grid(make_table(rows=1, kinds={0: TOTAL})).has_total


def test_two_blocks_read_down_the_left_and_then_down_the_right():
    blocks = words_of(set_in_blocks(read_grid(make_table(("2014",), 4)), 2))
    assert blocks == [
        ["Ward", "2014", "Ward", "2014"],
        ["Row 0", "0", "Row 2", "20"],
        ["Row 1", "10", "Row 3", "30"],
    ]


def test_a_cell_left_over_prints_a_dash():
    blocks = words_of(set_in_blocks(read_grid(make_table(("2014",), 3)), 2))
    assert blocks[-1] == ["Row 1", "10", LEFT_OVER, LEFT_OVER]


def test_a_total_stands_at_the_very_end_of_the_blocks():
    blocks = words_of(set_in_blocks(read_grid(make_table(("2014",), 3, kinds={2: TOTAL})), 2))
    assert blocks[-1] == [LEFT_OVER, LEFT_OVER, "Row 2", "20"]


@given(st.integers(1, 40), st.integers(2, 4), st.booleans())
def test_blocks_keep_every_row_once_and_in_order(rows, count, has_total):
    grid = read_grid(make_table(("2014",), rows, kinds={rows - 1: TOTAL} if has_total else {}))
    made = set_in_blocks(grid, count)
    names = [row[2 * block].words for block in range(count) for row in made.rows]
    assert [name for name in names if name != LEFT_OVER] == [f"Row {number}" for number in range(rows)]
    assert len({len(row) for row in made.rows}) == 1


def test_blocks_are_alike_in_width():
    measured = set_in_blocks(read_grid(make_table(("2014",), 40)), 2).measure()
    assert measured[:2] == measured[2:]


def test_a_table_can_be_turned():
    turned = turn(read_grid(make_table(("Apr 13", "May 13", "Total"), 2, kinds={1: RowKind.OURS})), "Month")
    assert words_of(turned) == [
        ["Month", "Row 0", "Row 1"],
        ["Apr 13", "0", "10"],
        ["May 13", "1", "11"],
        ["Total", "2", "12"],
    ]
    assert turned.has_total
    assert looks_of(turned)[0] == [Look.TEXT, Look.TEXT, Look.OURS]
    assert looks_of(turned)[2] == [Look.TOTAL, Look.TOTAL, Look.OURS]


def test_a_span_of_months_is_a_total_and_a_year_is_not():
    assert is_total("Apr to Dec 2013")
    assert is_total("Total 2012-13")
    assert not is_total("2012-13")
    assert not is_total("Apr 13")


def test_a_heading_does_not_widen_its_column_before_it_has_three_lines():
    (_, (piece, text)) = read_grid(make_table(("Resident based rate per hundred",))).measure()
    assert text == measure("Resident based rate per hundred", is_bold=True) // 3
    assert text >= piece == measure("Resident", is_bold=True)


def test_a_short_table_stays_on_one_page():
    assert list(list_kept(read_grid(make_table(rows=12)))) == [*[True] * 11, False]


def test_of_a_long_table_the_first_rows_and_the_total_are_not_alone():
    kept = list(list_kept(read_grid(make_table(rows=40, kinds={39: TOTAL}))))
    assert [number for number, each in enumerate(kept) if each] == [0, 1, 38]


def test_a_row_stays_with_the_first_of_its_parts():
    kept = list(list_kept(read_grid(make_table(rows=40, kinds={20: RowKind.PART, 21: RowKind.PART}))))
    assert [number for number, each in enumerate(kept) if each] == [0, 1, 19]


def test_columns_can_be_chosen_and_the_names_stay():
    chosen = read_grid(make_table(("a", "b", "c"), 1)).choose_columns(1, 3)
    assert words_of(chosen) == [["Ward", "b", "c"], ["Row 0", "1", "2"]]


def test_only_names_and_headings_break_after_a_stroke():
    table = make_table(("2010/11",), 1)
    row = PrintedRow("Fraud/forgery", (PrintedCell("1/2"),))
    loose = words_of(read_grid(replace(table, rows=(row,))).let_break())
    assert loose == [["Ward", "2010/\u200b11"], ["Fraud/\u200bforgery", "1/2"]]
