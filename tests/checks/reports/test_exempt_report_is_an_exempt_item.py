import dataclasses

import pytest

from orderpaper.checks.reports.exempt_report_is_an_exempt_item import exempt_report_is_an_exempt_item
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import rows_like, with_meeting, with_report

CODE = "exempt-report-is-an-exempt-item"


def find(bundle):
    return list(exempt_report_is_an_exempt_item(bundle))


def with_both(bundle, classification, kind):
    agenda = rows_like(bundle.meeting.agenda, 10, kind=kind)
    return with_report(with_meeting(bundle, agenda=agenda), {"classification": classification})


@pytest.mark.parametrize(
    ("classification", "kind"), [("Exempt", "Exempt"), ("Public", "Business"), ("Non-exempt", "Business")]
)
def test_a_report_and_its_item_that_agree_are_fine(bundle, classification, kind):
    assert find(with_both(bundle, classification, kind)) == []


def test_an_exempt_report_taken_in_public_stops(bundle):
    assert find(with_both(bundle, "exempt", "Business")) == [
        stop(
            CODE,
            bundle.meeting.agenda[10].origin.place("kind"),
            "report.xlsx is exempt, and its item is Business: it would be taken in public. Type Exempt here, or "
            "correct the Classification in report.xlsx.",
            held="Business",
        )
    ]


def test_a_public_report_taken_in_private_stops(bundle):
    assert find(with_both(bundle, "Public", "Exempt")) == [
        stop(
            CODE,
            bundle.reports[0].details.origin.place("classification"),
            "“Public” is typed, and the agenda has it as an exempt item. Type Exempt here, or Business under Kind in "
            "meeting.xlsx.",
            held="Public",
        )
    ]


def test_what_is_missing_is_not_looked_at(bundle):
    missing = Missing("classification", Place("report.xlsx"))
    assert find(with_both(bundle, missing, "Exempt")) == find(with_both(bundle, "Exempt", "")) == []
    assert find(with_both(bundle, "Exempt", missing)) == []
    assert find(dataclasses.replace(bundle, meetings=())) == []
