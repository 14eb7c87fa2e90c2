"""Makes the workbooks of the worked examples from plain tables.

Those in spreadsheets/ come from tools/example/, those of each folder in examples/ from its name in tools/examples/.

Run it after a change to the tables or to the schema: .venv/bin/python tools/make_example.py
"""

import csv
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.workbooks.blank.style import CellValue, Formatted
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import WORKBOOKS, find_kind

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "tools" / "example"
EXAMPLES = ROOT / "tools" / "examples"
SPREADSHEETS = "spreadsheets"
PASTED = "tables"
NUMBER = re.compile(
    r"(?P<minus>-?)(?P<pound>£?)(?P<whole>0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?P<part>\.\d+)?(?P<percent>%?)"
)
DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
TIME = re.compile(r"(\d{1,2}):(\d{2})")


def list_examples() -> dict[Path, Path]:
    """Give the folder of tables of each example, with the folder its workbooks stand in."""
    others = {each / SPREADSHEETS: ROOT / "examples" / each.name / SPREADSHEETS for each in sorted(EXAMPLES.iterdir())}
    return {EXAMPLE: ROOT / SPREADSHEETS, **others}


def build(example: Path = EXAMPLE) -> dict[str, bytes]:
    """Give the bytes of every workbook of an example, by its file name."""
    names = {record.SHEET.name: list(_read_keys(example / stem, record)) for stem, record in _keyed_records()}
    folders = sorted(each for each in example.iterdir() if each.is_dir())
    return {f"{folder.name}.xlsx": _build_workbook(folder, names) for folder in folders}


def _build_workbook(folder: Path, names: Mapping[str, list[str]]) -> bytes:
    kind = find_kind(folder.name.split(" ", maxsplit=1)[0])
    records = {record.SHEET.name: record for record in kind.records}
    rows = read_book(folder)
    extra = {path.stem: _read_pasted(path) for path in sorted((folder / PASTED).glob("*.csv"))}
    details = [row for name, held in rows.items() if records[name].SHEET.is_details for row in held]
    title = str(details[0].get("Title", "")) if details else ""
    return write_workbook(kind, rows, extra, title, names)


def read_book(folder: Path) -> dict[str, list[dict[str, CellValue]]]:
    """Give the rows of one workbook of an example, by sheet, each by heading."""
    kind = find_kind(folder.name.split(" ", maxsplit=1)[0])
    records = {record.SHEET.name: record for record in kind.records}
    return {path.stem: _read_rows(path, records[path.stem]) for path in sorted(folder.glob("*.csv"))}


def _read_rows(path: Path, record: type[Entry]) -> list[dict[str, CellValue]]:
    columns = {column.heading: column for column in record.columns().values()}
    lines = _read_csv(path)
    if record.SHEET.is_details:
        entries = [{line[0]: line[1] for line in lines[1:]}]
    else:
        entries = [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]
    for heading in {heading for entry in entries for heading in entry} - set(columns):
        raise SystemExit(f"{path}: there is no column {heading!r}. There are: {', '.join(columns)}.")
    return [
        {heading: convert(text, columns[heading]) for heading, text in entry.items() if text} for entry in entries
    ]  # fmt: skip


def _read_pasted(path: Path) -> list[list[CellValue]]:
    head, *body = _read_csv(path)
    return [list(head), *([line[0], *map(convert_figure, line[1:])] for line in body)]


def _read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [[cell.replace("\r\n", "\n") for cell in line] for line in csv.reader(file) if any(line)]


def convert(text: str, column: Column) -> CellValue:
    """Give a text of a table as the value an officer's typing would leave in a cell of the column."""
    if column.kind in {Kind.DATE, Kind.WHEN} and (day := DAY.fullmatch(text)):
        return dt.date(int(day[3]), int(day[2]), int(day[1]))
    if column.kind is Kind.TIME and (time := TIME.fullmatch(text)):
        return dt.time(int(time[1]), int(time[2]))
    if column.kind is Kind.INT and text.isdecimal():
        return int(text)
    return convert_figure(text) if column.kind is Kind.FIGURE else text


def convert_figure(text: str) -> CellValue:
    """Give a plain number as a number that its cell shows as it was written; anything else stays text."""
    found = NUMBER.fullmatch(text)
    if not found:
        return text
    value = Decimal(found["minus"] + found["whole"].replace(",", "") + (found["part"] or ""))
    places = len(found["part"] or ".") - 1
    number_format = ("#,##0" if "," in found["whole"] else "0") + ("." + "0" * places if places else "")
    shown = f"{'£' if found['pound'] else ''}{number_format}{found['percent']}"
    return Formatted(float(value / 100 if found["percent"] else value), shown)


def _keyed_records() -> Iterator[tuple[str, type[Entry]]]:
    return ((kind.stem, record) for kind in WORKBOOKS for record in kind.records if len(record.SHEET.key) == 1)


def _read_keys(folder: Path, record: type[Entry]) -> Iterator[str]:
    path = folder / f"{record.SHEET.name}.csv"
    heading = record.columns()[record.SHEET.key[0]].heading
    if path.is_file():
        head, *body = _read_csv(path)
        yield from (line[head.index(heading)] for line in body if line[head.index(heading)])


def main() -> None:
    """Write the workbooks, and say which."""
    for example, folder in list_examples().items():
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in build(example).items():
            (folder / name).write_bytes(content)
            print(f"{(folder / name).relative_to(ROOT)}: {len(content):,} bytes")


if __name__ == "__main__":
    main()
