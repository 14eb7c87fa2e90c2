from decimal import Decimal

import pytest

from checks.made import make_figure
from orderpaper.records.measure import Denominator
from orderpaper.statistics.rate import (
    compare_rates,
    find_denominator,
    head_rate,
    lacks,
    measure_rate,
    read_denominators,
    say_rate_change,
)
from orderpaper.statistics.rounding import round_half_up

LINES = """155,800 residents, mid-2011, ONS
Burglary – Dwelling: 63,400 households, mid-2011, ONS
Domestic abuse; Repeat victims: 122,000 residents aged 16 and over, mid-2013
Car drivers aged 17 to 24: not given
to be found"""
RESIDENTS = Denominator(Decimal(155800), "residents", "mid-2011", "ONS")


def test_each_line_names_who_is_counted_when_and_by_whom():
    everybody, households, adults, drivers = read_denominators(LINES)
    assert everybody == RESIDENTS
    assert (households.number, households.who, households.rows) == (63400, "households", ("Burglary – Dwelling",))
    assert (adults.who, adults.year, adults.source) == ("residents aged 16 and over", "mid-2013", "")
    assert (drivers.number, drivers.rows) == (None, ("Car drivers aged 17 to 24",))


def test_the_denominator_of_a_row_is_its_own_or_that_of_all():
    given = read_denominators(LINES)
    assert find_denominator("burglary –  dwelling", given).number == 63400
    assert find_denominator("Robbery", given).number == 155800
    assert find_denominator("Car drivers aged 17 to 24", given).number is None
    assert find_denominator("Robbery", given[1:]) is None


def test_what_is_not_said_of_a_denominator_is_told():
    assert lacks(RESIDENTS) == ()
    assert lacks(Denominator(Decimal(10), "residents")) == ("the year", "the source")


@pytest.mark.parametrize(
    ("count", "denominator", "said"),
    [("8,296", 155800, "53.2"), ("438", 63400, "6.9"), ("1,788", 122000, "14.7"), ("0", 155800, "0.0")],
)
def test_a_rate_is_the_count_for_every_thousand(count, denominator, said):
    rate = measure_rate(make_figure(count), Denominator(Decimal(denominator), "residents"))
    assert str(round_half_up(rate.value, 1)) == said


@pytest.mark.parametrize("count", ["[c]", "*", "24.3%"])
def test_what_is_hidden_or_a_percentage_has_no_rate(count):
    assert measure_rate(make_figure(count), RESIDENTS) is None


def test_without_a_number_there_is_no_rate():
    assert measure_rate(make_figure("5"), Denominator(None)) is None
    assert measure_rate(make_figure("5"), Denominator(Decimal(0))) is None


def test_the_heading_names_the_denominator_its_year_and_source():
    assert head_rate(RESIDENTS) == "Rate per 1,000 residents, mid-2011 (ONS)"
    assert head_rate(Denominator(Decimal(5), "households"), 100_000) == "Rate per 100,000 households"


def compare(before, after, people_before, people_after):
    return compare_rates(
        measure_rate(make_figure(before), Denominator(Decimal(people_before), "residents")),
        measure_rate(make_figure(after), Denominator(Decimal(people_after), "residents")),
    )


def test_the_change_of_a_rate_is_told_from_the_change_of_a_count():
    change = compare("100", "104", 1000, 1100)
    assert say_rate_change(change) == "the rate fell by 5.5%, the number rose by 4.0%, while residents rose by 10.0%"


def test_where_the_denominator_stayed_rate_and_count_changed_alike():
    assert say_rate_change(compare("100", "104", 1000, 1000)) == "the rate rose by 4.0%, and so did the number"


def test_a_rate_that_was_nought_has_no_change():
    assert compare("0", "104", 1000, 1000) is None
