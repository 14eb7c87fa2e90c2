"""The next report."""

import dataclasses
import datetime as dt

import pytest

from orderpaper.records.report import (
    Appendix,
    Implication,
    Option,
    Recommendation,
    ReportDetails,
    ReportNarrative,
    TimetableRow,
)
from orderpaper.workbooks.rollover.report import Turn, choose_report, make_next_report, name_next
from papers.example import change, read_example
from workbooks.rollover.books_of_officers import raw_of, read_back, said, write

ROWS = {
    "Report": [{
        "Title": "Plan refresh 2017-18", "Committee": "CHE", "Meeting date": dt.date(2017, 3, 28), "Wards": "All",
        "Executive summary": "s", "Exempt paragraph": "3", "Public interest": "p", "Attach the plan?": True,
    }],
    "Implications": [{
        "Issue": "Legal", "Implications": "None.", "Sign-off post": "Head of Legal", "Signed by": "Ann",
        "Signed on": dt.date(2017, 3, 1),
    }],
    "Recommendations": [{"No.": 1, "Recommendation": "That …", "To": "Council"}],
    "Options": [{"No.": 1, "Option": "Do nothing"}],
    "Timetable": [{"Meeting": "Council", "Date": dt.date(2017, 4, 12)}],
    "Narrative": [{"Section": "Risk", "Text": "None."}],
    "Appendices": [
        {"Label": "Appendix 1", "Kind": "Appendix", "Title": "The Plan 2017/18", "File": "plan.pdf", "Publish": "Yes"},
        {"Label": "Background paper 1", "Kind": "Background paper", "Title": "Assessment"},
    ],
}  # fmt: skip


def move(turn=Turn(), name="report.xlsx"):  # noqa: B008 - a frozen record
    book = make_next_report(raw_of(write("report", ROWS), "report", name), turn, {})
    return read_back(book, "report"), book.account


def test_the_cover_is_kept_without_what_was_of_its_time():
    new, account = move()
    (cover,) = new.sheet(ReportDetails).rows
    assert {key for key in cover.cells if cover.says(key)} == {"title", "committee", "wards", "attaches_plan"}
    assert "report.xlsx › Report: the cover" in account.carried
    assert any("Meeting date, Executive summary" in line for line in account.to_do)


def test_a_known_day_is_the_meeting_date_and_the_year_moves_on_in_titles():
    new, account = move(Turn(dt.date(2017, 6, 20), "2017/18"))
    assert new.details(ReportDetails).says("meeting_date") == "42906"
    assert new.details(ReportDetails).says("title") == "Plan refresh 2018-19"
    assert said(new.sheet(Appendix), "title") == [("The Plan 2018/19",)]
    assert not any("Meeting date" in line for line in account.to_do)


def test_issues_keep_their_post_and_lose_their_text_and_signature():
    new, _account = move()
    assert said(new.sheet(Implication), "issue", "sign_off", "implications", "signed_by", "signed_on") == [
        ("Legal", "Head of Legal", "", "", "")
    ]


def test_appendices_lose_their_file_and_background_papers_stay_behind():
    new, account = move()
    assert said(new.sheet(Appendix), "label", "file", "publish") == [("Appendix 1", "", "Yes")]
    assert "report.xlsx › Appendices: the background papers, which were last time’s" in account.left


@pytest.mark.parametrize("record", [Recommendation, Option, TimetableRow, ReportNarrative])
def test_what_is_written_anew_is_empty(record):
    assert move()[0].sheet(record).rows == ()


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("report.xlsx", "report.xlsx"),
        ("Report plan.xlsm", "Report plan.xlsx"),
        ("report 2017-03-28.xlsx", "report.xlsx"),
    ],
)
def test_the_file_keeps_its_name_unless_that_is_dated(name, after):
    assert name_next(name) == after


def test_the_report_that_attaches_the_plan_comes_again_or_else_the_only_one():
    (report,) = read_example().reports
    other = dataclasses.replace(change(report, {"attaches_plan": None}), file="report 2.xlsx")
    assert choose_report([other, report]) is report
    assert choose_report([other]) is other
    assert choose_report([other, dataclasses.replace(other, file="report 3.xlsx")]) is None
    assert choose_report([]) is None
