import datetime as dt

from orderpaper.checks.reports.timetable_is_in_order import timetable_is_in_order
from orderpaper.records.finding import query
from orderpaper.records.report import TimetableRow
from papers.example import make, with_report

CODE = "timetable-is-in-order"


def find(bundle):
    return list(timetable_is_in_order(bundle))


def row(day, meeting="Committee", line=2):
    return make(TimetableRow, row=line, meeting=meeting, date=day)


def test_the_example_is_in_order(bundle):
    assert find(bundle) == []


def test_two_meetings_on_one_day_are_in_order(bundle):
    day = dt.date(2017, 3, 28)
    assert find(with_report(bundle, timetable=(row(day), row(day)))) == []


def test_a_date_below_a_later_one_is_queried(bundle):
    late, early = row(dt.date(2017, 3, 28)), row(dt.date(2016, 4, 12), line=4)
    rows = (late, row(None, line=3), early)
    assert find(with_report(bundle, timetable=rows)) == [
        query(
            CODE,
            early.origin.place("date"),
            "12 April 2016 stands below 28 March 2017. Correct the date, or move the row up.",
            held="12 April 2016",
        )
    ]
