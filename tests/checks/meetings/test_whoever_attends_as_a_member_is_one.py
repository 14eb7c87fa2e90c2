import pytest

from checks.meetings.evening import place_of_row, with_row
from orderpaper.checks.meetings.whoever_attends_as_a_member_is_one import whoever_attends_as_a_member_is_one
from orderpaper.records.finding import query
from orderpaper.records.meeting import Attendance
from papers.example import make, with_council, with_meeting_before

CODE = "whoever-attends-as-a-member-is-one"


def find(bundle):
    return list(whoever_attends_as_a_member_is_one(bundle))


SUBSTITUTE = 9


def test_the_attendance_of_the_example_is_fine(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize("status", ["Present", "Apologies", "Absent"])
def test_somebody_who_was_no_member_is_queried(bundle, status):
    assert find(with_row(bundle, 1, name="Somebody", status=status)) == [
        query(
            CODE,
            place_of_row(bundle, 1, "name"),
            "Somebody was not a member of the committee that day, by the sheet Membership in council.xlsx.",
            held="Somebody",
        )
    ]


def test_a_near_name_is_asked_for(bundle):
    (found,) = find(with_row(bundle, 1, name="Councilor B"))
    assert found.message.endswith("council.xlsx. Did you mean “Councillor B”?")


def test_a_substitute_down_as_a_member_is_known(bundle):
    (found,) = find(with_row(bundle, SUBSTITUTE, attends_as="Member"))
    assert found.message.endswith("Its substitutes have that name: type Substitute under As.")


@pytest.mark.parametrize("values", [{"status": ""}, {"attends_as": "Guest"}, {"name": "councillor  b"}, {"name": ""}])
def test_others_are_not_looked_at(bundle, values):
    assert find(with_row(bundle, 1, **{"name": "Somebody", **values})) == []


def test_nothing_is_said_where_the_members_are_not_recorded(bundle):
    assert find(with_row(with_council(bundle, memberships=()), 1, name="Somebody")) == []


def test_empty_rows_are_not_looked_at(bundle):
    assert find(with_meeting_before(bundle, attendance=(make(Attendance),))) == []
