"""Workbooks of an older template, written anew beside the old."""

from pathlib import Path

import pytest

from orderpaper.assembly.new import make_folder
from orderpaper.assembly.upgrade import find_files, upgrade
from orderpaper.records.errors import FolderError
from orderpaper.workbooks.folder import read_folder
from workbooks.books import build, change_parts

OLD = {"Actions": [["ID", "Priority", "Action", "Lead", "Due"], ["DA1", "DA", "Do it", "Police", "Ongoing"]]}


@pytest.fixture
def folder(tmp_path):
    make_folder(tmp_path / "meeting", with_example=False)
    return tmp_path / "meeting"


@pytest.fixture
def plan(folder):
    path = folder / "spreadsheets" / "plan.xlsx"
    path.write_bytes(build(OLD))
    return path


def test_only_old_workbooks_are_written_anew_and_no_old_one_is_changed(folder, plan):
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in plan.parent.iterdir()}
    done = {each.old.name: each.new for each in upgrade(folder)}
    assert done["plan.xlsx"] == plan.with_name("plan.upgraded.xlsx")
    assert [name for name, new in done.items() if new] == ["plan.xlsx"]
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in before} == before
    assert {path.name for path in plan.parent.iterdir()} == {*(path.name for path in before), "plan.upgraded.xlsx"}


def test_the_new_workbook_takes_the_place_of_the_old(folder, plan):
    (new,) = (each.new for each in upgrade(plan))
    new.replace(plan)
    (action,) = read_folder(folder / "spreadsheets").bundle.plan.actions
    assert (action.id, action.lead) == ("DA1", "Police")
    assert [each.new for each in upgrade(folder)] == [None] * 6


def test_an_upgraded_workbook_is_never_overwritten_and_nothing_else_is_written(folder, plan):
    council = plan.with_name("council.xlsx")
    council.write_bytes(change_parts(council.read_bytes(), lambda name, held: None if "custom" in name else held))
    plan.with_name("plan.upgraded.xlsx").write_bytes(b"mine")
    with pytest.raises(FolderError, match="is there already, and nothing is overwritten"):
        upgrade(folder)
    assert plan.with_name("plan.upgraded.xlsx").read_bytes() == b"mine"
    assert not plan.with_name("council.upgraded.xlsx").exists()


def test_a_folder_of_workbooks_may_be_named_itself(folder):
    assert list(find_files(folder)) == list(find_files(folder / "spreadsheets"))
    assert len(list(find_files(folder))) == 6


def test_what_is_no_workbook_of_ours_is_passed_over(folder, plan):
    for name in ("~$plan.xlsx", "budget.xlsx", "plan.upgraded.xlsx", "plan.txt"):
        plan.with_name(name).write_bytes(b"")
    assert {path.name for path in find_files(folder)} == {
        "council.xlsx", "plan.xlsx", "statistics.xlsx", "assessment.xlsx", "report.xlsx", "meeting.xlsx",
    }  # fmt: skip


def test_a_folder_without_workbooks_and_one_that_is_not_there_are_said(tmp_path):
    with pytest.raises(FolderError, match="There are no workbooks in"):
        upgrade(tmp_path)
    with pytest.raises(FolderError, match="There is no folder and no workbook"):
        upgrade(tmp_path / "nowhere")


def test_a_disk_that_is_full_leaves_nothing_half_written(plan, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(FolderError, match=r"could not be written .No space left on device"):
        upgrade(plan)
    assert len(list(plan.parent.iterdir())) == 6
