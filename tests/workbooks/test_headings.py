"""Headings: found wherever they stand and however they are typed; what is wrong with them is said once."""

import pytest

from orderpaper.records.finding import Severity
from orderpaper.records.place import Place
from orderpaper.records.plan import Action
from orderpaper.workbooks.frame import Area, Frame, NamedTable
from orderpaper.workbooks.headings import (
    Stray,
    advise,
    find_headings,
    find_misspelt,
    fold,
    match_headings,
    say_no_headings,
)
from workbooks.books import hold, said

SHEET = Place("plan.xlsx", "Actions")
HEADINGS = ["ID", "Priority", "Action", "Lead", "Due", "Status"]
MERGED = "it has merged headings in {}. Unmerge them so that each column has one heading."


def row_of(*values):
    return {at: hold(value) for at, value in enumerate(values, 1) if value is not None}


def find(rows, frame=None):
    """Give what is found in the first rows, numbered from 1; a row of nothing is not there."""
    first = [(number, row_of(*row)) for number, row in enumerate(rows, 1) if row]
    return find_headings(SHEET, Action, first, frame or Frame())


def match(*headings):
    return match_headings(SHEET, Action, 1, row_of(*headings))


@pytest.mark.parametrize(
    "typed",
    ["Due date", "due date", "DUE  DATE", "Due\ndate", " Due\xa0date ", "Due date:", "Due date *"],
)
def test_headings_are_compared_by_their_words(typed):
    assert fold(typed) == "due date"


def test_a_row_of_headings_gives_the_column_of_each_field():
    taken, found = find([HEADINGS])
    assert (taken, found.row, found.findings) == (1, 1, [])
    assert found.columns == {"id": 1, "priority": 2, "action": 3, "lead": 4, "due": 5, "status": 6}


@pytest.mark.parametrize("above", [1, 5, 19])
def test_headings_are_found_under_titles(above):
    taken, found = find([*[["A title"]] * above, HEADINGS])
    assert (taken, found.row) == (above + 1, above + 1)


def test_one_known_heading_is_not_enough_for_a_table_of_many():
    assert find([["Status", "of the actions"], ["What was done"]]) is None


def test_one_heading_of_a_sentence_is_not_taken_before_the_row_that_has_more():
    _taken, found = find([["Action", "plan"], HEADINGS])
    assert found.row == 2


def test_the_headings_of_excels_own_table_come_before_others():
    table = NamedTable("Acts", Area(1, 3, 6, 9))
    _taken, found = find([["ID", "Status", "in short"], [], HEADINGS], Frame(tables=(table,)))
    assert (found.row, found.table) == (3, table)


def test_a_table_of_excels_without_headings_or_without_known_ones_is_no_table_of_ours():
    strangers = Frame(tables=(NamedTable("x", Area(1, 1, 2, 2)), NamedTable("y", Area(1, 2, 6, 9), has_headings=False)))
    _taken, found = find([["Key", "Colour"], HEADINGS], strangers)
    assert (found.row, found.table) == (2, None)


def test_an_older_heading_is_read_and_logged():
    found = match("ID", "Priority", "Action", "Lead agency", "Due", "Status")
    assert found.columns["lead"] == 4
    (logged,) = found.findings
    assert (logged.severity, str(logged)) == (
        Severity.NOTE, "plan.xlsx › Actions › D1: “Lead agency” was read as the heading Lead.",
    )  # fmt: skip


def test_a_number_may_be_a_heading_of_an_officers_own():
    found = match(*HEADINGS, 2017, "Our\nnotes", "Our notes")
    assert said(found.findings) == [
        "plan.xlsx › Actions › G1: these columns are your own, and not read: “2017”, “Our notes”."
    ]
    assert found.own == {7, 8, 9}
    assert [each.severity for each in found.findings] == [Severity.NOTE]


def test_many_columns_of_an_officers_own_are_said_in_one_breath():
    (finding,) = match(*HEADINGS, *[f"Note {number}" for number in range(20)]).findings
    assert finding.message.endswith("“Note 11” ….")
    assert finding.message.count("“") == 12


def test_a_heading_that_is_only_coloured_is_none():
    coloured = {**row_of(*HEADINGS), 7: hold(None), 8: hold("  ".strip())}
    found = match_headings(SHEET, Action, 1, coloured)
    assert found.own == frozenset()
    assert found.findings == []


