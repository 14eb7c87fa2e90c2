"""The survey of a folder: what reviewers changed is in force before anything is measured, quoted or checked."""

import pytest

from assembly.journeys import copy_folder, settings_of
from orderpaper.assembly.survey import measure_figures, survey_folder, survey_readable
from orderpaper.records.board import Standing
from orderpaper.records.errors import WorkbookError
from orderpaper.records.new_rows import make_amendment
from orderpaper.workbooks.folder import read_folder
from orderpaper.workbooks.ours.add import add_amendments
from papers.example import ROOT


def test_a_folder_without_workbooks_of_ours_is_read_as_it_is_typed(tmp_path):
    surveyed = survey_folder(settings_of(tmp_path))
    assert surveyed.amended.bundle == read_folder(ROOT / "spreadsheets").bundle
    assert {each.standing for each in surveyed.board} == {Standing.NOT_SENT}
    assert [each.name for each in surveyed.snapshots] == [each.name for each in surveyed.read.snapshots]


def test_an_accepted_amendment_is_checked_as_if_it_had_been_typed(tmp_path):
    settings = copy_folder(tmp_path)
    row = make_amendment(
        kind="Text to clear",
        old="None.",
        new="The the risk is small.",
        accept=True,
        workbook="report.xlsx",
        sheet="Implications",
        cell="B3",
        row="Risk Management",
        column="Implications",
    )
    added = add_amendments(None, [row], {})
    (settings.spreadsheets / "amendments.xlsx").write_bytes(added.data)
    surveyed = survey_folder(settings)
    assert [str(each.new) for each in surveyed.amended.in_force] == ["The the risk is small."]
    doubled = [each.place.at for each in surveyed.findings if each.code == "no-word-is-doubled"]
    assert doubled == ["B3"]
    assert "amendments.xlsx" in {each.name for each in surveyed.snapshots}


def test_a_workbook_that_cannot_be_opened_is_told_or_refused(tmp_path):
    settings = copy_folder(tmp_path)
    (settings.spreadsheets / "plan.xlsx").write_bytes(b"PK damaged")
    surveyed = survey_folder(settings)
    assert [each.place.file for each in surveyed.unreadable] == ["plan.xlsx"]
    assert surveyed.board == ()
    with pytest.raises(WorkbookError, match=r"plan\.xlsx is damaged"):
        survey_readable(settings)


def test_figures_are_measured_once_for_sentences_and_displays():
    measured = measure_figures(read_folder(ROOT / "spreadsheets").bundle.statistics)
    assert measured.figures.entries
    assert measured.spoken
