import dataclasses
import datetime as dt

import pytest

from orderpaper.checks.meetings.agenda_is_issued_in_time import agenda_is_issued_in_time
from orderpaper.records.council import Council, CouncilDetails
from orderpaper.records.finding import Severity, query, stop
from orderpaper.records.meeting import Meeting, MeetingDetails
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import make, with_council, with_meeting

CODE = "agenda-is-issued-in-time"
ISSUED = Place("meeting.xlsx", "Meeting", "B7")


def find(bundle):
    return list(agenda_is_issued_in_time(bundle))


def issued(bundle, day, **council):
    return with_council(with_meeting(bundle, {"issued_on": day}), council)


def test_five_clear_days_are_enough_in_england(bundle):
    assert find(bundle) == []


def test_four_clear_days_stop_and_the_last_day_is_named(bundle):
    assert find(issued(bundle, dt.date(2017, 3, 21))) == [
        stop(
            CODE,
            ISSUED,
            "Tuesday 21 March 2017 is 4 clear days before the meeting; the last day for 5 was Monday 20 March 2017. "
            "Correct the date, or move the meeting.",
        )
    ]


def test_one_clear_day_is_said_as_one(bundle):
    assert "is 1 clear day before" in find(issued(bundle, dt.date(2017, 3, 26)))[0].message


@pytest.mark.parametrize(("nation", "severities"), [("England", ["stop"]), ("Wales", []), ("Scotland", [])])
def test_three_clear_days_are_enough_in_wales_and_scotland(bundle, nation, severities):
    assert [each.severity for each in find(issued(bundle, dt.date(2017, 3, 22), nation=nation))] == severities


def test_the_councils_own_number_goes_before_the_nations(bundle):
    assert find(issued(bundle, dt.date(2017, 3, 22), clear_days=3)) == []
    assert [each.severity for each in find(issued(bundle, dt.date(2017, 3, 20), clear_days=6))] == ["stop"]


@pytest.mark.parametrize("number", [-1, 61, 10**9])
def test_a_number_of_days_that_cannot_be_meant_is_queried_and_the_nations_taken(bundle, number):
    (found,) = find(issued(bundle, dt.date(2017, 3, 20), clear_days=number))
    assert found.severity is Severity.QUERY
    assert found.message == f"{number} clear days cannot be meant. Correct it, or empty the cell: then it is 5."


def test_weekends_count_where_the_council_counts_calendar_days(bundle):
    late = dt.date(2017, 3, 22)
    assert find(issued(bundle, late, days_counted="Calendar days")) == []
    assert [each.severity for each in find(issued(bundle, late, days_counted="Working days"))] == ["stop"]


def test_a_day_the_council_is_closed_does_not_count(bundle):
    (found,) = find(issued(bundle, dt.date(2017, 3, 20), closed_days="24/12/2017\n23/03/2017"))
    assert "is 4 clear days before the meeting; the last day for 5 was Friday 17 March 2017" in found.message


def test_a_closed_day_that_cannot_be_read_is_queried_each_with_its_words(bundle):
    found = find(with_council(bundle, {"closed_days": "Christmas Eve\n31/02/2017\n24/12/2017"}))
    place = bundle.council.details.origin.place("closed_days")
    rest = "is not a date, so it is not counted as closed. Write each day on its own line, as 24/12/2017."
    assert found == [query(CODE, place, f"“{words}” {rest}", words) for words in ("Christmas Eve", "31/02/2017")]


def test_an_agenda_issued_after_the_meeting_stops(bundle):
    assert find(issued(bundle, dt.date(2017, 4, 3))) == [
        stop(CODE, ISSUED, "3 April 2017 is after the meeting, which is on 28 March 2017. Correct one of the dates.")
    ]


def test_easter_is_left_out(bundle):
    thursday = {"date": dt.date(2026, 4, 9)}
    assert find(issued(with_meeting(bundle, thursday), dt.date(2026, 3, 30))) == []
    assert len(find(issued(with_meeting(bundle, thursday), dt.date(2026, 3, 31)))) == 1


def test_beyond_the_years_that_are_known_bank_holidays_are_said_to_be_unknown(bundle):
    far = with_meeting(bundle, {"date": dt.date(2036, 4, 15), "issued_on": dt.date(2036, 4, 1)})
    assert find(far) == [
        query(
            CODE,
            ISSUED,
            "the bank holidays of 2036 are not known here, which end with 2035: count the days by hand.",
        )
    ]


@pytest.mark.parametrize("day", [None, Missing("issue date", ISSUED)])
def test_an_agenda_not_yet_issued_is_no_fault(bundle, day):
    assert find(issued(bundle, day)) == []


def test_a_meeting_whose_day_is_not_known_is_not_counted(bundle):
    assert find(with_meeting(bundle, {"date": None})) == []


def test_nothing_is_said_of_empty_records(bundle):
    empty = dataclasses.replace(
        bundle, council=Council(make(CouncilDetails)), meetings=(Meeting("m.xlsx", make(MeetingDetails)),)
    )
    assert find(empty) == []
    assert find(dataclasses.replace(empty, meetings=())) == []
