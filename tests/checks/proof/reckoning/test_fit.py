"""How well a quantity fits the number it should be."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.reckoning.fit import ANSWERS, Fit, fit
from orderpaper.records.figure import round_half_up
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Approach, Quantity, Unit

NUMBERS = st.decimals(0, 10_000, places=4, allow_nan=False)


def said(value, step="1", approach=Approach.EXACT, unit=Unit.PERCENT):
    return Quantity(0, 1, "", Decimal(value), unit, 0, Decimal(step), approach)


@pytest.mark.parametrize(
    ("value", "step", "true", "fits"),
    [
        ("20", "1", "21.56", Fit.NO),
        ("22", "1", "21.56", Fit.HOLDS),
        ("21", "1", "21.56", Fit.CUT_OFF),
        ("66.6", "0.1", "66.667", Fit.CUT_OFF),
        ("66.7", "0.1", "66.667", Fit.HOLDS),
        ("-19.6", "0.1", "19.62", Fit.HOLDS),
        ("0.5", "0.1", "0.45", Fit.HOLDS),
        ("0.4", "0.1", "0.45", Fit.HOLDS),
        ("1200000", "100000", "1234567", Fit.HOLDS),
        ("577", "1", "578", Fit.NO),
    ],
)
def test_an_exact_quantity_holds_where_the_truth_rounds_to_it(value, step, true, fits):
    assert fit(said(value, step), Decimal(true)) is fits


@pytest.mark.parametrize(
    ("approach", "value", "true", "fits"),
    [
        (Approach.ABOUT, "100", "104", Fit.HOLDS),
        (Approach.ABOUT, "100", "109", Fit.LOOSE),
        (Approach.ABOUT, "100", "120", Fit.NO),
        (Approach.NEARLY, "20", "19.62", Fit.HOLDS),
        (Approach.NEARLY, "20", "18.4", Fit.HOLDS),
        (Approach.NEARLY, "20", "16.5", Fit.LOOSE),
        (Approach.NEARLY, "20", "20.6", Fit.LOOSE),
        (Approach.NEARLY, "20", "25", Fit.NO),
        (Approach.OVER, "1000", "1056", Fit.HOLDS),
        (Approach.OVER, "1000", "1000", Fit.LOOSE),
        (Approach.OVER, "1000", "944", Fit.NO),
        (Approach.UNDER, "100", "96", Fit.HOLDS),
        (Approach.UNDER, "100", "103", Fit.NO),
    ],
)
def test_words_of_approach_say_how_near_the_truth_must_be(approach, value, true, fits):
    assert fit(said(value, approach=approach), Decimal(true)) is fits


def test_fractions_and_multiples_are_read_as_about():
    assert fit(said("50", unit=Unit.TIMES), Decimal("49.57")) is Fit.HOLDS
    assert fit(said("80", unit=Unit.FRACTION), Decimal("79.9")) is Fit.HOLDS
    assert fit(said("50", unit=Unit.TIMES), Decimal("34.8")) is Fit.NO


def test_what_was_cut_off_is_a_query_and_what_does_not_fit_a_stop():
    assert [ANSWERS[each] for each in Fit] == [None, Severity.QUERY, Severity.QUERY, Severity.STOP]


@given(NUMBERS, st.integers(0, 3))
def test_every_number_fits_itself_rounded(true, places):
    assert fit(said(round_half_up(true, places), Decimal(1).scaleb(-places)), true) is Fit.HOLDS


@given(NUMBERS, st.integers(0, 3), st.integers(2, 9))
def test_a_last_digit_two_or_more_away_never_fits(true, places, away):
    step = Decimal(1).scaleb(-places)
    assert fit(said(round_half_up(true, places) + away * step, step), true) is Fit.NO
