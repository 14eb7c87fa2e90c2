"""The plan workbook as a record."""

import typing

from orderpaper.records.columns import LISTS
from orderpaper.records.plan import Action, Indicator, Plan, PlanNarrative, Priority
from orderpaper.workbooks.catalogue import find_kind


def test_everything_in_the_workbook_has_its_place_in_the_record():
    hints = typing.get_type_hints(Plan).values()
    held = [typing.get_args(hint)[0] if typing.get_args(hint) else hint for hint in hints]
    assert {each for each in held if each is not str} == set(find_kind("plan").records)


def test_a_plan_of_its_details_alone_has_nothing_else():
    plan = Plan(details=None)
    assert [name for name in Plan.__slots__ if getattr(plan, name)] == []


def test_what_a_draft_asks_for_is_said_as_people_say_it():
    columns = Action.columns()
    assert (columns["lead"].spoken, columns["due"].spoken) == ("lead agency", "date by when")


def test_a_priority_may_become_a_priority_or_a_theme():
    assert Priority.columns()["became"].refers_to == ("Priorities", "Themes")


def test_a_row_may_be_kept_back_from_the_papers():
    for record in (Action, Indicator):
        assert LISTS[record.columns()["publish"].choices] == ("Yes", "No", "Exempt")
    assert PlanNarrative.columns()["section"].choices == "Plan section"
