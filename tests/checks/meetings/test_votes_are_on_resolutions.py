import pytest

from checks.meetings.evening import place_of_resolution, with_resolution
from orderpaper.checks.meetings.votes_are_on_resolutions import votes_are_on_resolutions
from orderpaper.records.finding import query
from orderpaper.records.meeting import Minute
from papers.example import make, with_meeting_before

CODE = "votes-are-on-resolutions"


def find(bundle):
    return list(votes_are_on_resolutions(bundle))


def test_the_minutes_of_the_example_are_fine(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize("key", ["votes_for", "votes_against", "abstained"])
def test_votes_on_anything_else_are_queried(bundle, key):
    votes = {"votes_for": None, "votes_against": None, "abstained": None, key: 0}
    assert find(with_resolution(bundle, kind="Noted", **votes)) == [
        query(
            CODE,
            place_of_resolution(bundle, key),
            "votes stand in a row of the kind Noted. Move them to the row that says what was resolved, or type "
            "Resolved under Kind.",
        )
    ]


def test_rows_without_votes_or_a_kind_are_not_looked_at(bundle):
    assert find(with_resolution(bundle, kind="")) == []
    assert find(with_meeting_before(bundle, minutes=(make(Minute, kind="Noted"), make(Minute)))) == []
