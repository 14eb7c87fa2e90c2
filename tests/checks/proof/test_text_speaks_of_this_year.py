"""Years left from an earlier paper."""

import pytest

from orderpaper.checks.proof.text_speaks_of_this_year import text_speaks_of_this_year as check
from proofed import answers, proof

OWN = "The priorities for 2016/17 are set here.\n\nThe 2016-17 Strategic Assessment is there.\n\n"


def tell(text, own=OWN):
    """Give what is wrong with the years of some words, in a paper of 2016/17."""
    return answers(check(proof(own + text)))


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("These are the issues to focus on this (2015/16) year.", "this (2015/16) year"),
        ("In the current financial year (2013/14) it fell.", "current financial year (2013/14)"),
        ("In the last year (2012/13), it fell.", "last year (2012/13)"),
        ("Next year (2014/15), it will fall.", "Next year (2014/15)"),
    ],
)
def test_years_of_an_earlier_paper_are_asked_about(text, stated):
    assert tell(text) == [("query", stated, "2016/17")]


@pytest.mark.parametrize(
    "text",
    [
        "These are the issues to focus on this (2016/17) year.",
        "The grant of this year (2015/16) was spent.",
        "In the last year (2014/15), it fell.",
        "Next year (2017/18), it will fall.",
        "In 2012/13 it fell.",
    ],
)
def test_years_that_may_be_meant_are_fine(text):
    assert tell(text) == []


def test_a_paper_that_does_not_say_its_year_is_not_asked():
    assert tell("These are the issues to focus on this (2010/11) year.", "In 2016/17 it fell.\n\n") == []


def test_what_holds_is_counted():
    assert [claim.answer for claim in check(proof(OWN + "We focus on this (2016/17) year."))] == [None]


def test_the_message_says_what_to_do():
    (claim,) = check(proof(OWN + "These are the issues to focus on this (2015/16) year."))
    assert claim.message == (
        "“this (2015/16) year” is not 2016/17, the year of this paper by its own words. Was it left from an earlier "
        "paper? Correct the year or the word."
    )
