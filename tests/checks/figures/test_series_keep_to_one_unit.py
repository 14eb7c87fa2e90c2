import pytest

from checks.made import FILE, SHEET, pasted
from orderpaper.checks.figures.series_keep_to_one_unit import series_keep_to_one_unit
from orderpaper.records.finding import query
from orderpaper.records.place import Place

CODE = "series-keep-to-one-unit"


def find(text, **values):
    return list(series_keep_to_one_unit(pasted(text, **values)))


@pytest.mark.parametrize(
    "text",
    [
        "Area | 2015 | 2016\nA | 26.2% | 26.4%\nB | 20% | 21%",
        "Measure | 2015 | 2016\nIncidents | 100 | 120\nRepeat victims | 26.2% | 26.4%",
        "Area | 2016 | Seen again\nA | 100 | 26%\nB | 120 | 27%",
        "Area | 2015 | 2016 | % change\nA | 100 | 120 | 20%",
        "Area | All | Seen again\nA | 100 | 26%",
        "Area | 2015 | 2016\nA | [x] | 26.4%\nB | 20% | *",
    ],
)
def test_rows_and_columns_of_one_unit_are_fine(text):
    assert find(text) == []


def test_a_figure_without_the_sign_of_its_row_is_worth_a_look():
    said = "26.4 has no percent sign, and other figures of “A” have one. Write the figures of a row in one unit."
    assert find("Area | 2015 | 2016\nA | 26.2% | 26.4\nB | 20% | 21%") == [
        query(CODE, Place(FILE, SHEET, "C2"), said, "26.4")
    ]


def test_a_sign_among_figures_that_have_none_is_worth_a_look():
    said = "31% has a percent sign, and other figures of “A” have none. Write the figures of a row in one unit."
    assert find("Area | 2014 | 2015 | 2016\nA | 29 | 30 | 31%\nB | 1 | 2 | 3") == [
        query(CODE, Place(FILE, SHEET, "D2"), said, "31%")
    ]


def test_in_a_table_of_one_row_only_periods_are_compared():
    assert [each.place.at for each in find("Measure | 2015 | 2016\nRepeat victims | 26.2% | 26.4")] == ["C2"]
