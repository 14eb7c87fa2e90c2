"""Who must clear what: every printed row of the implications, with its own post or that of the council’s set."""

import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.report import describe_implications
from orderpaper.records.council import Council, CouncilDetails, ImplicationHeading
from orderpaper.records.place import Place
from orderpaper.records.report import Implication
from orderpaper.records.text import Line, LineKind, Missing, Prose
from orderpaper.records.wanted_rows import find_meeting_day, list_wanted
from papers.example import make, read_example, rows_like, with_council, with_meeting, with_report


@pytest.fixture
def bundle():
    return read_example()


def wanted(bundle):
    return {each.issue: each for each in list_wanted(bundle)}


def test_every_row_is_wanted_with_its_post_its_text_and_its_cell(bundle):
    row = wanted(bundle)["Legal"]
    assert (row.paper, row.post) == ("report.xlsx", "Head of Legal Partnership")
    assert row.text.startswith("The Crime and Disorder Act 1998 (the 1998 Act)")
    assert row.place == Place("report.xlsx", "Implications", "B6")
    assert row.meeting_on == dt.date(2017, 3, 28)
    assert row.answer_by == dt.date(2017, 3, 16)
    assert len(list_wanted(bundle)) == 11


def test_the_rows_are_those_the_paper_prints_in_its_order(bundle):
    rows = bundle.reports[0].implications
    extra = make(Implication, 20, "report.xlsx", issue="Drones", implications="None.", sign_off="Head of Skies")
    mixed = with_report(bundle, implications=(extra, *reversed(rows)))
    printed = describe_implications(mixed.council, mixed.reports[0])
    assert [(each.issue, each.post) for each in list_wanted(mixed)] == [(each.issue, each.sign_off) for each in printed]
    assert list_wanted(mixed)[-1].issue == "Drones"


def test_a_heading_without_a_row_has_nothing_to_clear(bundle):
    fewer = with_report(bundle, implications=bundle.reports[0].implications[:3])
    assert len(list_wanted(fewer)) == 3


def test_the_post_of_the_report_goes_before_that_of_the_set(bundle):
    changed = with_report(bundle, implications=rows_like(bundle.reports[0].implications, 4, sign_off="Mid Kent Legal"))
    assert wanted(changed)["Legal"].post == "Mid Kent Legal"


@pytest.mark.parametrize("post", ["", Missing("sign-off post", Place("report.xlsx"))])
def test_a_row_whose_post_nobody_names_is_wanted_without_one(bundle, post):
    row = make(Implication, 20, "report.xlsx", issue="Drones", implications="None.", sign_off=post)
    assert [each.post for each in list_wanted(with_report(bundle, implications=(row,)))] == [""]


def test_a_post_that_cannot_be_read_is_not_the_posts_of_the_set(bundle):
    unread = Missing("sign-off post", Place("report.xlsx"))
    changed = with_report(bundle, implications=rows_like(bundle.reports[0].implications, 4, sign_off=unread))
    assert wanted(changed)["Legal"].post == ""


def test_rows_of_one_post_go_out_in_the_group_of_its_heading(bundle):
    headings = tuple(
        each.changed(group="Lawyers") if each.issue == "Legal" else each for each in bundle.council.implication_headings
    )
    grouped = with_council(bundle, implication_headings=headings)
    rows = rows_like(grouped.reports[0].implications, 9, sign_off="head of legal partnership")
    found = wanted(with_report(grouped, implications=rows))
    assert {issue for issue, row in found.items() if row.group == "Lawyers"} == {"Legal", "Procurement"}
    assert found["Financial"].group == ""


def test_lists_stand_in_the_text_with_their_marks(bundle):
    prose = Prose((Line("Two things:"), Line("one", LineKind.BULLET), Line("two", LineKind.BULLET)))
    changed = with_report(bundle, implications=rows_like(bundle.reports[0].implications, 4, implications=prose))
    assert wanted(changed)["Legal"].text == "Two things:\n- one\n- two"


def test_what_an_officer_typed_is_told(bundle):
    rows = rows_like(bundle.reports[0].implications, 4, signed_by="A Smith", signed_on=dt.date(2017, 3, 13))
    row = wanted(with_report(bundle, implications=rows))["Legal"]
    assert (row.signed_by, row.signed_on) == ("A Smith", dt.date(2017, 3, 13))
    unread = rows_like(bundle.reports[0].implications, 4, signed_on=Missing("date", Place("report.xlsx")))
    assert wanted(with_report(bundle, implications=unread))["Legal"].signed_on is None


def test_without_the_day_of_the_meeting_that_of_the_report_is_taken(bundle):
    unknown = with_meeting(bundle, {"date": None})
    assert find_meeting_day(unknown, unknown.reports[0]) == dt.date(2017, 3, 28)
    neither = with_report(unknown, {"meeting_date": Missing("date", Place("report.xlsx"))})
    assert find_meeting_day(neither, neither.reports[0]) is None
    assert {each.answer_by for each in list_wanted(neither)} == {None}


def test_without_reports_nothing_is_wanted(bundle):
    assert list_wanted(dataclasses.replace(bundle, reports=())) == ()


def test_a_heading_that_stands_twice_in_a_set_is_one_row(bundle):
    heading = make(ImplicationHeading, set_name="2017", issue="Legal", sign_off="Head of Law")
    council = Council(make(CouncilDetails), implication_headings=(heading, heading))
    rows = (make(Implication, 2, "report.xlsx", issue="Legal", implications="None."),)
    twice = with_report(dataclasses.replace(bundle, council=council), implications=rows)
    assert [each.post for each in list_wanted(twice)] == ["Head of Law"]
