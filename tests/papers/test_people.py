import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.people import (
    find_chairman,
    name_people,
    say_also_present,
    say_membership,
    say_present,
)
from orderpaper.records.council import Membership
from orderpaper.records.meeting import Attendance
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import change, make, read_example, rows_like

MISSING = Missing("name", Place("council.xlsx", "Membership", "B3"))


@pytest.fixture
def council():
    return read_example().council


@pytest.fixture
def meeting():
    return read_example().meeting


@pytest.fixture
def held():
    return read_example().meetings[1]


def came(*people):
    return tuple(
        make(Attendance, row=row, name=name, attends_as=role, status=status)
        for row, (name, role, status) in enumerate(people, 2)
    )


def serving(*people):
    return tuple(
        make(Membership, committee="CHE", name=name, role=role, since=since, until=until)
        for name, role, since, until in people
    )


MAY = dt.date(2016, 5, 24)
NEW_YEAR = dt.date(2017, 1, 1)
NEW_YEARS_EVE = dt.date(2016, 12, 31)


@pytest.mark.parametrize(
    ("names", "chairman", "said"),
    [
        ([], "", ""),
        (["Councillor A"], "", "Councillor A"),
        (["Councillor A", "Councillor B"], "", "Councillors A and B"),
        (["Councillor A", "Mrs B"], "", "Councillor A and Mrs B"),
        (
            ["Councillor B", "Councillor A", "Councillor C"],
            "Councillor A",
            "Councillor A (Chairman), and Councillors B and C",
        ),
        (["Councillor A"], "councillor a", "councillor a (Chairman)"),
        (["Councillor Mrs Smith", "Councillor J.A. Wilson"], "", "Councillors Mrs Smith and J.A. Wilson"),
    ],
)
def test_people_are_named_in_one_sentence(names, chairman, said):
    assert name_people(names, chairman) == said


def test_a_missing_name_is_not_left_out():
    assert name_people(["Councillor A", MISSING, "Councillor C"]) is MISSING


def test_the_membership_marks_the_chairman_and_leaves_substitutes_out(council, meeting):
    assert say_membership(council, meeting) == "Councillors A (Chairman), B, C, D, E, F, G, H and I"


def test_the_membership_is_that_of_the_day(council, meeting):
    changed = dataclasses.replace(
        council,
        memberships=serving(
            ("Councillor A", "Chairman", MAY, NEW_YEARS_EVE),
            ("Councillor B", "Member", MAY, NEW_YEARS_EVE),
            ("Councillor B", "Chairman", NEW_YEAR, None),
            ("Councillor C", "Member", NEW_YEAR, None),
        ),
    )
    assert say_membership(changed, meeting) == "Councillors B (Chairman) and C"
    assert say_membership(changed, change(meeting, {"date": NEW_YEARS_EVE})) == "Councillors A (Chairman) and B"
    assert find_chairman(changed, meeting) == "Councillor B"


def test_a_member_with_two_rows_on_one_day_is_named_once_as_last_recorded(council, meeting):
    twice = dataclasses.replace(
        council,
        memberships=serving(
            ("Councillor A", "Member", MAY, None),
            ("Councillor B", "Member", MAY, None),
            ("Councillor A", "Chairman", NEW_YEAR, None),
        ),
    )
    assert say_membership(twice, meeting) == "Councillors A (Chairman) and B"


def test_somebody_who_has_left_the_council_is_no_member(council, meeting):
    people = tuple(each.changed(left=NEW_YEAR) if each.name == "Councillor B" else each for each in council.people)
    without = dataclasses.replace(council, people=people)
    assert say_membership(without, meeting) == "Councillors A (Chairman), C, D, E, F, G, H and I"
    assert "B," in say_membership(without, change(meeting, {"date": NEW_YEAR}))


def test_where_the_day_cannot_be_read_those_still_serving_are_members(council, meeting):
    changed = dataclasses.replace(
        council,
        memberships=serving(
            ("Councillor A", "Chairman", MAY, NEW_YEARS_EVE), ("Councillor B", "Chairman", NEW_YEAR, None)
        ),
    )
    undated = change(meeting, {"date": MISSING})
    assert say_membership(changed, undated) == "Councillor B (Chairman)"


def test_members_of_other_committees_are_left_out(council, meeting):
    other = dataclasses.replace(council, memberships=rows_like(council.memberships, 0, committee="SMP"))
    assert "Councillor A" not in say_membership(other, meeting)
    assert find_chairman(other, meeting) == ""


def test_a_committee_without_members_says_what_is_to_be_supplied(council, meeting):
    said = say_membership(dataclasses.replace(council, memberships=()), meeting)
    assert said == Missing("members of the committee", Place("meeting.xlsx", "Meeting", "B2"))


def test_those_present_are_said_with_the_chairman_first(council, held):
    assert say_present(council, held) == "Councillor A (Chairman), and Councillors B, C, D, E, F, G, H and J"


def test_the_chairman_who_did_not_come_is_not_marked(council, held):
    away = change(held, attendance=rows_like(held.attendance, 0, status="Apologies"))
    assert say_present(council, away) == "Councillors B, C, D, E, F, G, H and J"


def test_those_absent_without_apologies_are_not_present(council, held):
    away = change(held, attendance=rows_like(held.attendance, 1, status="Absent"))
    assert "Councillors C, D" in say_present(council, away)


def test_attendance_that_was_not_recorded_is_to_be_supplied(council, held):
    said = say_present(council, change(held, attendance=()))
    assert said == Missing("members present", Place("meeting 2017-02-14.xlsx", "Attendance"))


def test_visitors_officers_and_guests_are_also_present(held):
    there = came(
        ("Councillor A", "Member", "Present"),
        ("Councillor K", "Visiting", "Present"),
        ("Chief Executive", "Officer", "Present"),
        ("Inspector, Kent Police", "Guest", "Apologies"),
    )
    assert say_also_present(change(held, attendance=there)) == "Councillor K and Chief Executive"


def test_nobody_else_present_is_said_by_nothing(held):
    assert say_also_present(change(held, attendance=came(("Councillor A", "Member", "Present")))) == ""
