"""What holds for every check of the council’s workbook: it judges what is there, and does not break on what is not."""

import dataclasses

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
from steps import count_steps

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
def test_the_work_of_a_check_grows_with_the_people_and_no_faster(check):
    def count(names):
        people = tuple(
            make(Person, at, name=f"Councillor Mrs Forename{at} Surname{at}", left=MEETING_DAY) for at in range(names)
        )
        sits = tuple(
            make(Membership, each.origin.row, committee="CHE", name=each.name, since=MEETING_DAY) for each in people
        )
        bundle = with_council(read_example(), people=people, memberships=sits)
        return count_steps(lambda: list(check(bundle)))

    assert count(1200) < 5 * count(300)
