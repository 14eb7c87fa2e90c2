import dataclasses
import datetime as dt

import pytest

from orderpaper.checks.reports.report_is_for_this_meeting import report_is_for_this_meeting
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import with_meeting, with_report

CODE = "report-is-for-this-meeting"


UNREAD = Missing("meeting date", Place("report.xlsx", "Report", "B4"), "soon")


def find(bundle):
    return list(report_is_for_this_meeting(bundle))


def test_a_report_for_the_day_of_the_meeting_is_fine(bundle):
    assert find(bundle) == []


def test_a_report_for_another_day_stops_and_says_both_weekdays(bundle):
    assert find(with_report(bundle, {"meeting_date": dt.date(2017, 3, 27)})) == [
        stop(
            CODE,
            bundle.reports[0].details.origin.place("meeting_date"),
            "the report is for Monday 27 March 2017, and the meeting is on Tuesday 28 March 2017.",
        )
    ]


@pytest.mark.parametrize("day", [None, UNREAD])
def test_a_day_that_is_not_known_has_been_told_already(bundle, day):
    assert find(with_report(bundle, {"meeting_date": day})) == []
    assert find(with_meeting(bundle, {"date": day})) == []


def test_without_a_meeting_a_report_is_for_none(bundle):
    assert find(dataclasses.replace(bundle, meetings=())) == []
