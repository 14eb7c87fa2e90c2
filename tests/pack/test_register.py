import hashlib
import json
import os
from pathlib import Path

import pytest

from orderpaper.pack.register import MANIFEST, PaperFile, read_register, write_file, write_papers
from orderpaper.records.errors import FolderError

AGENDA, REPORT = "Agenda - 28 March 2017.docx", "11 Report - Plan.docx"


def paper(name, data=b"new", kind="report"):
    return PaperFile(name, data, kind)


def write(folder, *papers, inputs=None, is_partial=False):
    return write_papers(folder, papers, inputs or {"spreadsheets/plan.xlsx": "ab"}, is_partial=is_partial)


def holdings(folder):
    """Give what stands in a folder, by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def papers_of(folder):
    return {name: data for name, data in holdings(folder).items() if name != MANIFEST}


def refuse(error):
    def refuse_always(*_args, **_kwargs):
        raise error

    return refuse_always


def refuse_for(monkeypatch, method, name, error):
    """Make one method of Path fail for the files whose name holds a word, and work for the others."""
    works = getattr(Path, method)

    def maybe(self, *args, **kwargs):
        if name in self.name:
            raise error
        return works(self, *args, **kwargs)

    monkeypatch.setattr(Path, method, maybe)


def test_papers_are_written_into_a_folder_that_is_made_for_them(tmp_path):
    folder = tmp_path / "a" / "output"
    written = write(folder, paper(AGENDA, b"agenda", "agenda"), paper(REPORT, b"report"))
    assert written.files == (folder / AGENDA, folder / REPORT)
    assert written.put_aside == ()
    assert papers_of(folder) == {AGENDA: b"agenda", REPORT: b"report"}


def test_the_register_tells_what_went_in_and_what_came_out(tmp_path):
    inputs = {"templates/b.docx": "2", "spreadsheets/a": "1"}
    write(tmp_path, paper(REPORT), paper(AGENDA, b"a", "agenda"), inputs=inputs)
    text = (tmp_path / MANIFEST).read_text(encoding="utf-8")
    assert json.loads(text) == {
        "inputs": [{"file": "spreadsheets/a", "sha256": "1"}, {"file": "templates/b.docx", "sha256": "2"}],
        "papers": [
            {"file": REPORT, "kind": "report", "sha256": hashlib.sha256(b"new").hexdigest()},
            {"file": AGENDA, "kind": "agenda", "sha256": hashlib.sha256(b"a").hexdigest()},
        ],
    }
    assert text.endswith("}\n")


def test_names_stand_in_the_register_as_people_read_them(tmp_path):
    write(tmp_path, paper("Plan 2013–2018.docx"))
    assert "2013–2018" in (tmp_path / MANIFEST).read_text(encoding="utf-8")


def test_a_paper_nobody_touched_is_replaced(tmp_path):
    write(tmp_path, paper(REPORT, b"old"))
    written = write(tmp_path, paper(REPORT, b"new"))
    assert written.put_aside == ()
    assert papers_of(tmp_path) == {REPORT: b"new"}


def test_a_paper_that_is_the_same_is_left_alone(tmp_path):
    write(tmp_path, paper(REPORT))
    for name in (REPORT, MANIFEST):
        os.utime(tmp_path / name, ns=(10**18, 10**18))
    written = write(tmp_path, paper(REPORT))
    assert {(tmp_path / name).stat().st_mtime_ns for name in (REPORT, MANIFEST)} == {10**18}
    assert written.files == (tmp_path / REPORT,)


def test_a_paper_that_was_edited_is_put_aside_and_said(tmp_path):
    write(tmp_path, paper(REPORT, b"old"))
    (tmp_path / REPORT).write_bytes(b"edited by hand")
    written = write(tmp_path, paper(REPORT, b"new"))
    assert written.put_aside == ((REPORT, "11 Report - Plan (edited copy 1).docx"),)
    assert papers_of(tmp_path) == {REPORT: b"new", "11 Report - Plan (edited copy 1).docx": b"edited by hand"}


def test_a_second_edited_copy_does_not_replace_the_first(tmp_path):
    for number in (1, 2):
        write(tmp_path, paper(REPORT, b"old"))
        (tmp_path / REPORT).write_bytes(b"edit %d" % number)
        write(tmp_path, paper(REPORT, b"new"))
    assert papers_of(tmp_path) == {
        REPORT: b"new",
        "11 Report - Plan (edited copy 1).docx": b"edit 1",
        "11 Report - Plan (edited copy 2).docx": b"edit 2",
    }


def test_a_file_that_stood_there_before_us_is_put_aside_too(tmp_path):
    (tmp_path / REPORT).write_bytes(b"not ours")
    assert len(write(tmp_path, paper(REPORT)).put_aside) == 1


def test_a_paper_edited_into_what_is_written_now_is_not_put_aside(tmp_path):
    write(tmp_path, paper(REPORT, b"old"))
    (tmp_path / REPORT).write_bytes(b"new")
    assert write(tmp_path, paper(REPORT, b"new")).put_aside == ()
    assert papers_of(tmp_path) == {REPORT: b"new"}


def test_a_paper_that_was_deleted_is_written_again(tmp_path):
    write(tmp_path, paper(REPORT))
    (tmp_path / REPORT).unlink()
    assert write(tmp_path, paper(REPORT)).put_aside == ()
    assert papers_of(tmp_path) == {REPORT: b"new"}


def test_writing_some_papers_keeps_what_the_register_says_of_the_others(tmp_path):
    write(tmp_path, paper(AGENDA, b"a", "agenda"), paper(REPORT, b"old"))
    write(tmp_path, paper(REPORT, b"new"), is_partial=True)
    known = read_register(tmp_path)
    assert known[AGENDA]["sha256"] == hashlib.sha256(b"a").hexdigest()
    assert known[REPORT]["sha256"] == hashlib.sha256(b"new").hexdigest()
    assert write(tmp_path, paper(AGENDA, b"b", "agenda")).put_aside == ()


def test_writing_every_paper_forgets_those_that_are_no_more(tmp_path):
    write(tmp_path, paper(AGENDA), paper(REPORT))
    write(tmp_path, paper(REPORT))
    assert list(read_register(tmp_path)) == [REPORT]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        '"papers"',
        "{}",
        '{"papers": 3}',
        '{"papers": ["x"]}',
        '{"papers": [{"kind": "report"}]}',
        '{"papers": [{"file": ["x"], "kind": "report", "sha256": "1"}]}',
        '{"papers": [{"file": "11 Report - Plan.docx", "kind": "report", "sha256": ["1"]}]}',
    ],
)
def test_a_register_that_cannot_be_read_makes_every_paper_there_an_edited_one(tmp_path, text):
    write(tmp_path, paper(REPORT, b"old"))
    (tmp_path / MANIFEST).write_text(text, encoding="utf-8")
    assert read_register(tmp_path) == {}
    assert len(write(tmp_path, paper(REPORT, b"new"), is_partial=True).put_aside) == 1


def test_a_register_in_another_encoding_is_no_register(tmp_path):
    tmp_path.joinpath(MANIFEST).write_bytes(b"\xff\xfe{")
    assert read_register(tmp_path) == {}


def make_old(folder):
    """Give what stands in a folder of two papers, one of them edited since."""
    write(folder, paper(AGENDA, b"old agenda", "agenda"), paper(REPORT, b"old report"))
    (folder / REPORT).write_bytes(b"edited")
    return holdings(folder)


def write_both(folder):
    return write(folder, paper(AGENDA, b"new agenda", "agenda"), paper(REPORT, b"new report"))


def test_a_full_disk_leaves_everything_as_it_was(tmp_path, monkeypatch):
    before = make_old(tmp_path)
    monkeypatch.setattr(os, "fsync", refuse(OSError(28, "No space left on device")))
    with pytest.raises(FolderError) as raised:
        write_both(tmp_path)
    assert str(raised.value) == (
        f"The papers could not be written to {tmp_path} (No space left on device). No paper there was lost."
    )
    assert holdings(tmp_path) == before


def test_a_disk_that_fills_at_the_second_paper_leaves_the_first_as_it_was(tmp_path, monkeypatch):
    before = make_old(tmp_path)
    refuse_for(monkeypatch, "open", f"~{REPORT}", OSError(28, "No space left on device"))
    with pytest.raises(FolderError):
        write_both(tmp_path)
    assert holdings(tmp_path) == before


def test_a_crash_in_putting_papers_in_their_places_leaves_each_one_whole(tmp_path, monkeypatch):
    before = make_old(tmp_path)
    refuse_for(monkeypatch, "replace", REPORT, OSError(5, "Input/output error"))
    with pytest.raises(FolderError, match="Input/output error"):
        write_both(tmp_path)
    assert holdings(tmp_path) == {**before, AGENDA: b"new agenda"}


def test_after_a_crash_the_next_run_puts_aside_only_what_was_edited(tmp_path, monkeypatch):
    make_old(tmp_path)
    with monkeypatch.context() as patched:
        refuse_for(patched, "replace", REPORT, OSError(5, "Input/output error"))
        with pytest.raises(FolderError):
            write_both(tmp_path)
    assert [old for old, _new in write_both(tmp_path).put_aside] == [REPORT]


def test_an_interruption_leaves_no_half_written_file(tmp_path, monkeypatch):
    before = make_old(tmp_path)
    monkeypatch.setattr(os, "fsync", refuse(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        write_both(tmp_path)
    assert holdings(tmp_path) == before


def test_a_paper_that_is_open_in_word_is_named_with_the_remedy(tmp_path, monkeypatch):
    """Windows names the file that was to be moved first, and the one in its way second."""
    before = make_old(tmp_path)
    error = PermissionError(13, "Access is denied", str(tmp_path / f"~{AGENDA}.part"), None, str(tmp_path / AGENDA))
    refuse_for(monkeypatch, "replace", AGENDA, error)
    with pytest.raises(FolderError) as raised:
        write_both(tmp_path)
    assert str(raised.value) == (f"{AGENDA} could not be written. If it is open in Word, close it and run this again.")
    assert holdings(tmp_path) == before


def test_a_paper_that_may_not_be_written_is_not_named_by_its_file_for_the_moment(tmp_path, monkeypatch):
    error = PermissionError(13, "Permission denied", str(tmp_path / f"~{REPORT}.part"))
    refuse_for(monkeypatch, "open", REPORT, error)
    with pytest.raises(FolderError, match=r"^11 Report - Plan\.docx could not be written"):
        write(tmp_path, paper(REPORT))


def test_a_refusal_that_names_no_file_names_the_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "mkdir", refuse(PermissionError(13, "Permission denied")))
    with pytest.raises(FolderError, match=r"^output could not be written"):
        write(tmp_path / "output", paper(REPORT))


def test_a_file_where_the_folder_should_be_is_said(tmp_path):
    (tmp_path / "output").write_text("a file", encoding="utf-8")
    with pytest.raises(FolderError, match="could not be written to"):
        write(tmp_path / "output", paper(REPORT))


def test_a_folder_where_the_paper_should_be_is_said_and_kept(tmp_path):
    (tmp_path / REPORT).mkdir()
    with pytest.raises(FolderError, match="could not be written"):
        write(tmp_path, paper(REPORT))
    assert (tmp_path / REPORT).is_dir()


def test_what_a_crash_left_beside_is_written_over_and_cleared(tmp_path):
    (tmp_path / f"~{REPORT}.part").write_bytes(b"half")
    write(tmp_path, paper(REPORT))
    assert papers_of(tmp_path) == {REPORT: b"new"}


def test_what_a_crash_left_beside_is_cleared_where_the_paper_is_the_same_already(tmp_path):
    write(tmp_path, paper(REPORT))
    (tmp_path / f"~{REPORT}.part").write_bytes(b"half")
    write(tmp_path, paper(REPORT))
    assert papers_of(tmp_path) == {REPORT: b"new"}


def test_other_files_in_the_folder_are_left_alone(tmp_path):
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    write(tmp_path, paper(REPORT))
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "mine"


def test_a_paper_that_is_not_made_any_more_is_named_and_left(tmp_path):
    write(tmp_path, paper(REPORT), paper(AGENDA, b"a", "agenda"))
    assert write(tmp_path, paper(AGENDA, b"a", "agenda"), is_partial=True).left_over == ()
    assert write(tmp_path, paper(AGENDA, b"a", "agenda")).left_over == (REPORT,)
    assert (tmp_path / REPORT).is_file()


def test_a_paper_not_made_any_more_that_somebody_deleted_is_not_named(tmp_path):
    write(tmp_path, paper(REPORT), paper(AGENDA, b"a", "agenda"))
    (tmp_path / REPORT).unlink()
    assert write(tmp_path, paper(AGENDA, b"a", "agenda")).left_over == ()


def test_one_file_of_ours_is_written_with_its_folder(tmp_path):
    assert write_file(tmp_path / "output" / "findings.xlsx", b"new") == ""
    assert holdings(tmp_path / "output") == {"findings.xlsx": b"new"}


def test_one_file_that_is_the_same_already_is_left_alone(tmp_path, monkeypatch):
    (tmp_path / "findings.xlsx").write_bytes(b"new")
    monkeypatch.setattr(Path, "replace", refuse(OSError("touched")))
    assert write_file(tmp_path / "findings.xlsx", b"new") == ""


def test_one_edited_file_is_kept_under_another_name(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"typed")
    assert write_file(tmp_path / "a.xlsx", b"new", is_edited=True) == "a (edited copy 1).xlsx"
    assert holdings(tmp_path) == {"a.xlsx": b"new", "a (edited copy 1).xlsx": b"typed"}


@pytest.mark.parametrize("method", ["replace", "open"])
def test_one_file_that_cannot_be_written_leaves_the_old_one_whole(tmp_path, monkeypatch, method):
    (tmp_path / "a.xlsx").write_bytes(b"old")
    refuse_for(monkeypatch, method, "~a.xlsx", PermissionError(13, "Permission denied"))
    with pytest.raises(PermissionError):
        write_file(tmp_path / "a.xlsx", b"new")
    monkeypatch.undo()
    assert holdings(tmp_path) == {"a.xlsx": b"old"}
