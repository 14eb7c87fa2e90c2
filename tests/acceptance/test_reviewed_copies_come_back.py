"""Reviewers do in Word what reviewers do, on real copies: what they did is told, and each text by its cell."""

import shutil

import openpyxl
import pytest

from acceptance.folders import VALIDATOR
from acceptance.validity import complaints_of
from orderpaper.assembly.survey import survey_folder
from orderpaper.records.board import Standing
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.revisions.resolve import accept_all
from orderpaper.word.revisions.stories import read_stories
from reviewer import Reviewer, save_in_libreoffice
from signed import (
    AMENDMENTS,
    RECORD,
    WHEN,
    answer,
    find_copy,
    hand_in,
    make_folder,
    make_sent_folder,
    read_copy,
    read_rows,
    send_out,
    settings_of,
    type_in,
)

LEGAL = "Head of Legal Partnership"
SOLICITOR, CLERK = Reviewer("A. Solicitor", WHEN), Reviewer("B. Clerk", "2017-03-14T11:00:00Z")
RISE = "{figures.domestic_abuse.recorded_incidents_of_domestic_abuse.sentence}"
OLD, NEW = "every year on the findings", "each year on the findings"


@pytest.fixture
def settings(tmp_path):
    return make_sent_folder(tmp_path / "meeting")


@pytest.fixture
def copy(settings):
    return find_copy(settings, LEGAL).read_bytes()


def collect_rows(settings, data):
    hand_in(settings, data)
    return read_rows(settings.folder, AMENDMENTS)


def accept(settings):
    """Choose Yes in every row of the amendments, as an officer does."""
    path = settings.spreadsheets / AMENDMENTS
    book = openpyxl.load_workbook(path)
    sheet = next(each for each in book if each.tables)
    (table,) = sheet.tables.values()
    heading, *rows = sheet[table.ref]
    for row in rows:
        row[[cell.value for cell in heading].index("Accept")].value = "Yes"
    book.save(path)


def read_legal(settings):
    rows = survey_folder(settings).bundle.reports[0].implications
    return str(next(each.implications for each in rows if each.issue == "Legal"))


@pytest.mark.skipif(not VALIDATOR.is_file(), reason="the validator of Word files stands beside the repository")
def test_every_copy_is_a_valid_word_file(settings):
    assert complaints_of((settings.output / "review").glob("*.docx")) == ""


def test_every_copy_tracks_changes_and_lets_nobody_turn_that_off_unawares(settings):
    for path in (settings.output / "review").glob("*.docx"):
        told = read_parts(WordFile(path.name, path.read_bytes()))["word/settings.xml"]
        assert b"<w:trackRevisions" in told
        assert b'w:edit="trackedChanges"' in told


def test_two_reviewers_of_one_copy_are_both_named(settings, copy):
    data = SOLICITOR.replace(copy, OLD, NEW)
    data = CLERK.insert(data, "would face legal, economic", ", and not least financial")
    (row,) = collect_rows(settings, data)
    assert (row["Who"], row["Tracked"]) == ("A. Solicitor, B. Clerk", "Yes")
    assert NEW in row["New text"]
    assert "and not least financial" in row["New text"]


def test_a_delete_inside_an_insert_leaves_what_was_left(settings, copy):
    data = SOLICITOR.insert(copy, "Plan every year", " and then every second year")
    data = CLERK.delete_inside_insert(data, " second")
    (row,) = collect_rows(settings, data)
    assert "Plan every year and then every year on the findings" in row["New text"]
    assert "second" not in row["New text"]


def test_a_moved_paragraph_of_a_text_is_told_and_accepted_as_moved(settings, copy):
    data = SOLICITOR.move_paragraph(copy, "Section 5(1)(a) of the 1998 Act", "The Crime and Disorder Act 1998")
    rows = collect_rows(settings, data)
    (row,) = [each for each in rows if each["Cell"] == "B6"]
    assert row["New text"].startswith("Section 5(1)(a)")
    accept(settings)
    assert read_legal(settings).startswith("Section 5(1)(a)")


def test_a_row_added_to_a_table_is_told_with_its_cells(settings, copy):
    rows = collect_rows(settings, SOLICITOR.add_row(copy, 1, 1, ["Extraordinary Council", "5 April 2017"]))
    (row,) = [each for each in rows if "Extraordinary Council" in (each["New text"] or "")]
    assert (row["Kind"], row["Who"]) == ("Elsewhere", "A. Solicitor")


def test_an_edit_without_tracking_is_found_by_comparison(settings, copy):
    (row,) = collect_rows(settings, SOLICITOR.retype(copy, OLD, NEW))
    assert (row["Kind"], row["Tracked"], row["Who"]) == ("Text to clear", "No", None)
    assert (OLD in row["Old text"], NEW in row["New text"]) == (True, True)


def test_an_edit_of_what_no_cell_holds_is_elsewhere_in_the_paper(settings, copy):
    data = SOLICITOR.replace(copy, "Corporate priorities", "Our priorities")
    (row,) = collect_rows(settings, data)
    assert (row["Kind"], row["Cell"]) == ("Elsewhere", None)
    assert (row["Old text"], row["New text"]) == ("Corporate priorities", "Our priorities")


