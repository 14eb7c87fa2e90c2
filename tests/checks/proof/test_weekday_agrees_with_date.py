"""Weekdays and dates of a paper."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.weekday_agrees_with_date import weekday_agrees_with_date as check
from orderpaper.records.manuscript import Form, Manuscript, Passage, PassageKind, Whereabouts
from orderpaper.records.reading import Reading
from orderpaper.records.when import WEEKDAYS, say_date
from proofed import answers, proof


def tell(*texts):
    """Give what is wrong with the dates of some paragraphs."""
    return answers(check(proof("\n\n".join(texts))))


def in_table(*texts, above="", kind=PassageKind.TEXT):
    """Give what is wrong with the dates in the cells of a table under some words."""
    kinds = [kind, *(PassageKind.CELL for _ in texts)]
    passages = [
        Passage(text, each, ((0, Whereabouts(line=line)),))
        for line, (text, each) in enumerate(zip((above, *texts), kinds, strict=True), 1)
    ]
    return answers(check(Reading(Manuscript("paper.txt", Form.TEXT, tuple(passages)))))


@pytest.mark.parametrize(
    ("text", "stated", "true"),
    [
        ("It met on Monday 14 February 2017 at six.", "Monday 14 February 2017", "Tuesday 14 February 2017"),
        ("MEETING HELD ON MONDAY 14 FEBRUARY 2017", "MONDAY 14 FEBRUARY 2017", "Tuesday 14 February 2017"),
        ("It met on Monday, February 14th 2017.", "Monday, February 14th 2017", "Tuesday 14 February 2017"),
        ("It met on Mon 14/02/2017.", "Mon 14/02/2017", "Tuesday 14 February 2017"),
        ("It met on 31 June 2016.", "31 June 2016", "June 2016 has 30 days"),
        ("It met on 30 February.", "30 February", "February has 29 days"),
    ],
)
def test_a_wrong_weekday_and_a_day_that_never_comes_stop(text, stated, true):
    assert tell(text) == [("stop", stated, true)]


def test_a_date_over_two_lines_is_read():
    (claim,) = check(proof("The minutes of the meeting held on Monday 14 February\n2017 are here."))
    assert (claim.stated, claim.where.line) == ("Monday 14 February 2017", 1)


def test_right_dates_are_counted():
    assert [claim.answer for claim in check(proof("It met on Tuesday 14 February 2017."))] == [None]


@pytest.mark.parametrize(
    "above",
    [
        "There is one event in 2014, from 12 June to 13 July.",
        "The matches take place in June 2014:",
        "Matches of 2014",
    ],
)
def test_a_date_without_a_year_is_of_the_year_said_above_it(above):
    assert in_table("Saturday 14 June 18.00", "Tuesday 19 June 16.00", above=above) == [
        ("stop", "Tuesday 19 June", "Thursday 19 June 2014")
    ]


def test_a_caption_says_the_year_of_its_table():
    assert in_table("Tuesday 19 June", above="Table 3: Matches in 2014", kind=PassageKind.CAPTION)


def test_the_words_of_a_message_say_where_the_year_is_from():
    (claim,) = check(proof("The matches are in 2014, on Tuesday 19 June."))
    assert claim.message.endswith("The year 2014 is the one that the words around it say.")


@pytest.mark.parametrize(
    "above",
    [
        "The matches take place in June:",
        "In 2013 and in 2014 there are matches.",
        "Since 2014 there are matches.",
        "The Licensing Act 2003 applies.",
        "The plan of 2014/15 says so.",
        "It is 9 in 2,014 cases.",
    ],
)
def test_where_the_year_is_not_certain_nothing_is_said(above):
    assert in_table("Tuesday 19 June", above=above) == []


def test_figures_between_months_in_a_table_are_no_dates():
    assert in_table("Apr 31 Jun 31 Sep 31 Nov", "31 Apr 12 May") == []
    assert in_table("31 June") == [("stop", "31 June", "June has 30 days")]
    assert tell("Mar 31 Apr 30 are the two.") == []


def test_a_year_said_in_an_earlier_section_counts_for_nothing():
    assert (
        tell("1. Matches in 2014", "They were played.", "2. Meetings of the group", "It meets on Tuesday 19 June.")
        == []
    )


def test_a_weekday_right_in_the_year_beside_may_be_of_that():
    texts = ("It was planned in 2013.", "2. Events", "2.1 The event in 2014 is on Wednesday 19 June.")
    assert tell(*texts) == []
    assert tell(*texts[1:])


@given(st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31)), st.sampled_from(WEEKDAYS))
def test_exactly_the_true_weekday_is_fine(day, weekday):
    assert (tell(f"It met on {weekday} {say_date(day)} at six.") == []) is (WEEKDAYS[day.weekday()] == weekday)
