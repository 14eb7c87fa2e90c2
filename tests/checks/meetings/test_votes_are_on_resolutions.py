import pytest

from orderpaper.checks.meetings.votes_are_on_resolutions import votes_are_on_resolutions
from orderpaper.records.finding import query
from orderpaper.records.meeting import Minute
from papers.example import make, read_example, rows_like, with_meeting_before

CODE = "votes-are-on-resolutions"


@pytest.fixture
def bundle():
    return read_example()


def find(bundle):
    return list(votes_are_on_resolutions(bundle))


RESOLUTION = 12


def with_minute(bundle, **values):
    return with_meeting_before(bundle, minutes=rows_like(bundle.meetings[1].minutes, RESOLUTION, **values))


def place(bundle, key):
    return bundle.meetings[1].minutes[RESOLUTION].origin.place(key)


def test_the_minutes_of_the_example_are_fine(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize("key", ["votes_for", "votes_against", "abstained"])
def test_votes_on_anything_else_are_queried(bundle, key):
    votes = {"votes_for": None, "votes_against": None, "abstained": None, key: 0}
    assert find(with_minute(bundle, kind="Noted", **votes)) == [
        query(
            CODE,
            place(bundle, key),
            "votes stand in a row of the kind Noted. Move them to the row that says what was resolved, or type "
            "Resolved under Kind.",
        )
    ]


def test_rows_without_votes_or_a_kind_are_not_looked_at(bundle):
    assert find(with_minute(bundle, kind="")) == []
    assert find(with_meeting_before(bundle, minutes=(make(Minute, kind="Noted"), make(Minute)))) == []
