from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.proof.beside.tabled_rows import ABUSE, PLACE, ROWS, row
from orderpaper.checks.proof.rates_follow_from_their_counts import rates_follow_from_their_counts as check
from proofed import answers, proof

BASE = "The population used for each rate per 1,000 is the figure of 155,800."


def ask(words, *rows, base=BASE):
    return list(check(proof(f"{PLACE}\n\n{base}\n\n{words}", *(rows or ROWS))))


def tell(words, *rows, base=BASE):
    return answers(ask(words, *rows, base=base))


# ---- two rates


def test_rates_that_move_otherwise_than_their_counts_are_queried():
    words = "Crime in Maidstone went from 54.4 crimes per 1,000 population to 53.3 per 1,000 population."
    (claim,) = ask(words)
    assert (str(claim.answer), claim.stated, claim.recomputed) == ("query", "54.4", "56.95")
    assert claim.message == (
        "from 54.4 to 53.3 is a fall of 2.0%, where “All Crime” (line 621) went from 8,873 to 8,296, a fall of 6.5%. "
        "Both can be right only if the population went from 163,100 to 155,600; on the 155,800 stated the earlier rate "
        "is 56.95. Correct the rate, or say on which population it is."
    )


def test_without_a_population_the_rate_beside_it_tells():
    (claim,) = ask("Anti-social behaviour per 1,000 population fell from 32.9 to 27.7.", base="")
    assert (claim.recomputed, "on one population" in claim.message) == ("34.46", True)


def test_the_later_rate_may_stand_first():
    words = "Anti-social behaviour stands at 27.7 per 1,000 population, down from 32.9 per 1,000 population."
    assert tell(words) == [("query", "32.9", "34.54")]


def test_counts_beside_the_rates_are_their_own():
    words = "Arson fell from 8,873 (54.4 per 1,000 population) to 8,296 (53.3 per 1,000 population)."
    (claim,) = ask(words)
    assert (claim.stated, "where the count went from 8,873 to 8,296" in claim.message) == ("54.4", True)


@pytest.mark.parametrize(
    "words",
    [
        "Crime in Maidstone went from 57.0 crimes per 1,000 population to 53.3 per 1,000 population.",
        "Crime in Maidstone went from 56.2 crimes per 1,000 population to 53.3 per 1,000 population.",
    ],
)
def test_rates_that_move_as_their_counts_hold(words):
    assert [each.answer for each in ask(words)] == [None]


@pytest.mark.parametrize(
    "words",
    [
        "Crime in Thanet went from 54.4 crimes per 1,000 population to 48.1 per 1,000 population.",
        "Fear of crime went from 54.4 per 1,000 population to 53.3 per 1,000 population.",
        "Crime is 53.3 per 1,000 population in the town and 54.4 per 1,000 population beside it.",
    ],
)
def test_rates_that_may_be_of_something_else_are_left_alone(words):
    assert tell(words) == []


# ---- one rate


def test_rates_of_one_digit_say_too_little():
    assert ask("The number of robbery offences per 1,000 population fell from 0.9 to 0.3.") == []


def test_a_single_rate_is_held_against_the_row():
    assert [each.answer for each in ask("In 2012/13 robbery stood at 0.3 per 1,000 population.")] == [None]
    assert tell("In 2012/13 drug offences stood at 2.96 per 1,000 population.") == [("query", "2.96", "2.66")]


@pytest.mark.parametrize(
    "words",
    [
        # one off in the last place is not worth a question
        "In 2012/13 drug offences stood at 2.67 per 1,000 population.",
        # the row’s own rate is on other people, as its table says
        "In 2012/13 domestic abuse stood at 14.9 per 1,000 population.",
        # other areas, other times, nothing to show for it
        "In 2012/13 High Street ward had drug offences of 20.9 per 1,000 population.",
        "In 2012/13 across Kent drug offences stood at 2.16 per 1,000 population.",
        "In 2013/14 drug offences stood at 2.16 per 1,000 population.",
        "Drug offences stood at 4.81 per 1,000 population.",
    ],
)
def test_a_single_rate_that_may_be_of_something_else_is_left_alone(words):
    assert tell(words) == []


# ---- averages


@pytest.mark.parametrize(
    "words",
    [
        "In 2012/13 there were on average 34 incidents of domestic abuse each week.",
        "In 2012/13 an average of 149 domestic abuse incidents were reported each month.",
        "In 2012/13 there were 4.9 domestic abuse incidents a day on average.",
    ],
)
def test_an_average_that_fits_the_year_holds(words):
    assert [each.answer for each in ask(words)] == [None]


def test_an_average_that_does_not_fit_the_year_is_queried():
    (claim,) = ask("In 2012/13 there were on average 43 domestic abuse incidents each week.", ABUSE)
    assert claim.message == (
        "“Domestic Abuse (DA) – number of incidents” (line 636) has 1,788 in the year, which is 34.4 a week, not 43. "
        "Correct the average or the table."
    )


@pytest.mark.parametrize(
    "words",
    [
        "There were on average 43 domestic abuse incidents each week.",
        "In 2011 there were on average 43 domestic abuse incidents each week.",
        "In 2012/13 in Thanet there were on average 43 domestic abuse incidents each week.",
        "In 2012/13 women have on average 35 incidents of domestic abuse before one call a week.",
    ],
)
def test_an_average_of_something_else_is_left_alone(words):
    assert tell(words) == []


# ---- whatever the numbers

COUNTS = st.integers(min_value=1000, max_value=90_000)


@given(COUNTS, COUNTS, st.integers(min_value=50_000, max_value=900_000))
def test_rates_on_one_population_are_never_reported(earlier, later, people):
    rates = [round(Decimal(count) * 1000 / people, 2) for count in (earlier, later)]
    held = row("Robbery", None, earlier, later, rate=rates[1])
    words = f"Robbery went from {rates[0]} per 1,000 population to {rates[1]} per 1,000 population."
    assert tell(words, held, base="") == []


@given(
    COUNTS, COUNTS, st.integers(min_value=50_000, max_value=900_000), st.sampled_from((Decimal("0.9"), Decimal("1.1")))
)
def test_a_rate_a_tenth_off_is_always_reported(earlier, later, people, by):
    true = [Decimal(count) * 1000 / people for count in (earlier, later)]
    if min(true) < 2:
        return
    held = row("Robbery", None, earlier, later, rate=round(true[1], 2))
    wrong = round(true[0] * by, 2)
    words = f"Robbery went from {wrong} per 1,000 population to {round(true[1], 2)} per 1,000 population."
    assert len(tell(words, held, base="")) == 1
