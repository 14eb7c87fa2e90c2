import datetime as dt

import pytest

from orderpaper.checks.reports.decision_comes_after_the_meeting import decision_comes_after_the_meeting
from orderpaper.records.finding import query
from orderpaper.records.report import TimetableRow
from papers.example import make, with_report

CODE = "decision-comes-after-the-meeting"


def find(bundle):
    return list(decision_comes_after_the_meeting(bundle))


def row(day, meeting="Committee", line=2):
    return make(TimetableRow, row=line, meeting=meeting, date=day)


EARLY = dt.date(2016, 4, 12)


def test_steps_before_the_meeting_may_stand_in_the_timetable(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize("meeting", ["Council", "Annual Council", "The Cabinet", "Policy Committee"])
def test_a_decision_before_the_meeting_is_queried(bundle, meeting):
    rows = (row(EARLY, meeting),)
    assert find(with_report(bundle, {"decision_maker": "Policy committee"}, timetable=rows)) == [
        query(
            CODE,
            rows[0].origin.place("date"),
            f"{meeting} is to decide on 12 April 2016, before this meeting on 28 March 2017. Is the year right?",
            held="12 April 2016",
        )
    ]


def test_a_decision_on_the_day_or_later_is_fine(bundle):
    days = (dt.date(2017, 3, 28), dt.date(2017, 4, 12))
    assert find(with_report(bundle, timetable=tuple(row(day, "Council") for day in days))) == []


def test_what_is_missing_is_not_looked_at(bundle):
    assert find(with_report(bundle, timetable=(make(TimetableRow), row(None, "Council")))) == []
    assert find(with_report(bundle, {"meeting_date": None}, timetable=(row(EARLY, "Council"),))) == []
    assert find(with_report(bundle, {"decision_maker": ""}, timetable=(row(EARLY, ""),))) == []
