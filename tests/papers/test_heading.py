import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.heading import (
    describe_council,
    describe_meeting,
    describe_paper,
    name_committee,
)
from orderpaper.records.council import Council, CouncilDetails
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.workbooks.tables import empty_details
from papers.example import change, read_example, rows_like

CHE = "Communities, Housing and Environment Committee"


@pytest.fixture
def council():
    return read_example().council


@pytest.fixture
def meeting():
    return read_example().meeting


def test_a_paper_says_its_standing_and_its_place_on_the_agenda():
    said = describe_paper("Plan", 11, is_draft=True)
    assert (said.title, said.standing, said.item) == ("Plan", "Draft", "Agenda item 11")


def test_a_paper_that_is_ready_and_on_no_agenda_says_neither():
    said = describe_paper("Plan", None, is_draft=False)
    assert (said.standing, said.item) == ("", "")


def test_the_council_says_what_its_workbook_says(council):
    said = describe_council(council)
    assert said.name == "Maidstone Borough Council"
    assert said.area == "the borough of Maidstone"
    assert str(said.alternative_formats).startswith("This paper can be made available in large print")


def test_without_a_council_workbook_the_name_is_to_be_supplied_and_the_area_is_not_invented():
    said = describe_council(Council(empty_details("council.xlsx", CouncilDetails)))
    assert isinstance(said.name, Missing)
    assert said.name.place.file == "council.xlsx"
    assert said.area == "the area"


@pytest.mark.parametrize("name", ["CHE", "che ", CHE])
def test_a_committee_is_found_by_its_short_and_by_its_full_name(council, name):
    assert name_committee(council, name) == CHE


def test_a_committee_nobody_declared_keeps_the_name_that_was_typed(council):
    assert name_committee(council, "Planning") == "Planning"


def test_a_meeting_says_its_committee_day_and_hour(council, meeting):
    said = describe_meeting(council, meeting)
    assert (said.committee, said.acting_as) == (CHE, "the Crime and Disorder Committee")
    assert (said.date, said.weekday_date, said.start) == ("28 March 2017", "Tuesday 28 March 2017", "6.30 p.m.")
    assert (said.venue, said.contact) == (
        "Town Hall, High Street, Maidstone",
        "Democratic Services Officer, 01622 602000",
    )


def test_the_capacity_typed_for_the_evening_goes_before_the_usual_one(council, meeting):
    assert describe_meeting(council, change(meeting, {"acting_as": "a working group"})).acting_as == "a working group"


def test_a_committee_without_a_special_capacity_has_none(council, meeting):
    plain = dataclasses.replace(council, committees=rows_like(council.committees, 0, acting_as=""))
    assert describe_meeting(plain, meeting).acting_as == ""


def test_the_committee_of_an_unknown_short_name_is_printed_as_typed(council, meeting):
    said = describe_meeting(council, change(meeting, {"committee": "XYZ"}))
    assert (said.committee, said.acting_as) == ("XYZ", "")


def test_a_date_that_cannot_be_read_is_missing_in_both_forms(council, meeting):
    missing = Missing("date", Place("meeting.xlsx", "Meeting", "B3"), "31 Febuary")
    said = describe_meeting(council, change(meeting, {"date": missing, "start": missing}))
    assert said.date is said.weekday_date is said.start is missing


def test_the_weekday_is_worked_out_from_the_date(council, meeting):
    leap = describe_meeting(council, change(meeting, {"date": dt.date(2020, 2, 29)}))
    assert leap.weekday_date == "Saturday 29 February 2020"
