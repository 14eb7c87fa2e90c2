from pathlib import Path

import pytest

from orderpaper.assembly.draft import draft
from orderpaper.assembly.new import make_folder
from orderpaper.papers.describe import USED_TEMPLATES
from orderpaper.records.errors import FolderError
from orderpaper.records.settings import Settings
from papers.example import ROOT

BLANKS = {"assessment.xlsx", "council.xlsx", "meeting.xlsx", "plan.xlsx", "report.xlsx", "statistics.xlsx"}


def names(folder):
    return {path.name for path in folder.iterdir()}


def test_a_new_folder_has_blank_workbooks_the_templates_and_a_place_for_papers(tmp_path):
    folder = tmp_path / "May meeting"
    outcome = make_folder(folder, with_example=False)
    assert names(folder / "spreadsheets") == BLANKS
    assert names(folder / "templates") == set(USED_TEMPLATES)
    assert names(folder / "output") == {"README.md"}
    assert set(outcome.files) == {path for path in folder.rglob("*") if path.is_file()}
    assert outcome.exit_status == 0


def test_a_folder_with_the_example_holds_the_worked_example(tmp_path):
    make_folder(tmp_path / "new", with_example=True)
    for room in ("spreadsheets", "templates"):
        for path in (tmp_path / "new" / room).iterdir():
            assert path.read_bytes() == (ROOT / room / path.name).read_bytes()


def test_the_example_in_a_new_folder_can_be_drafted_at_once(tmp_path):
    make_folder(tmp_path / "new", with_example=True)
    outcome = draft(Settings(tmp_path / "new", tmp_path / "new" / "output"))
    assert len(outcome.files) == 5


def test_a_blank_folder_drafts_what_it_can_and_says_what_is_missing(tmp_path):
    make_folder(tmp_path / "new", with_example=False)
    outcome = draft(Settings(tmp_path / "new", tmp_path / "new" / "output"))
    assert outcome.exit_status == 1
    assert len(outcome.files) >= 3
    assert {each.place.file for each in outcome.findings} >= {"council.xlsx", "meeting.xlsx"}


def test_a_folder_that_is_there_already_is_filled_if_nothing_is_in_the_way(tmp_path):
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    make_folder(tmp_path, with_example=False)
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("there", ["spreadsheets/plan.xlsx", "templates/minutes.docx", "output/README.md"])
def test_nothing_is_overwritten_and_nothing_half_made(tmp_path, there):
    path = tmp_path / there
    path.parent.mkdir()
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FolderError) as raised:
        make_folder(tmp_path, with_example=True)
    assert str(raised.value) == f"{tmp_path} has {there} already, and nothing is overwritten. Name a new folder."
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [path]
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(FolderError) as raised:
        make_folder(tmp_path / "new", with_example=False)
    assert str(raised.value) == f"{tmp_path / 'new'} could not be made (No space left on device)."


def test_a_file_in_the_place_of_the_folder_is_said_in_a_sentence(tmp_path):
    (tmp_path / "new").write_text("a file", encoding="utf-8")
    with pytest.raises(FolderError):
        make_folder(tmp_path / "new", with_example=False)
