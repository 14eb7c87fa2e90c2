"""The bundle: which meeting it is, which was before it, and how the minutes number on."""

import dataclasses
import datetime as dt

import pytest

from orderpaper.records.bundle import Bundle
from orderpaper.records.council import Committee, Council, CouncilDetails, StandingItem
from orderpaper.records.meeting import AgendaItem, Meeting, MeetingDetails
from orderpaper.records.report import Report, ReportDetails
from orderpaper.records.statistics import Statistics
from orderpaper.workbooks.tables import empty_details


def meet(day, first_minute=None, items=("Apologies", "The plan"), committee="CHE"):
    details = empty_details("meeting.xlsx", MeetingDetails)
    blank = empty_details("meeting.xlsx", AgendaItem)
    agenda = tuple(blank.changed(number=number, item=item) for number, item in enumerate(items, start=1))
    return Meeting("meeting.xlsx", details.changed(date=day, first_minute=first_minute, committee=committee), agenda)


def bundle_of(*meetings, closing=None, minute_numbers=""):
    blank = empty_details("council.xlsx", StandingItem)
    standing = (blank.changed(item="Apologies", about="Apologies"),)
    standing += (blank.changed(item=closing, about="Duration"),) if closing else ()
    committee = empty_details("council.xlsx", Committee).changed(short="CHE", minute_numbers=minute_numbers)
    details = empty_details("council.xlsx", CouncilDetails)
    council = Council(details, committees=(committee,), standing_items=standing)
    return Bundle(council, None, Statistics(), (), meetings)


FEBRUARY, MARCH, APRIL = (dt.date(2017, month, 14) for month in (2, 3, 4))


def test_the_meeting_is_the_latest_and_none_where_there_is_none():
    march = meet(MARCH)
    assert bundle_of(march, meet(FEBRUARY)).meeting is march
    assert bundle_of().meeting is None


def test_the_meeting_before_is_the_same_committees():
    march, february = meet(MARCH), meet(FEBRUARY)
    assert bundle_of(march, february).meeting_before(march) is february
    assert bundle_of(march, february).meeting_before(february) is None
    assert bundle_of(march, meet(FEBRUARY, committee="Cabinet")).meeting_before(march) is None


def test_a_meeting_without_its_day_has_none_before_it_and_comes_before_none():
    march, without = meet(MARCH), meet(None)
    assert bundle_of(march, without).meeting_before(march) is None
    assert bundle_of(march, without).meeting_before(without) is None


def test_there_is_a_minute_an_item_and_one_for_the_duration():
    march = meet(MARCH)
    assert bundle_of(march).count_minutes(march) == 3


@pytest.mark.parametrize("item", ["Duration of meeting", "DURATION OF MEETING"])
def test_the_duration_is_not_counted_twice_where_it_is_on_the_agenda(item):
    march = meet(MARCH, items=("Apologies", item))
    assert bundle_of(march).count_minutes(march) == 2
    assert bundle_of(march).is_closing_on_agenda(march)
    assert not bundle_of(march, closing="Close of meeting").is_closing_on_agenda(march)


def test_minutes_number_on_through_the_meetings_before():
    april, march, february = meet(APRIL), meet(MARCH), meet(FEBRUARY, first_minute=87)
    bundle = bundle_of(april, march, february)
    assert [bundle.first_minute(each) for each in (february, march, april)] == [87, 90, 93]
    assert bundle.minute_due(february) is None


def test_a_number_that_was_typed_goes_before_the_one_that_is_due():
    march = meet(MARCH, first_minute=101)
    bundle = bundle_of(march, meet(FEBRUARY, first_minute=87))
    assert (bundle.first_minute(march), bundle.minute_due(march)) == (101, 90)


def test_minute_numbers_begin_anew_in_may():
    may, april = meet(dt.date(2017, 5, 16)), meet(APRIL, first_minute=87)
    assert bundle_of(may, april).first_minute(may) is None


def test_minutes_numbered_for_each_meeting_begin_at_one():
    march = meet(MARCH)
    assert bundle_of(march, meet(FEBRUARY, first_minute=87), minute_numbers="Per meeting").first_minute(march) == 1


def test_minutes_numbered_through_the_whole_council_are_not_guessed():
    march = meet(MARCH)
    bundle = bundle_of(march, meet(FEBRUARY, first_minute=87), minute_numbers="Whole council")
    assert bundle.first_minute(march) is None


def test_the_day_before_is_that_of_the_workbook_before_else_as_typed():
    march = meet(MARCH)
    assert bundle_of(march).day_before(march) is None
    typed = dataclasses.replace(march, details=march.details.changed(previous_meeting=APRIL))
    assert bundle_of(typed).day_before(typed) == APRIL
    assert bundle_of(typed, meet(FEBRUARY)).day_before(typed) == FEBRUARY


def test_the_report_of_an_item_is_found_by_the_name_of_its_workbook():
    report = Report("Report.xlsx", empty_details("Report.xlsx", ReportDetails))
    bundle = dataclasses.replace(bundle_of(), reports=(report,))
    item = empty_details("meeting.xlsx", AgendaItem)
    assert bundle.find_report(item.changed(paper="report")) is report
    assert bundle.find_report(item.changed(paper="report 2.xlsx")) is None
    assert bundle.find_report(item.changed(paper="")) is None
