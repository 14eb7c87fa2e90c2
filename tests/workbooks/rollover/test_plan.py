"""Next year’s plan."""

import pytest

from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanDetails, PlanNarrative, Priority, Theme
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.rollover.plan import make_next_plan
from workbooks.rollover.books_of_officers import raw_of, read_back, said, write

PLAN = {"Title": "Safer Plan 2017-18", "Year": "2017/18", "Last year": "2016/17", "Version": "V3"}
DA = {"ID": "DA", "Order": 1, "Title": "Domestic abuse", "Lead": "Inspector", "Since": "2013/14"}
MONTH = Formatted(42795, "mmm-yy")


def move(**sheets):
    """Give next year’s plan, raw and as it is said, of a plan with these sheets."""
    rows = {"Plan": [PLAN], "Priorities": [DA]} | sheets
    book = make_next_plan(raw_of(write("plan", rows), "plan"), {})
    return read_back(book, "plan"), book.account


def action(name, **more):
    return {"ID": name, "Priority": "DA", "Action": f"Do {name}", "Lead": "Police", "Due": MONTH, **more}


def test_the_years_and_the_title_move_on_and_the_version_is_empty():
    new, account = move()
    assert said(new.sheet(PlanDetails), "title", "year", "last_year", "version") == [
        ("Safer Plan 2018-19", "2018/19", "2017/18", "")
    ]
    assert "plan.xlsx › Plan: Year is 2018/19, Last year 2017/18" in account.carried
    assert "plan.xlsx › Plan: Version" in account.to_do


def test_a_year_that_cannot_be_read_is_left_empty_and_said():
    new, account = move(Plan=[{**PLAN, "Year": "soon"}])
    assert said(new.sheet(PlanDetails), "year", "last_year") == [("", "2017/18")]
    assert "plan.xlsx › Plan: Year, which could not be moved on, and Version" in account.to_do


@pytest.mark.parametrize(
    ("ended", "is_kept"),
    [("", True), ("2017/18", True), ("2016/17", False), ("a while ago", True), ("2018/19", True)],
)
def test_priorities_in_force_in_the_plans_year_are_kept_to_be_compared_with(ended, is_kept):
    new, _account = move(Priorities=[{**DA, "Ended": ended}])
    assert [row.says("id") for row in new.sheet(Priority).rows] == (["DA"] if is_kept else [])


def test_a_priority_that_ended_is_kept_where_a_row_still_names_it():
    new, account = move(
        Priorities=[DA, {**DA, "ID": "CR", "Ended": "2016/17"}, {**DA, "ID": "RS", "Ended": "2016/17"}],
        Actions=[action("CR1", Priority="CR")],
    )
    assert [row.says("id") for row in new.sheet(Priority).rows] == ["DA", "CR"]
    assert "plan.xlsx › Priorities: 1 row that ended before the year" in account.left


def test_what_a_priority_said_of_its_year_is_emptied():
    told = {"Summary": "s", "Decision": "d", "Note": "n", "Formerly": "f"}
    stays = {"Aim": "a", "Outcomes": "o", "Sub-group": "g", "Became": "IV", "Ended": "2017/18"}
    new, _account = move(Priorities=[{**DA, **told, **stays}])
    (row,) = new.sheet(Priority).rows
    assert {key for key in row.cells if row.says(key)} == {
        "id", "order", "title", "aim", "outcomes", "sub_group", "lead", "since", "ended", "became",
    }  # fmt: skip


def test_actions_that_go_on_keep_everything_but_their_progress_which_is_last_years():
    new, account = move(Actions=[action("DA1", Status="Late", Progress="Half done", **{"Last year": "older"})])
    (row,) = new.sheet(Action).rows
    assert (row.says("id"), row.says("status"), row.says("progress"), row.says("last_year")) == (
        "DA1", "Late", "", "Half done",
    )  # fmt: skip
    assert row.cells["due"] == MONTH
    assert "plan.xlsx › Actions: what 1 row said under Progress stands under Last year" in account.carried


def test_complete_actions_become_what_was_done_and_stopped_ones_are_named():
    new, account = move(
        Actions=[
            action("DA1", Status="Complete", Progress="All 12 taught", Publish="No"),
            action("DA2", Status="complete"),
            action("DA3", Status="Complete", Progress="First.\nSecond."),
            action("DA4", Status="Stopped"),
            action("DA5", Status="Completed"),
        ],
        Completed=[{"Priority": "DA", "What was done": "Of the year before"}],
    )
    assert said(new.sheet(CompletedAction), "priority", "text", "publish") == [
        ("DA", "Do DA1. All 12 taught", "No"), ("DA", "Do DA2", ""), ("DA", "Do DA3.\nFirst.\nSecond.", ""),
    ]  # fmt: skip
    assert [row.says("id") for row in new.sheet(Action).rows] == ["DA5"]
    assert "plan.xlsx › Completed: the actions that were Complete, DA1, DA2, DA3" in account.carried
    assert "plan.xlsx › Actions: those that were Stopped, DA4" in account.left
    assert "plan.xlsx › Completed: 1 row of the year before" in account.left


def test_the_latest_figure_is_the_next_baseline():
    latest = {"Latest period": "2016/17", "Latest": Formatted(0.196, "0.0%")}
    new, account = move(
        Indicators=[
            {"ID": "DA-A", "Priority": "DA", "Baseline period": "2014/15", "Baseline": 5, "Target": "19", **latest},
            {"ID": "DA-B", "Priority": "DA", "Baseline period": "2014/15", "Baseline": 7, "Latest period": "2016/17"},
        ]
    )
    first, second = new.sheet(Indicator).rows
    assert (first.says("baseline_period"), first.cells["baseline"], first.says("target")) == (
        "2016/17", Formatted(0.196, "0.0%"), "19",
    )  # fmt: skip
    assert (second.says("baseline_period"), second.says("baseline")) == ("2014/15", "7")
    assert not any(row.says(key) for row in (first, second) for key in ("latest", "latest_period"))
    assert "plan.xlsx › Indicators: the Latest of 1 row is the Baseline" in account.carried


def test_themes_and_narrative_are_kept():
    new, account = move(
        Themes=[{"ID": "IV", "Order": 1, "Title": "Vulnerabilities"}],
        Narrative=[{"Section": "Consultation", "Text": "In 2017/18 we asked."}],
    )
    assert said(new.sheet(Theme), "title") == [("Vulnerabilities",)]
    assert said(new.sheet(PlanNarrative), "text") == [("In 2017/18 we asked.",)]
    assert "plan.xlsx › Narrative: read it through, it is last year’s" in account.to_do


def test_an_empty_plan_moves_on_to_an_empty_plan():
    new, account = move(Plan=[], Priorities=[])
    assert new.sheet(Action).rows == ()
    assert account.left == ()
