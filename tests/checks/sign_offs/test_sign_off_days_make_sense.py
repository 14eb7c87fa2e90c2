import dataclasses

import pytest

from orderpaper.checks.sign_offs.sign_off_days_make_sense import sign_off_days_make_sense
from orderpaper.records.finding import query
from papers.example import with_council

CODE = "sign-off-days-make-sense"


def find(bundle, **council):
    changed = with_council(bundle, council)
    return list(sign_off_days_make_sense(changed)), changed.council.details.origin.place("sign_off_days")


@pytest.mark.parametrize("number", [None, 6, 8, 60])
def test_days_enough_before_the_meeting_make_sense(bundle, number):
    assert find(bundle, sign_off_days=number)[0] == []


@pytest.mark.parametrize("number", [-1, 61, 10**9])
def test_a_number_that_cannot_be_meant_is_queried(bundle, number):
    found, place = find(bundle, sign_off_days=number)
    told = f"{number} working days cannot be meant. Correct it, or empty the cell: then it is 8."
    assert found == [query(CODE, place, told, str(number))]


@pytest.mark.parametrize("number", [0, 3, 5])
def test_answers_that_come_after_the_agenda_must_be_out_are_too_late(bundle, number):
    found, place = find(bundle, sign_off_days=number)
    told = (
        f"what is cleared {number} working days before a meeting is too late for its agenda, which goes out with 5 "
        "clear days. Type 6 or more."
    )
    assert found == [query(CODE, place, told, str(number))]


def test_a_council_with_longer_notice_is_told_that_eight_days_are_too_few(bundle):
    (found,), _place = find(bundle, clear_days=10)
    assert "cleared 8 working days before" in found.message
    assert "Type 11 or more." in found.message
    assert found.held == ""


def test_the_nations_clear_days_are_those_that_count(bundle):
    assert find(bundle, sign_off_days=4, nation="Wales")[0] == []
    assert len(find(bundle, sign_off_days=3, nation="Wales")[0]) == 1


def test_days_of_the_calendar_are_not_compared_with_working_days(bundle):
    assert find(bundle, sign_off_days=3, days_counted="Calendar days")[0] == []


def test_without_a_report_there_is_nothing_to_clear(bundle):
    assert find(dataclasses.replace(bundle, reports=()), sign_off_days=3)[0] == []
