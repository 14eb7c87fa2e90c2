"""Tables: headings found wherever they stand, rows made records, and every fault said with its cell."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.columns import Column, Kind
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Severity
from orderpaper.records.meeting import AgendaItem, MeetingDetails
from orderpaper.records.plan import Action, Indicator, PlanDetails, Priority
from orderpaper.records.text import Missing, Prose
from orderpaper.records.when import When, in_month, on_day
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.tables import empty_details, fold, letter_of, read_cell, read_sheet
from workbooks.books import EVERY_SHEET, HERE, Fault, Formula, read_book, said

HEADINGS = ["ID", "Priority", "Action", "Lead", "Due", "Status"]
ROW = ["DA1", "DA", "Train officers", "Police", "Ongoing", "On track"]
NEVER = "the formula has never been worked out. Open the workbook in Excel, save it, and run this again."


def midnight(year, month, day):
    return dt.datetime(year, month, day)  # noqa: DTZ001 - Excel knows no time zones


def read(rows, record=Action, name="plan.xlsx"):
    return read_sheet(read_book({record.SHEET.name: rows}, name), record)


def spoil(heading, value):
    """Give the findings of a good row in which one value is another."""
    row = [value if each == heading else held for each, held in zip(HEADINGS, ROW, strict=True)]
    return read([HEADINGS, row])


# ---- headings


def test_a_good_row_is_a_record_that_knows_its_cells():
    found = read([HEADINGS, ROW])
    assert found.findings == ()
    (action,) = found.records
    assert (action.id, action.priority, str(action.action), action.lead) == ("DA1", "DA", "Train officers", "Police")
    assert (action.due, action.status, action.publish) == (When("Ongoing"), "On track", "")
    assert str(action.origin.place("due")) == "plan.xlsx › Actions › E2"
    assert str(action.origin.place("publish")) == "plan.xlsx › Actions › row 2"


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param(["id", "PRIORITY", "aCTION", "lead", "DUE", "status"], id="case"),
        pytest.param(
            ["ID ", "Prior\u00adity", "Action:", "Lead\xa0agency", "By\nwhen", "Status*"], id="breaks and marks"
        ),
        pytest.param(["ID", "Priority", "Action", "Lead officer", "Deadline", "Status"], id="aliases"),
        pytest.param(["ID", "Priority", "Action", "Lead_x000D_\nagency", "By  when", "Status"], id="escapes"),
    ],
)
def test_a_heading_is_found_however_it_is_typed(headings):
    found = read([headings, ROW])
    assert found.findings == ()
    assert (found.records[0].lead, str(found.records[0].due), found.records[0].status) == (
        "Police",
        "Ongoing",
        "On track",
    )


def test_columns_may_stand_in_any_order_with_others_between():
    order = [5, 0, 4, 3, 1, 2]
    rows = [[row[place] for place in order] for row in (HEADINGS, ROW)]
    rows = [[*row[:2], extra, *row[2:], None] for row, extra in zip(rows, ("Our notes", "colour"), strict=True)]
    found = read(rows)
    assert found.findings == ()
    assert found.records[0].changed(origin=None) == read([HEADINGS, ROW]).records[0].changed(origin=None)
    assert found.records[0].origin.place("due").at == "D2"


@pytest.mark.parametrize("above", [1, 2, 19])
def test_headings_are_found_under_the_title_of_the_sheet(above):
    title = [["Safer Maidstone Partnership: actions"], *[[f"Note {number}"] for number in range(above - 1)]]
    found = read([*title, HEADINGS, ROW, [], ROW[:1] + ROW[1:]])
    assert [record.origin.row for record in found.records] == [above + 2, above + 4]
    assert [finding.code for finding in found.findings] == ["key-is-used-once"]


def test_rows_with_nothing_in_a_known_column_are_no_records():
    found = read([HEADINGS, ROW, [None] * 8 + ["a note at the side"], ["  ", "\xa0"]])
    assert (len(found.records), found.findings) == (1, ())


@pytest.mark.parametrize(
    ("headings", "sentence"),
    [
        pytest.param(
            ["ID", "Priorty", "Action", "Lead", "Due"],
            "row 1: there is no “Priority” column. Is it “Priorty”? Rename it.",
            id="near name",
        ),
        pytest.param(
            ["ID", "Area", "Action", "Lead", "Due"],
            "row 1: there is no “Priority” column. Add the heading and fill it in.",
            id="absent",
        ),
        pytest.param(
            ["ID", "Priority", "Action", "Lead", "Due", "Status", "Status "],
            "row 1: there are two “Status” columns (F and G). Rename or delete one.",
            id="twice",
        ),
        pytest.param(
            ["ID", "Priority", "Action", "Lead", "Due", "Due", "DUE"],
            "row 1: there are three “Due” columns (E and F and G). Rename or delete one.",
            id="three times",
        ),
        pytest.param(
            ["ID", "Priority", "Action", "Lead", "Due", "Progres"],
            "F1: “Progres” is not known, so it was not read. Did you mean “Progress”?",
            id="optional, near name",
        ),
        pytest.param(
            ["Name", "Address"],
            "no row of headings was found. The headings needed are: ID, Priority, Action, Lead, Due.",
            id="none",
        ),
    ],
)
def test_what_is_wrong_with_the_headings_is_said(headings, sentence):
    between = ": " if sentence.startswith("no row") else " › "
    assert said(read([headings]).findings) == [f"plan.xlsx › Actions{between}{sentence}"]


def test_a_heading_that_is_not_there_is_said_once_and_not_on_every_row():
    found = read([["ID", "Priority", "Action", "Lead"], *[[f"DA{n}", "DA", "Train", "Police"] for n in range(9)]])
    assert said(found.findings) == [
        "plan.xlsx › Actions › row 1: there is no “Due” column. Add the heading and fill it in."
    ]
    assert {record.due for record in found.records} == {Missing("date by when", found.findings[0].place)}


# ---- sheets


@pytest.mark.parametrize("name", ["actions", "ACTIONS", " Actions"])
def test_a_sheet_is_found_whatever_its_case(name):
    assert len(read_sheet(read_book({name: [HEADINGS, ROW]}), Action).records) == 1


@pytest.mark.parametrize(
    ("name", "advice"),
    [("Action", "Is it “Action”? Rename it."), ("Sheet1", "Its sheets are: Sheet1.")],
)
def test_a_sheet_that_is_not_there_is_said_with_the_nearest_name(name, advice):
    found = read_sheet(read_book({name: [HEADINGS, ROW]}), Action)
    assert said(found.findings) == [f"plan.xlsx: there is no sheet “Actions”. {advice}"]
    assert found.records == ()


@EVERY_SHEET
def test_every_sheet_that_must_be_there_is_missed_and_no_other(kind, record):
    found = read_sheet(read_book({"Other": []}, f"{kind.stem}.xlsx"), record)
    assert [finding.code for finding in found.findings] == (["sheet-is-there"] if record.SHEET.is_required else [])
    assert read_sheet(read_book({"Other": []}), record, is_expected=False).findings == ()
    assert len(found.records) == record.SHEET.is_details


# ---- cells


@pytest.mark.parametrize(
    ("heading", "value", "sentence"),
    [
        ("Lead", None, "D2: Lead is empty. The agency or group that leads."),
        ("Lead", "\xa0", "D2: Lead is empty. The agency or group that leads."),
        ("Due", None, "E2: Due is empty. A day, a month, Ongoing, Quarterly or To be confirmed."),
        ("Due", "31 Febuary 2017", "E2: “31 Febuary 2017” is not a date. Write it as 28/02/2017."),
        (
            "Due",
            42825,
            "E2: “42825” looks like 31/03/2017 without its date format. Set the cell to Short Date.",
        ),
        ("Due", Formula("=TODAY()"), f"E2: {NEVER}"),
        ("Due", Fault("#REF!"), "E2: “#REF!” is what its formula gives. Put the formula right, or type the value."),
        ("Action", Fault("#N/A"), "C2: “#N/A” is what its formula gives. Put the formula right, or type the value."),
        ("Status", "On trak", "F2: “On trak” is not in the list. Did you mean “On track”?"),
        ("Status", Formula("=A1"), f"F2: {NEVER}"),
        (
            "Due",
            "x" * 61,
            f"E2: “{'x' * 57}…” is not a date. Write it as 28/02/2017, March 2017 or Ongoing.",
        ),
    ],
)
def test_a_cell_that_cannot_be_read_stops_with_its_address_and_the_remedy(heading, value, sentence):
    found = spoil(heading, value)
    assert said(found.findings) == [f"plan.xlsx › Actions › {sentence}"]
    assert found.findings[0].severity is Severity.STOP


@pytest.mark.parametrize(
    ("heading", "value", "printed"),
    [
        ("Lead", None, "[To be supplied: lead agency, plan.xlsx › Actions › D2]"),
        ("Due", "soon", "[To be put right: date by when, “soon”, plan.xlsx › Actions › E2]"),
        ("Due", Formula("=A1"), "[To be put right: date by when, “a formula”, plan.xlsx › Actions › E2]"),
        ("Action", Fault("#REF!"), "[To be put right: action, “#REF!”, plan.xlsx › Actions › C2]"),
    ],
)
def test_what_is_missing_or_wrong_stands_in_the_record_in_words(heading, value, printed):
    key = heading.lower()
    assert str(getattr(spoil(heading, value).records[0], key)) == printed


@pytest.mark.parametrize(
    ("value", "due"),
    [
        (Formatted(midnight(2017, 3, 1), "mmm-yy"), in_month(dt.date(2017, 3, 1))),
        (midnight(2017, 3, 28), on_day(dt.date(2017, 3, 28))),
        ("Tuesday 28 March 2017", on_day(dt.date(2017, 3, 28))),
        ("quarterly", When("Quarterly")),
    ],
)
def test_a_date_is_read_as_excel_shows_it(value, due):
    assert spoil("Due", value).records[0].due == due


def test_a_figure_keeps_its_cell():
    rows = [["ID", "Priority", "Indicator", "Baseline", "Target"], ["DA-A", "DA", "Repeat victims", "£40,814", 0.25]]
    (indicator,) = read(rows, Indicator).records
    assert str(indicator.baseline) == "£40,814"
    assert str(indicator.baseline.place) == "plan.xlsx › Indicators › D2"
    assert indicator.target == "0.25"


def test_words_that_look_like_instructions_are_only_words():
    typed = 'R&D <b>x</b> {{ 7*7 }} {% for %} "quotes" £ – …'
    record = spoil("Action", typed).records[0]
    assert str(record.action) == typed


# ---- keys


def test_a_key_used_twice_is_said_with_the_first_place():
    found = read([HEADINGS, ROW, ["DA2", *ROW[1:]], ["da1 ", *ROW[1:]]])
    assert said(found.findings) == ["plan.xlsx › Actions › A4: “da1” is also in A2. Each row needs its own ID."]


def test_a_number_used_twice_is_said_however_it_is_held():
    found = read([["No.", "Kind"], [1, "Standing"], ["1.", "Business"]], AgendaItem, "meeting.xlsx")
    assert said(found.findings) == ["meeting.xlsx › Agenda › A3: “1” is also in A2. Each row needs its own No.."]


def test_an_empty_key_is_said_to_be_empty_and_not_to_be_used_twice():
    found = read([HEADINGS, [None, *ROW[1:]], [None, *ROW[1:]]])
    assert [finding.code for finding in found.findings] == ["required-cell-is-filled"] * 2


# ---- one record, downwards


def test_details_are_read_downwards_in_any_order_with_their_cells():
    rows = [
        ["Our plan"],
        ["Detail", "Value"],
        ["YEAR ", "2017/18"],
        [],
        ["Last\nyear", "2016/17"],
        ["Title", "The plan"],
    ]
    found = read(rows, PlanDetails)
    (details,) = found.records
    assert found.findings == ()
    assert (details.title, details.year, details.last_year, details.version) == ("The plan", "2017/18", "2016/17", "")
    assert details.origin.place("title").at == "B6"


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        pytest.param(
            [["Title", "The plan"], ["Year", None], ["Last year", "2016/17"]],
            ["plan.xlsx › Plan › B2: Year is empty. The year the plan is for, as 2017/18."],
            id="empty",
        ),
        pytest.param(
            [["Titel", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"]],
            ["plan.xlsx › Plan: there is no “Title” in column A. Is it “Titel”? Rename it."],
            id="near name",
        ),
        pytest.param(
            [["Title", "The plan"], ["Year", "2017/18"]],
            ["plan.xlsx › Plan: there is no “Last year” in column A. Add a row with it, and its value beside it."],
            id="absent",
        ),
        pytest.param(
            [["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"], ["Versoin", "2"]],
            ["plan.xlsx › Plan › A4: “Versoin” is not known, so it was not read. Did you mean “Version”?"],
            id="optional, near name",
        ),
        pytest.param(
            [["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"], ["title", "Another"]],
            ["plan.xlsx › Plan › A4: “title” is also in A1. Keep one, and delete the other row."],
            id="twice",
        ),
        pytest.param(
            [["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"], ["Printed by", "us"]],
            [],
            id="a row of their own",
        ),
    ],
)
def test_what_is_wrong_with_details_is_said(rows, sentences):
    assert said(read(rows, PlanDetails).findings) == sentences


def test_a_date_and_a_time_of_the_meeting_are_read():
    rows = [["Date", "Tuesday 28 March 2017"], ["Start", dt.time(18, 30)], ["Finish", "8.45 pm"]]
    (details,) = read(rows, MeetingDetails, "meeting.xlsx").records
    assert (details.date, details.start, details.finish) == (dt.date(2017, 3, 28), dt.time(18, 30), dt.time(20, 45))


@EVERY_SHEET
def test_details_that_are_not_there_are_missing_where_they_are_required(kind, record):
    made = empty_details(f"{kind.stem}.xlsx", record)
    for key, column in record.columns().items():
        value = getattr(made, key)
        is_said = isinstance(value, Missing) or (isinstance(value, Prose) and bool(value))
        assert is_said is (column.required and column.kind not in {Kind.INT, Kind.YES_NO})


# ---- whatever a cell holds


CELLS = st.builds(
    Cell,
    st.one_of(
        st.none(), st.text(), st.integers(), st.floats(), st.booleans(), st.datetimes(), st.times(), st.timedeltas(),
        st.sampled_from(["#REF!", "31/02/2017", "03/31/2017", "Mar-17", "<5", "=11 ↓", "-19.6%", "6.30 pm", "on trak"]),
    ),
    st.sampled_from("snbdef"),
    st.one_of(st.sampled_from(["General", "0", "0.0%", "£#,##0.00", "@", "dd/mm/yyyy", "mmm-yy", "# ?/?"]), st.text()),
)  # fmt: skip
HELD = {
    Kind.TEXT: str,
    Kind.PARA: Prose,
    Kind.WHEN: When,
    Kind.DATE: dt.date,
    Kind.TIME: dt.time,
    Kind.FIGURE: Figure,
    Kind.INT: int,
    Kind.CHOICE: str,
    Kind.ID: str,
    Kind.YES_NO: bool,
}


@pytest.mark.parametrize("kind", Kind)
@given(cell=CELLS)
@settings(max_examples=200)
def test_any_cell_gives_a_value_or_one_finding_and_never_a_fault_of_the_program(kind, cell):
    column = Column("Heading", kind, "Help.", choices="Status" if kind is Kind.CHOICE else "")
    findings = []
    value = read_cell(cell, column, HERE, findings)
    if not findings:
        assert isinstance(value, HELD[kind])
        return
    (finding,) = findings
    assert (finding.severity, finding.place) == (Severity.STOP, HERE)
    assert finding.message[-1] in ".?…"
    assert str(value).startswith("[To be put right: heading, ") or value is None


@given(st.integers(1, 16_384))
def test_the_letters_of_a_column_are_excels(column):
    letters = letter_of(column)
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    assert number == column
    assert letters.isalpha()


@pytest.mark.parametrize(
    "typed", ["Due date", "due date", "DUE  DATE", "Due\ndate", " Due\xa0date ", "Due date:", "Due date *"]
)
def test_headings_are_compared_by_their_words(typed):
    assert fold(typed) == "due date"


def test_a_number_that_cannot_be_read_is_nothing_and_never_a_nought():
    found = read(
        [["ID", "Order", "Title", "Lead", "Since"], ["DA", "first", "Domestic abuse", "Police", "2016/17"]], Priority
    )
    assert said(found.findings) == ["plan.xlsx › Priorities › B2: “first” is not a whole number. Write it as 1, 2, 3 …"]
    assert found.records[0].order is None
