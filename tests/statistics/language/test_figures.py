"""Numbers in figures: signs, pounds, scales and ranges."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.figures import read_figure
from orderpaper.statistics.language.wording import put_plain


def read(text):
    """Give the quantity of the first digits of some words."""
    return read_figure(put_plain(text), re.search("[0-9]", text).start())


@pytest.mark.parametrize(
    ("text", "said", "value", "unit", "step"),
    [
        ("3,227 crimes", "3,227", "3227", Unit.COUNT, "1"),
        ("fell by 19.6%", "19.6%", "19.6", Unit.PERCENT, "0.1"),
        ("1.2 million", "1.2 million", "1200000", Unit.COUNT, "100000"),
        ("£60 million", "£60 million", "60000000", Unit.MONEY, "1000000"),
        ("£13bn", "£13bn", "13000000000", Unit.MONEY, "1000000000"),
        ("£37k", "£37k", "37000", Unit.MONEY, "1000"),
        ("£ 12", "£ 12", "12", Unit.MONEY, "1"),
        ("£1,234.56", "£1,234.56", "1234.56", Unit.MONEY, "0.01"),
        ("16 per cent", "16 per cent", "16", Unit.PERCENT, "1"),
        ("3.4 points", "3.4 points", "3.4", Unit.POINTS, "0.1"),
        ("50p", "50p", "0.5", Unit.MONEY, "0.01"),
        (".5%", ".5%", "0.5", Unit.PERCENT, "0.1"),
    ],
)
def test_figures_are_read_with_their_unit_and_the_worth_of_their_last_place(text, said, value, unit, step):
    quantity = read(text)
    assert (quantity.text, quantity.value, quantity.unit, quantity.step) == (said, Decimal(value), unit, Decimal(step))


@pytest.mark.parametrize(
    ("text", "said", "value", "sign"),
    [
        ("(+0.6%)", "+0.6%", "0.6", 1),
        ("(-19.6%)", "-19.6%", "-19.6", -1),
        ("by −8 cases", "−8", "-8", -1),
        ("(–8.5%)", "–8.5%", "-8.5", -1),
        ("-£4m", "-£4m", "-4000000", -1),
        ("£-4m", "£-4m", "-4000000", -1),
        ("burglary –20 cases", "20", "20", 0),
        ("Against-4", "4", "4", 0),
        ("Against - 4", "4", "4", 0),
        ("+/-5%", "5%", "5", 0),
    ],
)
def test_a_sign_is_one_only_where_it_is_glued_to_its_number_and_to_nothing_before(text, said, value, sign):
    quantity = read(text)
    assert (quantity.text, quantity.value, quantity.sign) == (said, Decimal(value), sign)


@pytest.mark.parametrize(
    ("text", "said", "value", "last"),
    [
        ("102,000-104,000 crimes", "102,000-104,000", "102000", "104000"),
        ("£8.5 to £11 billion", "£8.5 to £11 billion", "8500000000", "11000000000"),
        ("5 to 10 per cent", "5 to 10 per cent", "5", "10"),
        ("8-10%", "8-10%", "8", "10"),
        ("between 12 to 15 cases", "12 to 15", "12", "15"),
        ("£8-£11m", "£8-£11m", "8000000", "11000000"),
    ],
)
def test_a_range_is_one_quantity_with_its_last_number(text, said, value, last):
    quantity = read(text)
    assert (quantity.text, quantity.value, quantity.last) == (said, Decimal(value), Decimal(last))


@pytest.mark.parametrize(
    "text", ["from 12 to 15", "42 to 167 cases", "31.9 – 27.7", "between 538 and 422", "12 and 15%", "5-year", "9-8"]
)
def test_two_numbers_that_are_no_range_are_read_apart(text):
    assert read(text).last is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("from 5 to 10%", 5, Unit.PERCENT),
        ("between 5 and 10 per cent", 5, Unit.PERCENT),
        ("from £3 to £4 million", 3000000, Unit.MONEY),
        ("from 5 to 10", 5, Unit.COUNT),
    ],
)
def test_the_first_of_two_numbers_has_the_unit_printed_after_the_second(text, value, unit):
    assert (read(text).value, read(text).unit) == (value, unit)


@pytest.mark.parametrize("text", ["30mph", "12-month", "5kg", "100m", "5/10", "123456789012345678901"])
def test_figures_with_letters_glued_to_them_are_labels(text):
    assert (read(text).text, read(text).unit) == (text, Unit.LABEL)


STYLES = ("{}", "{:,}")


@given(
    st.decimals(0, 10**9, places=2, allow_nan=False),
    st.integers(0, 2),
    st.sampled_from(STYLES),
    st.sampled_from(["", "%", " per cent", " percentage points", " people"]),
    st.sampled_from(["", "+", "-", "−"]),
)
def test_any_number_in_any_style_is_read_back_exactly(number, places, style, after, sign):
    number = number.quantize(Decimal(1).scaleb(-places))
    printed = sign + style.format(number)
    quantity = read(f"by {printed}{after} in all")
    assert quantity.value == (-number if sign in {"-", "−"} else number)
    assert (quantity.places, quantity.step) == (places, Decimal(1).scaleb(-places))
    assert quantity.text.startswith(printed)


@given(st.integers(1, 9999), st.sampled_from([("k", 1000), ("m", 10**6), (" million", 10**6), ("bn", 10**9)]))
def test_any_sum_of_money_is_read_back_exactly(tenths, scale):
    quantity = read(f"cost £{Decimal(tenths) / 10}{scale[0]} in all")
    assert quantity.value == Decimal(tenths) / 10 * scale[1]
    assert quantity.unit is Unit.MONEY
