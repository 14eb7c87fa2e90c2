"""CSV files, whatever they were saved as."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.imports.lines import TextForm, read_lines, settle_text
from orderpaper.workbooks.imports.log import Log
from workbooks.imports.made_files import text

ROWS = [["Month", "Area"], ["2024-01", "Café, Kent"]]


def read(tmp_path, data):
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    log = Log()
    return list(read_lines(path, settle_text(path, log))), [each.message for each in log.findings()]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_read_whatever_its_line_ends_and_letters(tmp_path, end, encoding):
    lines, said = read(tmp_path, text(ROWS, end).encode(encoding))
    assert lines == list(enumerate(ROWS, start=1))
    assert said == (["The file was saved with the letters of Windows, and read so."] if encoding == "cp1252" else [])


@pytest.mark.parametrize(("sign", "name"), [(";", "semicolons"), ("\t", "tabs")])
def test_other_separators_are_read_and_said(tmp_path, sign, name):
    lines, said = read(tmp_path, f"Title, of it\nMonth{sign}Area{sign}Crimes\n2024-01{sign}Kent{sign}5\n".encode())
    assert [cells for _number, cells in lines][1:] == [["Month", "Area", "Crimes"], ["2024-01", "Kent", "5"]]
    assert said == [f"The cells are parted by {name}, and were read so."]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty (0 bytes)"),
        (b"<html><body>", "is a web page"),
        (b"%PDF-1.4", "is a PDF"),
        (b'{"a": 1}', "is a file for programs"),
        (b"a\0b\0\x01", "is no CSV file and no workbook"),
        (b"caf\x81", "is no CSV file and no workbook"),
    ],
)
def test_other_files_are_refused_in_a_sentence(tmp_path, data, sentence):
    with pytest.raises(WorkbookError, match=r"a\.csv ") as raised:
        read(tmp_path, data)
    assert sentence in str(raised.value)


@pytest.mark.parametrize("data", [b'a,b\n"c,d\ne,f\n', b'a,b\n"c"d,e\n', b"a,b\n" + b"x" * 200_000])
def test_a_damaged_file_is_refused_with_its_line(tmp_path, data):
    with pytest.raises(WorkbookError, match=r"a\.csv › line \d+: the file is damaged"):
        read(tmp_path, data)


def test_blank_lines_are_passed_over_and_counted(tmp_path):
    assert read(tmp_path, b"a,b\n\n\nc,d\n")[0] == [(1, ["a", "b"]), (4, ["c", "d"])]


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), min_size=1), min_size=2)
    )
)
def test_what_was_written_is_read_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("lines") / "a.csv"
    path.write_text(text(rows), encoding="utf-8", newline="")
    assert [cells for _number, cells in read_lines(path, TextForm("utf-8"))] == rows