@pytest.mark.parametrize(
    ("headings", "sentences"),
    [
        pytest.param(
            ["ID", "Priorty", "Action", "Lead", "Due"],
            ["row 1: there is no “Priority” column. Is it “Priorty”? Rename it."],
            id="near name",
        ),
        pytest.param(
            ["ID", "Area", "Action", "Lead", "Due"],
            [
                "row 1: there is no “Priority” column. Add the heading and fill it in.",
                "B1: this column is your own, and not read: “Area”.",
            ],
            id="absent",
        ),
        pytest.param(
            [*HEADINGS, "Status "],
            ["row 1: there are two “Status” columns (F and G). Rename or delete one."],
            id="twice",
        ),
        pytest.param(
            ["ID", "Priority", "Action", "Lead", "Due", "Due", "DUE"],
            ["row 1: there are three “Due” columns (E and F and G). Rename or delete one."],
            id="three times",
        ),
        pytest.param(
            ["ID", "Priority", "Action", "Lead", "Due", "Lead agency"],
            ["row 1: there are two “Lead” columns (D and F): “Lead agency” is one too. Rename or delete one."],
            id="beside its older name",
        ),
        pytest.param(
            ["ID", "Priority", "Action", "Lead", "Due", "Progres"],
            ["F1: “Progres” is not known, so it was not read. Did you mean “Progress”?"],
            id="optional, near name",
        ),
    ],
)
def test_what_is_wrong_with_the_headings_is_said(headings, sentences):
    assert said(match(*headings).findings) == [f"plan.xlsx › Actions › {each}" for each in sentences]


# ---- merged headings


def test_merged_headings_of_two_rows_are_said_and_no_heading_is_said_to_be_missing():
    frame = Frame(merged=(Area(1, 1, 1, 2), Area(4, 1, 5, 1)))
    _taken, found = find([["ID", "Priority", "Action", "Who and when"], [None, None, None, "Lead", "Due"]], frame)
    assert str(found.findings[0]) == f"plan.xlsx › Actions: {MERGED.format('rows 1–2')}"
    assert [finding.code for finding in found.findings] == ["heading-is-there", "heading-is-known"]


def test_headings_that_are_merged_and_all_there_are_no_matter():
    _taken, found = find([HEADINGS], Frame(merged=(Area(1, 1, 1, 2),)))
    assert found.findings == []


def test_merged_titles_above_the_headings_are_no_matter():
    _taken, found = find([["Actions"], HEADINGS], Frame(merged=(Area(1, 1, 6, 1),)))
    assert found.findings == []


@pytest.mark.parametrize(
    ("merged", "rows"), [(Area(1, 2, 2, 3), "rows 2–3"), (Area(1, 2, 4, 2), "row 2")], ids=["two rows", "one"]
)
def test_a_sheet_without_headings_says_that_they_are_merged(merged, rows):
    finding = say_no_headings(SHEET, Action, Frame(merged=(merged,)))
    assert str(finding) == f"plan.xlsx › Actions: {MERGED.format(rows)}"


@pytest.mark.parametrize("merged", [(), (Area(1, 21, 1, 22),)])
def test_a_sheet_without_headings_says_which_it_needs(merged):
    finding = say_no_headings(SHEET, Action, Frame(merged=merged))
    assert finding.message == "no row of headings was found. The headings needed are: ID, Priority, Action, Lead, Due."
    assert finding.severity is Severity.STOP


# ---- advice


def stray(*typed):
    return {fold(each): Stray(each, SHEET) for each in typed}


def test_advice_names_the_nearest_heading_that_is_not_known():
    columns = Action.columns()
    strays = stray("Priorty", "Colour")
    assert advise(columns["priority"], strays, "Add it.") == "Is it “Priorty”? Rename it."
    assert advise(columns["due"], strays, "Add it.") == "Add it."


def test_only_what_need_not_be_there_is_found_misspelt():
    columns = Action.columns()
    found = list(find_misspelt([columns["progress"], columns["priority"]], stray("Progres", "Priorty")))
    assert [finding.message for finding in found] == [
        "“Progres” is not known, so it was not read. Did you mean “Progress”?"
    ]
