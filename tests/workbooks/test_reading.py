"""One cell: its value, what stands in for it, and every word there is to say of it."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.columns import Column, Kind
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Severity
from orderpaper.records.text import Missing, Prose, paragraph
from orderpaper.records.when import When
from orderpaper.workbooks.cells import Cell, Marks, Run
from orderpaper.workbooks.reading import read_cell, remark_on
from workbooks.books import HERE, hold, said

STATUS = Column("Status", Kind.CHOICE, "How it stands.", choices="Status", required=True)
LEAD = Column("Lead", Kind.TEXT, "The agency that leads.", required=True)
NOTE = Column("Note", Kind.TEXT, "Anything else.")
ANSWERS = {kind: Column("Heading", kind, "Help.", choices="Status" * (kind is Kind.CHOICE)) for kind in Kind}
AT = "plan.xlsx › Actions › F14: "


def read(cell, column, **options):
    """Give the value of a cell and what is said of it."""
    findings = []
    return read_cell(cell, column, HERE, findings, **options), findings


def marked(value, **marks):
    return Cell(value, "s", "General", Marks(**marks))


def test_a_good_cell_is_its_value_and_nothing_is_said():
    assert read(hold("Police"), LEAD) == ("Police", [])


# ---- nothing in the cell


@pytest.mark.parametrize("cell", [None, Cell(None, "n", "General")], ids=["absent", "blank"])
def test_a_cell_that_must_be_filled_is_said_to_be_empty(cell):
    value, findings = read(cell, LEAD)
    assert value == Missing("lead", HERE)
    assert said(findings) == [f"{AT}Lead is empty. The agency that leads."]
    assert findings[0].severity is Severity.STOP


def test_a_column_that_is_absent_is_not_said_again_for_each_row():
    assert read(None, LEAD, is_told=False) == (Missing("lead", HERE), [])


def test_a_cell_that_may_be_empty_is_empty():
    assert read(None, NOTE) == ("", [])
    assert read(None, ANSWERS[Kind.PARA]) == (Prose(), [])
    assert read(None, ANSWERS[Kind.FIGURE]) == (None, [])


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_is_an_empty_cell_and_logged_but_a_figure_of_its_own_kind(dash):
    value, (logged,) = read(hold(dash), NOTE)
    assert (value, logged.severity, str(logged)) == ("", Severity.NOTE, f"{AT}“{dash}” was read as an empty cell.")
    value, findings = read(hold(dash), LEAD)
    assert [finding.code for finding in findings] == ["cell-is-read-as-it-stands", "required-cell-is-filled"]
    figure, _findings = read(hold(dash), ANSWERS[Kind.FIGURE])
    assert (figure.value, figure.flag) == (None, dash)


def test_a_coloured_cell_where_a_status_belongs_is_asked_for_the_status():
    value, findings = read(Cell(None, "n", "General", Marks(is_coloured=True)), STATUS)
    assert said(findings)[0] == f"{AT}the cell is coloured and empty. Colours are not read. Pick a status."
    assert (findings[0].code, findings[0].severity) == ("colour-is-not-the-only-sign", Severity.QUERY)
    assert value == Missing("status", HERE)
    other = dataclasses.replace(STATUS, phrase="answer", required=False)
    assert said(read(Cell(None, "n", "General", Marks(is_coloured=True)), other)[1])[0].endswith("Pick an answer.")


def test_a_coloured_cell_for_words_is_only_empty():
    assert read(Cell(None, "n", "General", Marks(is_coloured=True)), NOTE) == ("", [])


# ---- what cannot be read


@pytest.mark.parametrize(
    ("cell", "column", "sentence", "printed"),
    [
        (
            Cell(None, "f", ""), LEAD,
            "the formula has never been worked out. Open the workbook in Excel, save it, and run this again.",
            "[To be put right: lead, “a formula”, plan.xlsx › Actions › F14]",
        ),
        (
            hold("#REF!", data_type="e"), LEAD,
            "“#REF!” is what its formula gives. Put the formula right, or type the value.",
            "[To be put right: lead, “#REF!”, plan.xlsx › Actions › F14]",
        ),
        (
            hold("On trak"), STATUS, "“On trak” is not in the list. Did you mean “On track”?",
            "[To be put right: status, “On trak”, plan.xlsx › Actions › F14]",
        ),
    ],
    ids=["formula", "error", "list"],
)  # fmt: skip
def test_a_cell_that_cannot_be_read_stops_and_is_printed_in_words(cell, column, sentence, printed):
    value, (finding,) = read(cell, column)
    assert (str(finding), finding.severity) == (f"{AT}{sentence}", Severity.STOP)
    assert str(value) == printed


# ---- what was read otherwise than it stood


def test_what_was_read_otherwise_is_logged_with_what_the_cell_holds():
    value, (logged,) = read(hold("1,277"), ANSWERS[Kind.INT])
    assert value == 1277
    assert (logged.severity, logged.held, logged.read_as) == (Severity.NOTE, "1,277", "the number 1,277")
    assert str(logged) == f"{AT}“1,277” was read as the number 1,277."


def test_what_was_read_with_a_doubt_is_worth_a_look():
    value, (finding,) = read(hold("Ongiong"), ANSWERS[Kind.WHEN])
    assert (value, finding.severity) == (When("Ongoing"), Severity.QUERY)
    assert str(finding) == f"{AT}“Ongiong” was read as Ongoing. Correct it."


def test_a_space_that_does_not_break_is_a_space_in_a_name():
    value, (logged,) = read(hold("Councillor\xa0Smith"), LEAD)
    assert value == "Councillor Smith"
    assert logged.severity is Severity.NOTE


# ---- marks


REMEDY = "Delete the row, or set Status to Stopped if it has one; or take the line away."
CROSSED = f"is crossed out, and is used all the same. {REMEDY}"
WHOLLY_STRUCK = (Run("Po", is_struck=True), Run(" "), Run("lice", is_struck=True))


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        (marked("Police", is_struck=True), f"“Police” {CROSSED}"),
        (marked("Police", runs=WHOLLY_STRUCK), f"“Police” {CROSSED}"),
        (
            marked("Police and Kent", runs=(Run("Police"), Run(" and ", is_struck=True), Run("Kent"))),
            "it has words crossed out, which are used all the same: “and”. Delete them or restore them.",
        ),
    ],
    ids=["cell", "every word", "some words"],
)  # fmt: skip
def test_what_is_crossed_out_is_used_and_is_worth_a_look(cell, sentence):
    value, (finding,) = read(cell, LEAD)
    assert value == cell.value
    assert (str(finding), finding.code, finding.severity) == (
        f"{AT}{sentence}",
        "nothing-is-crossed-out",
        Severity.QUERY,
    )


def test_a_space_that_is_crossed_out_is_no_matter():
    assert list(remark_on(marked("one two", runs=(Run("one"), Run(" ", is_struck=True), Run("two"))), HERE)) == []


def test_a_value_from_another_workbook_is_logged_with_its_name():
    (logged,) = remark_on(marked("12", linked="crime data.xlsx"), HERE)
    assert str(logged) == f"{AT}“12” comes from crime data.xlsx, as it was last saved there."
    assert logged.severity is Severity.NOTE


def test_characters_that_cannot_be_seen_are_logged_with_a_box_for_each():
    (logged,) = remark_on(marked("Maidstone", typed="Maid▯stone"), HERE)
    assert (logged.held, logged.read_as, logged.severity) == ("Maid▯stone", "Maidstone", Severity.NOTE)


def test_bold_words_are_no_matter_to_say():
    assert list(remark_on(marked("all", runs=(Run("all", is_bold=True),)), HERE)) == []


# ---- whatever a cell holds


CELLS = st.builds(
    Cell,
    st.one_of(
        st.none(), st.text(), st.integers(), st.floats(), st.booleans(), st.datetimes(), st.times(), st.timedeltas(),
        st.sampled_from(["#REF!", "31/02/2017", "03/31/2017", "Mar-17", "<5", "=11 ↓", "-19.6%", "6.30 pm", "on trak",
                         "-", "6.30", "Y", "tbc", "1,277", "MAR1", "007", "Ongiong", "1. one\n2. two"]),
    ),
    st.sampled_from("snbdef"),
    st.one_of(
        st.sampled_from(["General", "0", "0.0%", "£#,##0.00", "@", "dd/mm/yyyy", "mmm-yy", "d-mmm", '0"/18"', "# ?/?"]),
        st.text(),
    ),
    st.builds(Marks, st.text(max_size=5), is_struck=st.booleans(), is_coloured=st.booleans(),
              linked=st.sampled_from(["", "x.xlsx"])),
)  # fmt: skip
HELD = {
    Kind.TEXT: str, Kind.ID: str, Kind.PARA: Prose, Kind.WHEN: When, Kind.DATE: dt.date, Kind.TIME: dt.time,
    Kind.FIGURE: Figure, Kind.INT: int, Kind.CHOICE: str, Kind.YES_NO: bool,
}  # fmt: skip


@pytest.mark.parametrize("kind", Kind)
@given(cell=CELLS)
@settings(max_examples=200)
def test_any_cell_gives_a_value_or_stops_with_a_sentence_and_is_never_a_fault_of_the_program(kind, cell):
    column = dataclasses.replace(ANSWERS[kind], required=True)
    value, findings = read(cell, column)
    stops = [finding for finding in findings if finding.severity is Severity.STOP]
    assert all(finding.place == HERE and finding.message[-1] in ".?…" for finding in findings)
    if not stops:
        assert isinstance(value, HELD[kind])
        return
    (finding,) = stops
    missing = Missing("heading", HERE, "" if finding.code == "required-cell-is-filled" else finding.held or "a formula")
    assert value == {Kind.INT: None, Kind.YES_NO: None, Kind.PARA: paragraph(missing)}.get(kind, missing)
