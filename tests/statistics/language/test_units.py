"""Units and scales after a number."""

import pytest

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.units import read_unit
from orderpaper.statistics.language.wording import put_plain


@pytest.mark.parametrize(
    ("after", "unit"),
    [
        ("%", Unit.PERCENT),
        (" %", Unit.PERCENT),
        (" per cent", Unit.PERCENT),
        (" percent", Unit.PERCENT),
        (" percentage points", Unit.POINTS),
        (" percentage point", Unit.POINTS),
        (" %age points", Unit.POINTS),
        ("pp", Unit.POINTS),
        (" pp", Unit.POINTS),
        (" pounds", Unit.MONEY),
        ("", Unit.COUNT),
        (" people", Unit.COUNT),
        (" percentile", Unit.COUNT),
    ],
)
def test_the_unit_is_what_is_printed_after_the_number(after, unit):
    measured = read_unit(put_plain(f"12{after}"), (0, 2))
    assert measured.unit is unit
    assert measured.end == (2 if unit is Unit.COUNT else 2 + len(after))


@pytest.mark.parametrize(
    ("after", "scale"),
    [
        (" million", 10**6),
        ("bn", 10**9),
        ("k", 1000),
        (" thousand", 1000),
        ("m", 10**6),
        ("m people", 10**6),
        (" metres", 1),
        ("kg", 1),
        ("mph", 1),
    ],
)
def test_money_and_decimals_have_scales(after, scale):
    assert read_unit(put_plain(f"12{after}"), (0, 2), has_pounds=True).scale == scale


def test_a_whole_number_with_an_m_is_metres():
    assert read_unit(put_plain("100m"), (0, 3)).scale == 1
    assert read_unit(put_plain("1.2m"), (0, 3), is_decimal=True).scale == 10**6


def test_a_number_with_pounds_is_money():
    assert read_unit(put_plain("12"), (0, 2), has_pounds=True).unit is Unit.MONEY


@pytest.mark.parametrize(
    ("text", "unit"),
    [("rose by 5 points", Unit.POINTS), ("a fall of 5 points", Unit.POINTS), ("these 5 points", Unit.COUNT)],
)
def test_points_are_percentage_points_where_something_moved(text, unit):
    at = text.index("5")
    assert read_unit(put_plain(text), (at, at + 1)).unit is unit


def test_points_after_a_decimal_are_percentage_points():
    assert read_unit(put_plain("3.4 points"), (0, 3), is_decimal=True).unit is Unit.POINTS


def test_a_number_with_nothing_about_it_is_bare():
    assert read_unit(put_plain("12 cases"), (0, 2)).is_bare
    assert not read_unit(put_plain("12k"), (0, 2)).is_bare
    assert not read_unit(put_plain("12%"), (0, 2)).is_bare
