"""Takes a CSV file; gives its lines as cells, in bounded memory, whatever it was saved as."""

import codecs
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.errors import WorkbookError
from orderpaper.records.place import Place
from orderpaper.workbooks.imports.log import Log

CHUNK = 1 << 20
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
SEPARATORS = {",": "", ";": "semicolons", "\t": "tabs"}
OTHER_FILES = (
    (b"<", "is a web page, not a data file. Open the page, and download the file itself."),
    (b"%PDF", "is a PDF. Download the table as CSV or as a workbook."),
    (b"{", "is a file for programs (JSON). Download the table as CSV or as a workbook."),
)
NO_TEXT = "is no CSV file and no workbook. Download it again."


@dataclass(frozen=True, slots=True)
class TextForm:
    """How the letters of a CSV file were saved, and what parts its cells."""

    encoding: str
    separator: str = ","


def settle_text(path: Path, log: Log) -> TextForm:
    """Give how a CSV file was saved; raise WorkbookError where it is none."""
    with path.open("rb") as file:
        first = file.read(CHUNK)
    marked = next((name for mark, name in MARKS if first.startswith(mark)), "")
    if not first:
        raise WorkbookError(f"{path.name} is empty (0 bytes). Download it again.")
    start = first.removeprefix(codecs.BOM_UTF8).lstrip()
    for beginning, complaint in OTHER_FILES:
        if start.startswith(beginning):
            raise WorkbookError(f"{path.name} {complaint}")
    if b"\0" in first and marked != "utf-16":
        raise WorkbookError(f"{path.name} {NO_TEXT}")
    encoding = marked or _find_encoding(path)
    if encoding == "cp1252":
        log.take(Place(path.name), "", "", "The file was saved with the letters of Windows, and read so.")
    line = _first_line(path, encoding)
    separator = max(SEPARATORS, key=line.count)
    if SEPARATORS[separator]:
        log.take(Place(path.name), "", "", f"The cells are parted by {SEPARATORS[separator]}, and were read so.")
    return TextForm(encoding, separator)


def _find_encoding(path: Path) -> str:
    for encoding in ("utf-8", "cp1252"):
        if _reads(path, encoding):
            return encoding
    raise WorkbookError(f"{path.name} {NO_TEXT}")


def _reads(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _first_line(path: Path, encoding: str) -> str:
    """Give the line with the most that could part cells, of the first few."""
    with path.open(encoding=encoding, newline="", errors="replace") as file:
        lines = [file.readline(CHUNK) for _line in range(20)]
    return max(lines, key=lambda line: max(line.count(each) for each in SEPARATORS))


def read_lines(path: Path, form: TextForm) -> Iterator[tuple[int, list[str]]]:
    """Give each line that has anything in it: its number, and its cells; raise WorkbookError where it is damaged."""
    with path.open(encoding=form.encoding, newline="") as file:
        reader = csv.reader(file, delimiter=form.separator, strict=True)
        try:
            yield from ((reader.line_num, cells) for cells in reader if cells)
        except (csv.Error, UnicodeError):
            raise WorkbookError(
                f"{path.name} › line {reader.line_num}: the file is damaged or only partly downloaded: what is in "
                "quotation marks does not end. Download it again."
            ) from None
