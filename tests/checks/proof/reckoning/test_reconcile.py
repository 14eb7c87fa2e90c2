from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.reckoning.reconcile import (
    Sum,
    is_of_later,
    is_slip,
    list_near_misses,
    print_number,
    reconcile,
    round_to,
    show,
)
from orderpaper.records.quantity import Quantity, Unit


def number(text, unit=Unit.COUNT):
    digits = text.strip("£%").replace(",", "")
    places = len(digits.partition(".")[2])
    return Quantity(0, len(text), text, Decimal(digits), unit, places, Decimal(1).scaleb(-places))


def ask(stated, first, last):
    share = stated.endswith("%")
    first, last = number(first), number(last)
    way = Way.UP if last.value > first.value else Way.DOWN
    return Sum(number(stated, Unit.PERCENT if share else Unit.COUNT), first, last, way)


@pytest.mark.parametrize(
    ("stated", "first", "last", "said"),
    [
        ("53%", "89", "58", "53% is the rise back from 58 to 89: it was divided by the later number."),
        ("21.6%", "422", "538", "21.6% is the fall back from 538 to 422: it was divided by the later number."),
        ("12.6%", "538", "422", "Two of its digits were swapped."),
        ("23.6%", "538", "422", "They are one keystroke apart."),
        ("20%", "538", "422", "20% would need 430 in place of 422."),
        ("34%", "2258", "2683", "34% would need 2,002 in place of 2,258."),
        ("567", "8,873", "8,296", "They are one keystroke apart."),
        ("500", "8,873", "8,296", "500 would need 8,373 in place of 8,296."),
        ("100%", "120", "60", "100% is the rise back from 60 to 120: it was divided by the later number."),
        ("100%", "120", "50", ""),
        ("150%", "120", "50", ""),
    ],
)
def test_the_likeliest_explanation_is_said(stated, first, last, said):
    assert reconcile(ask(stated, first, last)) == said


def test_of_points_and_words_nothing_is_said():
    points = Sum(number("4", Unit.POINTS), number("45%", Unit.PERCENT), number("48%", Unit.PERCENT), Way.UP)
    assert reconcile(points) == ""


@given(st.integers(100, 9_000), st.integers(100, 9_000), st.integers(1, 99))
def test_a_number_that_is_said_to_be_needed_makes_the_percentage_right(first, last, percent):
    if first == last:
        return
    said = reconcile(ask(f"{percent}%", str(first), str(last)))
    if " would need " not in said:
        return
    needed, instead = (
        Decimal(each.replace(",", "")) for each in said.rstrip(".").split(" need ")[1].split(" in place of ")
    )
    one, two = (needed, last) if instead == first else (first, needed)
    assert round_to(abs(two - one) / Decimal(one) * 100, Decimal(1)) == percent


def test_a_slip_is_the_wrong_base_or_one_keystroke_in_the_percentage_or_in_a_number():
    assert is_slip(ask("53%", "89", "58"))
    assert is_slip(ask("12.6%", "538", "422"))
    assert is_slip(ask("8.9%", "913", "1,994"))
    assert is_slip(ask("8.9%", "9,913", "994"))
    assert not is_slip(ask("62.8%", "913", "994"))


def test_a_percentage_of_the_later_number_is_known():
    assert is_of_later(ask("53%", "89", "58"))
    assert not is_of_later(ask("35%", "89", "58"))
    assert not is_of_later(ask("35%", "89", "0"))


def test_one_key_makes_another_digit_one_more_or_less_or_swaps_two():
    misses = list_near_misses("123")
    assert {"124", "12", "1123", "213", "132"} <= misses
    assert not {"123", "321", "145"} & misses
    assert not list_near_misses("7")


@given(st.integers(10, 99_999), st.data())
def test_a_near_miss_can_be_undone_where_a_digit_was_changed(typed, data):
    text = str(typed)
    same_length = [each for each in sorted(list_near_misses(text)) if len(each) == len(text)]
    other = data.draw(st.sampled_from(same_length))
    assert text in list_near_misses(other)


def test_numbers_are_shown_as_they_are_printed():
    assert print_number(number("2258")) == "2,258"
    assert print_number(number("24.3%", Unit.PERCENT)) == "24.3%"
    assert print_number(number("£1,200.50", Unit.MONEY)) == "£1,200.50"
    worded = Quantity(0, 11, "1.2 million", Decimal(1_200_000), step=Decimal(100_000), places=1)
    assert print_number(worded) == "1.2 million"
    assert show(number("32.9"), Decimal("27.7")) == "27.7"
    assert show(number("12"), Decimal(1234)) == "1,234"


def test_halves_are_rounded_up():
    assert round_to(Decimal("1.25"), Decimal("0.1")) == Decimal("1.3")
    assert round_to(Decimal(1_250_000), Decimal(100_000)) == Decimal(1_300_000)
