"""A table is set so that it can be read at 12 point, and never wider than its page: as it is, turned, or in parts."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.printed_table import RowKind
from orderpaper.word.tables.arrange import arrange, share_width
from orderpaper.word.tables.measure import measure_longest
from word.tables.examples import make_table, words_of

WIDTH, MARGINS = 9412, 190
MONTHS = ("Apr 13", "May 13", "Jun 13", "Jul 13", "Aug 13", "Sep 13", "Oct 13", "Nov 13", "Dec 13")
MEASURES = ("Recorded offences", "Resolved outcomes", "Outstanding investigations", "Proportion unresolved")
LONG = tuple(f"{month} provisional" for month in MONTHS)


def arranged(table, width=WIDTH):
    return arrange(table, width, MARGINS)


def test_a_table_that_fits_stays_as_it_is():
    (part,) = arranged(make_table())
    assert words_of(part.grid)[0] == ["Ward", "2014", "2015"]


def test_blocks_are_set_side_by_side_where_they_fit():
    (part,) = arranged(make_table(rows=10, blocks=2))
    assert len(part.grid.columns) == 6
    (narrow,) = arranged(make_table(rows=10, blocks=2), 3000)
    assert len(narrow.grid.columns) == 3


def test_months_that_do_not_fit_side_by_side_become_rows():
    (part,) = arranged(make_table((*MONTHS, "Jan 14", "Apr 13 to Jan 14"), 3), 5000)
    assert words_of(part.grid)[0] == ["Month", "Row 0", "Row 1", "Row 2"]
    assert part.grid.has_total


def test_years_become_rows_too():
    (part,) = arranged(make_table(tuple(f"{year}/{(year + 1) % 100:02}" for year in range(2005, 2017)), 3), 5000)
    assert words_of(part.grid)[0][0] == "Year"


def test_what_is_no_time_is_not_turned():
    parts = arranged(make_table(LONG, 3), 5000)
    assert len(parts) > 1
    assert all(part.grid.columns[0].words == "Ward" for part in parts)


def test_headings_of_two_levels_are_not_turned():
    parts = arranged(make_table(MONTHS, 3, groups=["Volume"] * 9), 3600)
    assert all(part.grid.columns[0].words == "Ward" for part in parts)


def test_headings_break_after_a_stroke_before_a_table_is_cut():
    (tight,) = arranged(make_table(tuple(f"Theft/{place:06}" for place in range(7)), 3), 8500)
    assert all("\u200b" in column.words for column in tight.grid.columns[1:])


def test_long_names_get_the_room_of_headings_that_can_break():
    table = make_table(tuple(f"{year}/{year + 1}" for year in range(2005, 2011)), rows_are="Category", rows=0)
    rows = make_table(tuple(f"{year}/{year + 1}" for year in range(2005, 2011)), 1).rows
    long = type(rows[0])("Assaults resulting in hospital admissions of people who live here", rows[0].cells)
    (part,) = arranged(type(table)(title="A", rows_are="Category", headings=table.headings, rows=(long,)))
    assert all("\u200b" in column.words for column in part.grid.columns[1:])
    assert part.widths[0] > 2000


def test_a_table_that_fits_no_way_is_cut_into_parts_of_like_size():
    table = make_table(LONG * 2, 3)
    parts = arranged(table)
    assert [column.words for part in parts for column in part.grid.columns[1:]] == list(LONG * 2)
    sizes = [len(part.grid.columns) for part in parts]
    assert max(sizes) - min(sizes) <= 1
    assert all(row[0].words.startswith("Row") for part in parts for row in part.grid.rows)


@given(
    st.lists(st.sampled_from((*MONTHS, *MEASURES, "2010/2011", "Total", "%")), min_size=1, max_size=30),
    st.integers(0, 5), st.integers(1, 2), st.integers(2600, 15000),
)  # fmt: skip
def test_no_table_is_wider_than_its_page_and_none_loses_a_cell(headings, rows, blocks, width):
    table = make_table(tuple(headings), rows, blocks=blocks)
    parts = arranged(table, width)
    assert all(sum(part.widths) == width and min(part.widths) > 0 for part in parts)
    assert all(len(row) == len(part.widths) for part in parts for row in part.grid.rows)
    printed = [cell.words for part in parts for row in part.grid.rows for cell in row]
    held = [cell.words for row in table.rows for cell in row.cells]
    assert all(printed.count(each) >= held.count(each) for each in held)


@given(st.lists(st.sampled_from(("Apr 13", "Violence against the person", "1,234", "%")), min_size=1, max_size=6))
def test_every_column_has_room_for_its_longest_word(headings):
    (part,) = arranged(make_table(tuple(headings), 3))
    for width, column in zip(part.widths, part.grid.columns, strict=True):
        assert width >= measure_longest(column.words, is_bold=True) + MARGINS


def test_those_that_lack_least_get_all_they_want_first():
    widths = share_width([(500, 3000), (500, 900), (500, 900)], 3400, MARGINS)
    assert widths[1:] == (1090, 1090)


def test_what_cannot_fit_shares_what_there_is():
    widths = share_width([(9000, 9000)] * 3, 9000, MARGINS)
    assert sum(widths) == 9000
    assert all(abs(one - other) <= 3 for one, other in pairwise(widths))


def test_a_total_row_needs_room_for_bold_letters():
    plain, bold = (make_table(("2014",), 1, kinds=kinds) for kinds in ({}, {0: RowKind.OURS}))
    widths = [arranged(each)[0].grid.measure()[0] for each in (plain, bold)]
    assert widths[1] > widths[0]


def test_those_that_lack_the_same_share_what_is_left():
    widths = share_width([(500, 3000), (500, 3000)], 3000, MARGINS)
    assert abs(widths[0] - widths[1]) <= 1
