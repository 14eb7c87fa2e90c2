"""The cell that an amendment is about, though rows were inserted, moved, renamed or deleted since."""

import pytest

from orderpaper.records.keyed import write_text
from orderpaper.records.place import Place
from orderpaper.records.report import Recommendation, ReportNarrative
from orderpaper.records.text import Missing, paragraph
from orderpaper.workbooks.ours.places import Fit, list_cells, list_column, seek, tell_new
from ours_made import edit, with_texts
from papers.example import make, with_report

OLD, NEW, OTHER = "The council may act.", "The council must act.", "Something else."


def find(amendment, *rows):
    """Give the cell of the implications that is found, and how it fits."""
    return find_in(amendment, with_texts(*rows))


def find_in(amendment, bundle):
    cell, fit = seek(amendment, list_column(list_cells(bundle), amendment), lambda cell: write_text(cell.value))
    return cell and cell.place.at, fit


@pytest.mark.parametrize(("text", "fit"), [(OLD, Fit.OLD), (NEW, Fit.NEW), (OTHER, Fit.NEITHER), ("", Fit.NEITHER)])
def test_the_row_of_its_name_is_the_one_whatever_it_says(text, fit):
    assert find(edit(), ("Legal", text), ("Risk", OTHER)) == ("B5", fit)
    assert find(edit(), ("New row", OTHER), ("legal ", text)) == ("B6", fit)
    assert find(edit(), ("Risk", OLD), ("Legal", text)) == ("B6", fit)


def test_spaces_do_not_count_and_paragraphs_do():
    assert find(edit(), ("Legal", "The  council may\xa0act."))[1] is Fit.OLD
    assert find(edit(), ("Legal", "The council\nmay act."))[1] is Fit.NEITHER


def test_a_renamed_row_is_found_in_its_cell_or_by_its_words():
    assert find(edit(), ("Law", OLD), ("Risk", OTHER)) == ("B5", Fit.OLD)
    assert find(edit(), ("Law", NEW), ("Risk", OTHER)) == ("B5", Fit.NEW)
    assert find(edit(), ("New", OTHER), ("Law", OLD)) == ("B6", Fit.OLD)
    assert find(edit(), ("New", OTHER), ("Law", NEW)) == ("B6", Fit.NEW)


def test_two_rows_with_the_same_words_are_told_apart_by_name_or_cell_or_not_at_all():
    assert find(edit(), ("Risk", OLD), ("Legal", OLD)) == ("B6", Fit.OLD)
    assert find(edit(), ("Law", OLD), ("Risk", OLD)) == ("B5", Fit.OLD)
    assert find(edit(cell="B9"), ("Law", OLD), ("Risk", OLD)) == (None, Fit.NEITHER)


def test_where_its_text_is_gone_the_cell_that_stands_in_its_place_is_given():
    assert find(edit(), ("Law", OTHER), ("Risk", "There are none.")) == ("B5", Fit.NEITHER)
    assert find(edit(cell="B99"), ("Law", OTHER)) == (None, Fit.NEITHER)


def test_a_text_that_was_taken_out_is_spent_once_its_cell_is_empty_or_its_row_gone():
    gone = edit(new="")
    assert find(gone, ("Legal", ""), ("Risk", OLD)) == ("B5", Fit.NEW)
    assert find(gone.changed(cell="B9"), ("Risk", OTHER)) == (None, Fit.NEW)
    assert find(gone, ("Legal", OTHER), ("Risk", "")) == ("B5", Fit.NEITHER)


def test_words_that_are_missing_are_an_empty_cell():
    bundle = with_texts(("Legal", paragraph(Missing("implications", Place("report.xlsx")))))
    assert find_in(edit(new=""), bundle) == ("B5", Fit.NEW)
    assert find_in(edit(), bundle) == ("B5", Fit.NEITHER)


@pytest.mark.parametrize("dash", ["-", "–", " — "])
def test_a_dash_alone_is_an_empty_cell(dash):
    assert tell_new(edit(new=dash)) == ""
    assert tell_new(edit(new="- a bullet")) == "- a bullet"


@pytest.mark.parametrize("lost", [{"workbook": "report two.xlsx"}, {"sheet": "Narrative"}, {"column": "Implication"}])
def test_another_workbook_sheet_or_column_is_not_looked_at(lost):
    assert find(edit(**lost), ("Legal", OLD)) == (None, Fit.NEITHER)


def recommendations(*texts):
    rows = [
        make(Recommendation, row=number + 1, file="report.xlsx", number=number, text=text)
        for number, text in enumerate(texts, start=1)
    ]
    return with_report(with_texts(), recommendations=tuple(rows))


def test_a_number_is_no_name_for_rows_are_numbered_anew():
    second = edit("That b", "That B", sheet="Recommendations", column="Recommendation", row="2", cell="B3")
    assert find_in(second, recommendations("That a", "That b")) == ("B3", Fit.OLD)
    assert find_in(second, recommendations("That new", "That a", "That b")) == ("B4", Fit.OLD)
    assert find_in(second, recommendations("That new", "That a", "That B")) == ("B4", Fit.NEW)
    assert find_in(second, recommendations("That a", "That c")) == ("B3", Fit.NEITHER)


def test_rows_without_names_are_found_by_their_cell_or_their_words():
    rows = [make(ReportNarrative, row=number, file="report.xlsx", text=text) for number, text in ((2, "a"), (3, "b"))]
    bundle = with_report(with_texts(), narrative=tuple(rows))
    said = {"sheet": "Narrative", "column": "Text", "row": ""}
    assert find_in(edit("b", "B", cell="B3", **said), bundle) == ("B3", Fit.OLD)
    assert find_in(edit("a", "A", cell="B3", **said), bundle) == ("B2", Fit.OLD)
    assert find_in(edit("c", "C", cell="B3", **said), bundle) == ("B3", Fit.NEITHER)


def test_names_of_rows_and_cells_that_lead_elsewhere_are_no_texts():
    headings = {heading for _file, _sheet, heading in list_cells(with_texts(("Legal", OLD)))}
    assert "implications" in headings
    assert not {"issue", "committee"} & headings