def test_an_edit_of_another_text_than_those_cleared_leads_to_its_own_cell(settings, copy):
    (row,) = collect_rows(settings, SOLICITOR.replace(copy, "a rolling plan of five years", "a plan of five years"))
    assert (row["Kind"], row["Sheet"], row["Column"]) == ("Other text", "Narrative", "Text")
    accept(settings)
    narrative = survey_folder(settings).bundle.reports[0].narrative
    assert any("is a plan of five years" in str(each.text) for each in narrative)


@pytest.fixture(scope="module")
def quoting(tmp_path_factory):
    """Give a folder whose Legal row quotes a figure, and whose copy has gone out; tests change copies of it."""
    settings = make_folder(tmp_path_factory.mktemp("quoting") / "meeting")
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": f"Domestic abuse {RISE}. The duty is a legal one."})
    send_out(settings, LEGAL)
    return settings.folder


@pytest.fixture
def figured(tmp_path, quoting):
    """Give a folder whose Legal row quotes a figure, and its copy."""
    settings = settings_of(shutil.copytree(quoting, tmp_path / "figured"))
    return settings, find_copy(settings, LEGAL).read_bytes()


def test_a_figure_stays_a_name_when_the_words_around_it_are_changed(figured):
    settings, data = figured
    (row,) = collect_rows(settings, SOLICITOR.replace(data, "a legal one", "one of law"))
    assert row["New text"] == f"Domestic abuse {RISE}. The duty is one of law."
    accept(settings)
    assert read_legal(settings) == "Domestic abuse rose by 18.8%, from 2,258 to 2,683. The duty is one of law."


def test_an_edited_figure_names_its_cells(figured):
    settings, data = figured
    (row,) = collect_rows(settings, SOLICITOR.replace(data, "18.8%", "34%"))
    assert (row["Kind"], row["Workbook"], row["Sheet"]) == ("Figure", "statistics.xlsx", "Domestic abuse")
    assert row["Cell"][0] in "BC"
    assert ("18.8%" in row["Old text"], "34%" in row["New text"]) == (True, True)
    accept(settings)
    assert "18.8%" in read_legal(settings)


def test_a_figure_that_changes_makes_the_clearance_stale_and_the_next_copy_shows_it(figured):
    settings, data = figured
    hand_in(settings, answer(data))
    type_in(settings.folder, "statistics.xlsx", "Domestic abuse", {"C2": 3000})
    (legal,) = [each for each in survey_folder(settings).board if each.issue == "Legal"]
    assert legal.standing is Standing.STALE
    again = send_out(settings, LEGAL)[LEGAL].read_bytes()
    parts = read_parts(WordFile("", again))
    assert b"Changed since it was cleared" in parts["word/document.xml"]
    said = "\n".join(read_stories(accept_all(parts))["word/document.xml"])
    assert "from 2,258 to 3,000" in said
    assert "2,683" not in said
    hand_in(settings, answer(again), "again.docx")
    (legal,) = [each for each in survey_folder(settings).board if each.issue == "Legal"]
    assert legal.standing is Standing.CLEARED


def test_a_copy_that_comes_back_after_the_text_moved_on_clears_what_it_was_about(settings, copy):
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": "The duty now stands in another Act altogether."})
    hand_in(settings, answer(SOLICITOR.replace(copy, OLD, NEW)))
    (legal,) = [each for each in survey_folder(settings).board if each.issue == "Legal"]
    assert legal.standing is Standing.STALE
    assert NEW in legal.cleared
    accept(settings)
    surveyed = survey_folder(settings)
    assert len(surveyed.amended.moved_on) == 1
    assert read_legal(settings) == "The duty now stands in another Act altogether."


def test_a_cell_that_moved_to_another_row_is_still_found(settings, copy):
    hand_in(settings, SOLICITOR.replace(copy, OLD, NEW))
    path = settings.spreadsheets / "report.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book["Implications"]
    held = {row: [cell.value for cell in sheet[row][:2]] for row in (5, 6)}
    for row, other in ((5, 6), (6, 5)):
        for cell, value in zip(sheet[row][:2], held[other], strict=True):
            cell.value = value
    book.save(path)
    accept(settings)
    assert NEW in read_legal(settings)


@pytest.mark.usefixtures("libreoffice")
def test_a_copy_saved_by_libreoffice_is_read_by_its_titles_and_says_so(settings, copy):
    data = save_in_libreoffice(SOLICITOR.retype(answer(copy), OLD, NEW))
    told = hand_in(settings, data)
    assert any("LibreOffice" in remark for remark in told.files[0].remarks)
    edits = [row for row in read_rows(settings.folder, AMENDMENTS) if row["Cell"] == "B6"]
    assert [NEW in row["New text"] for row in edits] == [True]


def test_a_renamed_and_converted_copy_is_known_by_what_it_keeps(settings, copy):
    told = hand_in(settings, answer(copy), "FINAL final v2 (1).docm")
    assert told.files[0].to == LEGAL
    assert read_rows(settings.folder, RECORD)[-1]["State"] == "Cleared"
    assert read_copy(copy).paper == "report.xlsx"
