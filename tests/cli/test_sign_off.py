"""Circulate, collect and publish on the command line: the folder, the words typed, the exit status, what is said."""

import datetime as dt

import pytest
from click.testing import CliRunner

from orderpaper.cli import main
from orderpaper.cli.sign_off import tell_today
from signed import answer, find_copy, make_cleared_folder, make_folder, make_sent_folder, type_in

LEGAL = "Head of Legal Partnership"


def run(*words):
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture(autouse=True)
def today(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(dt.datetime(2017, 3, 10, tzinfo=dt.UTC).timestamp())))


@pytest.fixture
def folder(tmp_path):
    return make_sent_folder(tmp_path / "meeting").folder


def unsent(tmp_path):
    return make_folder(tmp_path / "new").folder


def hand_in(folder, data, name="legal.docx"):
    path = folder / name
    path.write_bytes(data)
    return path


def test_the_day_is_that_of_the_clock_or_of_source_date_epoch(monkeypatch):
    assert tell_today() == dt.date(2017, 3, 10)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert tell_today() >= dt.date(2026, 1, 1)


def test_circulating_says_whom_to_send_each_copy_to_and_by_when(tmp_path):
    told = run("circulate", unsent(tmp_path))
    assert told.exit_code == 0, told.output
    assert f"Send it to: {LEGAL}" in told.output
    assert "They clear: Legal" in told.output
    assert "Answers are due by Thursday 16 March 2017." in told.output
    assert "orderpaper collect FILE" in told.output


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["--to", "vicar"], 2, "No group or post has “vicar” in its name. There are: Head of Housing"),
        (["--by", "31/02/2017"], 2, "“31/02/2017” is not a date. Write the day to answer by as 28/02/2017."),
        (["--to", "legal", "--by", "20 March 2017"], 0, "Answers are due by Monday 20 March 2017."),
    ],
)
def test_what_is_asked_of_circulate_is_done_or_refused_in_a_sentence(tmp_path, words, status, sentence):
    told = run("circulate", unsent(tmp_path), *words)
    assert (told.exit_code, sentence in told.output) == (status, True), told.output


def test_a_folder_without_a_report_is_refused(tmp_path):
    folder = unsent(tmp_path)
    (folder / "spreadsheets" / "report.xlsx").unlink()
    told = run("circulate", folder)
    assert (told.exit_code, "no report, so there is nothing to clear" in told.output) == (2, True)


def test_a_copy_that_was_filled_in_where_it_lay_is_named(folder):
    path = folder / "output" / "review" / find_copy_of(folder).name
    path.write_bytes(answer(path.read_bytes()))
    type_in(folder, "report.xlsx", "Implications", {"B6": "Another text."})
    told = run("circulate", folder, "--to", "legal")
    assert "had been edited since it was made. That copy is kept as" in told.output
    assert "Changed since they cleared it" not in told.output


def find_copy_of(folder):
    from signed import settings_of

    return find_copy(settings_of(folder), LEGAL)


def test_collecting_says_what_was_answered_and_where_it_was_written(folder):
    path = hand_in(folder, answer(find_copy_of(folder).read_bytes()))
    told = run("collect", path, "--folder", folder)
    assert told.exit_code == 0, told.output
    assert "legal.docx, from Head of Legal Partnership" in told.output
    assert "Legal: Cleared, A. Solicitor, 14 March 2017" in told.output
    assert "sign-off record.xlsx" in told.output
    again = run("collect", path, "--folder", folder)
    assert "Nothing new" in again.output
    assert "Written" not in again.output


def test_silence_is_said(folder):
    told = run("collect", hand_in(folder, find_copy_of(folder).read_bytes()), "--folder", folder)
    assert "No answer: Legal. Silence is never clearance." in told.output


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "notes.docx"),
        (b"%PDF-1.7", "notes.docx is a PDF."),
        (b"PK\x03\x04 cut short", "notes.docx"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence_and_the_others_are_read(folder, data, sentence):
    bad = hand_in(folder, data, "notes.docx")
    good = hand_in(folder, answer(find_copy_of(folder).read_bytes()))
    told = run("collect", bad, good, "--folder", folder)
    assert told.exit_code == 2
    assert sentence in told.output
    assert "Legal: Cleared" in told.output
    assert "Traceback" not in told.output


def test_a_file_that_is_not_there_is_refused_in_a_sentence(folder):
    told = run("collect", folder / "nowhere.docx", "--folder", folder)
    assert told.exit_code == 2
    assert "There is no file" in told.output


def test_collect_asks_for_a_file(folder):
    assert run("collect", "--folder", folder).exit_code == 2


def test_publishing_lists_what_stands_against_it(folder):
    told = run("publish", folder, "--no-pdf")
    assert told.exit_code == 1
    assert "Must fix" in told.output
    assert "Nothing was published. Put these right and run this again." in told.output


def test_publishing_lists_the_editions_and_keeps_the_reason(folder):
    told = run("publish", folder, "--no-pdf", "--despite", "The chairman agreed.")
    assert told.exit_code == 0, told.output
    assert "Public edition, in" in told.output
    assert "Published despite what is listed above. The manifest keeps the reason: The chairman agreed." in told.output


def test_a_cleared_folder_is_published_without_a_word_against_it(tmp_path):
    settings = make_cleared_folder(tmp_path / "meeting")
    told = run("publish", settings.folder, "--no-pdf", "--despite", "Not needed.")
    assert told.exit_code == 0, told.output
    assert "Must fix" not in told.output
    assert "despite" not in told.output


def test_editions_that_were_edited_are_said_to_be_kept(folder):
    run("publish", folder, "--no-pdf", "--despite", "x")
    (folder / "output" / "published" / "public" / "note.txt").write_text("mine", encoding="utf-8")
    told = run("publish", folder, "--no-pdf", "--despite", "x")
    assert "They are kept as published (edited copy 1)." in told.output


def test_check_ends_with_the_board(folder):
    told = run("check", folder)
    assert (
        "Legal — Head of Legal Partnership — Sent, no answer, since 10 March 2017, due by 16 March 2017" in told.output
    )
    assert "0 of 11 rows are cleared." in told.output
    page = run("check", folder, "--format", "html").output
    assert "Sign-offs" in page
    data = run("check", folder, "--format", "json").output
    assert '"standing": "Sent, no answer"' in data


def test_a_reason_that_says_nothing_is_asked_for(folder):
    told = run("publish", folder, "--no-pdf", "--despite", "  ")
    assert (told.exit_code, "Give the reason after --despite" in told.output) == (2, True)
