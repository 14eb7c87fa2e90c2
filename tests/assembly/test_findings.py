"""Findings on their way out: gathered, and written as a list, marked copies and a page."""

import io
from pathlib import Path

import openpyxl
import pytest

from orderpaper.assembly import findings
from orderpaper.assembly.findings import find_way, gather_outcome, write_lists, write_page
from orderpaper.records.finding import note, stop
from orderpaper.records.place import Place
from orderpaper.records.settings import Settings
from orderpaper.workbooks.snapshot import Snapshot
from workbooks.books import build, change_parts

PLAN = Snapshot("plan.xlsx", build({"Priorities": [["ID"]], "Actions": [["ID", "Lead"], ["A1"], ["A2"]]}))
COUNCIL = Snapshot("council.xlsx", build({"People": [["Name"]]}))
SNAPSHOTS = (COUNCIL, PLAN)
LACKING = stop("c", Place("plan.xlsx", "Actions", "B2"), "Lead is empty.")
READ = note("read", Place("plan.xlsx", "Actions", "A2"), "“a1” was read as A1.", "a1", "A1")


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path, tmp_path / "output")


def write(settings, *found, snapshots=SNAPSHOTS, is_marking=False):
    outcome = gather_outcome(found, snapshots)
    return list(write_lists(settings, outcome, snapshots, is_marking=is_marking))


def test_findings_stand_in_the_order_of_the_workbooks():
    found = [LACKING, stop("c", Place("plan.xlsx", "Priorities", "A9"), "x."), stop("c", Place("council.xlsx"), "x.")]
    places = [(each.place.file, each.place.within) for each in gather_outcome(found, SNAPSHOTS).findings]
    assert places == [("council.xlsx", ""), ("plan.xlsx", "Priorities"), ("plan.xlsx", "Actions")]


def test_a_fault_of_a_column_is_told_once_and_each_cell_is_kept():
    found = [stop("c", Place("plan.xlsx", "Actions", f"B{row}"), "Lead is empty.") for row in (2, 3)]
    outcome = gather_outcome(found, SNAPSHOTS)
    assert ([each.place.at for each in outcome.findings], outcome.every) == (["B2:B3"], tuple(found))


def test_the_list_is_written_with_links_to_the_workbooks(settings):
    ((path, remark),) = write(settings, LACKING, READ)
    assert (path, remark) == (settings.output / "findings.xlsx", "")
    book = openpyxl.load_workbook(path)
    assert book["Findings"]["A5"].hyperlink.target.replace("\\", "/") == "../spreadsheets/plan.xlsx"
    assert book["Findings"].max_row == 5
    assert book["Read as"]["A5"].value == "plan.xlsx › Actions › A2"


def test_a_list_is_written_when_nothing_is_found_so_that_no_old_one_lies_about(settings):
    write(settings, LACKING)
    write(settings)
    book = openpyxl.load_workbook(settings.output / "findings.xlsx")
    assert book["Findings"]["A1"].value == "Nothing was found wrong."


def test_a_list_that_is_open_in_excel_is_said_and_the_old_one_stays(settings, monkeypatch):
    write(settings, LACKING)
    before = (settings.output / "findings.xlsx").read_bytes()

    def refuse(_self, _target):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    assert write(settings) == [
        (None, "findings.xlsx could not be written. If it is open in Excel, close it and run this again.")
    ]
    assert (settings.output / "findings.xlsx").read_bytes() == before
    assert [path.name for path in settings.output.iterdir()] == ["findings.xlsx"]


def test_a_folder_that_is_no_folder_is_said(settings):
    settings.output.write_text("in the way", encoding="utf-8")
    ((path, remark),) = write(settings, LACKING)
    assert path is None
    assert remark.startswith("findings.xlsx could not be written to ")


def test_a_marked_copy_is_made_of_each_workbook_with_findings(settings):
    written = write(settings, LACKING, READ, is_marking=True)
    assert [path.name for path, _remark in written] == ["findings.xlsx", "plan.checked.xlsx"]
    sheet = openpyxl.load_workbook(settings.output / "plan.checked.xlsx")["Actions"]
    assert sheet["B2"].comment.text == "MUST FIX: Lead is empty."
    assert sheet["A2"].comment is None


