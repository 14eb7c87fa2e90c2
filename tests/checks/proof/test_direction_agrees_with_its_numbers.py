import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.checks.proof.direction_agrees_with_its_numbers import direction_agrees_with_its_numbers
from proofed import answers, proof

FORMS = (
    ("Burglary {} from {:,} to {:,}.", "rose", "fell"),
    ("Burglary has {} from {:,} offences in 2014 to {:,} in 2015.", "increased", "decreased"),
    ("There was {} in the number of burglaries (from {:,} to {:,}).", "an increase", "a decrease"),
    ("Burglary went from {1:,}, {0} to {2:,}.", "up", "down"),
    ("There were {2:,} burglaries, {0} from {1:,} the year before.", "up", "down"),
    ("Burglary {0} to {2:,} from {1:,}.", "rose", "fell"),
    ("There were {1:,} burglaries in 2014, {0} to {2:,} in 2015.", "rising", "falling"),
)


def check(text):
    return list(direction_agrees_with_its_numbers(proof(text)))


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=20)
@given(st.integers(11, 90_000), st.integers(12, 60))
def test_the_word_for_the_way_it_went_is_silent_and_the_other_stops(form, first, more):
    text, up, down = form
    assert [claim.answer for claim in check(text.format(up, first, first * more))] == [None]
    assert [claim.answer for claim in check(text.format(down, first * more, first))] == [None]
    assert [str(claim.answer) for claim in check(text.format(down, first, first * more))] == ["stop"]
    assert [str(claim.answer) for claim in check(text.format(up, first * more, first))] == ["stop"]


def test_what_the_numbers_say_and_what_the_word_says_is_told():
    (claim,) = check("Casualties rose from 59 to 58.")
    assert (claim.stated, claim.recomputed) == ("rose", "fall")
    assert claim.message == "from 59 to 58 is a fall, and “rose” says a rise. Correct the word, or the numbers."


def test_the_same_number_twice_is_no_change():
    assert answers(check("Casualties rose from 59 to 59.")) == [("stop", "rose", "no change")]


def test_an_amount_that_fits_is_of_its_pair_and_its_word_is_held_against_it():
    assert answers(check("Casualties went from 100 to 105, a fall of 5%.")) == [("stop", "fall", "rise")]


def test_where_the_amount_is_wrong_too_it_is_told_of_once_and_not_here():
    assert not check("Casualties rose by 5% from 120 to 100.")


def test_the_pair_of_a_run_is_the_one_that_its_amount_fits():
    assert not answers(
        check("Over three years there was a fall of 8.75%: 2013 – 80, 2014 – 87, 2015 – 173, 2016 – 73.")
    )


@pytest.mark.parametrize(
    "text",
    [
        "There was a fall in offending among those aged from 16 to 24.",
        "Crime rose at a slower rate, from 6% to 3%.",
        "The fall in crime slowed from 6.5% to 3.2%.",
        "The town’s rank rose from 6 to 4.",
        "Crime has not fallen from 58 to 59.",
        "The aim is a fall from 58 to 59.",
        "Calls rose from around 5,900 to nearly 5,800.",
        "Response improved from 12 to 10.",
        "Despite increased patrols, the number went from 12 to 10.",
        "Crime rose after patrols were cut from 12 to 8.",
    ],
)
def test_what_is_of_something_else_or_not_sure_is_left_alone(text):
    assert not answers(check(text))
