import pytest

from checks.meetings.evening import place_of_resolution, with_resolution
from orderpaper.checks.meetings.movers_and_seconders_were_present import movers_and_seconders_were_present
from orderpaper.records.finding import query
from orderpaper.records.meeting import Minute
from papers.example import make, rows_like, with_council, with_meeting_before

CODE = "movers-and-seconders-were-present"


def find(bundle):
    return list(movers_and_seconders_were_present(bundle))


def test_the_minutes_of_the_example_are_fine(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize("name", ["Councillor B", "councillor  b", "Councillor J", "the Chairman", "Chair"])
def test_members_substitutes_and_the_chairman_may_move(bundle, name):
    assert find(with_resolution(bundle, moved=name, seconded="Councillor A")) == []


def test_another_spelling_that_people_knows_is_fine(bundle):
    people = rows_like(bundle.council.people, 1, also_known_as="Cllr B\nMrs B")
    assert find(with_council(with_resolution(bundle, moved="Mrs B", seconded="Cllr B"), people=people)) == []


@pytest.mark.parametrize("key", ["moved", "seconded"])
def test_whoever_was_not_there_is_queried(bundle, key):
    assert find(with_resolution(bundle, **{key: "Mr Nobody"})) == [
        query(
            CODE,
            place_of_resolution(bundle, key),
            f"Mr Nobody {key} it, and is not in Attendance as a member or substitute present.",
            held="Mr Nobody",
        )
    ]


@pytest.mark.parametrize("name", ["Councillor I", "Councillor K"])
def test_apologies_and_visitors_move_nothing_and_the_nearest_name_is_asked_for(bundle, name):
    (found,) = find(with_resolution(bundle, moved=name))
    assert "Did you mean “Councillor " in found.message


def test_nothing_is_said_while_nobody_is_down_as_present(bundle):
    assert find(with_meeting_before(with_resolution(bundle, moved="Mr Nobody"), attendance=())) == []


def test_empty_rows_are_not_looked_at(bundle):
    assert find(with_meeting_before(bundle, minutes=(make(Minute),))) == []
