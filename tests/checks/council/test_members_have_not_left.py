import datetime as dt

import pytest

from checks.made import MEETING_DAY
from orderpaper.checks.council.members_have_not_left import members_have_not_left
from orderpaper.records.council import Membership, Person
from orderpaper.records.finding import query
from papers.example import make, read_example, with_council

LEFT = dt.date(2017, 1, 3)


def find(left, until=None, name="councillor a"):
    people = (make(Person, name="Councillor A", left=left),)
    sits = (make(Membership, committee="CHE", name=name, since=dt.date(2016, 5, 24), until=until),)
    return list(members_have_not_left(with_council(read_example(), people=people, memberships=sits)))


def test_a_member_who_left_and_whose_membership_goes_on_is_worth_a_look():
    place = make(Membership).origin.place("until")
    said = "councillor a left on 3 January 2017, and is still on CHE. Type the last day here."
    assert find(LEFT) == [query("members-have-not-left", place, said)]


@pytest.mark.parametrize(
    ("left", "until", "name"),
    [
        (LEFT, LEFT, "Councillor A"),
        (MEETING_DAY, None, "Councillor A"),
        (None, None, "Councillor A"),
        (LEFT, None, "Councillor B"),
    ],
)
def test_memberships_that_ended_and_people_who_are_there_are_fine(left, until, name):
    assert find(left, until, name) == []
