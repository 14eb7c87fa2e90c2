import dataclasses
import datetime as dt

import pytest

from orderpaper.checks.meetings.previous_meeting_agrees import previous_meeting_agrees
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import with_meeting, with_meeting_before

CODE = "previous-meeting-agrees"


def find(bundle):
    return list(previous_meeting_agrees(bundle))


@pytest.mark.parametrize("typed", [None, dt.date(2017, 2, 14)])
def test_a_day_that_is_not_typed_or_is_the_same_is_fine(bundle, typed):
    assert find(with_meeting(bundle, {"previous_meeting": typed})) == []


def test_a_day_that_is_not_that_of_the_workbook_is_queried(bundle):
    assert find(with_meeting(bundle, {"previous_meeting": dt.date(2017, 2, 7)})) == [
        query(
            CODE,
            bundle.meeting.details.origin.place("previous_meeting"),
            "7 February 2017 is typed, and meeting 2017-02-14.xlsx is of 14 February 2017, which is printed.",
        )
    ]


def test_a_day_that_cannot_be_read_has_been_told_already(bundle):
    missing = Missing("previous meeting", Place("meeting.xlsx", "Meeting", "B10"), "Febuary")
    assert find(with_meeting(bundle, {"previous_meeting": missing})) == []


def test_a_day_before_every_workbook_in_the_folder_is_believed(bundle):
    assert find(with_meeting_before(bundle, {"previous_meeting": dt.date(1999, 1, 1)})) == []
    assert find(dataclasses.replace(bundle, meetings=())) == []
