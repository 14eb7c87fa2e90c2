import datetime as dt

import pytest

from orderpaper.checks.reports.this_meeting_is_in_the_timetable import this_meeting_is_in_the_timetable
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.report import TimetableRow
from orderpaper.records.text import Missing
from papers.example import make, with_report

CODE = "this-meeting-is-in-the-timetable"


def find(bundle):
    return list(this_meeting_is_in_the_timetable(bundle))


def row(day, meeting="Committee", line=2):
    return make(TimetableRow, row=line, meeting=meeting, date=day)


def test_the_example_has_its_meeting(bundle):
    assert find(bundle) == []


def test_a_timetable_without_this_meeting_is_queried(bundle):
    assert find(with_report(bundle, timetable=(row(dt.date(2017, 4, 12)),))) == [
        query(
            CODE,
            Place("report.xlsx", "Timetable"),
            "no row is for this meeting, on 28 March 2017. Add a row with the committee and that date.",
        )
    ]


@pytest.mark.parametrize("day", [None, Missing("date", Place("report.xlsx"), "28 Mrch")])
def test_a_date_that_could_not_be_read_may_be_this_meetings(bundle, day):
    assert find(with_report(bundle, timetable=(row(dt.date(2017, 4, 12)), row(day)))) == []


def test_without_rows_or_the_meetings_date_nothing_is_said(bundle):
    assert find(with_report(bundle, timetable=())) == []
    assert find(with_report(bundle, {"meeting_date": None}, timetable=(row(dt.date(2017, 4, 12)),))) == []
