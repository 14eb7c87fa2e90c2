"""Findings gathered: in the order of the workbooks, and the same fault of a column told once."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.gather import gather, put_in_order
from orderpaper.records.finding import note, query, stop
from orderpaper.records.place import Place
from steps import count_steps

SHEETS = (("council.xlsx", "People"), ("plan.xlsx", "Priorities"), ("plan.xlsx", "Actions"))


def at(cell, sheet="Actions", file="plan.xlsx"):
    return Place(file, sheet, cell)


def lacks_lead(cell, **place):
    return stop("required-cell-is-filled", at(cell, **place), "Lead is empty. The agency that leads.")


def bad_date(cell, held):
    message = f"“{held}” looks like 31/03/2017 without its date format. Set the cell to Short Date."
    return stop("date-can-be-read", at(cell), message, held)


def said(findings):
    return [str(finding) for finding in findings]


def test_findings_stand_in_the_order_of_the_sheets_then_by_row_and_column():
    cells = [at("B10"), at("AA2"), at("B2"), at("A3", "Priorities"), at("A1", "People", "council.xlsx")]
    ordered = put_in_order([stop("c", place, f"{number}.") for number, place in enumerate(cells)], SHEETS)
    assert [each.place.at for each in ordered] == ["A1", "A3", "B2", "AA2", "B10"]


def test_what_is_said_of_a_workbook_stands_before_its_sheets_and_of_a_sheet_before_its_rows():
    places = [at("A2"), at("row 1"), at(""), at("B3", "Priorities"), Place("plan.xlsx")]
    ordered = put_in_order([stop("c", place, "m.") for place in places], SHEETS)
    assert [str(each.place) for each in ordered] == [
        "plan.xlsx",
        "plan.xlsx › Priorities › B3",
        "plan.xlsx › Actions",
        "plan.xlsx › Actions › row 1",
        "plan.xlsx › Actions › A2",
    ]


def test_what_the_folder_does_not_have_stands_after_it_as_it_came_and_word_files_last():
    places = [
        Place("11 Report.docx", "Reasons", "paragraph 9"),
        Place("zoo.xlsx"),
        Place("ant.xlsx"),
        at("A1", "Zebras"),
        at("A1", "Ants"),
        Place("11 Report.docx", "Aims", "paragraph 2"),
        at("A1"),
    ]
    ordered = put_in_order([stop("c", place, "m.") for place in places], SHEETS)
    assert [each.place.within or each.place.file for each in ordered] == [
        "Actions", "Zebras", "Ants", "zoo.xlsx", "ant.xlsx", "Reasons", "Aims",
    ]  # fmt: skip


def test_a_fault_of_a_whole_column_is_told_once_with_its_range():
    found = [lacks_lead(f"D{row}") for row in range(41, 1, -1)]
    (told,) = gather(found, SHEETS)
    assert str(told) == "plan.xlsx › Actions › D2:D41 (40 cells): Lead is empty. The agency that leads."
    assert told.count == 40


def test_faults_that_differ_in_what_the_cell_holds_are_told_by_the_first():
    (told,) = gather([bad_date(f"E{row}", str(42800 + row)) for row in range(2, 42)], SHEETS)
    assert str(told).startswith("plan.xlsx › Actions › E2:E41 (40 cells): all alike. The first: “42802” looks like")
    assert told.held.splitlines() == [f"E{row}: {42800 + row}" for row in range(2, 8)] + ["and 34 more"]


@pytest.mark.parametrize("numbers", [("7", "1,277", "-3"), ("66.6%", "-8%", "1.05"), ("£5", "-£1,200.50", "0")])
def test_faults_that_differ_in_their_numbers_are_the_same_fault(numbers):
    found = [stop("c", at(f"E{row}"), f"{number} does not follow.") for row, number in enumerate(numbers, 2)]
    assert len(gather(found, SHEETS)) == 1


def test_two_cells_are_told_together_only_if_the_same_is_said_of_both():
    assert said(gather([lacks_lead("D2"), lacks_lead("D9")], SHEETS)) == [
        "plan.xlsx › Actions › D2 and D9 (2 cells): Lead is empty. The agency that leads."
    ]
    assert len(gather([bad_date("E2", "42802"), bad_date("E3", "42803")], SHEETS)) == 2
    assert len(gather([bad_date("E2", "42802"), bad_date("E3", "42803"), bad_date("E4", "42804")], SHEETS)) == 1


def test_rows_between_without_the_fault_break_the_range():
    (told,) = gather([lacks_lead(f"D{row}") for row in (2, 5, 6, 7, 12)], SHEETS)
    assert told.place.at == "D2, D5:D7 and D12"


def test_what_holds_the_same_is_said_once():
    (told,) = gather([bad_date(f"E{row}", "42802") for row in (2, 3, 4)], SHEETS)
    assert told.held == "42802"
    assert not told.message.startswith("all alike")


@pytest.mark.parametrize(
    "others",
    [
        [lacks_lead("E3"), lacks_lead("F4")],
        [lacks_lead("D3", sheet="Priorities"), lacks_lead("D4", sheet="People", file="council.xlsx")],
        [query("required-cell-is-filled", at("D3"), "Lead is empty. The agency that leads."), lacks_lead("AD4")],
        [stop("another", at("D3"), "Lead is empty. The agency that leads."), lacks_lead("row 4")],
    ],
)
def test_only_the_same_fault_of_the_same_column_is_gathered(others):
    assert len(gather([lacks_lead("D2"), *others], SHEETS)) == 3


def test_a_fault_of_whole_rows_is_told_once():
    found = [query("row-has-a-name", at(f"row {row}"), "it has no ID: is it a note?") for row in range(14, 24)]
    assert said(gather(found, SHEETS)) == ["plan.xlsx › Actions › rows 14 to 23 (10 rows): it has no ID: is it a note?"]


def test_details_one_below_another_are_different_faults():
    found = [
        stop("required-cell-is-filled", at(f"B{row}", "Meeting"), f"{name} is empty.")
        for row, name in ((2, "Date"), (3, "Time"), (4, "Venue"))
    ]
    assert len(gather(found, SHEETS)) == 3


def test_posts_that_have_not_answered_are_each_named():
    waits = [
        query("every-row-is-cleared", at(f"D{row}"), f"“{issue}” has been sent to “{post}”, who has not answered yet.")
        for row, (issue, post) in enumerate((("Legal", "Solicitor"), ("Financial", "Director"), ("Staffing", "HR")), 2)
    ]
    assert len(gather(waits, SHEETS)) == 3


def test_paragraphs_of_a_word_file_are_never_a_column():
    found = [stop("c", Place("a.docx", "Aims", f"paragraph {number}"), "it is empty.") for number in range(9)]
    assert gather(found, SHEETS) == tuple(found)
    cells = [stop("c", Place("a.docx", "Aims", f"B{number}"), "it is empty.") for number in range(1, 9)]
    assert gather(cells, SHEETS) == tuple(cells)


def test_the_same_finding_twice_is_told_once():
    assert gather([lacks_lead("D2"), lacks_lead("D2")], SHEETS) == (lacks_lead("D2"),)
    assert gather([lacks_lead(""), lacks_lead("")], SHEETS) == (lacks_lead(""),)


def test_several_faults_of_one_cell_stay_apart():
    found = [query("word-is-spelt-right", at("C4"), f"“{word}” may be misspelt.") for word in ("teh", "agian", "wich")]
    assert gather(found, SHEETS) == tuple(found)


def test_a_range_that_a_check_gave_is_left_as_it_is_and_in_its_place():
    ranged = stop("c", at("E2:E9"), "the column is empty.")
    assert gather([lacks_lead("D12"), ranged], SHEETS) == (ranged, lacks_lead("D12"))


def test_notes_are_gathered_too_and_keep_what_all_became():
    found = [note("read", at(f"I{row}"), f"“{row}.2.17” was read.", f"{row}.2.17", "28/02/2017") for row in (2, 3, 4)]
    (told,) = gather(found, SHEETS)
    assert (told.place.at, told.read_as, told.count) == ("I2:I4", "28/02/2017", 3)


PLACES = st.builds(
    Place,
    st.sampled_from(["plan.xlsx", "council.xlsx", "other.xlsx", "a.docx"]),
    st.sampled_from(["Actions", "People", ""]),
    st.sampled_from(["A1", "A2", "A3", "A4", "AA10", "row 2", "", "A1:A2"]),
)
FINDINGS = st.lists(st.builds(stop, st.sampled_from("ab"), PLACES, st.sampled_from(["“1” x", "“2” x", "y", "y 2"])))


@given(FINDINGS)
def test_gathering_loses_no_cell_and_adds_none(found):
    told = gather(found, SHEETS)
    ranged = {"A1:A2"}
    cells = {(each.code, each.place) for each in found if each.place.at not in ranged}
    assert sum(each.count for each in told) <= len(found)
    assert len(cells) <= sum(each.count for each in told)
    assert {each.place.file for each in told} == {each.place.file for each in found}


@given(FINDINGS, st.randoms())
def test_the_order_they_were_found_in_does_not_matter_to_known_cells(found, chance):
    known = [each for each in found if (each.place.file, each.place.within) in SHEETS and each.place.at == "A1"]
    mixed = list(known)
    chance.shuffle(mixed)
    assert {*gather(mixed, SHEETS)} == {*gather(known, SHEETS)}


def test_the_work_of_gathering_grows_with_the_findings_and_no_faster():
    def count(findings):
        found = [lacks_lead(f"D{row}") for row in range(1, findings)]
        random.Random(1).shuffle(found)  # noqa: S311 - an order, not a secret
        return count_steps(lambda: gather(found, SHEETS))

    assert count(8_000) < 5 * count(2_000)
