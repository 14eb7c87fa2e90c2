"""Our workbooks on the disk: made when there is something to say, replaced whole, and never over what changed since."""

import dataclasses
import os
from pathlib import Path

import pytest

from orderpaper.assembly.our_workbooks import SIGN_OFF_RECORD, save_amendments, save_sign_offs
from orderpaper.records.errors import FolderError
from orderpaper.records.new_rows import make_amendment, make_sign_off
from orderpaper.records.settings import Settings
from orderpaper.workbooks.ours.read import read_ours

ROW = make_sign_off("None.", paper="report.xlsx", issue="Legal", post="Head of Legal", state="Cleared", name="A")


@pytest.fixture
def settings(tmp_path):
    (tmp_path / "spreadsheets").mkdir()
    return Settings(tmp_path, tmp_path / "output")


def save(settings, *rows):
    return save_sign_offs(settings, read_ours(settings.spreadsheets), rows)


def test_nothing_is_made_of_nothing(settings):
    assert save(settings) == ()
    assert save_amendments(settings, read_ours(settings.spreadsheets), (), ()) == ()
    assert list(settings.spreadsheets.iterdir()) == []


def test_rows_are_added_to_those_that_are_there_and_only_new_ones(settings):
    assert len(save(settings, ROW)) == 1
    assert save(settings, ROW) == ()
    assert [row.number for row in save(settings, ROW.changed(issue="Risk"))] == [2]
    assert [row.issue for row in read_ours(settings.spreadsheets).sign_offs] == ["Legal", "Risk"]


def test_a_workbook_with_nothing_new_is_left_as_it_is(settings):
    save(settings, ROW)
    path = settings.spreadsheets / SIGN_OFF_RECORD
    before = path.stat().st_mtime_ns
    save(settings, ROW)
    assert path.stat().st_mtime_ns == before


def test_what_somebody_saved_in_the_meantime_is_not_written_over(settings):
    save(settings, ROW)
    ours = read_ours(settings.spreadsheets)
    path = settings.spreadsheets / SIGN_OFF_RECORD
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(FolderError, match="was changed while it was being added to"):
        save_sign_offs(settings, ours, [ROW.changed(issue="Risk")])


def test_a_workbook_that_could_not_be_read_is_never_written_over(settings):
    path = settings.spreadsheets / SIGN_OFF_RECORD
    path.write_bytes(b"damaged")
    with pytest.raises(FolderError, match="was changed while it was being added to"):
        save(settings, ROW)
    assert path.read_bytes() == b"damaged"


def test_a_workbook_open_in_excel_is_said_with_the_remedy_and_stays_whole(settings, monkeypatch):
    save(settings, ROW)
    before = (settings.spreadsheets / SIGN_OFF_RECORD).read_bytes()

    def refuse(_path, _target):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FolderError, match="If it is open in Excel, close it"):
        save(settings, ROW.changed(issue="Risk"))
    assert (settings.spreadsheets / SIGN_OFF_RECORD).read_bytes() == before


def test_a_full_disk_leaves_the_record_whole(settings, monkeypatch):
    save(settings, ROW)

    def fail(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FolderError, match="No space left on device"):
        save(settings, ROW.changed(issue="Risk"))
    assert len(read_ours(settings.spreadsheets).sign_offs) == 1
    assert [path.name for path in settings.spreadsheets.iterdir()] == [SIGN_OFF_RECORD]


def test_amendments_are_saved_beside_the_officers_workbooks(settings):
    row = make_amendment(kind="Comment", old="", new="Why?", who="A")
    new = save_amendments(settings, read_ours(settings.spreadsheets), [row], ())
    assert [each.number for each in new] == [1]
    held = read_ours(settings.spreadsheets).amendments
    assert dataclasses.replace(held[0], origin=row.origin).changed(number=None) == row
