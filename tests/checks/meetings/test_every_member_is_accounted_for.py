from orderpaper.checks.meetings.every_member_is_accounted_for import every_member_is_accounted_for
from orderpaper.records.finding import query
from orderpaper.records.meeting import Attendance
from orderpaper.records.place import Place
from papers.example import make, with_council, with_meeting_before

CODE = "every-member-is-accounted-for"


def find(bundle):
    return list(every_member_is_accounted_for(bundle))


def with_first(bundle, count, **values):
    rows = bundle.meetings[1].attendance[:count]
    return with_meeting_before(bundle, attendance=tuple(each.changed(**values) for each in rows))


def test_every_member_of_the_example_is_there(bundle):
    assert find(bundle) == []


def test_the_members_left_out_are_named_in_one_finding(bundle):
    assert find(with_first(bundle, 7)) == [
        query(
            CODE,
            Place("meeting 2017-02-14.xlsx", "Attendance"),
            "no row is for Councillor H, Councillor I, by the sheet Membership a member that day. Add a row each, with "
            "Present, Apologies or Absent.",
        )
    ]


def test_attendance_nobody_has_filled_in_is_not_looked_at(bundle):
    assert find(with_first(bundle, 7, status="")) == []
    assert find(with_meeting_before(bundle, attendance=())) == []
    assert find(with_meeting_before(bundle, attendance=(make(Attendance),))) == []


def test_nothing_is_said_where_the_members_are_not_recorded(bundle):
    assert find(with_council(with_first(bundle, 7), memberships=())) == []
