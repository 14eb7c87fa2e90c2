import pytest

from orderpaper.checks.reports.whatever_has_an_exempt_paragraph_is_exempt import (
    whatever_has_an_exempt_paragraph_is_exempt,
)
from orderpaper.records.finding import query
from orderpaper.records.meeting import AgendaItem
from orderpaper.records.plan import Action
from papers.example import make, with_meeting, with_plan, with_report

CODE = "whatever-has-an-exempt-paragraph-is-exempt"


def find(bundle):
    return list(whatever_has_an_exempt_paragraph_is_exempt(bundle))


def test_nothing_in_the_example_has_a_paragraph(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize("publish", ["", "Yes"])
def test_a_published_row_with_a_paragraph_is_queried(bundle, publish):
    row = make(Action, publish=publish, exempt_paragraph="7")
    assert find(with_plan(bundle, actions=(row,))) == [
        query(
            CODE,
            row.origin.place("publish"),
            "paragraph “7” is given, and this action is not exempt: the public will read it. Type Exempt under "
            "Publish, or empty the paragraph.",
        )
    ]


def test_a_report_and_an_item_are_looked_at_too(bundle):
    (report,) = find(with_report(bundle, {"exempt_paragraph": "Paragraph 3"}))
    assert report.message.endswith("Type Exempt beside Classification, or empty the paragraph.")
    (item,) = find(with_meeting(bundle, agenda=(make(AgendaItem, kind="Business", exempt_paragraph="3"),)))
    assert item.message.endswith("Type Exempt under Kind, or empty the paragraph.")


@pytest.mark.parametrize(
    ("publish", "paragraph"), [("Exempt", "7"), ("No", "7"), ("Yes", ""), ("Yes", "None"), ("Yes", "Not applicable")]
)
def test_what_is_kept_back_and_what_names_no_paragraph_are_fine(bundle, publish, paragraph):
    row = make(Action, publish=publish, exempt_paragraph=paragraph)
    assert find(with_plan(bundle, actions=(row,))) == []
