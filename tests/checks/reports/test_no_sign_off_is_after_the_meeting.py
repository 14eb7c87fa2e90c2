import datetime as dt

import pytest

from orderpaper.checks.reports.no_sign_off_is_after_the_meeting import no_sign_off_is_after_the_meeting
from orderpaper.records.finding import stop
from papers.example import rows_like, with_report

CODE = "no-sign-off-is-after-the-meeting"


def find(bundle):
    return list(no_sign_off_is_after_the_meeting(bundle))


def with_sign_off(bundle, name, day):
    rows = rows_like(bundle.reports[0].implications, 0, signed_by=name, signed_on=day)
    return with_report(bundle, implications=rows)


def place(bundle, key):
    return bundle.reports[0].implications[0].origin.place(key)


DAY = dt.date(2017, 3, 13)


@pytest.mark.parametrize("day", [None, DAY, dt.date(2017, 3, 28)])
def test_a_sign_off_before_the_meeting_or_on_the_day_is_fine(bundle, day):
    assert find(with_sign_off(bundle, "Head of Finance", day)) == []


def test_a_sign_off_after_the_meeting_stops(bundle):
    assert find(with_sign_off(bundle, "Head of Finance", dt.date(2017, 3, 29))) == [
        stop(
            CODE,
            place(bundle, "signed_on"),
            "it was signed on 29 March 2017, after the meeting of 28 March 2017. Correct the date.",
            held="29 March 2017",
        )
    ]


def test_without_the_date_of_the_meeting_nothing_is_said(bundle):
    assert find(with_report(with_sign_off(bundle, "", dt.date(2030, 1, 1)), {"meeting_date": None})) == []
