import dataclasses
import hashlib
import json

import pytest

from assembly.journeys import copy_folder, parts_of, words_of
from orderpaper.assembly.draft import draft
from orderpaper.pack.pages.program import VARIABLE
from orderpaper.records.errors import FolderError, TemplateError
from orderpaper.records.settings import Settings

AGENDA = "Agenda - 28 March 2017.docx"
NAMES = [
    AGENDA,
    "08 Minutes - 14 February 2017.docx",
    "11 Report - 2013-18 Community Safety Partnership Plan refresh.docx",
    "11 Implications - 2013-18 Community Safety Partnership Plan refresh.docx",
    "11 Appendix 1 - Community Safety Partnership Plan 2013–2018.docx",
]


@pytest.fixture
def settings(tmp_path):
    return copy_folder(tmp_path)


def register_of(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def test_every_paper_stands_in_the_output_folder_with_its_register(settings):
    outcome = draft(settings)
    assert [path.name for path in outcome.files] == NAMES
    assert {path.name for path in settings.output.iterdir()} == {*NAMES, "manifest.json", "figures.xlsx"}
    assert [each["file"] for each in register_of(settings.output)["papers"]] == sorted(NAMES)


def test_faults_in_the_workbooks_are_told_and_still_the_papers_are_made(settings):
    outcome = draft(settings)
    assert outcome.exit_status == 1
    assert "every-priority-has-actions" in {each.code for each in outcome.findings}


def test_a_fault_of_a_column_is_told_once(settings):
    outcome = draft(settings)
    assert "D6:D9" in {each.place.at for each in outcome.findings}
    assert {"D6", "D7", "D8", "D9"} <= {each.place.at for each in outcome.every}


def test_drafting_again_writes_nothing_again(settings):
    draft(settings)
    before = {path: path.stat().st_mtime_ns for path in settings.output.iterdir()}
    outcome = draft(settings)
    assert {path: path.stat().st_mtime_ns for path in settings.output.iterdir()} == before
    assert outcome.put_aside == ()


def test_a_paper_that_was_edited_is_put_aside_and_said(settings):
    draft(settings)
    path = settings.output / AGENDA
    path.write_bytes(path.read_bytes() + b" ")
    outcome = draft(settings)
    assert outcome.put_aside == ((AGENDA, "Agenda - 28 March 2017 (edited copy 1).docx"),)


def test_drafting_one_kind_leaves_the_other_papers_and_their_entries(settings):
    draft(settings)
    outcome = draft(dataclasses.replace(settings, only="agenda"))
    assert [path.name for path in outcome.files] == [AGENDA]
    assert [each["file"] for each in register_of(settings.output)["papers"]] == sorted(NAMES)


def test_papers_are_written_where_they_are_asked_for(settings, tmp_path):
    elsewhere = dataclasses.replace(settings, output=tmp_path / "elsewhere")
    draft(elsewhere)
    assert (tmp_path / "elsewhere" / AGENDA).is_file()
    assert not settings.output.exists()


def test_the_workbooks_and_the_templates_are_only_read(settings):
    def stand():
        rooms = (settings.spreadsheets, settings.templates)
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for room in rooms for path in room.iterdir()}

    before = stand()
    draft(settings)
    assert stand() == before


def test_a_template_that_is_no_word_file_writes_nothing(settings):
    (settings.templates / "agenda.docx").write_bytes(b"not a Word file")
    with pytest.raises((FolderError, TemplateError), match=r"agenda\.docx is not a Word file"):
        draft(settings)
    assert not settings.output.exists()


def test_a_folder_that_is_not_there_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(FolderError, match="There is no folder"):
        draft(Settings(tmp_path / "none", tmp_path / "output"))


def test_what_was_drafted_is_what_was_written(settings):
    outcome = draft(settings)
    assert "Tuesday 28 March 2017" in words_of(outcome.files[0].read_bytes())


@pytest.mark.xdist_group("libreoffice")
@pytest.mark.usefixtures("libreoffice")
def test_the_plan_says_its_pages_and_the_register_knows_the_file_that_was_written(settings):
    outcome = draft(settings)
    plan = settings.output / NAMES[-1]
    assert "PAGEREF" in parts_of(plan.read_bytes())["word/document.xml"]
    assert outcome.remarks == ()
    hashes = {each["file"]: each["sha256"] for each in register_of(settings.output)["papers"]}
    assert hashes[plan.name] == hashlib.sha256(plan.read_bytes()).hexdigest()
    assert draft(settings).put_aside == ()


def test_without_page_numbers_the_papers_are_made_and_it_is_said(settings, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(settings.folder / "none"))
    outcome = draft(settings)
    assert [path.name for path in outcome.files] == NAMES
    assert len(outcome.remarks) == 1
    assert outcome.remarks[0].startswith(f"{NAMES[-1]}: the page numbers are left out")


def test_a_quick_draft_has_no_page_numbers_and_says_nothing_of_it(settings, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(settings.folder / "none"))
    outcome = draft(dataclasses.replace(settings, is_quick=True))
    assert outcome.remarks == ()
    assert "PAGEREF" not in parts_of((settings.output / NAMES[-1]).read_bytes())["word/document.xml"]
