"""The officer's workbooks and templates are only read, whatever is asked: same bytes, same time of writing."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from acceptance.folders import ROOT, copy_example
from orderpaper.cli import main

LONG_AGO = 1_400_000_000
IMPORTS = Path(__file__).resolve().parents[1] / "data" / "imports"
# The words of each command; the folder comes second, or last where the words end with an option. A new command that
# reads a folder goes here.
COMMANDS = {
    "check": ["check"],
    "check, verbose": ["check", "--verbose"],
    "check, with the log": ["check", "--read-as"],
    "check, with marked copies": ["check", "--marked-copy"],
    "check, as JSON": ["check", "--format", "json"],
    "check, as a page": ["check", "--format", "html", "--marked-copy"],
    "check, explained": ["check", "--explain", "date-can-be-read"],
    "draft": ["draft"],
    "draft, one kind": ["draft", "--only", "agenda", "--verbose"],
    "fields": ["fields"],
    "fields, one template": ["fields", "--template", "agenda"],
    "next": ["next"],
    "next, a meeting": ["next", "--meeting", "--date", "25/04/2017"],
    "upgrade": ["upgrade"],
    "import": ["import", str(IMPORTS / "2024-01-kent-street.csv"), "--area", "Maidstone", "--into"],
    "circulate": ["circulate"],
    "collect": ["collect", str(ROOT / "templates" / "agenda.docx"), "--folder"],
    "publish": ["publish", "--despite", "To be tried."],
}
OF_A_FOLDER = ("--into", "--folder")


def read_all(folder):
    """Give the bytes and the time of writing of every file that is the officer's."""
    rooms = (folder / "spreadsheets", folder / "templates")
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for room in rooms
        for path in sorted(room.rglob("*"))
    }


@pytest.fixture
def folder(tmp_path):
    """Give the worked example, a workbook of it open in Excel, all written long ago."""
    copied = copy_example(tmp_path / "meeting")
    (copied / "spreadsheets" / "~$plan.xlsx").write_bytes(b"lock")
    for path in (*(copied / "spreadsheets").iterdir(), *(copied / "templates").iterdir()):
        os.utime(path, (LONG_AGO, LONG_AGO))
    return copied


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_leaves_the_officers_files_as_they_are(folder, command):
    name, *options = COMMANDS[command]
    before = read_all(folder)
    words = (
        [name, *options, str(folder)] if options[-1:] and options[-1] in OF_A_FOLDER else [name, str(folder), *options]
    )
    result = CliRunner().invoke(main, words)
    assert result.exit_code in {0, 1}, result.output
    after = read_all(folder)
    assert {file: after.get(file) for file in before} == before
    assert len(before) > 10


def test_a_workbook_that_cannot_be_opened_is_left_as_it_is(folder):
    (folder / "spreadsheets" / "report.xlsx").write_bytes(b"not a workbook")
    before = read_all(folder)
    CliRunner().invoke(main, ["check", str(folder), "--marked-copy"])
    assert read_all(folder) == before


def test_every_command_that_reads_a_folder_is_tried():
    assert {words[0] for words in COMMANDS.values()} | {"new", "compare", "proofread"} == set(main.commands)
