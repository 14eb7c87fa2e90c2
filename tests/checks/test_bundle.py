"""All the checks together: each is listed once, in its room, and none raises whatever is missing."""

import pkgutil
from importlib import import_module

import pytest

import orderpaper.checks
from checks.made import judge
from orderpaper.checks.bundle import CHECKS, DISPLAY_CHECKS, JUDGED_CHECKS, WORD_CHECKS, check_bundle
from orderpaper.records.bundle import Bundle
from orderpaper.records.council import Council, CouncilDetails
from orderpaper.records.finding import Severity
from orderpaper.records.report import Implication
from orderpaper.records.statistics import Statistics
from papers.example import make, read_example, with_report


def check(bundle):
    return check_bundle(bundle, judge(bundle))


ROOMS = ("plan", "figures", "assessment", "reports", "meetings", "council", "words")


@pytest.mark.parametrize("room", ROOMS)
def test_every_check_in_a_room_is_listed_there_once(room):
    package = import_module(f"orderpaper.checks.{room}")
    there = {each.name for each in pkgutil.iter_modules(package.__path__)}
    assert sorted(check.__name__ for check in package.CHECKS) == sorted(there)


APART = {"accessible", "amendments", "proof", "sign_offs"}
"""Rooms that judge something else than the bundle: a finished paper, what reviewers changed, who cleared what."""


def test_every_room_of_checks_is_asked():
    rooms = {each.name for each in pkgutil.iter_modules(orderpaper.checks.__path__) if each.ispkg} - APART
    assert rooms == set(ROOMS)
    assert len((*CHECKS, *JUDGED_CHECKS, *DISPLAY_CHECKS, *WORD_CHECKS)) == sum(
        len(import_module(f"orderpaper.checks.{each}").CHECKS) for each in ROOMS
    )


def test_all_faults_are_told_at_once_in_the_order_of_the_checks():
    found = [each.code for each in check(with_report(read_example(), options=(), timetable=()))]
    expected = [check.__name__.replace("_", "-") for check in (*CHECKS, *JUDGED_CHECKS, *DISPLAY_CHECKS, *WORD_CHECKS)]
    assert {"every-lead-is-confirmed", "council-is-in-the-timetable-when-council-decides"} <= set(found)
    assert found == sorted(found, key=expected.index)


def test_the_faults_of_the_published_papers_are_found():
    found = [(each.code, each.severity) for each in check(read_example())]
    assert found == [
        ("every-priority-has-actions", Severity.STOP),
        ("every-priority-has-actions", Severity.STOP),
        ("every-lead-is-confirmed", Severity.STOP),
        ("council-is-in-the-timetable-when-council-decides", Severity.STOP),
        ("every-implication-has-a-sentence", Severity.QUERY),
        ("background-papers-are-listed", Severity.QUERY),
        ("acronyms-have-one-meaning", Severity.QUERY),
    ]


def test_an_empty_folder_has_nothing_to_check():
    empty = Bundle(Council(make(CouncilDetails)), None, Statistics(), (), ())
    assert check(empty) == []


def test_rows_without_values_do_not_break_a_check():
    blank = with_report(read_example(), implications=(make(Implication),), recommendations=(), options=())
    assert "every-implication-heading-has-a-row" in {each.code for each in check(blank)}