def test_a_copy_that_would_lose_something_is_refused_and_the_list_is_written(settings):
    def add(name, content):
        more = b'<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"/></extLst></worksheet>'
        return content.replace(b"</worksheet>", more) if "sheet2" in name else content

    rich = Snapshot("plan.xlsx", change_parts(PLAN.data, add))
    (_list, (path, remark)) = write(settings, LACKING, snapshots=(rich,), is_marking=True)
    assert path is None
    assert remark.startswith("There is no marked copy of plan.xlsx, because the copy would lose sparklines.")
    assert [path.name for path in settings.output.iterdir()] == ["findings.xlsx"]


def test_a_copy_that_somebody_saved_is_put_aside(settings):
    write(settings, LACKING, is_marking=True)
    copy = settings.output / "plan.checked.xlsx"
    saved = change_parts(copy.read_bytes(), lambda _name, part: part.replace(b"orderpaper check", b"Sam Poole"))
    copy.write_bytes(saved)
    (_list, (_path, remark)) = write(settings, LACKING, is_marking=True)
    aside = "plan.checked (edited copy 1).xlsx"
    assert remark == f"plan.checked.xlsx had been saved since it was written. Your copy is kept as {aside}."
    assert (settings.output / aside).read_bytes() == saved
    assert len(write(settings, LACKING, is_marking=True)) == 2
    assert len(list(settings.output.iterdir())) == 3


def test_an_old_copy_of_a_workbook_that_is_right_now_is_named(settings):
    write(settings, LACKING, is_marking=True)
    (_list, (path, remark)) = write(settings, is_marking=True)
    assert path is None
    assert remark == "plan.checked.xlsx is from an earlier check: plan.xlsx has nothing to put right. Delete it."


def test_a_copy_that_is_open_in_excel_is_said(settings, monkeypatch):
    write(settings, LACKING, is_marking=True)
    works = Path.read_bytes

    def refuse(self):
        if self.name == "plan.checked.xlsx":
            raise PermissionError(13, "Permission denied", str(self))
        return works(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (_list, (path, remark)) = write(settings, LACKING, is_marking=True)
    assert path is None
    assert remark == "plan.checked.xlsx could not be written. If it is open in Excel, close it and run this again."


def test_the_same_findings_give_the_same_bytes(settings, tmp_path):
    write(settings, LACKING, is_marking=True)
    other = Settings(tmp_path / "other", tmp_path / "other" / "output")
    write(other, LACKING, is_marking=True)
    for path in settings.output.iterdir():
        assert (other.output / path.name).read_bytes() == path.read_bytes()


def test_the_page_is_written_beside_the_list(settings):
    assert write_page(settings, b"<!DOCTYPE html>") == (settings.output / "findings.html", "")
    assert (settings.output / "findings.html").read_bytes() == b"<!DOCTYPE html>"


def test_the_way_to_the_workbooks_is_relative_where_it_can_be(settings, monkeypatch, tmp_path):
    assert find_way(settings) == "../spreadsheets"
    assert find_way(Settings(tmp_path / "a", tmp_path / "b" / "c")) == "../../a/spreadsheets"

    def refuse(_path, _start):
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr(findings.os.path, "relpath", refuse)
    assert find_way(settings) == (tmp_path / "spreadsheets").as_posix()


def test_a_workbook_that_cannot_be_read_does_not_keep_the_others_from_being_listed(settings):
    damaged = Snapshot("meeting.xlsx", b"PK nothing")
    found = stop("workbook-can-be-read", Place("meeting.xlsx"), "it is damaged.")
    written = write(settings, found, LACKING, snapshots=(damaged, PLAN), is_marking=True)
    assert [path.name if path else remark for path, remark in written] == [
        "findings.xlsx",
        "There is no marked copy of meeting.xlsx, because it could not be opened for that. Use findings.xlsx.",
        "plan.checked.xlsx",
    ]
    rows = openpyxl.load_workbook(io.BytesIO(written[0][0].read_bytes()))["Findings"].iter_rows(min_row=5)
    assert [row[1].value for row in rows] == ["meeting.xlsx", "plan.xlsx"]
