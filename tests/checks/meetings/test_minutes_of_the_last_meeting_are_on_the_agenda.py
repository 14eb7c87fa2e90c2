import dataclasses
import datetime as dt

from orderpaper.checks.meetings.minutes_of_the_last_meeting_are_on_the_agenda import (
    minutes_of_the_last_meeting_are_on_the_agenda,
)
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from papers.example import rows_like, with_meeting

CODE = "minutes-of-the-last-meeting-are-on-the-agenda"


def find(bundle):
    return list(minutes_of_the_last_meeting_are_on_the_agenda(bundle))


def without_minutes(bundle, **values):
    return with_meeting(bundle, agenda=rows_like(bundle.meeting.agenda, 7, kind="Standing", **values))


def test_the_example_has_them(bundle):
    assert find(bundle) == []


def test_an_agenda_without_them_is_queried(bundle):
    assert find(without_minutes(bundle)) == [
        query(
            CODE,
            Place("meeting.xlsx", "Agenda"),
            "the committee met on 14 February 2017, and no item is for its minutes. Add a row of the kind Minutes.",
        )
    ]


def test_the_day_of_the_last_meeting_may_have_been_typed(bundle):
    alone = dataclasses.replace(without_minutes(bundle), meetings=without_minutes(bundle).meetings[:1])
    assert find(alone) == []
    (found,) = find(with_meeting(alone, {"previous_meeting": dt.date(2017, 1, 17)}))
    assert "met on 17 January 2017" in found.message


def test_minutes_may_stand_under_another_kind(bundle):
    assert find(without_minutes(bundle, item="Minutes of the meeting held on 14 February")) == []


def test_without_an_agenda_or_a_meeting_there_is_nothing_to_look_at(bundle):
    assert find(with_meeting(bundle, agenda=())) == []
    assert find(dataclasses.replace(bundle, meetings=())) == []
