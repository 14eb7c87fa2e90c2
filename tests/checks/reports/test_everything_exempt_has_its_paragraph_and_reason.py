import pytest

from orderpaper.checks.reports.everything_exempt_has_its_paragraph_and_reason import (
    everything_exempt_has_its_paragraph_and_reason,
)
from orderpaper.records.finding import stop
from orderpaper.records.meeting import AgendaItem
from orderpaper.records.place import Place
from orderpaper.records.plan import Action, CompletedAction, Indicator
from orderpaper.records.report import Appendix
from orderpaper.records.text import Missing
from papers.example import make, with_council, with_meeting, with_plan, with_report

CODE = "everything-exempt-has-its-paragraph-and-reason"


def find(bundle):
    return list(everything_exempt_has_its_paragraph_and_reason(bundle))


WHY = "The risk to witnesses outweighs the public’s interest in their names."


def with_item(bundle, **values):
    return with_meeting(bundle, agenda=(make(AgendaItem, kind="Exempt", **values),))


def test_nothing_in_the_example_is_exempt(bundle):
    assert find(bundle) == []


def test_an_exempt_item_with_both_is_fine(bundle):
    assert find(with_item(bundle, exempt_paragraph="7", public_interest=WHY)) == []


def test_an_exempt_item_with_neither_stops_for_each(bundle):
    changed = with_item(bundle)
    origin = changed.meeting.agenda[0].origin
    assert find(changed) == [
        stop(
            CODE,
            origin.place("exempt_paragraph"),
            "this item is exempt, and no paragraph of Schedule 12A is given. Type its number, such as 7 for action to "
            "prevent, investigate or prosecute crime.",
        ),
        stop(
            CODE,
            origin.place("public_interest"),
            "this item is exempt, and nothing says why. Write a sentence: the public interest in keeping it back "
            "outweighs that in disclosing it, because …",
        ),
    ]


@pytest.mark.parametrize(
    ("called", "record", "change"),
    [
        ("this action", Action, lambda bundle, row: with_plan(bundle, actions=(row,))),
        ("this indicator", Indicator, lambda bundle, row: with_plan(bundle, indicators=(row,))),
        ("this row", CompletedAction, lambda bundle, row: with_plan(bundle, completed=(row,))),
        ("this appendix", Appendix, lambda bundle, row: with_report(bundle, appendices=(row,))),
    ],
)
def test_every_row_that_may_be_exempt_is_looked_at(bundle, called, record, change):
    (found,) = find(change(bundle, make(record, publish="Exempt", public_interest=WHY)))
    assert found.message.startswith(f"{called} is exempt, and no paragraph of Schedule 12A is given.")
    for publish in ("", "Yes", "No"):
        assert find(change(bundle, make(record, publish=publish))) == []


def test_an_exempt_report_is_looked_at(bundle):
    (found,) = find(with_report(bundle, {"classification": "Exempt", "exempt_paragraph": "7"}))
    assert found.place == bundle.reports[0].details.origin.place("public_interest")


def test_a_nation_whose_paragraphs_are_not_held_gets_no_example(bundle):
    scotland = with_council(with_item(bundle, public_interest=WHY), {"nation": "Scotland"})
    (found,) = find(scotland)
    assert found.message == "this item is exempt, and no paragraph of Schedule 12A is given. Type its number."


def test_what_could_not_be_read_is_not_told_again(bundle):
    missing = Missing("exempt paragraph", Place("meeting.xlsx"), "#REF!")
    assert find(with_item(bundle, exempt_paragraph=missing, public_interest=missing)) == []
