from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.proof.changes.drawn import draw
from orderpaper.checks.proof.changes.pair import Pair
from orderpaper.checks.proof.changes.worth import find_difference, find_share, weigh
from orderpaper.checks.proof.reckoning.fit import Fit


def judge(said, first, last):
    """Give how well words fit two numbers, and the true amount."""
    amount = next(iter(draw(f"It {said}.").quantities.values()))
    one, two = (next(iter(draw(f"There were {each}.").quantities.values())) for each in (first, last))
    worth = weigh(amount, Pair(one, two, 0, 1, (0, 0)))
    return worth and worth.fit


@pytest.mark.parametrize(
    ("said", "first", "last", "fit"),
    [
        ("fell by 21.6%", "538", "422", Fit.HOLDS),
        ("fell by 21%", "538", "422", Fit.CUT_OFF),
        ("fell by 20%", "538", "422", Fit.NO),
        ("fell by 116", "538", "422", Fit.HOLDS),
        ("fell by 117", "538", "422", Fit.NO),
        ("rose by 3%", "45%", "48%", Fit.HOLDS),
        ("rose by 6.7%", "45%", "48%", Fit.HOLDS),
        ("rose by 12%", "45%", "48%", Fit.NO),
        ("rose by 3 percentage points", "45%", "48%", Fit.HOLDS),
        ("rose by 3 percentage points", "45", "48", None),
        ("rose by £3", "45", "48", None),
        ("more than halved", "178", "76", Fit.HOLDS),
        ("halved", "178", "76", Fit.HOLDS),
        ("halved", "178", "20", Fit.LOOSE),
        ("halved", "178", "120", Fit.NO),
        ("doubled", "40", "90", Fit.HOLDS),
        ("doubled", "40", "65", Fit.NO),
        ("rose threefold", "40", "120", Fit.HOLDS),
        ("rose threefold", "40", "160", Fit.HOLDS),
        ("fell by a third", "90", "60", Fit.HOLDS),
        ("fell by 20%", "0", "60", None),
        ("fell by 20%", "178", "-76", None),
    ],
)
def test_an_amount_is_held_against_what_it_should_be(said, first, last, fit):
    assert judge(said, first, last) is fit


@pytest.mark.parametrize(
    ("first", "last", "percent"),
    [("£3.2 million", "£3.5 million", "6.9%"), ("32.9", "27.7", "15.9%"), ("138,900", "155,200", "11.8%")],
)
def test_numbers_that_are_rounded_leave_room_for_what_they_were(first, last, percent):
    assert judge(f"changed by {percent}", first, last) is Fit.HOLDS


def test_a_plain_count_leaves_none():
    assert judge("rose by 51%", "100", "150") is Fit.NO


def test_rough_numbers_say_nothing_of_an_amount_that_does_not_fit():
    assert judge("rose by 20%", "around 5,000", "over 6,000") is Fit.HOLDS
    assert judge("rose by 40%", "around 5,000", "over 6,000") is None


@given(st.integers(1, 10**7), st.integers(0, 10**7))
def test_the_share_is_the_difference_in_parts_of_the_first(first, last):
    share = find_share(Decimal(first), Decimal(last))
    assert abs(share * first - find_difference(Decimal(first), Decimal(last))) < Decimal("0.0001")
