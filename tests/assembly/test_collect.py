"""Collecting: answers into the record, edits and comments into the amendments, each once; strangers are refused."""

import shutil

import openpyxl
import pytest
from docx import Document

from orderpaper.assembly.collect import collect
from orderpaper.assembly.survey import survey_folder
from orderpaper.records.board import Standing
from orderpaper.records.errors import FolderError
from reviewer import Reviewer
from signed import (
    AMENDMENTS,
    RECORD,
    WHEN,
    answer,
    find_copy,
    hand_in,
    make_folder,
    make_sent_folder,
    read_rows,
    settings_of,
    type_in,
)

LEGAL = "Head of Legal Partnership"
OLD, NEW = "every year on the findings", "each year on the findings"
REVIEWER = Reviewer("A. Solicitor", WHEN)


@pytest.fixture
def settings(tmp_path):
    return make_sent_folder(tmp_path / "meeting")


@pytest.fixture
def copy(settings):
    return find_copy(settings, LEGAL).read_bytes()


def read_board(settings):
    return {each.issue: each for each in survey_folder(settings).board}


def test_an_answer_is_entered_with_the_text_that_was_cleared(settings, copy):
    told = hand_in(settings, answer(copy))
    assert told.files[0].answers == ("Legal: Cleared, A. Solicitor, 14 March 2017",)
    row = read_rows(settings.folder, RECORD)[-1]
    assert (row["Issue"], row["State"], row["Name"]) == ("Legal", "Cleared", "A. Solicitor")
    assert read_board(settings)["Legal"].standing is Standing.CLEARED


def test_silence_is_said_and_clears_nothing(settings, copy):
    told = hand_in(settings, copy)
    assert told.files[0].silent == ("Legal",)
    assert told.workbooks == ()
    assert read_board(settings)["Legal"].standing is Standing.SENT


def test_an_accepted_edit_stands_in_the_next_draft_and_the_workbook_stays_as_it_was(settings, copy):
    before = (settings.spreadsheets / "report.xlsx").read_bytes()
    hand_in(settings, answer(REVIEWER.replace(copy, OLD, NEW), "Cleared with changes"))
    (row,) = read_rows(settings.folder, AMENDMENTS)
    assert OLD in row["Old text"]
    assert NEW in row["New text"]
    assert (row["Kind"], row["Who"], row["Workbook"], row["Cell"]) == (
        "Text to clear",
        "A. Solicitor",
        "report.xlsx",
        "B6",
    )
    assert read_board(settings)["Legal"].standing is Standing.STALE
    accept(settings)
    surveyed = survey_folder(settings)
    legal = next(each for each in surveyed.bundle.reports[0].implications if each.issue == "Legal")
    assert NEW in str(legal.implications)
    assert read_board(settings)["Legal"].standing is Standing.WITH_CHANGES
    assert (settings.spreadsheets / "report.xlsx").read_bytes() == before


def accept(settings, choice="Yes"):
    path = settings.spreadsheets / AMENDMENTS
    book = openpyxl.load_workbook(path)
    sheet = next(each for each in book if each.tables)
    (table,) = sheet.tables.values()
    heading, *rows = sheet[table.ref]
    at = [cell.value for cell in heading].index("Accept")
    for row in rows:
        row[at].value = choice
    book.save(path)


def test_an_amendment_is_spent_once_the_officer_typed_it_and_found_where_the_text_moved_on(settings, copy):
    hand_in(settings, REVIEWER.replace(copy, OLD, NEW))
    accept(settings)
    text = next(row for row in read_rows(settings.folder, AMENDMENTS))["New text"]
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": text})
    surveyed = survey_folder(settings)
    assert (len(surveyed.amended.spent), len(surveyed.amended.moved_on)) == (1, 0)
    type_in(settings.folder, "report.xlsx", "Implications", {"B6": "Something else entirely is said here."})
    surveyed = survey_folder(settings)
    assert (len(surveyed.amended.spent), len(surveyed.amended.moved_on)) == (0, 1)
    assert "accepted-amendment-finds-its-text" in {finding.code for finding in surveyed.findings}


