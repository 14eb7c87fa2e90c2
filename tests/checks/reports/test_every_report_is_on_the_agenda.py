import dataclasses

import pytest

from orderpaper.checks.reports.every_report_is_on_the_agenda import every_report_is_on_the_agenda
from orderpaper.records.finding import query, stop
from orderpaper.records.place import Place
from papers.example import rows_like, with_meeting

CODE = "every-report-is-on-the-agenda"


def find(bundle):
    return list(every_report_is_on_the_agenda(bundle))


def with_paper(bundle, paper):
    return with_meeting(bundle, agenda=rows_like(bundle.meeting.agenda, 10, paper=paper))


@pytest.mark.parametrize("paper", ["report.xlsx", "Report", "report.XLSM", " report.xlsx "])
def test_a_report_that_an_item_brings_is_fine_however_its_file_is_typed(bundle, paper):
    assert find(with_paper(bundle, paper)) == []


def test_a_report_that_no_item_brings_is_queried(bundle):
    assert find(with_paper(bundle, "")) == [
        query(
            CODE,
            Place("report.xlsx", "Report", "B2"),
            "no agenda item brings this report. Type report.xlsx under Paper file in meeting.xlsx.",
        )
    ]


def test_an_item_that_brings_a_file_that_is_not_there_stops(bundle):
    found = find(with_paper(bundle, "report 2.xlsx"))
    assert found[0] == stop(
        CODE,
        bundle.meeting.agenda[10].origin.place("paper"),
        "there is no report 2.xlsx among the workbooks. The reports there are: report.xlsx.",
    )
    assert [each.severity for each in found] == ["stop", "query"]


def test_the_reports_there_are_may_be_none(bundle):
    (found,) = find(dataclasses.replace(bundle, reports=()))
    assert found.message == "there is no report.xlsx among the workbooks. The reports there are: none."


def test_the_agenda_of_the_meeting_before_brings_nothing(bundle):
    first, second = bundle.meetings
    agenda = rows_like(second.agenda, 10, paper="report of last month.xlsx")
    assert find(dataclasses.replace(bundle, meetings=(first, dataclasses.replace(second, agenda=agenda)))) == []


def test_without_a_meeting_there_is_no_agenda_to_look_at(bundle):
    assert find(dataclasses.replace(bundle, meetings=())) == []
