"""What holds for every check of the council’s workbook: it judges what is there, and does not break on what is not."""

import dataclasses
import time

import pytest

from checks.made import MEETING_DAY, make_missing
from orderpaper.checks.council import CHECKS
from orderpaper.records.council import (
    Committee,
    Contact,
    CouncilDetails,
    GlossaryEntry,
    Membership,
    Organisation,
    Person,
)
from orderpaper.records.finding import Severity
from papers.example import make, read_example, with_council

ROWS = {
    "people": Person,
    "memberships": Membership,
    "committees": Committee,
    "organisations": Organisation,
    "contacts": Contact,
    "glossary": GlossaryEntry,
}


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("build", [make, make_missing])
def test_rows_that_are_empty_or_cannot_be_read_do_not_break_a_check(check, build):
    council = dataclasses.replace(read_example().council, details=build(CouncilDetails))
    rows = {name: (build(record), build(record)) for name, record in ROWS.items()}
    assert list(check(with_council(dataclasses.replace(read_example(), council=council), **rows))) == []


@pytest.mark.parametrize("check", CHECKS)
def test_without_a_meeting_nothing_is_said_of_a_day(check):
    bundle = dataclasses.replace(read_example(), meetings=())
    assert [each.code for each in check(bundle)] in ([], ["acronyms-have-one-meaning"])


def test_of_the_worked_example_only_the_acronym_with_two_meanings_is_told():
    found = [each for check in CHECKS for each in check(read_example())]
    assert [(each.code, each.severity) for each in found] == [("acronyms-have-one-meaning", Severity.QUERY)]


@pytest.mark.parametrize("check", CHECKS)
def test_a_long_list_of_people_is_checked_in_a_moment(check):
    people = tuple(
        make(Person, at, name=f"Councillor Mrs Forename{at} Surname{at}", left=MEETING_DAY) for at in range(2000)
    )
    sits = tuple(
        make(Membership, each.origin.row, committee="CHE", name=each.name, since=MEETING_DAY) for each in people
    )
    bundle = with_council(read_example(), people=people, memberships=sits)
    began = time.process_time()
    list(check(bundle))
    assert time.process_time() - began < 0.5