def test_two_reviewers_who_change_one_text_differently_are_a_finding_that_shows_both(settings):
    first, second = sorted((settings.output / "review").glob("*.docx"))[:2]
    hand_in(settings, Reviewer("A. One", WHEN).replace(first.read_bytes(), OLD, NEW), "one.docx")
    hand_in(settings, Reviewer("B. Two", WHEN).replace(second.read_bytes(), OLD, "yearly on the findings"), "two.docx")
    (finding,) = [each for each in survey_folder(settings).findings if each.code == "reviewers-agree-on-a-text"]
    assert "A. One" in finding.message
    assert "B. Two" in finding.message


def test_a_comment_a_reply_and_what_was_resolved_are_kept(settings, copy):
    data = REVIEWER.comment(copy, "Mental Health, is new", "Say why it is new.")
    number = find_comment(data, "Say why it is new.")
    data = Reviewer("B. Clerk", WHEN).reply(data, number, "It is said in 2.3.")
    data = REVIEWER.resolve_comment(data, number)
    hand_in(settings, data)
    rows = {row["Kind"]: row for row in read_rows(settings.folder, AMENDMENTS)}
    assert rows["Comment"]["New text"] == "Say why it is new."
    assert rows["Comment"]["Resolved"] == "Yes"
    assert (rows["Reply"]["Who"], rows["Reply"]["New text"]) == ("B. Clerk", "It is said in 2.3.")


def find_comment(data, words):
    from orderpaper.word.package import WordFile, read_parts
    from orderpaper.word.revisions.comments import list_comments

    return next(each.number for each in list_comments(read_parts(WordFile("", data)), "a.docx") if each.words == words)


def test_the_same_copy_twice_is_taken_once_whatever_its_name(settings, copy):
    data = answer(REVIEWER.replace(copy, OLD, NEW))
    hand_in(settings, data, "one.docx")
    before = [read_rows(settings.folder, name) for name in (RECORD, AMENDMENTS)]
    told = hand_in(settings_of(settings.folder, today=None), data, "another name.docx")
    assert (told.files[0].new_amendments, told.files[0].new_answers, told.workbooks) == (0, 0, ())
    assert [read_rows(settings.folder, name) for name in (RECORD, AMENDMENTS)] == before


def test_a_copy_of_another_meeting_is_refused_and_the_others_are_read(settings, copy, tmp_path):
    other = make_folder(tmp_path / "other")
    type_in(other.folder, "meeting.xlsx", "Meeting", {"B3": openpyxl.utils.datetime.from_excel(42850)})
    for path in other.spreadsheets.glob("meeting 2017*"):
        path.unlink()
    (settings.folder / "a.docx").write_bytes(answer(copy))
    (settings.folder / "b.docx").write_bytes(b"%PDF-1.4")
    told = collect(other, [settings.folder / "a.docx", settings.folder / "b.docx"])
    assert told.exit_status == 2
    assert "for the meeting of" in told.files[0].refused
    assert "28 March 2017" in told.files[0].refused
    assert "b.docx is a PDF" in told.files[1].refused
    assert not (other.spreadsheets / RECORD).exists()
    fine = collect(settings, [settings.folder / "b.docx", settings.folder / "a.docx"])
    assert [bool(each.refused) for each in fine.files] == [True, False]
    assert read_board(settings)["Legal"].stands


def test_a_folder_may_be_named_in_the_place_of_files(settings, copy):
    room = settings.folder / "back"
    room.mkdir()
    (room / "a.docx").write_bytes(answer(copy))
    (room / "~$a.docx").write_bytes(b"lock")
    (room / "note.txt").write_text("hello")
    assert [each.name for each in collect(settings, [room]).files] == ["a.docx"]
    shutil.rmtree(room)
    room.mkdir()
    with pytest.raises(FolderError, match="There are no Word files in"):
        collect(settings, [room])


def test_a_word_file_that_is_not_ours_is_read_for_comments_and_changes(tmp_path):
    settings = make_folder(tmp_path / "meeting")
    path = settings.folder / "letter.docx"
    document = Document()
    document.add_paragraph("The grant is paid in May each year.")
    document.save(path)
    data = REVIEWER.replace(path.read_bytes(), "in May", "in June")
    told = hand_in(settings, REVIEWER.comment(data, "The grant", "Which grant?"), "letter.docx")
    assert told.files[0].to == ""
    rows = read_rows(settings.folder, AMENDMENTS)
    assert {row["Kind"] for row in rows} == {"Elsewhere", "Comment"}
    assert {row["Cell"] for row in rows} == {None}
    assert not (settings.spreadsheets / RECORD).exists()
