"""Takes the sheets that the analyst pasted; gives their series of figures, row by row, each figure with its cell."""

from collections.abc import Iterator

from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.workbooks.figures import read_figure
from orderpaper.workbooks.sheets import Cell, OpenWorkbook, Row
from orderpaper.workbooks.tables import fold, letter_of
from orderpaper.workbooks.unreadable import Unreadable
from orderpaper.workbooks.values import EXCEL_ERRORS, quote, read_text, suggest


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
    headings = {column: read_text(cell) for column, cell in rows[0][1].items() if column > 1}
    series = [
        Series(
            table, read_text(row[1]), tuple(_read_row(Place(book.name, sheet, str(number)), row, headings, findings))
        )
        for number, row in rows[1:]
        if 1 in row
    ]
    return series, findings


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
