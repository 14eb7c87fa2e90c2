import dataclasses
import datetime as dt
import pkgutil
from pathlib import Path

import pytest

import orderpaper.checks
from orderpaper.checks.bundle import CHECKS, check_bundle
from orderpaper.records.bundle import Bundle
from orderpaper.records.council import Council, CouncilDetails
from orderpaper.records.finding import Severity
from orderpaper.records.report import Implication, TimetableRow
from orderpaper.records.statistics import Statistics
from papers.example import (
    make,
    read_example,
    rows_like,
    with_meeting,
    with_meeting_before,
    with_plan,
    with_report,
)

PARTS = {"accessible", "bundle"}


def mend(bundle):
    """Give the worked example with every fault put right that the published papers had."""
    actions = bundle.plan.actions
    confirmed = rows_like(bundle.plan.priorities, 4, lead="Lead Officer, Kent County Council")
    extra = (actions[0].changed(id="DA1", priority="DA"), actions[0].changed(id="MH1", priority="MH"))
    planned = with_plan(bundle, priorities=confirmed, actions=(*actions, *extra))
    council = make(TimetableRow, row=4, file="report.xlsx", meeting="Council", date=dt.date(2017, 4, 12))
    return with_report(planned, timetable=(*bundle.reports[0].timetable, council))


GOOD = mend(read_example())
OPTIONS = GOOD.reports[0].options
IMPLICATIONS = GOOD.reports[0].implications
AGENDA = GOOD.meeting.agenda
FAULTS = {
    "attached-plan-is-there": (dataclasses.replace(GOOD, plan=None), "stop"),
    "every-priority-has-actions": (with_plan(GOOD, actions=GOOD.plan.actions[:-1]), "stop"),
    "every-lead-is-confirmed": (with_plan(GOOD, priorities=rows_like(GOOD.plan.priorities, 0, lead="TBC")), "stop"),
    "council-is-in-the-timetable-when-council-decides": (with_report(GOOD, timetable=()), "stop"),
    "one-option-is-recommended": (with_report(GOOD, options=rows_like(OPTIONS, 0, is_recommended=True)), "stop"),
    "every-implication-heading-has-a-row": (with_report(GOOD, implications=IMPLICATIONS[:-1]), "stop"),
    "every-report-is-on-the-agenda": (with_meeting(GOOD, agenda=rows_like(AGENDA, 10, paper="")), "query"),
    "report-is-for-this-meeting": (with_report(GOOD, {"meeting_date": dt.date(2017, 3, 29)}), "stop"),
    "votes-agree-with-attendance": (
        with_meeting_before(GOOD, minutes=rows_like(GOOD.meetings[1].minutes, 12, votes_against=4)),
        "stop",
    ),
    "minute-numbers-run-on": (with_meeting_before(GOOD, {"first_minute": None}), "stop"),
    "previous-meeting-agrees": (with_meeting(GOOD, {"previous_meeting": dt.date(2017, 1, 1)}), "query"),
}


def test_the_mended_example_has_nothing_wrong():
    assert check_bundle(GOOD) == []


@pytest.mark.parametrize("code", FAULTS)
def test_every_fault_is_found_alone_with_its_place(code):
    bundle, severity = FAULTS[code]
    (found,) = check_bundle(bundle)
    assert (found.code, found.severity) == (code, severity)
    assert found.place.file.endswith(".xlsx")
    assert found.message.endswith((".", "?"))


def test_every_check_has_a_fault_in_the_table_and_is_listed_once():
    assert sorted(FAULTS) == sorted(check.__name__.replace("_", "-") for check in CHECKS)


def test_every_check_in_the_room_is_listed_and_has_a_test_file():
    rooms = {each.name for each in pkgutil.iter_modules(orderpaper.checks.__path__)} - PARTS
    assert rooms == {check.__name__ for check in CHECKS}
    assert {f"test_{name}.py" for name in rooms} <= {path.name for path in Path(__file__).parent.iterdir()}


def test_all_faults_are_told_at_once_in_the_order_of_the_checks():
    both = with_report(FAULTS["minute-numbers-run-on"][0], options=(), timetable=())
    assert [each.code for each in check_bundle(both)] == [
        "council-is-in-the-timetable-when-council-decides",
        "minute-numbers-run-on",
    ]


def test_the_faults_of_the_published_papers_are_found():
    assert [(each.code, each.severity) for each in check_bundle(read_example())] == [
        ("every-priority-has-actions", Severity.STOP),
        ("every-priority-has-actions", Severity.STOP),
        ("every-lead-is-confirmed", Severity.STOP),
        ("council-is-in-the-timetable-when-council-decides", Severity.STOP),
    ]


def test_an_empty_folder_has_nothing_to_check():
    empty = Bundle(Council(make(CouncilDetails)), None, Statistics(), (), ())
    assert check_bundle(empty) == []


def test_rows_without_values_do_not_break_a_check():
    blank = with_report(GOOD, implications=(make(Implication),), recommendations=(), options=())
    assert {each.code for each in check_bundle(blank)} == {"every-implication-heading-has-a-row"}
