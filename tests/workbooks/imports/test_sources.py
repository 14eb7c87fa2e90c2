"""Data files of every kind, row by row."""

import io
import zipfile

import pytest

from orderpaper.records.errors import FolderError, OrderpaperError
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.sources import PEEKED, WIDEST, open_source
from workbooks.books import Fault, Formula, build
from workbooks.imports.made_files import ods, text

ROWS = [["Month", "Area"], ["2024-01", "Kent"]]


def put(tmp_path, data, name="a.csv"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "sheets"),
    [(text(ROWS).encode(), [""]), (build({"One": ROWS}), ["One"]), (ods({"One": ROWS}), ["One"])],
)
def test_a_file_is_read_for_what_it_is_whatever_its_name(tmp_path, data, sheets):
    found = open_source(put(tmp_path, data, "a.dat"), Log())
    assert [sheet.name for sheet in found] == sheets
    assert [list(row) for _number, row in found[0].rows()] == ROWS
    assert list(found[0].rows()) == list(found[0].rows())


def test_a_place_is_a_line_of_a_text_and_a_cell_of_a_sheet(tmp_path):
    (lines,) = open_source(put(tmp_path, text(ROWS).encode()), Log())
    (sheet,) = open_source(put(tmp_path, build({"One": ROWS}), "a.xlsx"), Log())
    assert [str(lines.place(2, 1)), str(sheet.place(2, 1)), str(sheet.place(2))] == [
        "a.csv › line 2",
        "a.xlsx › One › B2",
        "a.xlsx › One › row 2",
    ]


def test_only_the_first_rows_are_looked_at(tmp_path):
    (sheet,) = open_source(put(tmp_path, text([["a", "b"]] * 100).encode()), Log())
    assert len(sheet.peek()) == PEEKED


def test_an_error_and_a_formula_never_worked_out_are_not_empty(tmp_path):
    (sheet,) = open_source(put(tmp_path, build({"One": [[Fault("#REF!"), Formula("=A1"), 3]]}), "a.xlsx"), Log())
    assert [row for _number, row in sheet.rows()] == [["#REF!", "=", 3]]


def test_a_cell_in_the_last_column_does_not_make_a_row_of_sixteen_thousand(tmp_path):
    (sheet,) = open_source(put(tmp_path, build({"One": [["a", *[None] * 5_000, "b"]]}), "a.xlsx"), Log())
    assert [len(row) for _number, row in sheet.rows()] == [WIDEST]


def test_a_packed_folder_of_files_is_to_be_unpacked_first(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("2024-01/2024-01-kent-street.csv", "Month")
    with pytest.raises(OrderpaperError, match="Extract All"):
        open_source(put(tmp_path, packed.getvalue(), "a.zip"), Log())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"PK cut off", "is damaged"), (b"\xd0\xcf\x11\xe0 old", "is an old .xls workbook"), (b"", "is empty")],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(tmp_path, data, sentence):
    with pytest.raises(OrderpaperError, match=sentence):
        open_source(put(tmp_path, data), Log())


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path):
    for path in (tmp_path / "b.csv", tmp_path):
        with pytest.raises(FolderError, match="There is no file"):
            open_source(path, Log())
