"""Periods that cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.periods_can_be import periods_can_be as check
from orderpaper.records.when import MONTHS
from proofed import answers, proof


def tell(text):
    """Give what is wrong with the periods of some words."""
    return answers(check(proof(text)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In 2017-16 it fell.", ("stop", "2017-16", "2016-17")),
        ("In 2013/12 it fell.", ("stop", "2013/12", "2012/13")),
        ("The plan 2018-2013 is there.", ("stop", "2018-2013", "2013-2018")),
        ("From April 2013 to March 2012 it fell.", ("stop", "April 2013 to March 2012", "April 2013 to March 2014")),
        ("In the financial year 2012/14 it fell.", ("stop", "2012/14", "2012/13")),
        ("It is planned for this (2015/17) year.", ("stop", "2015/17", "2015/16")),
        ("In the 12 months April 2012 to April 2013 it fell.", ("query", "April 2012 to April 2013", "13 months")),
        (
            "In the twelve months from April 2012 to July 2013 it fell.",
            ("stop", "April 2012 to July 2013", "16 months"),
        ),
        ("Over the four years 2013-2015 it fell.", ("query", "four", "3 years")),
        ("Over the three years 2008-09 to 2012-13 it fell.", ("query", "three", "5 years")),
        ("In 20012-13 it fell.", ("note", "20012-13", "2012-13")),
    ],
)
def test_periods_that_cannot_be_are_told(text, said):
    assert tell(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "In 2012/13 it fell.",
        "The 2013-18 plan is there.",
        "In 1999-00 it fell.",
        "The file of 2013-12 is there.",
        "We compared June 2013 and May 2012 here.",
        "In the 12 months from December 15 - November 16 it fell.",
        "Over the three years 2013-2015, 2015 – 50, 2014 – 74 it fell.",
        "Over the four years 2009-10 to 2012-13 it fell.",
        "Over the two years 2013-2015 it fell.",
        "In the financial year 2012/13 it fell.",
        "The five year plan 2013-18 is there.",
        "From April to September 2013 it rose.",
        "In 20132 cases of 12 it fell.",
    ],
)
def test_periods_that_can_be_are_fine(text):
    assert tell(text) == []


def test_the_message_says_what_to_do():
    (claim,) = check(proof("From April 2013 to March 2012 it fell."))
    assert claim.message == (
        "“April 2013 to March 2012” runs backwards: it ends before it begins. It is 12 months if it ends in "
        "March 2014. Correct one of its months or years."
    )


def test_what_holds_is_counted():
    claims = list(check(proof("In the 12 months from April 2012 to March 2013 and the year 2012/13 it fell.")))
    assert [claim.answer for claim in claims] == [None, None]


def test_a_claim_stands_in_the_line_of_its_period():
    (claim,) = check(proof("It fell, as the table shows for all of these,\nin 2017-16."))
    assert claim.where.line == 2


@given(st.integers(2000, 2060), st.integers(0, 11), st.integers(1, 40))
def test_months_are_told_exactly_where_they_run_backwards(year, month, later):
    ends = [f"{MONTHS[number % 12]} {number // 12}" for number in (year * 12 + month, year * 12 + month + later)]
    assert tell(f"From {ends[0]} to {ends[1]} it fell.") == []
    assert [said[0] for said in tell(f"From {ends[1]} to {ends[0]} it fell.")] == ["stop"]


@given(st.integers(1990, 2098))
def test_a_true_financial_year_is_never_told(first):
    assert tell(f"In the financial year {first}/{(first + 1) % 100:02} it fell.") == []
