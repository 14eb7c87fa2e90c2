import math
from fractions import Fraction

import pytest

from orderpaper.records.control import Method
from orderpaper.records.errors import ChartError
from orderpaper.statistics.control.method import read_method


def test_the_house_method_is_that_of_the_sources():
    ratios = read_method(Method())
    assert (ratios.factor, ratios.screened_from, ratios.near) == (Fraction("2.66"), Fraction("3.267"), Fraction(2, 3))
    assert ratios.factor * ratios.near == pytest.approx(1.7733, abs=5e-5)


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        ({"factor": 0}, "The factor of the limits must be above 0. The usual one is 2.66."),
        ({"screened_from": 1}, "Screening must begin above the mean moving range. The usual multiple is 3.267."),
        ({"near": 1}, "What is near a limit must be a fraction of the way between 0 and 1, such as 2/3."),
        ({"near": 0}, "What is near a limit must be a fraction of the way between 0 and 1, such as 2/3."),
        ({"trend_points": 2}, "A trend needs three points at least. The usual number is 7."),
        ({"shift_points": 1}, "A shift needs two points at least. The usual number is 7."),
        ({"fixed_on": 11}, "Limits can be fixed on the first 12 figures or more, not on 11. Give more, or none."),
    ],
)
def test_a_choice_that_makes_no_chart_is_refused_with_what_to_choose(choices, sentence):
    with pytest.raises(ChartError) as refused:
        read_method(Method(**choices))
    assert str(refused.value) == sentence


def test_all_that_is_wrong_is_said_at_once():
    with pytest.raises(ChartError, match=r"factor.*trend"):
        read_method(Method(factor=-1, trend_points=1))


def test_a_factor_that_is_no_number_is_refused():
    with pytest.raises(ChartError, match="The factor of the limits is “NaN”"):
        read_method(Method(factor=math.nan))


def test_the_least_may_be_left_open():
    assert read_method(Method(least=None)).least is None
    assert read_method(Method(fixed_on=12)).least == 0
