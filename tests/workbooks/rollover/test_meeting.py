"""The next meeting."""

import datetime as dt

import pytest

from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure, MeetingDetails, Minute
from orderpaper.workbooks.rollover.meeting import make_next_meeting, name_held, say_held
from papers.example import ROOT, read_example, with_council, with_meeting, with_meeting_before
from workbooks.rollover.books_of_officers import raw_of, read_back, said, write

APRIL, JUNE = dt.date(2017, 4, 20), dt.date(2017, 6, 20)


@pytest.fixture
def bundle():
    return read_example()


def move(bundle, day=None, rows=None):
    """Give the meeting after the example’s, or after one of these rows, raw and as it is said."""
    data = write("meeting", rows) if rows else (ROOT / "spreadsheets" / "meeting.xlsx").read_bytes()
    book = make_next_meeting(raw_of(data, "meeting"), bundle, day, {})
    return read_back(book, "meeting"), book.account


def test_the_place_and_hour_are_kept_and_the_last_meeting_is_the_previous_one(bundle):
    new, account = move(bundle)
    details = new.details(MeetingDetails)
    assert {key for key in details.cells if details.says(key)} == {
        "committee", "start", "venue", "contact", "previous_meeting",
    }  # fmt: skip
    assert "meeting.xlsx › Meeting: Previous meeting is 28 March 2017" in account.carried
    assert any(line.startswith("meeting.xlsx › Meeting: Date, Issued on") for line in account.to_do)


def test_minute_numbers_follow_on_within_the_council_year(bundle):
    new, account = move(bundle, APRIL)
    assert new.details(MeetingDetails).says("first_minute") == "43"
    assert "meeting.xlsx › Meeting: First minute number is 43, which follows on" in account.carried


@pytest.mark.parametrize("day", [None, JUNE])
def test_minute_numbers_of_each_meeting_begin_with_one(bundle, day):
    first, *others = bundle.council.committees
    own = with_council(bundle, committees=(first.changed(minute_numbers="Per meeting"), *others))
    assert move(own, day)[0].details(MeetingDetails).says("first_minute") == "1"


@pytest.mark.parametrize("day", [None, JUNE])
def test_a_number_that_cannot_be_known_is_empty_and_said(bundle, day):
    new, account = move(bundle, day)
    assert new.details(MeetingDetails).says("first_minute") == ""
    assert any("First minute number" in line for line in account.to_do)


def test_standing_items_and_the_minutes_are_numbered_anew(bundle):
    items = [
        {"No.": 1, "Item": "Apologies", "Kind": "Standing", "Presenter": "Chairman"},
        {"No.": 2, "Kind": "Business", "Paper file": "report.xlsx"},
        {"No.": 3, "Item": "Minutes of 14 February 2017", "Kind": "Minutes"},
        {"No.": 4, "Item": "In private", "Kind": "Exempt"},
        {"No.": 5, "Item": "Urgent items", "Kind": "Standing", "Reason for urgency": "snow"},
    ]
    new, account = move(bundle, rows={"Agenda": items})
    assert said(new.sheet(AgendaItem), "number", "item", "kind", "presenter", "urgency") == [
        ("1", "Apologies", "Standing", "Chairman", ""),
        ("2", "", "Minutes", "", ""),
        ("3", "Urgent items", "Standing", "", ""),
    ]
    assert "meeting.xlsx › Agenda: 2 items of business" in account.left


def test_minutes_are_an_item_even_where_they_were_none_before(bundle):
    new, _account = move(bundle, rows={"Agenda": [{"No.": 1, "Item": "Apologies", "Kind": "Standing"}]})
    assert said(new.sheet(AgendaItem), "number", "kind") == [("1", "Standing"), ("2", "Minutes")]


def test_the_members_of_the_day_are_expected_and_nobody_has_come_yet(bundle):
    first, second, *others = bundle.council.memberships
    left = with_council(bundle, memberships=(first, second.changed(until=dt.date(2017, 5, 1)), *others))
    assert len(move(left, APRIL)[0].sheet(Attendance).rows) == 9
    new, account = move(left, JUNE)
    held = said(new.sheet(Attendance), "name", "attends_as", "status")
    assert held[:2] == [("Councillor A", "Member", ""), ("Councillor C", "Member", "")]
    assert len(held) == 8
    assert any("Status of 8 members" in line for line in account.to_do)


def test_without_members_it_is_said(bundle):
    _new, account = move(with_council(bundle, memberships=()))
    assert any("nobody is a member that day" in line for line in account.to_do)


def test_what_was_said_at_the_last_meeting_stays_there(bundle):
    rows = {"Minutes": [{"Item": 1, "Kind": "Noted", "Text": "x"}], "Disclosures": [{"Name": "A", "Kind": "Interest"}]}
    new, account = move(bundle, rows=rows)
    assert (new.sheet(Minute).rows, new.sheet(Disclosure).rows) == ((), ())
    assert account.left == ("meeting.xlsx › Disclosures: 1 row", "meeting.xlsx › Minutes: 1 row")


def test_the_last_meeting_goes_along_under_its_date_with_the_number_it_needs(bundle):
    assert name_held(bundle.meetings[0]) == "meeting 2017-03-28.xlsx"
    assert say_held(bundle, {11: "Report of the Head: Plan"}).to_do == (
        "meeting 2017-03-28.xlsx › Meeting: type 31 as First minute number; what it follows on is not in this folder",
        "meeting 2017-03-28.xlsx › Agenda: type under Item of 11: Report of the Head: Plan",
    )
    assert say_held(with_meeting(bundle, {"first_minute": 31}), {}).to_do == ()
    assert say_held(with_meeting_before(bundle, {"first_minute": None}), {}).to_do == ()


def test_a_last_meeting_without_a_date_stays_behind_and_is_said(bundle):
    unknown = with_meeting(bundle, {"date": None})
    assert name_held(unknown.meetings[0]) == ""
    assert say_held(unknown, {}).left == ("meeting.xlsx: it has no date that can be read, so it was not taken along",)
