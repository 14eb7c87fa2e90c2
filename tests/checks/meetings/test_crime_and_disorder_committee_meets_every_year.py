import dataclasses
import datetime as dt

from orderpaper.checks.meetings.crime_and_disorder_committee_meets_every_year import (
    crime_and_disorder_committee_meets_every_year,
)
from orderpaper.records.finding import query
from papers.example import rows_like, with_council, with_meeting, with_meeting_before

CODE = "crime-and-disorder-committee-meets-every-year"


def find(bundle):
    return list(crime_and_disorder_committee_meets_every_year(bundle))


def after(bundle, day, **details):
    return with_meeting_before(bundle, {"date": day, **details})


def test_the_committee_of_the_example_met_the_month_before(bundle):
    assert find(bundle) == []


def test_a_meeting_within_eleven_months_is_fine(bundle):
    assert find(after(bundle, dt.date(2016, 4, 29))) == []


def test_a_meeting_in_the_twelfth_month_may_not_be_put_off(bundle):
    assert find(after(bundle, dt.date(2016, 4, 28))) == [
        query(
            CODE,
            bundle.meeting.details.origin.place("date"),
            "the crime and disorder committee last met on 28 April 2016, and it must meet at least once in every "
            "twelve months (Crime and Disorder Regulations 2009, SI 942). Do not let this meeting be put off beyond 28 "
            "April 2017.",
            held="28 March 2017",
        )
    ]


def test_a_meeting_more_than_a_year_later_is_late(bundle):
    assert "put off beyond 28 March 2017." in find(after(bundle, dt.date(2016, 3, 28)))[0].message
    (found,) = find(after(bundle, dt.date(2016, 2, 29)))
    assert found.message.endswith(
        "That was due by 28 February 2017: ask the monitoring officer, or type the date of a later one beside Previous "
        "meeting."
    )


def test_the_date_typed_counts_where_it_is_later(bundle):
    late = after(bundle, dt.date(2016, 1, 1))
    assert find(with_meeting(late, {"previous_meeting": dt.date(2016, 12, 1)})) == []
    alone = dataclasses.replace(bundle, meetings=bundle.meetings[:1])
    assert find(alone) == []
    assert len(find(with_meeting(alone, {"previous_meeting": dt.date(2016, 1, 1)}))) == 1


def test_a_meeting_in_another_capacity_does_not_count(bundle):
    typed = with_meeting(bundle, {"previous_meeting": dt.date(2016, 1, 1)})
    assert find(typed) == []
    assert len(find(with_meeting_before(typed, {"acting_as": "the Licensing Panel"}))) == 1


def test_other_committees_are_not_looked_at(bundle):
    others = rows_like(bundle.council.committees, 0, acting_as="")
    late = with_council(after(bundle, dt.date(2015, 1, 1)), committees=others)
    assert find(late) == []
    named = rows_like(others, 0, full="Crime & Disorder Scrutiny Committee")
    assert len(find(with_council(late, committees=named))) == 1


def test_what_is_missing_is_not_looked_at(bundle):
    assert find(with_meeting(bundle, {"date": None})) == []
    assert find(dataclasses.replace(bundle, meetings=())) == []
    assert find(with_meeting_before(bundle, {"date": None})) == []
