"""figures.xlsx stands beside the papers, of all of them or of some, and only where there is a figure to list."""

import io

import openpyxl
import pytest

from assembly.journeys import copy_folder
from orderpaper.assembly import ledger
from orderpaper.assembly.draft import draft
from orderpaper.assembly.journey import Made, make_papers
from orderpaper.assembly.ledger import FIGURES, write_figures
from orderpaper.records.settings import Settings

NO_FIGURES = Made((), (), {})


@pytest.fixture
def settings(tmp_path):
    return copy_folder(tmp_path)


def sheet_of(path):
    return openpyxl.load_workbook(io.BytesIO(path.read_bytes()))["On the page"]


def test_it_is_written_with_every_draft_and_named_among_its_lists(settings):
    outcome = draft(settings)
    assert outcome.lists == (settings.output / FIGURES,)
    assert not any(path.name == FIGURES for path in outcome.files)
    assert sheet_of(settings.output / FIGURES)["A1"].value == "Where each figure comes from"


def test_a_draft_of_some_papers_lists_those_and_says_so(settings):
    draft(Settings(settings.folder, settings.output, only="plan"))
    assert "Only the plan is listed" in sheet_of(settings.output / FIGURES)["A2"].value


def test_a_draft_of_papers_without_figures_leaves_the_ledger_of_all_papers(settings):
    draft(settings)
    before = (settings.output / FIGURES).read_bytes()
    outcome = draft(Settings(settings.folder, settings.output, only="agenda"))
    assert outcome.lists == ()
    assert (settings.output / FIGURES).read_bytes() == before


def test_where_no_paper_has_figures_none_is_written_but_an_old_one_is_brought_up_to_date(settings):
    assert write_figures(settings, NO_FIGURES) == (None, "")
    settings.output.mkdir()
    (settings.output / FIGURES).write_bytes(b"old")
    assert write_figures(settings, NO_FIGURES)[0] == settings.output / FIGURES
    assert sheet_of(settings.output / FIGURES)["A1"].value.startswith("No paper prints a figure")


def test_one_that_cannot_be_written_is_said_and_the_papers_are_there(settings, monkeypatch):
    def refuse(*_given, **_more):
        return None, f"{FIGURES} could not be written. If it is open in Excel, close it and run this again."

    monkeypatch.setattr(ledger, "write_output", refuse)
    outcome = draft(settings)
    assert "If it is open in Excel" in outcome.remarks[-1]
    assert all(path.is_file() for path in outcome.files)


def test_every_figure_knows_the_file_it_is_printed_in(settings):
    made = make_papers(settings)
    names = {file.name for file in made.files}
    assert made.figures
    assert {each.printed_at.file for each in made.figures} <= names
