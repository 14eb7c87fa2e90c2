"""Takes the path of a workbook; gives its bytes, read once, after a look at what kind of file it really is."""

import hashlib
import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.errors import WorkbookError

SHEETS = "xl/worksheets/"
LARGEST_PART = 120_000_000
LARGEST_SHEET = 1_000_000_000
"""Of a sheet, which is read a piece at a time: formatted to its last row, it unpacks to 276 MB and more."""
LARGEST_RATIO = 200
WORTH_A_RATIO = 20_000_000


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One version of a file: its name, its bytes, and their SHA-256."""

    name: str
    data: bytes

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def take_snapshot(path: Path) -> Snapshot:
    """Give the bytes of a workbook; raise WorkbookError, with the remedy, where it is not one that can be read."""
    try:
        data = path.read_bytes()
    except PermissionError:
        raise WorkbookError(
            f"{path.name} is locked, and could not be read. Close it in Excel, wait for OneDrive’s tick, and try again."
        ) from None
    except OSError as error:
        raise WorkbookError(
            f"{path.name} could not be read ({error.strerror or error}). Put the workbook in its place again."
        ) from None
    complaint = _complain(data)
    if complaint:
        raise WorkbookError(f"{path.name} {complaint}")
    return Snapshot(path.name, data)


FIRST_BYTES = (
    (b"", "is empty (0 bytes). OneDrive may not have finished; open it in Excel and save it again."),
    (b"<", "is a web page with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx)."),
    (b"%PDF", "is a PDF with an Excel name. Put the workbook in its place."),
)
A_TEXT = "is a text (CSV) file with an Excel name. Open it in Excel and save it as Excel Workbook (.xlsx)."
UNICODE_MARKS = (b"\xff\xfe", b"\xfe\xff")
STRICT = "was saved as ‘Strict Open XML’. In Excel: File › Save As › Excel Workbook (.xlsx)."
SWOLLEN = (
    "would unpack to far more than a workbook should, so it was not opened. Copy its rows into a new workbook, "
    "and use that."
)
NOT_A_WORKBOOK = "is not an Excel workbook. Put the workbook in its place."
OTHER_PACKAGES = (
    ("xl/workbook.bin", "is a binary workbook (.xlsb). In Excel: File › Save As › Excel Workbook (.xlsx)."),
    ("word/document.xml", "is a Word document with an Excel name. Put the workbook in its place."),
    ("content.xml", "is an OpenDocument file (.ods). Save it as Excel Workbook (.xlsx)."),
)


def _complain(data: bytes) -> str:
    """Give what is wrong with the file as the rest of a sentence, or nothing."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _complain_of_old_format(data)
    if data.startswith(b"PK"):
        return _complain_of_package(data)
    for start, complaint in FIRST_BYTES[1:]:
        if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(start):
            return complaint
    if not data:
        return FIRST_BYTES[0][1]
    return NOT_A_WORKBOOK if b"\0" in data[:1000] and data[:2] not in UNICODE_MARKS else A_TEXT


def _complain_of_old_format(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return (
            "has a password. In Excel: File › Info › Protect Workbook › Encrypt with Password, clear the box, and save."
        )
    return "is an old .xls workbook. In Excel: File › Save As › Excel Workbook (.xlsx)."


def _complain_of_package(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            names = {part.filename for part in parts}
            if any(_is_bomb(part) for part in parts):
                return SWOLLEN
            if "xl/workbook.xml" in names:
                is_strict = b"purl.oclc.org/ooxml" in package.read("xl/workbook.xml")
                return STRICT if is_strict else ""
            return next((complaint for part, complaint in OTHER_PACKAGES if part in names), NOT_A_WORKBOOK)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError):
        return "is damaged or only partly downloaded. Open it in Excel and save it again."


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    is_swollen = part.file_size > WORTH_A_RATIO and part.file_size > LARGEST_RATIO * max(part.compress_size, 1)
    largest = LARGEST_SHEET if part.filename.startswith(SHEETS) else LARGEST_PART
    return part.file_size > largest or is_swollen
