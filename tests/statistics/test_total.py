from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_series, make_table
from orderpaper.statistics.layout import read_layout
from orderpaper.statistics.total import cast_shares, cast_totals, say_cast
from published_tables import read_rows


def cast(text, **values):
    return cast_totals(read_layout(make_series(text, make_table(**{"totals": "Total", **values}))))


def wrong(text, **values):
    return [
        (each.name, each.heading, each.across, each.difference) for each in cast(text, **values) if not each.adds_up
    ]


BOTH = "Area | 2015 | 2016 | Total\nA | 1 | 2 | 3\nB | 3 | 4 | 7\nTotal | 4 | 6 | {corner}"


def test_totals_are_cast_down_and_across_and_the_corner_both_ways():
    found = cast(BOTH.format(corner=10))
    assert all(each.adds_up for each in found)
    assert [each.across for each in found if (each.name, each.heading) == ("Total", "Total")] == [False, True]


def test_a_corner_that_is_wrong_is_wrong_both_ways_and_by_how_much():
    assert wrong(BOTH.format(corner=12)) == [("Total", "Total", False, 2), ("Total", "Total", True, 2)]


def test_rounding_is_allowed_for_and_said():
    (found,) = cast("Area | 2016\nA | 1.3\nB | 1.3\nTotal | 2.7")
    assert (found.difference, found.allowance) == (Decimal("0.1"), Decimal("0.15"))
    assert say_cast(found) == (
        "“Total” is 2.7 for 2016, 0.1 more than its rows add up to: rounding may make as much as 0.15."
    )


def test_a_total_that_is_wrong_is_said_by_how_much():
    (found,) = cast("Area | 2016\nA | £1,200\nB | £30\nTotal | £1,200", unit="£")
    assert say_cast(found) == "“Total” is £1,200 for 2016, £30 less than its rows add up to."


def test_a_total_that_is_right_is_said_so():
    (found,) = cast("Area | 2016\nA | 1\nB | 2\nTotal | 3")
    assert say_cast(found) == "“Total” is 3 for 2016, as its rows add up."


@pytest.mark.parametrize(
    "text",
    [
        "Area | 2016\nA | [c]\nB | 2\nTotal | 9",
        "Area | 2016\nA | 10%\nB | 2\nTotal | 9",
        "Area | 2016\nA | 1\nB |\nTotal | 9",
        "Area | Rank\nA | 1\nB | 2\nTotal | 9",
    ],
)
def test_what_is_hidden_or_no_count_is_not_cast(text):
    assert cast(text) == []


def test_rates_are_not_cast():
    assert cast("Area | 2016\nA | 1\nB | 2\nTotal | 9", unit="Per cent") == []


@given(st.lists(st.lists(st.integers(0, 999), min_size=3, max_size=3), min_size=2, max_size=8), st.integers(-5, 5))
def test_a_table_cross_casts_exactly_where_nothing_is_off(counts, off):
    rows = "\n".join(f"Row {at} | {' | '.join(map(str, row))} | {sum(row)}" for at, row in enumerate(counts))
    sums = [sum(column) for column in zip(*counts, strict=True)]
    text = f"Area | X | Y | Z | Total\n{rows}\nTotal | {' | '.join(map(str, sums))} | {sum(sums) + off}"
    assert [each[3] for each in wrong(text)] == ([off, off] if off else [])


def test_the_shares_of_the_published_chart_add_up_within_their_rounding():
    found = {each.heading: each for each in cast_shares(read_layout(read_rows("out of work chart")))}
    assert (found["Maidstone"].total, found["KCC"].total) == (Decimal("99.8"), Decimal("100.0"))
    assert all(each.adds_up for each in found.values())
    assert say_cast(found["Maidstone"]).endswith(
        "0.2 points more than its rows add up to: rounding may make as much as 0.2 points."
    )


def test_percentages_that_are_no_parts_of_a_whole_are_left_alone():
    assert cast_shares(read_layout(read_rows("perceptions"))) == []
