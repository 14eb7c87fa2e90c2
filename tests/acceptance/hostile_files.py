"""A small folder in which all is well, and the means to put one hostile thing into it."""

import datetime as dt
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from string import ascii_uppercase, digits
from typing import Any

import openpyxl
from openpyxl.utils import column_index_from_string

from orderpaper.records.columns import Entry
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding
from orderpaper.records.names import fold
from orderpaper.records.statistics import Series
from orderpaper.records.text import Line, LineKind, Prose
from orderpaper.records.when import When
from orderpaper.workbooks.folder import FolderRead
from workbooks.books import build


def on(year: int, month: int, day: int) -> dt.datetime:
    """Give a day as Excel holds it: midnight, in no time zone."""
    return dt.datetime(year, month, day)  # noqa: DTZ001 - Excel knows none


Sheets = dict[str, list[list[Any]]]
Change = Callable[[openpyxl.Workbook], object]

COUNCIL: Sheets = {
    "Council": [
        ["Council", "Maidstone Borough Council"],
        ["Partnership", "Safer Maidstone Partnership"],
        ["Alternative formats", "Ask at the Gateway."],
    ],
    "People": [["Name", "Kind"], ["Councillor Mrs Blackmore", "Councillor"]],
    "Membership": [["Committee", "Name", "Role", "From"]],
    "Committees": [["Short name", "Full name"], ["CHE", "Communities Committee"]],
    "Organisations": [["Short name", "Full name"]],
    "Contacts": [["Service", "Contact"]],
    "Glossary": [["Acronym", "Meaning"]],
    "Implication headings": [["Set", "Issue", "Sign-off post"]],
    "Standing items": [["Item", "About"]],
}
MEETING: Sheets = {
    "Meeting": [["Committee", "CHE"], ["Date", on(2017, 3, 28)], ["Start", "18:30"], ["Venue", "Town Hall"]],
    "Agenda": [["No.", "Kind"], [1, "Standing"]],
}
PLAN: Sheets = {
    "Plan": [["Detail", "Value"], ["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"]],
    "Priorities": [["ID", "Order", "Title", "Lead", "Since"], ["DA", 1, "Domestic abuse", "Police", "2016/17"]],
    "Themes": [["ID", "Order", "Title"], ["TH", 1, "Gangs"]],
    "Actions": [
        ["ID", "Priority", "Action", "Lead", "Due", "Status", "Progress", "Publish"],
        ["DA1", "DA", "Train officers", "Police", "Ongoing", "On track", "Begun", None],
        ["DA2", "DA", "Meet each month", "Housing", "Quarterly", "Late", "One meeting held", None],
        ["DA3", "DA", "Visit schools", "Police", "Ongoing", "On track", "Begun", None],
    ],
    "Indicators": [
        ["ID", "Priority", "Indicator", "Unit", "Baseline", "Latest"],
        ["DA-A", "DA", "Repeat victims", "Number", 22.3, 24],
        ["DA-B", "DA", "Reports", "Number", 1310, 1277],
    ],
}
STATISTICS: Sheets = {
    "Tables": [
        ["ID", "Title", "Rows are", "Unit", "Good is", "Period", "Source", "Standing", "A dash means"],
        ["ASB", "Calls", "Area", "Number", "Lower", "2016", "Kent Police", "Published", None],
    ],
    "ASB": [["Area", "2014/15", "2015/16"], ["Maidstone", 412, 388], ["Ashford", 300, 301]],
}
PLAIN = {"council.xlsx": COUNCIL, "meeting.xlsx": MEETING, "plan.xlsx": PLAN, "statistics.xlsx": STATISTICS}


@dataclass(frozen=True)
class Case:
    """One hostile thing: its name, the files it lays over the plain folder, what is said of it, and what is held.

    `said` has a line for each finding: its severity, and the finding as an officer reads it. `held` is what the record
    has for the cell `at`, in words; empty where the case is about no one cell. `book` is the workbook the cell is in.
    """

    name: str
    make: Callable[[], Mapping[str, bytes]]
    said: tuple[str, ...]
    at: str = ""
    held: str = ""
    book: str = "plan.xlsx"


@cache
def build_plain(name: str) -> bytes:
    """Give a workbook of the plain folder."""
    return build(PLAIN[name])


