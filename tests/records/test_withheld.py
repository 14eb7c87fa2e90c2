"""What is exempt, and what hangs on it."""

import dataclasses

import pytest

from canaries import EXEMPT, make_canaries, make_exempt_report
from orderpaper.records.withheld import find_withheld
from papers.example import read_example, with_report


@pytest.fixture(scope="module")
def bundle():
    return make_exempt_report(make_canaries())


def test_nothing_of_the_example_is_withheld():
    assert not find_withheld(read_example())


def test_a_row_is_withheld_by_its_own_paragraph(bundle):
    row = bundle.plan.actions[-1]
    assert find_withheld(bundle).ground_of(row) is row
    assert find_withheld(bundle).ground_of(bundle.plan.actions[0]) is None


def test_what_is_shown_of_a_table_is_withheld_by_the_table(bundle):
    withheld = find_withheld(bundle)
    table = bundle.statistics.tables[-1]
    assert withheld.tables == (table,)
    assert {each.id: withheld.ground_of(each) is table for each in withheld.displays} == {
        "Raids chart": True, "Raids table": True, "Kept chart": False, "Hidden chart": False,
    }  # fmt: skip


def test_a_case_study_and_a_chart_are_withheld_with_their_chapter_whose_notice_stands_for_them(bundle):
    withheld = find_withheld(bundle)
    case, chart, chapter = bundle.assessment.cases[-1], bundle.statistics.displays[-1], bundle.assessment.chapters[-1]
    assert withheld.ground_of(case) is withheld.ground_of(chart) is chapter
    assert withheld.is_beneath(case)
    assert withheld.is_beneath(chart)
    assert not withheld.is_beneath(bundle.assessment.cases[1])


def test_an_exempt_report_is_withheld_whole_and_its_item_stands(bundle):
    withheld = find_withheld(bundle)
    assert list(withheld.reports) == ["secret.xlsx"]
    assert withheld.ground_of(bundle.meetings[0].agenda[-1]) is None
    assert bundle.reports[1].narrative[0] in [row for row, _ground in withheld.list_rows()]


@pytest.mark.parametrize(("own", "is_withheld"), [({}, False), (EXEMPT, True)])
def test_the_plan_is_withheld_by_the_appendix_with_its_title(own, is_withheld):
    bundle = read_example()
    row = bundle.reports[0].appendices[0].changed(title=str(bundle.plan.details.title).upper(), **own)
    assert bool(find_withheld(with_report(bundle, appendices=(row,))).plan) is is_withheld


def test_the_plan_is_withheld_with_the_only_report_that_brings_it():
    bundle = read_example()
    exempt = with_report(bundle, {"classification": "Exempt", "exempt_paragraph": "7", "public_interest": "Why."})
    assert find_withheld(exempt).plan is exempt.reports[0].details
    second = dataclasses.replace(bundle.reports[0], file="open.xlsx")
    assert find_withheld(dataclasses.replace(exempt, reports=(*exempt.reports, second))).plan is None


def test_a_heading_over_nothing_public_takes_what_is_shown_under_it(bundle):
    assessment = bundle.assessment
    hidden = assessment.narrative[-1].changed(heading="Operations")
    shown = bundle.statistics.displays[0].changed(chapter="operations")
    statistics = dataclasses.replace(bundle.statistics, displays=(shown,))
    for others, is_withheld in (((), True), ((assessment.narrative[0].changed(heading="Operations"),), False)):
        book = dataclasses.replace(assessment, narrative=(*others, hidden))
        found = find_withheld(dataclasses.replace(bundle, assessment=book, statistics=statistics))
        assert bool(found.ground_of(shown)) is is_withheld
