"""A Word file is read into parts and written back so that the same parts give the same bytes."""

import io
import zipfile
from pathlib import Path

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.word.package import WordFile, in_order, read_parts, read_word_file, write_package
from word_builder import zipped


def test_a_word_file_is_read_with_its_name(tmp_path):
    (tmp_path / "agenda.docx").write_bytes(b"bytes")
    assert read_word_file(tmp_path / "agenda.docx") == WordFile("agenda.docx", b"bytes")


def test_a_word_file_that_is_not_there_is_said_with_the_remedy(tmp_path):
    with pytest.raises(FolderError, match=r"^agenda\.docx is not in .*a new folder has it\.$"):
        read_word_file(tmp_path / "agenda.docx")


def test_a_word_file_that_cannot_be_read_is_said_with_the_remedy(tmp_path):
    (tmp_path / "agenda.docx").mkdir()
    with pytest.raises(FolderError, match=r"^agenda\.docx could not be read .* If it is open in Word, close it\.$"):
        read_word_file(tmp_path / "agenda.docx")


def test_the_parts_are_read_and_folders_left_out():
    data = zipped({"word/document.xml": "<x/>", "word/media/": "", "word/styles.xml": "é"})
    assert read_parts(WordFile("a.docx", data)) == {"word/document.xml": b"<x/>", "word/styles.xml": "é".encode()}


@pytest.mark.parametrize(
    "data", [b"", b"words", zipped({"word/document.xml": "<x/>" * 999})[:60]], ids=["nothing", "words", "cut"]
)
def test_what_is_no_word_file_is_refused_in_a_sentence(data):
    with pytest.raises(FolderError, match=r"^a\.docx is not a Word file, or is damaged\."):
        read_parts(WordFile("a.docx", data))


def test_another_package_is_refused_in_a_sentence():
    with pytest.raises(FolderError, match=r"^a\.docx is not a Word document\."):
        read_parts(WordFile("a.docx", zipped({"xl/workbook.xml": "<x/>"})))


def test_parts_are_written_in_the_order_word_looks_for_them():
    names = ["word/document.xml", "docProps/core.xml", "_rels/.rels", "[Content_Types].xml"]
    assert in_order(names) == ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml"]


def test_the_same_parts_give_the_same_bytes_without_a_clock():
    parts = {"a.xml": b"one", "b.xml": b"two"}
    data = write_package(parts)
    assert data == write_package(dict(parts))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert [(each.filename, each.date_time, each.create_system) for each in package.infolist()] == [
            ("a.xml", (1980, 1, 1, 0, 0, 0), 0), ("b.xml", (1980, 1, 1, 0, 0, 0), 0),
        ]  # fmt: skip


@pytest.mark.parametrize("count", [0, 1, 200_000])
def test_pieces_of_text_are_one_part(count):
    pieces = ["é–x"] * count
    with zipfile.ZipFile(io.BytesIO(write_package({"a.xml": iter(pieces)}))) as package:
        assert package.read("a.xml") == "".join(pieces).encode("utf-8")


def test_a_word_file_that_is_not_here_is_said(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FolderError, match=r"^x\.docx is not in this folder\. If it is a template"):
        read_word_file(Path("x.docx"))
