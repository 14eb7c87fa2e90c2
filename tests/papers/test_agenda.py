import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.agenda import day_before, describe_agenda, find_item, name_item
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import change, read_example, rows_like, with_meeting, with_report

MINUTES_ROW, REPORT_ROW = 7, 10
REPORT_NAME = "Report of the Head of Housing and Community Services: 2013-18 Community Safety Partnership Plan refresh"


@pytest.fixture
def bundle():
    return read_example()


def items_of(bundle):
    return describe_agenda(bundle, bundle.meeting).items


def change_item(bundle, at, **values):
    return with_meeting(bundle, agenda=rows_like(bundle.meeting.agenda, at, **values))


def alone(bundle):
    """Give the bundle without the meeting before."""
    return dataclasses.replace(bundle, meetings=bundle.meetings[:1])


def test_the_agenda_numbers_its_items_and_says_when_it_was_issued(bundle):
    said = describe_agenda(bundle, bundle.meeting)
    assert [each.number for each in said.items] == [str(number) for number in range(1, 12)]
    assert said.items[0].text == "Apologies for absence"
    assert said.issued_on == "20 March 2017"
    assert "A (Chairman)" in said.members


def test_an_item_without_a_number_has_that_of_its_place(bundle):
    assert items_of(change_item(bundle, 3, number=None))[3].number == "4"


def test_an_agenda_that_skips_a_number_keeps_the_numbers_typed(bundle):
    assert [each.number for each in items_of(change_item(bundle, 10, number=14))][-2:] == ["10", "14"]


def test_an_agenda_not_yet_issued_says_so_with_the_cell(bundle):
    said = describe_agenda(bundle, change(bundle.meeting, {"issued_on": None}))
    assert said.issued_on == Missing("issue date", Place("meeting.xlsx", "Meeting", "B7"))


def test_an_agenda_without_items_says_what_is_to_be_supplied(bundle):
    (item,) = items_of(with_meeting(bundle, agenda=()))
    assert item.text == Missing("agenda items", Place("meeting.xlsx", "Agenda"))


def test_the_item_for_the_minutes_is_named_from_the_meeting_in_the_folder(bundle):
    assert items_of(bundle)[MINUTES_ROW].text == "Minutes of the meeting held on 14 February 2017"


def test_the_meeting_in_the_folder_goes_before_the_day_that_was_typed(bundle):
    typed = with_meeting(bundle, {"previous_meeting": dt.date(2016, 3, 15)})
    assert day_before(typed, typed.meeting) == dt.date(2017, 2, 14)


def test_the_item_for_the_minutes_is_named_from_the_day_that_was_typed(bundle):
    typed = alone(with_meeting(bundle, {"previous_meeting": dt.date(2017, 1, 10)}))
    assert items_of(typed)[MINUTES_ROW].text == "Minutes of the meeting held on 10 January 2017"


def test_the_item_for_the_minutes_says_which_cell_is_to_be_filled(bundle):
    said = items_of(alone(bundle))[MINUTES_ROW].text
    assert said == Missing("date of the previous meeting", bundle.meeting.details.origin.place("previous_meeting"))
    assert str(said.place).startswith("meeting.xlsx › Meeting")


def test_a_meeting_of_another_committee_is_not_the_meeting_before(bundle):
    first, second = bundle.meetings
    other = dataclasses.replace(bundle, meetings=(first, change(second, {"committee": "SMP"})))
    assert isinstance(day_before(other, first), Missing)


def test_words_typed_for_an_item_are_printed_as_typed(bundle):
    assert items_of(change_item(bundle, MINUTES_ROW, item="Minutes & {{ matters }}"))[MINUTES_ROW].text == (
        "Minutes & {{ matters }}"
    )


def test_the_item_that_brings_a_report_is_named_from_the_report(bundle):
    assert items_of(bundle)[REPORT_ROW].text == REPORT_NAME


@pytest.mark.parametrize("paper", ["report", "REPORT.XLSX", " report.xlsx ", "report.xlsm"])
def test_a_report_is_found_however_its_file_is_typed(bundle, paper):
    assert items_of(change_item(bundle, REPORT_ROW, paper=paper))[REPORT_ROW].text == REPORT_NAME


