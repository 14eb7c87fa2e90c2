"""The files of a folder: which is which workbook, which cannot be read, and which are copies of one another."""

import os
import types
from pathlib import Path

import pytest

from orderpaper.records.errors import FolderError, WorkbookError
from orderpaper.workbooks.files import (
    IN_THE_CLOUD,
    find_workbooks,
    is_in_the_cloud,
    is_put_aside,
    say_unreadable,
    take_files,
)
from workbooks.books import build, said

BOOK = build({"Sheet1": [["words"]]})
CHANGED = 1_490_000_000


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "spreadsheets"


def fill(folder, *names, data=BOOK):
    """Write some workbooks into a folder, all last changed in one minute; give the folder."""
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(data)
        os.utime(folder / name, (CHANGED, CHANGED))
    return folder


def stems_of(found):
    return {kind.stem: [path.name for path in paths] for kind, paths in found.items() if paths}


def test_workbooks_are_found_by_how_their_names_begin_whatever_their_case(folder):
    names = ["MEETING.XLSX", "Meeting 2017-02-14.xlsm", "report two.xlsx", "Report.xlsx", "Plan 2017-18.xlsx"]
    assert stems_of(find_workbooks(fill(folder, *names))) == {
        "plan": ["Plan 2017-18.xlsx"],
        "report": ["report two.xlsx", "Report.xlsx"],
        "meeting": ["Meeting 2017-02-14.xlsm", "MEETING.XLSX"],
    }


@pytest.mark.parametrize("ending", [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".XLS"])
def test_whatever_excel_may_have_made_is_found_so_that_it_can_be_refused_in_a_sentence(folder, ending):
    assert stems_of(find_workbooks(fill(folder, f"plan{ending}"))) == {"plan": [f"plan{ending}"]}


def test_a_workbook_that_is_named_as_an_old_one_is_read_for_what_it_is(folder):
    files = take_files(fill(folder, "plan.xls"))
    assert [snapshot.name for found in files.snapshots.values() for snapshot in found] == ["plan.xls"]
    assert files.unreadable == ()


def test_the_markers_of_excel_are_skipped_and_the_workbook_said_to_be_open(folder):
    files = take_files(fill(folder, "council.xlsx", "meeting.xlsx", "plan.xlsx", "~$plan.xlsx", "~$report.xlsx"))
    assert said(files.findings) == ["plan.xlsx: it is open in Excel. The version last saved was read."]
    assert files.findings[-1].severity.value == "note"


def test_a_folder_that_is_not_there_is_refused_with_how_to_make_one(folder):
    with pytest.raises(FolderError) as refused:
        find_workbooks(folder)
    assert str(refused.value) == f"There is no folder {folder}. To make a meeting’s folder: orderpaper new FOLDER"


@pytest.mark.parametrize("names", [[], ["notes.xlsx"], ["~$plan.xlsx"], ["plan.docx"], ["plan.upgraded.xlsx"]])
def test_a_folder_without_workbooks_is_refused(folder, names):
    with pytest.raises(FolderError) as refused:
        find_workbooks(fill(folder, *names))
    assert str(refused.value) == (
        f"There are no workbooks in {folder}. Their names begin with council, plan, statistics, assessment, report "
        "or meeting."
    )


@pytest.mark.parametrize("stem", ["council", "plan", "statistics"])
def test_two_workbooks_of_which_there_is_one_are_refused_with_when_each_was_changed(folder, stem):
    fill(folder, f"{stem}.xlsx", f"{stem.upper()}-LAPTOP7.xlsx")
    with pytest.raises(FolderError) as refused:
        find_workbooks(folder)
    first, second, *others = str(refused.value).split(" and ")
    assert first.startswith(f"There are two: {stem.upper()}-LAPTOP7.xlsx (changed 20/03/2017 at ")
    assert second.startswith(f"{stem}.xlsx (changed 20/03/2017 at ")
    assert second.endswith(f"). Which is right? Move the other out of {folder}.")
    assert others == []


