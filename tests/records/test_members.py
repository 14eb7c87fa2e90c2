"""The committee that meets, who belongs to it on the day, and who was there."""

import dataclasses
import datetime as dt

import pytest

from orderpaper.records.members import (
    find_committee,
    has_taken_place,
    is_body,
    members_on,
    members_present,
    substitutes_on,
)
from papers.example import change, read_example, rows_like

CHE = "Communities, Housing and Environment Committee"


@pytest.fixture
def council():
    return read_example().council


@pytest.fixture
def held():
    return read_example().meetings[1]


@pytest.mark.parametrize("name", ["CHE", "che ", CHE])
def test_a_committee_is_found_by_its_short_and_by_its_full_name(council, name):
    assert find_committee(council, name).full == CHE


def test_a_committee_nobody_declared_is_not_found(council):
    assert find_committee(council, "Planning") is None


@pytest.mark.parametrize(
    "name", ["Council", "full Council", "Annual Council", "Meeting of the Borough Council, 12 April"]
)
def test_council_is_council_however_it_is_put(name):
    assert is_body(name, "Council")


@pytest.mark.parametrize("name", ["Kent County Council", "Council Tax Committee", "Cabinet", ""])
def test_other_bodies_are_not_council(name):
    assert not is_body(name, "Council")
    assert is_body("the Cabinet", "Cabinet")


def test_members_and_substitutes_of_the_day_are_told_apart(council, held):
    assert [str(each.name)[-1] for each in members_on(council, held)] == list("ABCDEFGHI")
    assert [each.name for each in substitutes_on(council, held)] == ["Councillor J"]


def test_the_first_and_the_last_day_of_a_membership_count(council, held):
    rows = tuple(each.changed(since=held.day, until=held.day) for each in council.memberships[:1])
    one_day = dataclasses.replace(council, memberships=rows)
    assert [each.name for each in members_on(one_day, held)] == ["Councillor A"]
    assert members_on(one_day, change(held, {"date": held.day + dt.timedelta(1)})) == []
    assert members_on(one_day, change(held, {"date": held.day - dt.timedelta(1)})) == []


def test_whoever_has_left_the_council_is_neither(council, held):
    people = rows_like(rows_like(council.people, 0, left=dt.date(2017, 1, 1)), 9, left=dt.date(2017, 1, 1))
    fewer = dataclasses.replace(council, people=people)
    assert "Councillor A" not in {each.name for each in members_on(fewer, held)}
    assert substitutes_on(fewer, held) == []


def test_members_and_substitutes_who_came_were_present(held):
    assert [str(each.name)[-1] for each in members_present(held)] == list("ABCDEFGHJ")


def test_a_meeting_has_taken_place_with_its_minutes_or_its_finish(held):
    assert has_taken_place(change(held, {"finish": None}))
    assert has_taken_place(change(held, minutes=()))
    assert not has_taken_place(change(held, {"finish": None}, minutes=()))
