"""Takes a sheet of one record, downwards; gives the record, and a finding for each thing wrong with it."""

import re
from collections.abc import Iterator
from typing import Any

from orderpaper.records.columns import Column, Entry
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.place import Origin, Place, Table
from orderpaper.records.text import Missing
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.frame import Frame
from orderpaper.workbooks.headings import Headings, Stray, Strays, advise, fold, say_strays
from orderpaper.workbooks.reading import read_cell
from orderpaper.workbooks.sheet_remarks import remark_on_sheet
from orderpaper.workbooks.sheets import OpenSheet, OpenWorkbook
from orderpaper.workbooks.values import read_text, stand_in

Found = dict[str, tuple[int, Cell | None]]


def empty_details(file: str, record: type[Entry]) -> Entry:
    """Give the one record of a details sheet that is not there: every required value is missing."""
    origin = Origin(Table(file, record.SHEET.name, {}), 0, {})
    place = Place(file, record.SHEET.name)
    values = {
        key: stand_in(column, Missing(column.spoken, place) if column.required else None)
        for key, column in record.columns().items()
    }
    return record(origin=origin, **values)


def read_details(book: OpenWorkbook, sheet: OpenSheet, record: type[Entry]) -> tuple[tuple[Entry, ...], list[Finding]]:
    """Give the record of a details sheet: names in column A, values beside them."""
    place = Place(book.name, sheet.name)
    found: Found = {}
    strays: dict[str, Stray] = {}
    findings: list[Finding] = []
    names = {fold(name): key for key, column in record.columns().items() for name in (column.heading, *column.aliases)}
    for number, row in sheet.rows():
        at = Place(book.name, sheet.name, f"A{number}")
        beside = row.get(2)
        is_empty = beside is None or beside.is_blank
        if 1 not in row or row[1].is_blank:
            findings.extend(() if is_empty else (_without_name(at, number),))
            continue
        typed = read_text(row[1])
        key = names.get(fold(typed))
        if key in found:
            message = f"“{typed}” is also in A{found[key][0]}. Keep one, and delete the other row."
            findings.append(stop("heading-stands-once", at, message))
        elif key is not None:
            found[key] = (number, beside)
        elif not re.fullmatch("detail|details", fold(typed)):
            strays[fold(typed)] = Stray(typed, at, is_empty=is_empty)
    findings.extend(_find_merged(place, found, sheet.frame))
    entry = _settle(place, record, found, strays, findings)
    findings.extend(remark_on_sheet(book, sheet, record, Headings(0, {})))
    return (entry,), findings


def _without_name(at: Place, number: int) -> Finding:
    message = f"row {number} has no name in column A, so it was not read. Type its name, or move the note elsewhere."
    return query("row-has-a-name", at, message)


def _find_merged(sheet: Place, found: Found, frame: Frame) -> Iterator[Finding]:
    """Give a finding for each merged range that hides the value of a detail."""
    rows = {number for number, _cell in found.values()}
    for area in frame.merged:
        hides = any(area.top < number <= area.bottom and area.left <= 2 for number in rows)
        if hides or (area.left == 1 < area.right and area.top in rows):
            place = Place(sheet.file, sheet.within, str(area))
            yield stop("cells-are-not-merged", place, f"{area} are merged. Unmerge them and fill each.")


def _settle(sheet: Place, record: type[Entry], found: Found, strays: Strays, findings: list[Finding]) -> Entry:
    table = Table(sheet.file, sheet.within, {})
    origin = Origin(table, 1, {key: f"B{number}" for key, (number, _cell) in found.items()})
    values: dict[str, Any] = {}
    for key, column in record.columns().items():
        cell = found[key][1] if key in found else None
        place = origin.place(key) if key in found else sheet
        if column.required and key not in found:
            findings.append(_no_detail(sheet, column, strays))
        values[key] = read_cell(cell, column, place, findings, is_told=key in found)
    absent = [column for key, column in record.columns().items() if key not in found]
    findings.extend(say_strays(sheet, absent, strays, "detail"))
    return record(origin=origin, **values)


def _no_detail(sheet: Place, column: Column, strays: Strays) -> Finding:
    advice = advise(column, strays, "Add a row with it, and its value beside it.")
    return stop("heading-is-there", sheet, f"there is no “{column.heading}” in column A. {advice}")
