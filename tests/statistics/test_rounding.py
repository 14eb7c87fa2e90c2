from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.figure import Figure, exact_value, round_half_up, say_number
from orderpaper.records.place import Place
from orderpaper.statistics.rounding import half_unit, may_not_sum, round_to_five, say_signed, take_exact

HERE = Place("statistics.xlsx", "Made", "B2")
numbers = st.decimals(-(10**9), 10**9, places=6)
places = st.integers(0, 4)


@given(numbers, places)
def test_rounding_is_never_off_by_more_than_half_a_unit(number, shown):
    assert abs(round_half_up(number, shown) - number) <= half_unit(shown)


@given(st.integers(-(10**6), 10**6), places)
def test_halves_go_away_from_nought(whole, shown):
    half = (Decimal(whole) + Decimal("0.5").copy_sign(whole or 1)).scaleb(-shown)
    assert abs(round_half_up(half, shown)) > abs(half)


@given(numbers, places)
def test_nought_is_never_signed(number, shown):
    rounded = round_half_up(number, shown)
    assert rounded or not rounded.is_signed()
    assert say_signed(number, shown)[0] in ("0" if not rounded else "+" if rounded > 0 else "-")


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [(0.125, 2, "0.13"), (2.675, 2, "2.68"), (1.005, 2, "1.01"), (26.25, 1, "26.3"), (-0.4, 0, "0"), (-0.5, 0, "-1")],
)
def test_a_figure_is_rounded_as_the_decimal_it_was_typed_as(value, decimals, said):
    assert say_number(Figure(value, HERE, decimals)) == said


def test_the_largest_number_a_cell_holds_is_said():
    assert say_number(Figure(1.7e308, HERE, 2)).endswith(".00")


@given(st.lists(st.decimals(0, 1000, places=3), min_size=1, max_size=12), st.integers(0, 2))
def test_parts_that_add_up_no_more_once_rounded_are_flagged(parts, shown):
    total = sum(parts)
    printed = sum(round_half_up(part, shown) for part in parts)
    assert may_not_sum(parts, total, shown) is (printed != round_half_up(total, shown))


def test_thirds_may_not_sum_and_halves_of_a_whole_number_do():
    thirds = [Decimal(100) / 3] * 3
    assert may_not_sum(thirds, Decimal(100), 1)
    assert not may_not_sum([Decimal(50), Decimal(50)], Decimal(100), 1)


@given(st.integers(0, 10**6))
def test_a_count_rounded_to_five_is_at_most_two_away(count):
    rounded = round_to_five(Decimal(count))
    assert rounded % 5 == 0
    assert abs(rounded - count) <= 2


def test_a_reason_is_taken_for_nought_only_after_its_value_was_looked_at():
    assert take_exact(Figure(None, HERE, flag="[x]")) == 0
    assert exact_value(0.1 + 0.2) == Decimal("0.3")


@pytest.mark.parametrize(
    ("number", "shown", "looks", "said"),
    [
        ("425", 0, {}, "+425"),
        ("-1056", 0, {}, "-1,056"),
        ("0.2", 1, {"unit": " points"}, "+0.2 points"),
        ("-116", 0, {"money": "£"}, "-£116"),
        ("-0.04", 1, {"unit": "%"}, "0.0%"),
    ],
)
def test_a_signed_number_is_said_with_its_unit(number, shown, looks, said):
    assert say_signed(Decimal(number), shown, **looks) == said