def book_of(sheet: str) -> str:
    """Give the workbook of the plain folder that a sheet stands in, whatever its letters."""
    return next(name for name, sheets in PLAIN.items() if fold(sheet) in map(fold, sheets))


def change_book(change: Change, book: str = "plan.xlsx") -> bytes:
    """Give a workbook of the plain folder after openpyxl has changed something in it."""
    opened = openpyxl.load_workbook(io.BytesIO(build_plain(book)), rich_text=True)
    change(opened)
    written = io.BytesIO()
    opened.save(written)
    return written.getvalue()


def type_over(sheets: Sheets, at: str, value: object) -> Sheets:
    """Give the sheets with another value in one cell, named as Actions!E2."""
    sheet, address = at.split("!")
    number, column = int(address.lstrip(ascii_uppercase)), column_index_from_string(address.rstrip(digits))
    rows = [list(each) for each in sheets[sheet]]
    rows += [[] for _missing in range(number - len(rows))]
    rows[number - 1] += [None] * (column - len(rows[number - 1]))
    rows[number - 1][column - 1] = value
    return {**sheets, sheet: rows}


def cell(name: str, at: str, value: object, held: str, *said: str) -> Case:
    """Give the case of one value in one cell; what is said stands at the cell unless a line says where."""
    sheet, _mark, address = at.partition("!")
    book = book_of(sheet)
    where = f"{book} › {sheet} › {address}: "
    lines = tuple(line if "xlsx" in line.partition(": ")[0] else line.replace(" ", f" {where}", 1) for line in said)
    return Case(name, lambda: {book: build(type_over(PLAIN[book], at, value))}, lines, at, held, book)


def changed(name: str, change: Change, at: str, held: str, *said: str) -> Case:
    """Give the case of a workbook in which openpyxl changed something."""
    book = book_of(at.partition("!")[0]) if at else "plan.xlsx"
    return Case(name, lambda: {book: change_book(change, book)}, said, at, held, book)


# ---- what came of it


def say_findings(findings: tuple[Finding, ...]) -> list[str]:
    """Give the findings as the table writes them."""
    return [f"{finding.severity} {finding}" for finding in findings]


def look_up(read: FolderRead, book: str, at: str) -> str:
    """Give in words what the records hold for a cell: each record knows where it was read."""
    sheet, _mark, address = at.partition("!")
    found = [value for place, value in find_values(read.bundle) if place == (book, sheet, address)]
    return say_value(*found) if found else "not in a record"


def find_values(value: object) -> Iterator[tuple[tuple[str, str, str], object]]:
    """Give every value of the records with the file, sheet and cell it was read from."""
    if isinstance(value, Series):
        placed = ((figure.place, (heading, figure)) for heading, figure in value.figures)
    elif isinstance(value, Entry):
        placed = ((value.origin.place(key), getattr(value, key)) for key in value.columns())
    else:
        parts = value if isinstance(value, tuple) else _parts_of(value)
        yield from (found for each in parts for found in find_values(each))
        return
    yield from (((place.file, place.within, place.at), held) for place, held in placed)


def _parts_of(value: Any) -> Iterator[object]:
    return (getattr(value, each.name) for each in fields(value)) if is_dataclass(value) else iter(())


def say_value(value: object) -> str:
    """Give a value of a record so that nothing of it is hidden: a figure with its number, a day with its month."""
    if isinstance(value, tuple):
        heading, figure = value
        return f"{say_value(figure)}, under {heading}"
    if value is None or value == "":
        return "nothing"
    if isinstance(value, Figure):
        number = "no number" if value.value is None else f"{value.value:g}" if value.value < 1e6 else repr(value.value)
        return f"{number}, printed {value}" + (f", {value.flag}" if value.flag and value.value is not None else "")
    if isinstance(value, When):
        return f"{value} ({'month' if value.is_month else value.day.isoformat() if value.day else 'word'})"
    if isinstance(value, Prose):
        return " | ".join(_say_line(line) for line in value.lines) or "nothing"
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def _say_line(line: Line) -> str:
    text = str(line.text)
    for stress in reversed(line.stresses):
        mark = "*" if stress.is_bold else "_"
        text = f"{text[: stress.start]}{mark}{text[stress.start : stress.end]}{mark}{text[stress.end :]}"
    return {LineKind.PARAGRAPH: "", LineKind.BULLET: "• ", LineKind.LETTER: "(a) "}[line.kind] + text
