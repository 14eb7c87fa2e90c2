"""The meeting workbook as a record."""

import datetime as dt
import typing

import pytest

from orderpaper.records.meeting import Meeting, MeetingDetails
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.tables import empty_details


def test_everything_in_the_workbook_has_its_place_in_the_record():
    hints = typing.get_type_hints(Meeting).values()
    held = [typing.get_args(hint)[0] if typing.get_args(hint) else hint for hint in hints]
    assert {each for each in held if each is not str} == set(find_kind("meeting").records)


@pytest.mark.parametrize(
    ("date", "day"),
    [
        (dt.date(2017, 3, 28), dt.date(2017, 3, 28)),
        (Missing("date", Place("meeting.xlsx", "Meeting", "B3"), "soon"), None),
        (None, None),
    ],
)
def test_the_day_is_known_only_where_it_could_be_read(date, day):
    details = empty_details("meeting.xlsx", MeetingDetails).changed(date=date)
    assert Meeting("meeting.xlsx", details).day == day


def test_what_is_filled_in_afterwards_need_not_be_there_before():
    assert not MeetingDetails.columns()["finish"].required
    optional = [record.SHEET.name for record in find_kind("meeting").records if not record.SHEET.is_required]
    assert optional == ["Attendance", "Disclosures", "Minutes"]