def test_a_report_saved_with_macros_is_found_by_its_stem(bundle):
    with_macros = dataclasses.replace(bundle, reports=(dataclasses.replace(bundle.reports[0], file="Report.xlsm"),))
    assert items_of(change_item(with_macros, REPORT_ROW, paper="report"))[REPORT_ROW].text == REPORT_NAME


@pytest.mark.parametrize("paper", ["", "report 2.xlsx"])
def test_an_item_that_brings_no_report_and_has_no_words_is_missing(bundle, paper):
    said = items_of(change_item(bundle, REPORT_ROW, paper=paper))[REPORT_ROW].text
    assert said == Missing("agenda item", Place("meeting.xlsx", "Agenda", "B12"))


@pytest.mark.parametrize("field", ["title", "lead_director"])
def test_a_report_without_its_title_or_lead_leaves_the_item_missing(bundle, field):
    missing = Missing("lead", Place("report.xlsx", "Report", "B9"))
    changed = with_report(bundle, {field: missing})
    assert items_of(changed)[REPORT_ROW].text is missing


def test_last_months_agenda_does_not_take_this_months_report_for_its_own(bundle):
    held = bundle.meetings[1]
    item = held.agenda[REPORT_ROW].changed(item="", paper="report.xlsx")
    assert name_item(bundle, held, item) == Missing("agenda item", item.origin.place("item"))
    old = dataclasses.replace(
        change(bundle.reports[0], {"title": "Old", "meeting_date": held.day}), file="report 1.xlsx"
    )
    kept = dataclasses.replace(bundle, reports=(*bundle.reports, old))
    assert (
        name_item(kept, held, item.changed(paper="report 1"))
        == "Report of the Head of Housing and Community Services: Old"
    )


def test_a_report_is_found_at_the_item_that_brings_it(bundle):
    assert find_item(bundle, bundle.reports[0]).number == 11
    assert bundle.find_report(bundle.meeting.agenda[0]) is None


def test_a_report_that_no_item_brings_has_no_item(bundle):
    assert find_item(change_item(bundle, REPORT_ROW, paper=""), bundle.reports[0]) is None
    assert find_item(dataclasses.replace(bundle, meetings=()), bundle.reports[0]) is None


def test_an_exempt_item_says_its_paragraph_and_asks_for_it_if_there_is_none(bundle):
    private = change_item(bundle, REPORT_ROW, kind="Exempt", exempt_paragraph="7: crime")
    assert (items_of(private)[REPORT_ROW].is_exempt, items_of(private)[REPORT_ROW].exempt_paragraph) == (
        True,
        "7: crime",
    )
    asked = items_of(change_item(bundle, REPORT_ROW, kind="Exempt"))[REPORT_ROW]
    assert asked.exempt_paragraph == Missing("exempt paragraph", Place("meeting.xlsx", "Agenda", "F12"))


def test_an_exempt_item_says_what_the_law_calls_its_paragraph_and_why(bundle):
    reason = "It would warn those it is about."
    private = change_item(bundle, REPORT_ROW, kind="Exempt", exempt_paragraph="7: crime", public_interest=reason)
    assert items_of(private)[REPORT_ROW].notice == (
        "Not for publication: paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972 (action to "
        f"prevent, investigate or prosecute crime). {reason}"
    )


def test_a_public_item_is_asked_for_no_paragraph(bundle):
    assert {(each.is_exempt, each.exempt_paragraph, each.notice) for each in items_of(bundle)} == {(False, "", "")}


def reasons_of(item):
    return item.urgency, item.lateness


def test_an_urgent_item_says_its_two_reasons_and_others_none(bundle):
    urgent = items_of(change_item(bundle, 2, urgency="The grant ends on 31 March.", lateness="It came on 22 March."))
    assert [reasons_of(each) for each in urgent if any(reasons_of(each))] == [
        ("The grant ends on 31 March.", "It came on 22 March.")
    ]
    assert {reasons_of(each) for each in items_of(bundle)} == {("", "")}


@pytest.mark.parametrize(("typed", "asked"), [("urgency", "lateness"), ("lateness", "urgency")])
def test_an_urgent_item_with_one_reason_asks_for_the_other(bundle, typed, asked):
    said = items_of(change_item(bundle, 2, **{typed: "A reason."}))[2]
    assert getattr(said, typed) == "A reason."
    place = bundle.meeting.agenda[2].origin.place(asked)
    assert getattr(said, asked) == Missing(f"reason for {asked}", place)
