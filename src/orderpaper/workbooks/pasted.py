"""Takes the sheets that the analyst pasted; gives their series of figures, row by row, each figure with its cell."""

from collections.abc import Iterator

from orderpaper.records.columns import Column, Kind
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.records.text import Missing
from orderpaper.workbooks.figures import read_figure
from orderpaper.workbooks.sheets import Cell, OpenWorkbook, Row
from orderpaper.workbooks.tables import fold, letter_of, read_cell
from orderpaper.workbooks.unreadable import Unreadable
from orderpaper.workbooks.values import EXCEL_ERRORS, quote, suggest

HEADING = Column("Heading", Kind.TEXT, "What stands above a column of figures, such as 2015/16.")
NAME = Column("Name", Kind.TEXT, "What a row of figures is of, such as Maidstone.")


def read_pasted(book: OpenWorkbook, table: StatisticsTable) -> tuple[list[Series], list[Finding]]:
    """Give the series of one table of the catalogue: first column the name, first row the headings."""
    wanted = fold(str(table.id))
    sheet = next((name for name in book.sheet_names if fold(name) == wanted), None)
    if sheet is None:
        advice = suggest(str(table.id), [name for name in book.sheet_names if name not in {"Read me", "Lists"}])
        return [], [stop("sheet-is-there", table.origin.place("id"), f"there is no sheet “{table.id}”. {advice}")]
    rows = list(book.rows(sheet))
    if not rows:
        return [], [stop("sheet-is-there", Place(book.name, sheet), "the sheet is empty. Paste the table into it.")]
    findings: list[Finding] = []
    headings = _read_headings(Place(book.name, sheet), rows, findings)
    series: list[Series] = []
    for number, row in rows[1:]:
        at = Place(book.name, sheet, str(number))
        if 1 not in row:
            findings.extend(_without_name(at, row, headings))
        elif name := _read_words(row[1], NAME, Place(book.name, sheet, f"A{number}"), findings):
            series.append(Series(table, name, tuple(_read_row(at, row, headings, findings))))
    return series, findings


def _read_headings(sheet: Place, rows: list[tuple[int, Row]], findings: list[Finding]) -> dict[int, str]:
    """Give the headings by column number; it is said of a column without one that it was not read."""
    number, first = rows[0]
    headings: dict[int, str] = {}
    for column in sorted({column for _number, row in rows for column in row if column > 1}):
        place = Place(sheet.file, sheet.within, f"{letter_of(column)}{number}")
        if column not in first:
            message = f"column {letter_of(column)} has no heading, so it was not read. Type its heading here."
            findings.append(query("heading-is-there", place, message))
        elif heading := _read_words(first[column], HEADING, place, findings):
            headings[column] = heading
    return headings


def _read_words(cell: Cell, column: Column, place: Place, findings: list[Finding]) -> str:
    words = read_cell(cell, column, place, findings)
    return "" if isinstance(words, Missing) else str(words)


def _without_name(at: Place, row: Row, headings: dict[int, str]) -> Iterator[Finding]:
    if headings.keys() & row.keys():
        place = Place(at.file, at.within, f"A{at.at}")
        message = f"row {at.at} has no name in column A, so it was not read. Type its name, or move the note elsewhere."
        yield query("row-has-a-name", place, message)


def _read_row(at: Place, row: Row, headings: dict[int, str], findings: list[Finding]) -> Iterator[tuple[str, Figure]]:
    for column, heading in headings.items():
        cell = row.get(column)
        place = Place(at.file, at.within, f"{letter_of(column)}{at.at}")
        if cell is None:
            findings.append(stop("required-cell-is-filled", place, f"{heading} is empty. Type the figure, or [x]."))
            continue
        try:
            yield heading, _read(cell, place)
        except Unreadable as problem:
            findings.append(stop("number-can-be-read", place, f"“{quote(cell)}” {problem}"))


def _read(cell: Cell, place: Place) -> Figure:
    if cell.data_type in {"e", "f"} or cell.value in EXCEL_ERRORS:
        raise Unreadable("is not a figure. Put the formula right, or type the value.")
    return read_figure(cell, place)
