import pytest

from checks.made import make_table, pasted
from orderpaper.checks.figures.wards_are_not_shown_by_month import wards_are_not_shown_by_month
from orderpaper.records.finding import query

MONTHLY = "Ward | Apr-16 | May-16\nHigh Street | 10 | 12"


def find(text=MONTHLY, **values):
    return list(wards_are_not_shown_by_month(pasted(text, **{"rows_are": "Ward", **values})))


def test_wards_month_by_month_are_worth_a_look_once():
    said = (
        "“ASB by area” shows wards month by month, so people may be recognised from one event. "
        "Show longer periods or larger areas, or choose Hide under 5 under Small numbers."
    )
    assert find() == [query("wards-are-not-shown-by-month", make_table().origin.place("rows_are"), said)]


def test_small_counts_are_told_by_their_own_check():
    assert find("Ward | Apr-16 | May-16\nHigh Street | 10 | 2") == []


@pytest.mark.parametrize(
    "values",
    [{"rows_are": "Area"}, {"small_numbers": "Round to 5"}, {"standing": "In confidence"}, {"unit": "Per cent"}],
)
def test_other_tables_are_fine(values):
    assert find(**values) == []


def test_wards_by_year_are_fine():
    assert find("Ward | 2015/16 | 2016/17\nHigh Street | 10 | 12") == []
