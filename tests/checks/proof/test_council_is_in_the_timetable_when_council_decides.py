import pytest

from checks.proof.numbers.paper import cell, faults, heading, para, read
from orderpaper.checks.proof.council_is_in_the_timetable_when_council_decides import (
    council_is_in_the_timetable_when_council_decides as check,
)

ROWS = (para("Timetable"), para("Meeting Date"), para("Housing Committee March 28th 2017"))
END = (heading("1. Purpose of report"), para("Council meets on 12 April 2017."))


def ask(*passages):
    return faults(check(read(*passages, *END)))


@pytest.mark.parametrize("body", ["Council", "Full Council", "the Council", "Borough Council"])
def test_a_report_for_council_without_its_row_stops(body):
    assert ask(para(f"Final Decision-Maker {body}"), *ROWS) == [("stop", 1, body, "no row for Council")]


def test_the_name_and_the_body_may_stand_in_two_cells():
    (claim,) = check(read(cell("Final Decision-Maker"), cell("Council"), *ROWS, *END))
    assert claim.quote == "Final Decision-Maker Council"
    assert claim.message == (
        "Council takes the final decision, and no row of the Timetable says when. Add a row: Council, and the date."
    )


@pytest.mark.parametrize(
    "row", ["Council 12 April 2017", "Full Council April 12th 2017", "Maidstone Borough Council", "Council"]
)
def test_a_row_for_council_is_enough(row):
    claims = list(check(read(para("Final Decision-Maker: Council"), *ROWS, para(row), *END)))
    assert [each.answer for each in claims] == [None]


def test_a_committee_that_decides_is_not_asked_for():
    assert list(check(read(para("Final Decision-Maker Housing Committee"), *ROWS, *END))) == []


def test_without_a_timetable_nothing_is_asked():
    assert list(check(read(para("Final Decision-Maker Council"), *END))) == []
