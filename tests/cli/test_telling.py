"""What a check found, told in the form it is wanted in."""

import json
import sys
from pathlib import Path

import pytest

from orderpaper.cli.telling import tell_folder, tell_paper
from orderpaper.records.finding import stop
from orderpaper.records.outcome import Outcome
from orderpaper.records.place import Place
from orderpaper.records.settings import Settings

FOUND = (stop("a-code", Place("plan.xlsx", "Actions", "E4"), "“soon” is not a date."),)
QUIET = {"is_verbose": False, "has_log": False}


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "March meeting", tmp_path / "March meeting" / "output")


def outcome_of(settings):
    remarks = ("There is no marked copy of plan.xlsx.",)
    return Outcome(FOUND, (settings.output / "findings.xlsx",), every=FOUND, remarks=remarks)


def test_text_says_the_findings_what_was_written_and_what_was_not(settings, capsys):
    tell_folder(outcome_of(settings), settings, "text", **QUIET)
    out, err = capsys.readouterr()
    assert out.startswith("Must fix (1)\n")
    assert out.endswith(f"Written: {settings.output / 'findings.xlsx'}\n")
    assert err == "There is no marked copy of plan.xlsx.\n"
    assert not settings.output.exists()


def test_json_stands_alone_on_standard_output(settings, capsys):
    tell_folder(outcome_of(settings), settings, "json", **QUIET)
    out, err = capsys.readouterr()
    assert json.loads(out)["folder"] == str(settings.folder)
    assert err == "There is no marked copy of plan.xlsx.\n"


def test_a_page_is_written_and_on_a_terminal_only_said(settings, capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    tell_folder(outcome_of(settings), settings, "html", **QUIET)
    page = settings.output / "findings.html"
    assert b"March meeting" in page.read_bytes()
    assert f"Written: {page}\n" in capsys.readouterr().out


def test_a_page_that_is_piped_is_printed_too(settings, capsys):
    tell_folder(outcome_of(settings), settings, "html", **QUIET)
    out, err = capsys.readouterr()
    assert out == (settings.output / "findings.html").read_text(encoding="ascii")
    assert "findings.html" in err


@pytest.mark.parametrize("form", ["text", "json"])
def test_an_old_page_does_not_lie_about(settings, form):
    page = settings.output / "findings.html"
    page.parent.mkdir(parents=True)
    page.write_bytes(b"old")
    tell_folder(outcome_of(settings), settings, form, **QUIET)
    assert b"1 thing to look at" in page.read_bytes()


def test_a_page_that_cannot_be_written_is_said_and_printed_all_the_same(settings, capsys):
    settings.folder.mkdir(parents=True)
    settings.output.write_text("in the way", encoding="utf-8")
    tell_folder(outcome_of(settings), settings, "html", **QUIET)
    out, err = capsys.readouterr()
    assert out.startswith("<!DOCTYPE html>")
    assert "findings.html could not be written" in err


@pytest.mark.parametrize(
    ("form", "begins"), [("text", "Must fix (1)"), ("json", '{\n  "folder": "a.docx"'), ("html", "<!DOCTYPE html>")]
)
def test_a_paper_is_told_on_the_terminal_in_every_form(tmp_path, monkeypatch, capsys, form, begins):
    monkeypatch.chdir(tmp_path)
    tell_paper(Outcome(FOUND, every=FOUND), Path("a.docx"), form, **QUIET)
    assert capsys.readouterr().out.startswith(begins)
    assert list(tmp_path.iterdir()) == []
