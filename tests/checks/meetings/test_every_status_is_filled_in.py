from checks.meetings.evening import place_of_row, with_row
from orderpaper.checks.meetings.every_status_is_filled_in import every_status_is_filled_in
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import rows_like, with_meeting, with_meeting_before

CODE = "every-status-is-filled-in"


def find(bundle):
    return list(every_status_is_filled_in(bundle))


SUBSTITUTE = 9


def test_the_attendance_of_the_example_is_fine(bundle):
    assert find(bundle) == []


def test_an_empty_status_stops_once_there_are_minutes_or_a_finish(bundle):
    changed = with_row(bundle, 4, status="")
    said = stop(
        CODE,
        place_of_row(bundle, 4, "status"),
        "Status is empty, and the meeting has been held. Type Present, Apologies or Absent.",
    )
    assert find(changed) == [said]
    assert find(with_meeting_before(changed, {"finish": None})) == [said]
    assert find(with_meeting_before(changed, minutes=())) == [said]


def test_before_the_meeting_a_status_may_be_empty(bundle):
    rows = rows_like(bundle.meetings[1].attendance, 4, status="")
    assert find(with_meeting(bundle, attendance=rows)) == []


def test_a_status_that_could_not_be_read_is_not_told_again(bundle):
    assert find(with_row(bundle, 4, status=Missing("status", Place("meeting.xlsx"), "here"))) == []
