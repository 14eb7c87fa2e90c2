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

# The process dies, as if the machine had lost its current, while the Nth file is being written.
DYING = """
import os, sys
from pathlib import Path
import orderpaper.pack.register as register
left = int(sys.argv[2])
real = os.fsync
def die(number):
    global left
    left -= 1
    if left < 0:
        os.write(number, b"half")
        os._exit(9)
    real(number)
register.os.fsync = die
from orderpaper.cli import main
main(["draft", sys.argv[1]])
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


@pytest.mark.parametrize("written", [0, 2])
def test_a_crash_while_writing_leaves_every_paper_whole(drafted, written):
    before = read_output(drafted)
    retitle(drafted)
    told = subprocess.run(
        [sys.executable, "-c", DYING, str(drafted), str(written)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 9, told.stderr
    after = {name: data for name, data in read_output(drafted).items() if not name.startswith("~")}
    assert set(after) == set(before)
    for name, data in after.items():
        assert data == before[name] or name.endswith(".docx")
        if name.endswith(".docx"):
            with zipfile.ZipFile(drafted / "output" / name) as package:
                assert package.testzip() is None
    assert sum(after[name] != before[name] for name in before) == written


def test_the_draft_after_a_crash_finishes_the_work_and_cleans_up(drafted):
    retitle(drafted)
    subprocess.run([sys.executable, "-c", DYING, str(drafted), "2"], capture_output=True, check=False)
    result = CliRunner().invoke(main, ["draft", str(drafted)])
    assert result.exit_code == 1
    assert "had been edited" not in result.output
    names = {path.name for path in (drafted / "output").iterdir()}
    assert len(names) == 6
    assert not [name for name in names if name.startswith("~")]


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
