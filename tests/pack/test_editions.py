"""Editions: all in their place at once or not at all; what was edited is kept; the manifest tells what was done."""

import datetime as dt
import errno
import json
import os
import shutil
from pathlib import Path

import pytest

from orderpaper.pack.editions import (
    FOLDER,
    OLD,
    PART,
    EditionFiles,
    Publication,
    is_edited,
    write_editions,
    write_manifest,
)
from orderpaper.pack.register import MANIFEST, PaperFile
from orderpaper.records.board import Clearance, Standing
from orderpaper.records.edition import Edition
from orderpaper.records.errors import FolderError
from orderpaper.records.place import Place

ROW = Clearance(
    "report.xlsx",
    "The plan",
    "Legal",
    "Head of Legal",
    "None.",
    Place("report.xlsx", "Implications", "B5"),
    Standing.CLEARED,
    "A. Solicitor",
    dt.date(2017, 3, 3),
)


def publication(words=b"new", **values):
    editions = tuple(
        EditionFiles(edition, (PaperFile("11 Report.docx", words + edition.encode(), "report"),))
        for edition in (Edition.INTERNAL, Edition.PUBLIC)
    )
    return Publication(editions, {"spreadsheets/plan.xlsx": "ab"}, (ROW,), **values)


def read_tree(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def die_at(monkeypatch, number):
    """Make the nth thing that is done to the disk the last: as if the machine had lost its current there."""
    left = [number]

    def dying(real):
        def do_or_die(*words, **options):
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt
            return real(*words, **options)

        return do_or_die

    monkeypatch.setattr("orderpaper.pack.editions.os.fsync", dying(os.fsync))
    monkeypatch.setattr("orderpaper.pack.editions._settle", dying(lambda _output: None))
    monkeypatch.setattr(Path, "rename", dying(Path.rename))
    monkeypatch.setattr(shutil, "rmtree", dying(shutil.rmtree))


def test_each_edition_has_a_folder_of_its_own(tmp_path):
    written = write_editions(tmp_path / "output", publication())
    assert written.folder == tmp_path / "output" / FOLDER
    assert written.kept_as == ""
    found = read_tree(written.folder)
    assert found.pop(MANIFEST)
    assert found == {"internal/11 Report.docx": b"newinternal", "public/11 Report.docx": b"newpublic"}
    assert [path.is_file() for path in written.files] == [True, True]
    assert [path.name for path in (tmp_path / "output").iterdir()] == [FOLDER]


def test_the_same_editions_give_the_same_bytes(tmp_path):
    first = read_tree(write_editions(tmp_path, publication()).folder)
    assert read_tree(write_editions(tmp_path, publication()).folder) == first


def test_editions_nobody_touched_are_replaced(tmp_path):
    write_editions(tmp_path, publication(b"old"))
    written = write_editions(tmp_path, publication(b"new"))
    assert written.kept_as == ""
    assert read_tree(written.folder)["public/11 Report.docx"] == b"newpublic"
    assert [path.name for path in tmp_path.iterdir()] == [FOLDER]


@pytest.mark.parametrize("change", ["edited", "added"])
def test_editions_that_somebody_edited_are_kept_under_another_name(tmp_path, change):
    folder = write_editions(tmp_path, publication(b"old")).folder
    name = "public/11 Report.docx" if change == "edited" else "public/Notes.txt"
    (folder / name).write_bytes(b"mine")
    assert is_edited(folder)
    written = write_editions(tmp_path, publication(b"new"))
    assert written.kept_as == "published (edited copy 1)"
    assert (tmp_path / written.kept_as / name).read_bytes() == b"mine"
    assert not is_edited(written.folder)


def test_a_second_edited_copy_does_not_take_the_place_of_the_first(tmp_path):
    for number in (1, 2):
        folder = write_editions(tmp_path, publication(b"old")).folder
        (folder / "public" / "Notes.txt").write_bytes(b"mine")
        assert write_editions(tmp_path, publication(b"new")).kept_as == f"published (edited copy {number})"


@pytest.mark.parametrize("number", range(9))
def test_a_run_that_is_killed_anywhere_leaves_the_old_editions_or_the_new_and_the_next_run_finishes(tmp_path, number):
    write_editions(tmp_path, publication(b"old"))
    old = read_tree(tmp_path / FOLDER)
    with pytest.MonkeyPatch.context() as patch:
        die_at(patch, number)
        with pytest.raises(KeyboardInterrupt):
            write_editions(tmp_path, publication(b"new"))
    new = read_tree(write_editions(tmp_path / "elsewhere", publication(b"new")).folder)
    standing = tmp_path / FOLDER if (tmp_path / FOLDER).is_dir() else tmp_path / OLD
    assert read_tree(standing) in (old, new)
    written = write_editions(tmp_path, publication(b"last"))
    assert read_tree(written.folder)["public/11 Report.docx"] == b"lastpublic"
    assert written.kept_as == ""
    assert {path.name for path in tmp_path.iterdir()} == {FOLDER, "elsewhere"}


def test_the_old_editions_come_back_where_the_new_never_took_their_place(tmp_path):
    write_editions(tmp_path, publication(b"old"))
    (tmp_path / FOLDER).rename(tmp_path / OLD)
    (tmp_path / PART / "public").mkdir(parents=True)

    def fail(_number):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("orderpaper.pack.editions.os.fsync", fail)
        with pytest.raises(FolderError, match=r"No space left on device\). The last are as they were"):
            write_editions(tmp_path, publication(b"new"))
    assert read_tree(tmp_path / FOLDER)["public/11 Report.docx"] == b"oldpublic"
    assert [path.name for path in tmp_path.iterdir()] == [FOLDER]


def test_a_paper_open_in_word_is_said_with_the_remedy(tmp_path, monkeypatch):
    write_editions(tmp_path, publication(b"old"))

    def refuse(path, _target):
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(FolderError, match="close it and run this again"):
        write_editions(tmp_path, publication(b"new"))
    assert read_tree(tmp_path / FOLDER)["public/11 Report.docx"] == b"oldpublic"


def test_the_manifest_keeps_the_clearances_and_the_reason_for_publishing_all_the_same():
    told = json.loads(write_manifest(publication(despite="The chairman agreed.", against=("Legal has not cleared.",))))
    assert told["despite"] == "The chairman agreed."
    assert told["against"] == ["Legal has not cleared."]
    (clearance,) = told["clearances"]
    assert (clearance["name"], clearance["since"]) == ("A. Solicitor", "2017-03-03")
    assert {each["edition"] for each in told["files"]} == {"internal", "public"}


def test_where_nothing_stood_against_it_no_reason_is_kept():
    assert "despite" not in json.loads(write_manifest(publication()))
