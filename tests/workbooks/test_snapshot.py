"""A workbook's bytes, read once: whatever is not a workbook is refused in a sentence that says what to do."""

import hashlib
import io
import zipfile
from pathlib import Path

import pytest

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks import snapshot
from orderpaper.workbooks.snapshot import SWOLLEN, take_snapshot
from workbooks.books import build, change_parts

GOOD = build({"Actions": [["ID", "Priority"], ["DA1", "DA"]]})
OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def package(**parts):
    """Give a zip package of some parts; two underscores in a name stand for a slash."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), content)
    return written.getvalue()


def flip_inside(data, part):
    """Give the package with one byte of a part turned over, as a bad download leaves it."""
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        entry = held.getinfo(part)
    spoilt = bytearray(data)
    spoilt[entry.header_offset + 30 + len(part) + entry.compress_size // 2] ^= 0xFF
    return bytes(spoilt)


def strict(name, content):
    if name != "xl/workbook.xml":
        return content
    return content.replace(b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                           b"http://purl.oclc.org/ooxml/spreadsheetml/main")  # fmt: skip


REFUSED = {
    "password": (
        OLD_EXCEL + "EncryptedPackage".encode("utf-16-le") + bytes(64),
        "has a password. In Excel: File › Info › Protect Workbook › Encrypt with Password, clear the box, and save.",
    ),
    "xls": (OLD_EXCEL, "is an old .xls workbook. In Excel: File › Save As › Excel Workbook (.xlsx)."),
    "xlsb": (
        package(xl__workbook_bin=b"\x83\x01"),
        "is a binary workbook (.xlsb). In Excel: File › Save As › Excel Workbook (.xlsx).",
    ),
    "ods": (
        package(mimetype=b"application/vnd.oasis", content_xml=b"<x/>"),
        "is an OpenDocument file (.ods). Save it as Excel Workbook (.xlsx).",
    ),
    "csv": (
        b"ID,Priority\r\nDA1,DA\r\n",
        "is a text (CSV) file with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx).",
    ),
    "html": (
        b"\r\n<html><table><tr><td>ID</td></tr></table></html>",
        "is a web page with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx).",
    ),
    "html with a byte order mark": (
        b"\xef\xbb\xbf<html><table></table></html>",
        "is a web page with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx).",
    ),
    "pdf": (b"%PDF-1.7\n", "is a PDF with an Excel name. Put the workbook in its place."),
    "word": (
        package(word__document_xml=b"<w/>"),
        "is a Word document with an Excel name. Put the workbook in its place.",
    ),
    "other zip": (package(photo_jpg=b"\xff"), "is not an Excel workbook. Put the workbook in its place."),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(64), "is not an Excel workbook. Put the workbook in its place."),
    "csv in unicode": (
        "ID,Priority\r\n".encode("utf-16"),
        "is a text (CSV) file with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx).",
    ),
    "truncated": (
        GOOD[: len(GOOD) // 2],
        "is damaged or only partly downloaded. Open it in Excel and save it again.",
    ),
    "turned byte": (
        flip_inside(GOOD, "xl/workbook.xml"),
        "is damaged or only partly downloaded. Open it in Excel and save it again.",
    ),
    "empty": (b"", "is empty (0 bytes). OneDrive may not have finished; open it in Excel and save it again."),
    "zip bomb": (
        package(xl__workbook_xml=b"<workbook/>", xl__worksheets__sheet1_xml=bytes(21_000_000)),
        SWOLLEN,
    ),
    "strict": (
        change_parts(GOOD, strict),
        "was saved as ‘Strict Open XML’. In Excel: File › Save As › Excel Workbook (.xlsx).",
    ),
}


@pytest.mark.parametrize(("data", "sentence"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_is_no_workbook_is_refused_in_its_own_sentence(tmp_path, data, sentence):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(data)
    with pytest.raises(WorkbookError) as refused:
        take_snapshot(path)
    assert str(refused.value) == f"plan.xlsx {sentence}"


def test_a_part_too_large_for_any_workbook_is_refused_however_it_is_packed(tmp_path, monkeypatch):
    monkeypatch.setattr(snapshot, "LARGEST_PART", 100)
    path = tmp_path / "plan.xlsx"
    path.write_bytes(GOOD)
    with pytest.raises(WorkbookError, match="would unpack to far more"):
        take_snapshot(path)


def test_a_sheet_may_be_larger_than_any_other_part(tmp_path, monkeypatch):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(build({"Actions": [["ID", number] for number in range(500)]}))
    with zipfile.ZipFile(path) as package:
        *_others, second, largest = sorted((part.file_size, part.filename) for part in package.infolist())
    assert largest[1] == "xl/worksheets/sheet1.xml"
    monkeypatch.setattr(snapshot, "LARGEST_PART", second[0])
    assert take_snapshot(path).name == "plan.xlsx"
    monkeypatch.setattr(snapshot, "LARGEST_SHEET", second[0])
    with pytest.raises(WorkbookError, match="would unpack to far more"):
        take_snapshot(path)


@pytest.mark.parametrize("name", ["plan.xlsx", "plan.xlsm", "plan.xls"])
def test_a_workbook_is_known_by_its_bytes_and_not_by_its_name(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(GOOD)
    taken = take_snapshot(path)
    assert (taken.name, taken.data) == (name, GOOD)
    assert taken.sha256 == hashlib.sha256(GOOD).hexdigest()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            PermissionError(13, "Permission denied"),
            "plan.xlsx is locked, and could not be read. Close it in Excel, wait for OneDrive’s tick, and try again.",
        ),
        (
            OSError(5, "Input/output error"),
            "plan.xlsx could not be read (Input/output error). Put the workbook in its place again.",
        ),
    ],
)
def test_a_file_the_computer_will_not_give_is_refused_in_a_sentence(tmp_path, monkeypatch, error, sentence):
    def refuse(_path):
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(WorkbookError) as refused:
        take_snapshot(tmp_path / "plan.xlsx")
    assert str(refused.value) == sentence


def test_a_folder_named_as_a_workbook_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "plan.xlsx").mkdir()
    with pytest.raises(WorkbookError, match=r"plan\.xlsx could not be read"):
        take_snapshot(tmp_path / "plan.xlsx")
