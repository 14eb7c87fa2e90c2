"""A crash or a full disk leaves the former papers whole; an edited paper is kept aside, and said."""

import errno
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document

from acceptance.folders import copy_example, draft_folder, type_in
from orderpaper.cli import main

# The process dies, as if the machine had lost its current: in writing the Nth file, or in putting it in its place.
DYING = """
import os, sys
from pathlib import Path
import orderpaper.pack.register as register
folder, step, left = sys.argv[1], sys.argv[2], int(sys.argv[3])
def dying(real):
    def die_or_do(*words):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*words)
    return die_or_do
if step == "writing":
    register.os.fsync = dying(os.fsync)
else:
    Path.replace = dying(Path.replace)
from orderpaper.cli import main
main(["draft", folder])
"""


@pytest.fixture
def drafted(tmp_path):
    folder = copy_example(tmp_path / "meeting")
    draft_folder(folder)
    return folder


def retitle(folder):
    """Change the council's name, which every paper prints."""
    type_in(folder, {("council.xlsx", "Council", "B2"): lambda _old: "Another Borough Council"})


def read_output(folder):
    return {path.name: path.read_bytes() for path in (folder / "output").iterdir()}


def draft_and_die(folder, step, number):
    command = [sys.executable, "-c", DYING, str(folder), step, str(number)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 9, told.stderr


def is_whole(path):
    with zipfile.ZipFile(path) as package:
        return package.testzip() is None


@pytest.mark.parametrize("number", [0, 3])
def test_a_crash_while_writing_leaves_every_former_file_as_it_was(drafted, number):
    before = read_output(drafted)
    retitle(drafted)
    draft_and_die(drafted, "writing", number)
    assert {name: data for name, data in read_output(drafted).items() if not name.startswith("~")} == before


def test_a_crash_while_files_are_put_in_place_leaves_each_old_or_new_and_the_next_draft_finishes(drafted):
    before = read_output(drafted)
    retitle(drafted)
    draft_and_die(drafted, "putting", 2)
    after = {name: data for name, data in read_output(drafted).items() if not name.startswith("~")}
    assert set(after) == set(before)
    assert sum(after[name] != before[name] for name in before) == 2
    assert all(is_whole(path) for path in (drafted / "output").glob("[!~]*.docx"))
    result = CliRunner().invoke(main, ["draft", str(drafted)])
    assert result.exit_code == 1
    assert "had been edited" not in result.output
    finished = read_output(drafted)
    assert set(finished) == set(before)
    assert [name for name in before if finished[name] == before[name]] == ["figures.xlsx"]  # it names no council


def test_a_full_disk_leaves_every_paper_whole_and_is_said_in_a_sentence(drafted, monkeypatch):
    before = read_output(drafted)
    retitle(drafted)

    def fail(_number):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("orderpaper.pack.register.os.fsync", fail)
    result = CliRunner().invoke(main, ["draft", str(drafted)])
    assert result.exit_code == 2
    assert "could not be written" in result.stderr
    assert "No space left on device" in result.stderr
    assert read_output(drafted) == before


def test_a_paper_open_in_word_is_said_with_the_remedy(drafted, monkeypatch):
    retitle(drafted)
    real = Path.replace

    def refuse(self, target):
        if str(target).endswith("Agenda - 28 March 2017.docx"):
            raise PermissionError(errno.EACCES, "Permission denied", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    result = CliRunner().invoke(main, ["draft", str(drafted)])
    assert result.exit_code == 2
    assert "If it is open in Word, close it and run this again." in result.stderr


def edit_agenda(folder):
    """Add a paragraph to the agenda by hand."""
    path = folder / "output" / "Agenda - 28 March 2017.docx"
    document = Document(str(path))
    document.add_paragraph("Typed by hand.")
    document.save(str(path))
    return path, path.read_bytes()


def test_an_edited_paper_is_kept_aside_and_said(drafted):
    path, edited = edit_agenda(drafted)
    result = CliRunner().invoke(main, ["draft", str(drafted)])
    kept = path.with_name("Agenda - 28 March 2017 (edited copy 1).docx")
    assert kept.read_bytes() == edited
    assert f"{path.name} had been edited since it was written. Your copy is kept as {kept.name}." in result.stdout
    register = json.loads((drafted / "output" / "manifest.json").read_text(encoding="utf-8"))
    digest = next(each["sha256"] for each in register["papers"] if each["file"] == path.name)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == digest


def test_each_edited_copy_has_a_name_of_its_own(drafted):
    kept = []
    for _time in range(2):
        _path, edited = edit_agenda(drafted)
        kept.append(edited)
        CliRunner().invoke(main, ["draft", str(drafted)])
    assert [
        (drafted / "output" / f"Agenda - 28 March 2017 (edited copy {number}).docx").read_bytes() for number in (1, 2)
    ] == kept


def test_an_edited_paper_is_kept_aside_even_where_the_register_is_gone(drafted):
    (drafted / "output" / "manifest.json").unlink()
    path, edited = edit_agenda(drafted)
    CliRunner().invoke(main, ["draft", str(drafted)])
    assert path.with_name("Agenda - 28 March 2017 (edited copy 1).docx").read_bytes() == edited


def test_papers_not_asked_for_are_left_alone(drafted):
    path, edited = edit_agenda(drafted)
    CliRunner().invoke(main, ["draft", str(drafted), "--only", "minutes"])
    assert path.read_bytes() == edited


def test_the_workbooks_and_templates_are_only_read(drafted):
    before = {path: path.read_bytes() for path in drafted.rglob("*") if path.is_file() and "output" not in path.parts}
    CliRunner().invoke(main, ["draft", str(drafted)])
    CliRunner().invoke(main, ["check", str(drafted)])
    assert {path: path.read_bytes() for path in before} == before
