import pytest

from orderpaper.checks.meetings.votes_agree_with_attendance import votes_agree_with_attendance
from orderpaper.records.finding import query, stop
from papers.example import rows_like, with_meeting_before

CODE = "votes-agree-with-attendance"


RESOLUTION = 12


def find(bundle):
    return list(votes_agree_with_attendance(bundle))


def with_votes(bundle, in_favour, against=None, abstained=None):
    rows = rows_like(
        bundle.meetings[1].minutes, RESOLUTION, votes_for=in_favour, votes_against=against, abstained=abstained
    )
    return with_meeting_before(bundle, minutes=rows)


def place(bundle):
    return bundle.meetings[1].minutes[RESOLUTION].origin.place("votes_for")


@pytest.mark.parametrize("votes", [(9, 0, 0), (5, 3, 1), (9, None, None), (None, None, None)])
def test_votes_of_all_who_were_present_are_fine(bundle, votes):
    assert find(with_votes(bundle, *votes)) == []


def test_more_votes_than_members_present_stop(bundle):
    assert find(with_votes(bundle, 9, 1)) == [
        stop(CODE, place(bundle), "10 votes are recorded, and 9 members were present. Correct one of them.")
    ]


def test_fewer_votes_than_members_present_are_queried(bundle):
    assert find(with_votes(bundle, 5, 2, 1)) == [
        query(CODE, place(bundle), "8 votes are recorded, and 9 members were present. Did somebody not vote?")
    ]


def test_no_votes_at_all_were_counted_where_nought_was_typed(bundle):
    assert [each.severity for each in find(with_votes(bundle, 0, 0, 0))] == ["query"]


def test_a_substitute_votes_and_a_visitor_or_somebody_away_does_not(bundle):
    attendance = bundle.meetings[1].attendance
    fewer = with_meeting_before(bundle, attendance=rows_like(attendance, 9, attends_as="Visiting"))
    assert [each.severity for each in find(fewer)] == ["stop"]
    away = with_meeting_before(bundle, attendance=rows_like(attendance, 0, status="Apologies"))
    assert [each.severity for each in find(away)] == ["stop"]


def test_votes_are_not_compared_with_attendance_that_nobody_recorded(bundle):
    assert find(with_meeting_before(bundle, attendance=())) == []
