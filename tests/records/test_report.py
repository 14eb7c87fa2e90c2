"""The report workbook as a record."""

import typing

from orderpaper.records.columns import Kind
from orderpaper.records.report import Option, Recommendation, Report, ReportDetails, TimetableRow
from orderpaper.workbooks.catalogue import find_kind


def test_everything_in_the_workbook_has_its_place_in_the_record():
    hints = typing.get_type_hints(Report).values()
    held = [typing.get_args(hint)[0] if typing.get_args(hint) else hint for hint in hints]
    assert {each for each in held if each is not str} == set(find_kind("report").records)


def test_a_report_of_its_details_alone_has_nothing_else():
    report = Report(file="report.xlsx", details=None)
    assert [name for name in Report.__slots__ if getattr(report, name)] == ["file"]


def test_the_meeting_and_the_timetable_need_exact_days():
    assert ReportDetails.columns()["meeting_date"].kind is Kind.DATE
    assert TimetableRow.columns()["date"].kind is Kind.DATE


def test_recommendations_and_options_are_told_apart_by_their_numbers():
    for record in (Recommendation, Option):
        assert record.SHEET.key == ("number",)
        assert record.columns()["number"].kind is Kind.INT
