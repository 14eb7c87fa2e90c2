"""References: what one sheet names must stand on another."""

import pytest

from orderpaper.records.council import CouncilDetails, Person
from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure
from orderpaper.records.plan import Action, Priority, Theme
from orderpaper.workbooks.references import find_loose_references
from orderpaper.workbooks.tables import read_sheet
from workbooks.books import read_book, said

PRIORITIES = [["ID", "Title", "Became"], ["DA", "Domestic abuse"], ["OCG", "Organised crime groups"]]


def read(records, sheets, name="plan.xlsx"):
    book = read_book(sheets, name)
    return {name: {record.SHEET.name: read_sheet(book, record).records for record in records}}


def loose(*books):
    return said(find_loose_references({name: sheets for book in books for name, sheets in book.items()}))


@pytest.mark.parametrize("typed", ["DA", "da", " DA ", "D\u200bA", "OCG"])
def test_a_reference_is_found_whatever_its_case_and_spaces(typed):
    sheets = {"Priorities": PRIORITIES, "Actions": [["ID", "Priority"], ["DA1", typed]]}
    assert loose(read((Priority, Action), sheets)) == []


def test_a_reference_to_nothing_is_said_with_what_there_is():
    sheets = {"Priorities": PRIORITIES, "Actions": [["ID", "Priority"], ["DA1", "P9"], ["DA2", "DA"]]}
    assert loose(read((Priority, Action), sheets)) == [
        "plan.xlsx › Actions › B2: “P9” is not in Priorities. Use one of: DA, OCG."
    ]


def test_a_long_name_is_said_with_the_nearest():
    council = read((Person,), {"People": [["Name", "Kind"], ["Councillor Mrs Smith", "Councillor"]]}, "council.xlsx")
    meeting = read((Attendance,), {"Attendance": [["Name", "As"], ["Councillor Mrs Smyth", "Member"]]}, "meeting.xlsx")
    assert loose(council, meeting) == [
        "meeting.xlsx › Attendance › A2: “Councillor Mrs Smyth” is not in People. Did you mean “Councillor Mrs Smith”?"
    ]


def test_each_line_of_a_cell_is_a_reference_and_empty_lines_are_none():
    rows = [["ID", "Order", "Title", "Priorities"], ["ASB", 1, "Anti-social behaviour", "DA\n\n OCG\nRRR"]]
    assert loose(read((Priority, Theme), {"Priorities": PRIORITIES, "Themes": rows})) == [
        "plan.xlsx › Themes › D2: “RRR” is not in Priorities. Use one of: DA, OCG."
    ]


def test_a_reference_may_lead_to_either_of_two_sheets():
    priorities = [*PRIORITIES, ["SM", "Substance misuse", "ASB"], ["VC", "Violent crime", "DA"], ["X", "Old", "Gone"]]
    themes = [["ID", "Order", "Title"], ["ASB", 1, "Anti-social behaviour"]]
    found = loose(read((Priority, Theme), {"Priorities": priorities, "Themes": themes}))
    assert found == [
        "plan.xlsx › Priorities › C6: “Gone” is not in Priorities or Themes. Use one of: DA, OCG, SM, VC, X, ASB."
    ]


def test_a_number_is_a_reference_too():
    sheets = {
        "Agenda": [["No.", "Kind"], [1, "Standing"], [2, "Business"]],
        "Disclosures": [["Name", "Kind", "Item"], ["", "Interest", 2], ["", "Interest", 7]],
    }
    assert loose(read((AgendaItem, Disclosure), sheets, "meeting.xlsx")) == [
        "meeting.xlsx › Disclosures › C3: “7” is not in Agenda. Use one of: 1, 2."
    ]


def test_a_row_without_its_key_is_no_place_to_lead_to():
    sheets = {
        "Priorities": [["ID", "Title"], [None, "Domestic abuse"]],
        "Agenda": [["No.", "Kind"], [None, "Standing"]],
        "Actions": [["ID", "Priority"], ["DA1", "None"]],
        "Disclosures": [["Name", "Kind", "Item"], ["", "Interest", 1]],
    }
    assert loose(read((Priority, AgendaItem, Action, Disclosure), sheets)) == [
        "plan.xlsx › Actions › B2: “None” is not in Priorities. There is nothing it could be yet.",
        "plan.xlsx › Disclosures › C2: “1” is not in Agenda. There is nothing it could be yet.",
    ]


def test_nothing_is_said_where_the_workbook_that_is_referred_to_is_not_there():
    assert loose(read((Action,), {"Actions": [["ID", "Priority"], ["DA1", "P9"]]})) == []


def test_a_sheet_of_the_same_workbook_is_asked_before_the_others():
    first = read((AgendaItem, Disclosure), {"Agenda": [["No.", "Kind"], [1, "Standing"]]}, "meeting 1.xlsx")
    second = read(
        (AgendaItem, Disclosure),
        {
            "Agenda": [["No.", "Kind"], [2, "Standing"]],
            "Disclosures": [["Name", "Kind", "Item"], ["", "Interest", 1]],
        },
        "meeting 2.xlsx",
    )
    assert loose(first, second) == ["meeting 2.xlsx › Disclosures › C2: “1” is not in Agenda. Use one of: 2."]


def test_what_is_missing_already_is_not_said_twice():
    sheets = {"Priorities": PRIORITIES, "Actions": [["ID", "Priority"], ["DA1", None]]}
    assert loose(read((Priority, Action, CouncilDetails), sheets)) == []
