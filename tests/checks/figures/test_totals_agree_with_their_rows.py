import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import FILE, SHEET, judge, pasted
from orderpaper.checks.figures.totals_agree_with_their_rows import totals_agree_with_their_rows
from orderpaper.records.finding import Severity, query, stop
from orderpaper.records.place import Place

SUBTOTALS = "Crime | 2016\nA | 1\nB | 2\nBoth | 3\nC | 4\nD | 5\nOthers | 9\nAll | {all}"


def find(text, totals="Total", **values):
    return list(totals_agree_with_their_rows(judge(pasted(text, totals=totals, **values))))


def test_a_total_that_adds_up_is_fine():
    assert find("Area | 2015 | 2016\nA | 1 | 2\nB | 3 | 1,277\nTotal | 4 | 1,279") == []


def test_a_total_that_does_not_add_up_says_by_how_much():
    said = "“Total” is 1,280 for 2016, 1 more than its rows add up to. Type 1,279, or put right the rows."
    assert find("Area | 2015 | 2016\nA | 1 | 2\nB | 3 | 1,277\nTotal | 4 | 1,280") == [
        stop("totals-agree-with-their-rows", Place(FILE, SHEET, "C4"), said, "1,280")
    ]


def test_a_total_that_adds_up_nowhere_may_count_what_is_not_in_the_table():
    said = (
        "“Total” is 1,280 for 2016, 1 more than its rows add up to. Put right the figure or the rows, or take the row "
        "out of Totals on the sheet Tables."
    )
    assert find("Area | 2016\nA | 2\nB | 1,277\nTotal | 1,280") == [
        query("totals-agree-with-their-rows", Place(FILE, SHEET, "B4"), said, "1,280")
    ]


def test_a_total_of_money_that_is_too_little_in_two_columns_is_told_once():
    [found] = find("Area | 2015 | 2016\nA | £10 | £20\nB | £30 | £40\nTotal | £30 | £50", unit="£")
    assert found.place.at == "B4"
    assert "“Total” is £30 for 2015, £10 less than its rows add up to." in found.message
    assert found.message.endswith(" So it is in 1 more of its columns.")


def test_each_of_several_totals_totals_the_rows_above_it_and_the_last_all_of_them():
    assert find(SUBTOTALS.format(all=12), "Both\nOthers\nAll") == []
    assert [each.place.at for each in find(SUBTOTALS.format(all=21), "Both\nOthers\nAll")] == ["B8"]


@pytest.mark.parametrize(
    "text",
    [
        "Area | 2016\nTotal | 3\nA | 1\nB | 2",
        "Area | 2016\nA | 1\nTotal | 3\nB | 2",
        "Area | 2016\nA | 1\nB | 2\nTotal | 3\nEngland | 90",
        "Area | 2016\nA | 1\nB | 2\nof which at night | 2\nKent average | 2\nTotal | 3",
    ],
)
def test_a_total_may_stand_above_its_rows_or_before_what_they_are_compared_with(text):
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Area | 2016\nA | 1\nB | 2\nTotal | 9", {"unit": "Per cent"}),
        ("Area | 2016\nA | 1\nB | 2\nTotal | 9", {"unit": "Per 1,000 people"}),
        ("Area | 2016\nA | 10%\nB | 20%\nTotal | 15%", {}),
        ("Area | 2016\nA | [x]\nB | 2\nTotal | 9", {}),
        ("Area | 2016\nA |\nB | 2\nTotal | 9", {}),
        ("Area | % change | Rate per 1,000 | Rank\nA | 1 | 2 | 1\nB | 3 | 4 | 2\nTotal | 1 | 2 | 9", {}),
        ("Area | 2016\nA | 1\nB | 2\nTotal | 9", {"totals": ""}),
        ("Area | 2016\nTotal | 9", {}),
    ],
)
def test_nothing_is_said_of_what_cannot_be_added_up(text, values):
    assert find(text, **values) == []


@pytest.mark.parametrize(
    ("total", "unit", "is_told"),
    [("£3", "£", False), ("£4", "£", False), ("£5", "£", True), ("3.1", "Number", False), ("3.3", "Number", True)],
)
def test_half_of_the_last_place_of_each_figure_is_allowed_for_rounding(total, unit, is_told):
    rows = ("£1", "£2") if unit == "£" else ("1.0", "2.0")
    assert bool(find(f"Area | 2016\nA | {rows[0]}\nB | {rows[1]}\nTotal | {total}", unit=unit)) is is_told


def test_figures_rounded_to_five_may_be_out_by_more():
    assert find("Area | 2016\nA | 5\nB | 5\nTotal | 15", small_numbers="Round to 5") == []
    assert len(find("Area | 2016\nA | 5\nB | 5\nTotal | 20", small_numbers="Round to 5")) == 1


CROSSED = "Area | X | Y | Total\nA | 10 | 20 | {a}\nB | 30 | 40 | 70\nC | 50 | 60 | 110\nTotal | 90 | 120 | {corner}"


def test_a_corner_that_is_wrong_both_ways_is_told_once():
    [found] = find(CROSSED.format(a=30, corner=211))
    assert found.place.at == "D5"


def test_a_total_column_is_told_and_the_corner_that_is_right_is_not():
    [found] = find(CROSSED.format(a=31, corner=210))
    assert found == stop(
        "totals-agree-with-their-rows",
        Place(FILE, SHEET, "D2"),
        "“A” is 31 for Total, 1 more than its columns add up to. It is one keystroke away. Type 30, or put right the "
        "columns.",
        "31",
    )


def test_where_it_is_known_what_a_total_counts_each_of_its_figures_is_told():
    text = "Area | 2013 | 2014 | 2015 | 2016\nA | 1 | 2 | 3 | 4\nB | 5 | 6 | 7 | 8\nTotal | 6 | 8 | 11 | 13"
    assert [(each.severity, each.place.at) for each in find(text)] == [(Severity.STOP, "D4"), (Severity.STOP, "E4")]


def test_a_total_that_names_its_months_need_not_be_declared():
    months = "\n".join(f"{name} 2016 | 1{at}" for at, name in enumerate(("Mar", "Apr", "May", "Jun")))
    [found] = find(f"Month | ASB\n{months}\nApr to Jun 2016 | 46", totals="", rows_are="Month")
    assert found.message == (
        "“Apr to Jun 2016” is 46 for ASB, 10 more than its rows add up to. It adds 4 rows, Mar 2016 to Jun 2016. Type "
        "36, or put right the rows."
    )


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=20), st.integers(-3, 3))
def test_a_total_of_counts_is_told_exactly_where_it_differs(counts, off):
    rows = "\n".join(f"Row {at} | {count}" for at, count in enumerate(counts))
    assert bool(find(f"Area | 2016\n{rows}\nTotal | {sum(counts) + off}")) is bool(off)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=20))
def test_rounding_alone_is_never_told(pence):
    rows = "\n".join(f"Row {at} | £{each / 100:.0f}" for at, each in enumerate(pence))
    assert find(f"Area | 2016\n{rows}\nTotal | £{sum(pence) / 100:.0f}", unit="£") == []
