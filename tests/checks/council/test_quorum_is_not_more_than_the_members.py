import dataclasses

import pytest

from orderpaper.checks.council.quorum_is_not_more_than_the_members import quorum_is_not_more_than_the_members
from orderpaper.records.finding import stop
from papers.example import read_example, rows_like, with_council


def find(quorum, members=9):
    bundle = read_example()
    committees = rows_like(bundle.council.committees, 0, quorum=quorum)
    sits = bundle.council.memberships
    kept = (*sits[:members], *sits[9:])
    return list(quorum_is_not_more_than_the_members(with_council(bundle, committees=committees, memberships=kept)))


@pytest.mark.parametrize("quorum", [3, 9, None])
def test_a_quorum_that_can_be_there_is_fine(quorum):
    assert find(quorum) == []


def test_one_that_is_more_than_the_members_stops_and_substitutes_do_not_count():
    place = read_example().council.committees[0].origin.place("quorum")
    said = (
        "the quorum of CHE is 10, and it has 9 members on 28 March 2017. "
        "Put right the number, or complete the sheet Membership."
    )
    assert find(10) == [stop("quorum-is-not-more-than-the-members", place, said, "10")]
    assert "it has 1 member on" in find(3, members=1)[0].message


def test_where_no_members_are_recorded_nothing_is_said():
    assert find(3, members=0) == []


def test_without_a_meeting_there_is_no_day_to_look_at():
    bundle = read_example()
    many = with_council(bundle, committees=rows_like(bundle.council.committees, 0, quorum=99))
    assert list(quorum_is_not_more_than_the_members(dataclasses.replace(many, meetings=()))) == []
