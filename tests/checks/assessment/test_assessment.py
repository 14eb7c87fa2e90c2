"""The room of the checks of the assessment: every one is listed, and none speaks where there is no assessment."""

import dataclasses
from pathlib import Path

import pytest

from checks.made import make_missing
from orderpaper.checks import assessment
from orderpaper.checks.assessment import CHECKS
from orderpaper.records.assessment import (
    Assessment,
    AssessmentDetails,
    AssessmentNarrative,
    CaseStudy,
    Chapter,
    CrossCuttingTheme,
    Footnote,
    InformationSource,
)
from papers.made_assessment import CRIME, DECLARED, make_bundle


def test_every_check_of_the_room_is_listed_by_its_name():
    modules = {path.stem for path in Path(assessment.__file__).parent.glob("*.py")} - {"__init__"}
    assert [check.__name__ for check in CHECKS] == list(dict.fromkeys(check.__name__ for check in CHECKS))
    assert {check.__name__ for check in CHECKS} == modules


def test_a_small_assessment_is_right():
    tables = (CRIME.changed(title="Recorded crime"),)
    assert [finding for check in CHECKS for finding in check(make_bundle(tables=tables))] == []


@pytest.mark.parametrize("check", CHECKS)
def test_without_an_assessment_there_is_nothing_to_say(check):
    bundle = make_bundle(assessment=None, declared=tuple(each.changed(chapter="Nowhere") for each in DECLARED))
    assert list(check(bundle)) == []


@pytest.mark.parametrize("check", CHECKS)
def test_what_could_not_be_read_is_no_second_finding(check):
    records = (Chapter, AssessmentNarrative, CrossCuttingTheme, CaseStudy, Footnote, InformationSource)
    book = Assessment(make_missing(AssessmentDetails), *((make_missing(record),) for record in records))
    bundle = dataclasses.replace(make_bundle(book), plan=None)
    assert list(check(dataclasses.replace(bundle, statistics=type(bundle.statistics)()))) == []
