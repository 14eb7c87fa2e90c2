import dataclasses
from fractions import Fraction

import pytest

from orderpaper.records.columns import LISTS
from orderpaper.records.control import THREE_SIGMA, Cause, GoodIs, Method
from orderpaper.statistics.control.chart import control_chart


def test_what_is_good_is_said_in_the_words_of_the_catalogue():
    assert {each.value for each in GoodIs} == set(LISTS["Good is"])


def test_the_causes_stand_in_the_order_in_which_they_name_a_point():
    assert list(Cause) == [Cause.OUTSIDE, Cause.TREND, Cause.TWO_OF_THREE, Cause.SHIFT, Cause.COMMON]


def test_the_two_factors_differ_in_the_fourth_figure():
    assert Method().factor == Fraction("2.66")
    assert f"{float(THREE_SIGMA):.4f}" == "2.6596"


def test_the_latest_point_is_the_last_that_has_a_figure():
    assert control_chart([1, 2, 3, None]).latest.number == 3


def test_the_special_points_are_those_that_are_marked():
    chart = control_chart([*[10, 12, 14] * 5, 40])
    assert [point.number for point in chart.special] == [16]
    assert [point.is_special for point in chart.points].count(True) == 1


def test_a_chart_is_not_changed_in_place():
    with pytest.raises(dataclasses.FrozenInstanceError):
        control_chart([1, 2]).target = 3
