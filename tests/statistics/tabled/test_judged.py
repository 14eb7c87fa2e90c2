"""Tables of papers judged; those that are right are never found fault with, and one wrong digit always is."""

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from gridded import make_grid, make_paper, make_rebuilt
from orderpaper.records.recomputed import Slip, Verdict
from orderpaper.statistics.judge import list_certainly_wrong
from orderpaper.statistics.tabled.judged import judge_grids

BASE = 155_800
HEADINGS = "Crime | 2014/15 | 2015/16 | 2016/17 | Change | % change | Per 1,000"
NOTE = f"Rates are per 1,000 of the population of {BASE:,}."
counts = st.integers(100, 9999)
moved = st.tuples(counts, counts, counts).filter(lambda row: abs(row[2] - row[1]) >= 10)
rows_of_counts = st.lists(moved, min_size=5, max_size=9, unique=True)


def round_to(number, places):
    return Decimal(number).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def make_row(at, row):
    """Give a row of a table as it is printed, everything worked out in it right."""
    _first, before, after = row
    percent = round_to(Decimal(after - before) / before * 100, 1)
    rate = round_to(Decimal(after) / BASE * 1000, 2)
    return [f"Row {at}", *(f"{each:,}" for each in row), f"{after - before:,}", f"{percent}%", f"{rate}"]


def make_rows(rows):
    printed = [make_row(at, row) for at, row in enumerate(rows)]
    sums = [sum(row[at] for row in rows) for at in range(3)]
    return [*printed, ["Total", *make_row(0, sums)[1:]]]


def wrong_in(grid):
    judged, _rows = judge_grids(make_paper(grid))
    return [each for table in judged.tables for each in list_certainly_wrong(table)]


def as_table(rows):
    return make_grid("\n".join([HEADINGS, *(" | ".join(row) for row in rows)]), notes=(NOTE,))


def as_lines(rows):
    return make_rebuilt("\n".join(" | ".join(row) for row in rows), notes=(NOTE,))


@given(rows_of_counts)
def test_a_table_that_is_right_is_never_found_fault_with(rows):
    assert wrong_in(as_table(make_rows(rows))) == []
    assert wrong_in(as_lines(make_rows(rows))) == []


def change_digit(text, letter, digit):
    """Give a figure with one of its digits replaced by the next but so many; never with a nought at its beginning."""
    places = [at for at, each in enumerate(text) if each.isdigit()]
    at = places[letter % len(places)]
    changed = (int(text[at]) + digit) % 10
    return text[:at] + str(changed or (1 if text[at] != "1" else 2)) + text[at + 1 :]


@given(rows_of_counts, st.data())
def test_one_wrong_digit_in_what_is_worked_out_is_always_found(rows, data):
    printed = make_rows(rows)
    row = data.draw(st.integers(0, len(printed) - 2))
    column = data.draw(st.sampled_from([4, 5]))
    typed = printed[row][column]
    changed = change_digit(typed, data.draw(st.integers(0, 6)), data.draw(st.integers(1, 9)))
    printed[row][column] = changed
    for grid in (as_table(printed), as_lines(printed)):
        found = [(each.row, each.stated.value) for each in wrong_in(grid)]
        assert found == [(f"Row {row}", float(changed.replace(",", "").rstrip("%")))]


@given(rows_of_counts, st.data())
def test_one_wrong_digit_in_a_total_or_a_rate_is_always_found(rows, data):
    printed = make_rows(rows)
    column = data.draw(st.sampled_from([1, 2]))
    printed[-1][column] = change_digit(printed[-1][column], data.draw(st.integers(0, 6)), data.draw(st.integers(1, 9)))
    assert "Total" in {each.row for each in wrong_in(as_table(printed))}
    assert "Total" in {each.row for each in wrong_in(as_lines(printed))}
    printed = make_rows(rows)
    rate = Decimal(printed[0][6])
    printed[0][6] = f"{rate + data.draw(st.sampled_from([-1, 1])) * max(Decimal('0.2'), round_to(rate / 10, 2))}"
    assert [each.row for each in wrong_in(as_table(printed))] == ["Row 0"]


def test_a_row_that_stands_in_two_tables_is_judged_in_both():
    text = "Crime | 2015/16 | 2016/17 | Change\nTheft | 30 | 41 | 12\nArson | 5 | 9 | 4"
    judged, rows = judge_grids(make_paper(make_grid(text, 1), make_grid(text, 2)))
    wrong = [each.stated.place.at for table in judged.tables for each in list_certainly_wrong(table)]
    assert wrong == ["table 1, row 2, cell 4", "table 2, row 2, cell 4"]
    assert [row.name for row in rows] == ["Theft", "Arson"] * 2


def test_a_judged_table_knows_which_of_the_paper_it_is():
    words = make_grid("Priority | Lead\nASB | Police", 1)
    judged, _rows = judge_grids(make_paper(words, make_grid("Crime | 2015 | 2016\nTheft | 3 | 4\nArson | 2 | 1", 2)))
    assert [table.table.origin.row for table in judged.tables] == [2]


def test_figures_of_the_year_before_are_found_across_tables():
    rows = "\n".join(f"{month} | {count}" for month, count in MONTHS.items())
    by_row = make_rebuilt(rows.replace("|", "| 10 |"))
    by_column = make_grid(
        "Measure | Apr 16 | May 16 | Jun 16 | Jan 17 | Feb 17\nVolume | 684 | 723 | 765 | 710 | 651", 2
    )
    judged, _rows = judge_grids(make_paper(by_row, by_column))
    wrong = [(each.heading, each.stated.value) for each in judged.months if each.slip is Slip.YEAR_BEFORE]
    assert wrong == [("Jan 17", 710.0), ("Feb 17", 651.0)]


MONTHS = {"Jan-16": 710, "Feb-16": 651, "Apr-16": 684, "May-16": 723, "Jun-16": 765}


def test_populations_may_stand_in_the_words_of_the_paper():
    text = "Crime | 2016/17 | Per 1,000\nTheft | 8,296 | 53.2\nASB | 4,326 | 27.77\nFraud | 994 | 6.83"
    judged, _rows = judge_grids(make_paper(make_grid(text), words=(NOTE,)))
    assert [each.row for each in list_certainly_wrong(judged.tables[0])] == ["Fraud"]
    judged, _rows = judge_grids(make_paper(make_grid(text)))
    assert {each.verdict for each in judged.tables[0].derived[0].figures} == {Verdict.UNKNOWN}


def test_a_paper_without_tables_has_nothing_judged():
    judged, rows = judge_grids(make_paper())
    assert (judged.tables, judged.months, rows) == ((), (), ())


@given(st.lists(st.lists(st.sampled_from(["", "N/A", "12", "Apr 16", "2016", "=5 ↑", "3.3%", "a|b"]), max_size=4)))
def test_any_table_can_be_judged(rows):
    text = "\n".join(" | ".join(row) or "x" for row in rows)
    grids = [make_grid(text, headers=headers) for headers in (0, 1)]
    judged, _rows = judge_grids(make_paper(*grids))
    assert len(judged.tables) <= len(grids)
