from checks.meetings.evening import place_of_resolution, with_resolution
from orderpaper.checks.meetings.every_motion_is_moved_and_seconded import every_motion_is_moved_and_seconded
from orderpaper.records.finding import query, stop
from orderpaper.records.meeting import Minute
from papers.example import make, with_meeting_before

CODE = "every-motion-is-moved-and-seconded"


def find(bundle):
    return list(every_motion_is_moved_and_seconded(bundle))


def test_the_minutes_of_the_example_are_fine(bundle):
    assert find(bundle) == []


def test_a_motion_moved_by_one_and_seconded_by_another_is_fine(bundle):
    assert find(with_resolution(bundle, moved="Councillor A", seconded="Councillor B")) == []


def test_a_motion_without_a_seconder_is_queried(bundle):
    said = "Councillor A moved it, and nobody is named here. Who seconded?"
    assert find(with_resolution(bundle, moved="Councillor A")) == [
        query(CODE, place_of_resolution(bundle, "seconded"), said)
    ]


def test_a_motion_without_a_mover_is_queried(bundle):
    said = "Councillor A seconded it, and nobody is named here. Who moved?"
    assert find(with_resolution(bundle, seconded="Councillor A")) == [
        query(CODE, place_of_resolution(bundle, "moved"), said)
    ]


def test_nobody_seconds_their_own_motion(bundle):
    assert find(with_resolution(bundle, moved="councillor a", seconded="Councillor A")) == [
        stop(
            CODE,
            place_of_resolution(bundle, "seconded"),
            "Councillor A is named as mover and as seconder. Type who seconded.",
            held="Councillor A",
        )
    ]


def test_empty_rows_are_not_looked_at(bundle):
    assert find(with_meeting_before(bundle, minutes=(make(Minute),))) == []
