"""A file named on the command line, and what is made of it."""

import pytest

from orderpaper.assembly.given import read_given, write_made
from orderpaper.records.errors import FolderError


def test_a_file_is_read_with_its_name(tmp_path):
    (tmp_path / "Plan.docx").write_bytes(b"words")
    assert read_given(tmp_path / "Plan.docx").name == "Plan.docx"
    assert read_given(tmp_path / "Plan.docx").data == b"words"


def test_a_folder_and_a_file_that_is_not_there_are_refused_in_a_sentence(tmp_path):
    with pytest.raises(FolderError, match=r"is a folder\. Name a file\."):
        read_given(tmp_path)
    with pytest.raises(FolderError, match=r"There is no file .*Plan\.docx\."):
        read_given(tmp_path / "Plan.docx")


def test_what_was_there_already_is_kept_and_said(tmp_path):
    path = tmp_path / "Copy.docx"
    assert write_made(path, b"first") == ""
    assert write_made(path, b"first") == ""
    said = write_made(path, b"second")
    assert said.startswith("Copy.docx was there already. It is kept as ")
    assert path.read_bytes() == b"second"
    assert [each.read_bytes() for each in tmp_path.iterdir() if each != path] == [b"first"]


def test_where_it_cannot_be_written_the_remedy_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderError, match="could not be written"):
        write_made(tmp_path / "file" / "Copy.docx", b"words")
