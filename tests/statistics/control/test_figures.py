from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.control import THREE_SIGMA
from orderpaper.records.errors import ChartError
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.when import When
from orderpaper.statistics.control.figures import read_figures, read_number, read_ratio

HERE = Place("statistics.xlsx", "Burglary", "C5")


def test_figures_are_read_exactly_as_they_are_written():
    given_ = [0.1, Decimal("0.10"), Fraction(1, 10), 1, 1e3]
    assert read_figures(given_).values == (Fraction(1, 10),) * 3 + (1, 1000)


@given(st.floats(-1e90, 1e90))
def test_a_float_comes_out_as_it_went_in(value):
    assert float(read_number(value, "figure 1")) == value


def test_labels_come_from_a_mapping_or_from_pairs_or_are_numbers():
    month = When("April 2016")
    assert read_figures({"Apr 2016": 1, month: None}).labels == ("Apr 2016", "April 2016")
    assert read_figures([("Apr 2016", 1), ("Apr 2016", 2)]).labels == ("Apr 2016", "Apr 2016")
    assert read_figures(iter([5, 6])).labels == ("figure 1", "figure 2")


def test_a_recorded_figure_is_its_value_and_a_reason_is_a_gap():
    figures = [("May", Figure(3.5, HERE)), ("June", Figure(None, HERE, flag="[x]"))]
    assert read_figures(figures).values == (Fraction(7, 2), None)


@pytest.mark.parametrize(
    ("figures", "sentence"),
    [
        ([1, float("nan")], "Figure 2 is “NaN”, which cannot be counted with. Give the number, or leave it empty"),
        ([float("-inf")], "Figure 1 is “-Infinity”, which cannot be counted with."),
        ([Decimal("sNaN")], "Figure 1 is “sNaN”, which cannot be counted with."),
        ({"Apr 2016": "[x]"}, "Apr 2016 is “[x]”, which is not a number."),
        ([True], "Figure 1 is “True”, which is not a number."),
        ([10**400], "Figure 1 is too large to chart."),
        ([], "There are no figures to chart."),
        ([None, None], "There are no figures to chart."),
    ],
)
def test_what_is_no_figure_is_refused_in_a_sentence(figures, sentence):
    with pytest.raises(ChartError) as refused:
        read_figures(figures)
    assert str(refused.value).startswith(sentence)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [(2 / 3, Fraction(2, 3)), (3 / 1.128, THREE_SIGMA), (2.66, Fraction("2.66")), (3.267, Fraction("3.267"))],
)
def test_a_ratio_is_taken_for_what_it_was_meant_as(typed, meant):
    assert read_ratio(typed, "the factor") == meant