@pytest.mark.parametrize(
    "copy",
    ["report - Copy", "Report - copy (2)", "report (1)", "report(1)", "report copy", "report copy 2", "REPORT-LAPTOP7",
     "report-DESKTOP-4K2", "report (Alison's conflicted copy 2017-03-01)", "report conflicted copy"],
)  # fmt: skip
def test_a_copy_of_a_report_or_a_meeting_is_never_taken_for_another(folder, copy):
    fill(folder, "report.xlsx", f"{copy}.xlsx")
    with pytest.raises(FolderError, match=r"There are two: report\.xlsx .* Which is right\?"):
        find_workbooks(folder)


@pytest.mark.parametrize(
    "other",
    ["report two", "report 2017-03-28", "report-housing", "report (draft one)", "reports and more", "report-2017",
     "report copyright"],
)  # fmt: skip
def test_another_report_is_no_copy(folder, other):
    assert stems_of(find_workbooks(fill(folder, "report.xlsx", f"{other}.xlsx"))) == {
        "report": sorted([f"{other}.xlsx", "report.xlsx"], key=str.casefold)
    }


def test_a_copy_whose_original_is_gone_is_the_workbook(folder):
    assert stems_of(find_workbooks(fill(folder, "report - Copy.xlsx", "plan (1).xlsx"))) == {
        "report": ["report - Copy.xlsx"], "plan": ["plan (1).xlsx"],
    }  # fmt: skip


def test_every_double_is_said_at_once(folder):
    fill(folder, "plan.xlsx", "plan (1).xlsx", "report.xlsx", "report - Copy.xlsx")
    with pytest.raises(FolderError) as refused:
        find_workbooks(folder)
    assert len(str(refused.value).splitlines()) == 2


def test_a_workbook_that_cannot_be_read_is_a_finding_and_the_others_are_read(folder):
    fill(folder, "meeting.xlsx")
    fill(folder, "plan.xls", data=b"\xd0\xcf\x11\xe0" + bytes(512))
    fill(folder, "report.xlsx", data=b"")
    files = take_files(folder)
    assert [snapshot.name for found in files.snapshots.values() for snapshot in found] == ["meeting.xlsx"]
    assert {finding.code for finding in files.unreadable} == {"workbook-can-be-read"}
    assert said(files.unreadable) == [
        "plan.xls: it is an old .xls workbook. In Excel: File › Save As › Excel Workbook (.xlsx).",
        "report.xlsx: it is empty (0 bytes). OneDrive may not have finished; open it in Excel and save it again.",
    ]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ("plan.xlsx is damaged.", "plan.xlsx: it is damaged."),
        ("plan.xlsx could not be read (gone).", "plan.xlsx: it could not be read (gone)."),
    ],
)
def test_the_finding_names_the_workbook_once(error, sentence):
    finding = say_unreadable("plan.xlsx", WorkbookError(error))
    assert str(finding) == sentence


def test_imported_tables_wait_beside_the_officers_own(folder):
    files = take_files(fill(folder, "council.xlsx", "meeting.xlsx", "statistics.xlsx", "statistics.imported.xlsx"))
    sentence = (
        "it was not read. Copy the sheets you want, and their rows on Tables, into statistics.xlsx; then delete it."
    )
    assert said(files.findings) == [f"statistics.imported.xlsx: {sentence}"]
    assert is_put_aside(folder / "plan.upgraded.xlsx")
    assert not is_put_aside(folder / "statistics.xlsx")


def test_an_upgraded_workbook_waits_to_take_the_place_of_the_old_one(folder):
    files = take_files(fill(folder, "council.xlsx", "meeting.xlsx", "plan.xlsx", "plan.upgraded.xlsx"))
    sentence = "it was not read. When you are content with it, move plan.xlsx elsewhere and give it that name."
    assert said(files.findings) == [f"plan.upgraded.xlsx: {sentence}"]


def test_only_windows_says_that_a_file_is_still_in_the_cloud(folder, monkeypatch):
    path = fill(folder, "plan.xlsx") / "plan.xlsx"
    assert not is_in_the_cloud(path)
    true = Path.stat

    def say(self, **options):
        held = true(self, **options)
        return types.SimpleNamespace(st_file_attributes=IN_THE_CLOUD, st_mode=held.st_mode, st_mtime=held.st_mtime)

    monkeypatch.setattr(Path, "stat", say)
    assert is_in_the_cloud(path)
    told = []
    take_files(folder, told.append)
    assert told == ["plan.xlsx is still in the cloud; fetching it"]
