"""Whatever officers, Excel and OneDrive do to a workbook is read, or refused in a sentence with its place and remedy.

The tables hold a row for each: how it is made, every sentence that is said, and what the record then holds.
"""

import datetime as dt
import os
import re
from pathlib import Path

import pytest

from acceptance import hostile_cells, hostile_packages, hostile_sheets
from acceptance.hostile_files import PLAIN, build_plain, look_up, say_findings
from acceptance.hostile_folders import NEVER_COPIES, REFUSED, REPORT, SAID
from orderpaper.checks.bundle import check_bundle
from orderpaper.records.errors import FolderError
from orderpaper.records.finding import Severity
from orderpaper.statistics.judge import judge_tables
from orderpaper.workbooks.folder import read_folder
from workbooks.books import build

CASES = (*hostile_cells.CASES, *hostile_sheets.CASES, *hostile_packages.CASES)
CHANGED_AT = 1_490_700_000
CHECKED = {
    "dashes-have-a-meaning",
    "no-cell-is-a-page-of-text",
    "rows-and-columns-are-named-once",
    "thousands-are-not-decimals",
}
"""The checks that say of a cell what the reader cannot know from the cell alone."""
FILE, WITHIN, AT = (
    r"\S.*?\.(?:xlsx|xlsm|xls|xlsb|ods)",
    "(?: › [^›:]+)?",
    r"(?: › (?:[A-Z]+\d+(?::[A-Z]+\d+)?|rows? [\d–]+))?",
)
PLACE = re.compile(f"(?:stop|query|note) {FILE}{WITHIN}{AT}: ")
JARGON = re.compile(
    r"\b(?:null|NaN|schema|exception|traceback|invalid|parse|XML|error|type error|string|boolean|datetime|openpyxl)\b",
    re.IGNORECASE,
)


def write(folder: Path, files):
    """Write files into a folder, all changed at one moment; give the folder."""
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        if data is not None:
            (folder / name).write_bytes(data)
            os.utime(folder / name, (CHANGED_AT, CHANGED_AT))
    return folder


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "spreadsheets"


def lay_over(files):
    return {**{name: build_plain(name) for name in PLAIN}, **files}


def say_when():
    return f"changed {dt.datetime.fromtimestamp(CHANGED_AT).astimezone():%d/%m/%Y at %H:%M}"


def check(bundle):
    return check_bundle(bundle, judge_tables(bundle.statistics))


def test_there_is_nothing_to_say_of_the_plain_folder(folder):
    read = read_folder(write(folder, lay_over({})))
    assert say_findings(read.findings) == []
    assert not [finding for finding in check(read.bundle) if finding.code in CHECKED]
    assert look_up(read, "plan.xlsx", "Actions!E2") == "Ongoing (word)"
    assert look_up(read, "statistics.xlsx", "ASB!B2") == "412, printed 412, under 2014/15"
    assert look_up(read, "plan.xlsx", "Actions!E99") == "not in a record"


def test_no_case_is_there_twice():
    names = [case.name for case in CASES]
    assert sorted(set(names)) == sorted(names)
    assert len(names) + len(REFUSED) + len(SAID) > 75


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_workbook_is_read_or_refused_in_plain_sentences(folder, case):
    read = read_folder(write(folder, lay_over(case.make())))
    checked = tuple(finding for finding in check(read.bundle) if finding.code in CHECKED)
    assert tuple(say_findings((*read.findings, *checked))) == case.said
    if case.at:
        assert look_up(read, case.book, case.at) == case.held


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_sentence_has_a_place_and_ends_and_speaks_no_jargon(case):
    for line in case.said:
        assert PLACE.match(line), line
        said = re.sub("“[^”]*”|‘[^’]*’", "", PLACE.sub("", line))
        assert line[-1] in ".?…"
        assert not JARGON.search(said), said


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_a_hostile_folder_is_refused_in_a_plain_sentence(folder, case):
    write(folder, case.all_files)
    with pytest.raises(FolderError) as refused:
        read_folder(folder)
    assert str(refused.value) == case.sentence.format(folder=folder, when=say_when())


@pytest.mark.parametrize("case", SAID, ids=lambda case: case.name)
def test_of_a_folder_that_can_be_read_the_rest_is_said(folder, case):
    read = read_folder(write(folder, case.all_files))
    assert "\n".join(say_findings(read.findings)) == case.sentence


@pytest.mark.parametrize("names", NEVER_COPIES, ids=" and ".join)
def test_workbooks_that_only_sound_alike_are_all_read(folder, names):
    reports = {name: build(REPORT) for name in names if name.startswith("report")}
    meetings = {name: build_plain("meeting.xlsx") for name in names if name.startswith("meeting")}
    bundle = read_folder(write(folder, lay_over({**reports, **meetings}))).bundle
    assert {each.file for each in (*bundle.reports, *bundle.meetings)} >= set(names)


def test_a_folder_that_is_not_there_is_refused_with_how_to_make_one(folder):
    with pytest.raises(FolderError) as refused:
        read_folder(folder)
    assert str(refused.value) == f"There is no folder {folder}. To make a meeting’s folder: orderpaper new FOLDER"


def test_two_copies_at_once_are_both_told(folder):
    files = {"plan (1).xlsx": build_plain("plan.xlsx"), "meeting - Copy.xlsx": build_plain("meeting.xlsx")}
    with pytest.raises(FolderError) as refused:
        read_folder(write(folder, lay_over(files)))
    assert [line.split(" (", 1)[0] for line in str(refused.value).splitlines()] == [
        "There are two: plan", "There are two: meeting.xlsx",
    ]  # fmt: skip


def test_a_workbook_that_windows_keeps_locked_is_refused_and_the_others_are_read(folder, monkeypatch):
    open_file = Path.read_bytes

    def refuse(path):
        if path.name == "plan.xlsx":
            raise PermissionError(13, "The process cannot access the file")
        return open_file(path)

    write(folder, lay_over({"~$plan.xlsx": b"\x05Alison"}))
    monkeypatch.setattr(Path, "read_bytes", refuse)
    read = read_folder(folder)
    remedy = "Close it in Excel, wait for OneDrive’s tick, and try again."
    assert say_findings(read.findings) == [f"stop plan.xlsx: it is locked, and could not be read. {remedy}"]
    assert read.bundle.plan is None
    assert read.bundle.statistics.tables


def test_faults_of_workbooks_that_can_be_read_are_told_with_those_that_cannot(folder):
    files = {"plan.xlsx": b"", "statistics.xlsx": hostile_packages.OLD_EXCEL, "meeting.xlsx": build({
        "Meeting": [["Committee", "CHE"], ["Date", "31/02/2017"], ["Start", "18:30"], ["Venue", "Town Hall"]],
        "Agenda": [["No.", "Kind"], [1, "Standing"]],
    })}  # fmt: skip
    read = read_folder(write(folder, lay_over(files)))
    stops = [finding.place for finding in read.findings if finding.severity is Severity.STOP]
    assert [str(place) for place in stops] == ["plan.xlsx", "statistics.xlsx", "meeting.xlsx › Meeting › B2"]
    assert [finding.place.file for finding in read.unreadable] == ["plan.xlsx", "statistics.xlsx"]


def test_whatever_was_in_it_a_workbook_is_left_as_it_was(folder):
    case = next(case for case in CASES if case.name == "rows hidden by a filter")
    write(folder, lay_over(case.make()))
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    read_folder(folder)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == before
