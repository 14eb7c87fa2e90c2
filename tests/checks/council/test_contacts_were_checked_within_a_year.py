import dataclasses
import datetime as dt

import pytest

from orderpaper.checks.council.contacts_were_checked_within_a_year import contacts_were_checked_within_a_year
from orderpaper.records.council import Contact
from orderpaper.records.finding import query
from papers.example import make, read_example, with_council, with_meeting

CODE = "contacts-were-checked-within-a-year"


def with_days(*days):
    rows = (make(Contact, at, service=f"Service {at}", checked_on=day) for at, day in enumerate(days, 2))
    return with_council(read_example(), contacts=tuple(rows))


def find(*days):
    return list(contacts_were_checked_within_a_year(with_days(*days)))


@pytest.mark.parametrize("day", [dt.date(2016, 3, 28), dt.date(2017, 3, 1), dt.date(2017, 4, 1)])
def test_a_contact_checked_within_a_year_before_the_meeting_is_fine(day):
    assert find(day) == []


def test_one_checked_before_that_is_worth_a_look():
    place = make(Contact, 3).origin.place("checked_on")
    said = (
        "“Service 3” was last checked on 27 March 2016, more than a year before the meeting. "
        "Ring it or look, and type the day."
    )
    assert find(dt.date(2017, 1, 1), dt.date(2016, 3, 27)) == [query(CODE, place, said, "27 March 2016")]


def test_a_leap_day_has_an_anniversary():
    bundle = with_meeting(with_days(dt.date(2016, 2, 29)), {"date": dt.date(2017, 3, 1)})
    assert list(contacts_were_checked_within_a_year(bundle)) == []
    late = with_meeting(with_days(dt.date(2016, 2, 29)), {"date": dt.date(2017, 3, 2)})
    assert len(list(contacts_were_checked_within_a_year(late))) == 1


def test_those_without_a_day_among_others_are_told_once():
    place = make(Contact, 3).origin.place("checked_on")
    said = "nothing says when “Service 3” and 1 more last had the details checked. Check, and type the day."
    assert find(dt.date(2017, 1, 1), None, None) == [query(CODE, place, said)]


def test_where_no_contact_has_a_day_the_council_does_not_keep_them_here():
    assert find(None, None) == []


def test_without_a_meeting_nothing_is_too_old():
    bundle = dataclasses.replace(with_days(dt.date(1999, 1, 1)), meetings=())
    assert list(contacts_were_checked_within_a_year(bundle)) == []
