"""Takes the analyst’s workbook; gives next year’s: the catalogue without periods, an empty sheet for each table."""

from dataclasses import replace

from orderpaper.records.outcome import Account
from orderpaper.records.statistics import Display, RecordingChange, StatisticsTable
from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.lists import Lists
from orderpaper.workbooks.blank.style import CellValue, Formatted
from orderpaper.workbooks.headings import fold
from orderpaper.workbooks.rollover.book import NewBook, count, say_carried, shorten, write_raw
from orderpaper.workbooks.rollover.carry import RawBook

FILE = "statistics.xlsx"
PASTE = "Paste the new table here: its headings in row 1, the names of its rows in column A."


def make_next_statistics(raw: RawBook, names: Lists) -> NewBook:
    """Give the analyst’s workbook for the year after; the sheets of its tables are empty: no figure is last year’s."""
    tables = raw.sheet(StatisticsTable)
    sheets = {
        StatisticsTable: replace(tables, rows=tuple(row.without("period", "as_at") for row in tables.rows)),
        Display: raw.sheet(Display),
        RecordingChange: raw.sheet(RecordingChange),
    }
    wanted = {fold(row.says("id")) for row in tables.rows}
    pasted = [name for name in raw.others if fold(name) in wanted]
    others = {name: empty_table(grid) if name in pasted else grid for name, grid in raw.others.items()}
    account = say_carried(FILE, sheets, [name for name in raw.others if name not in pasted])
    if tables.rows:
        account += Account(to_do=(f"{FILE} › Tables: Period and As at of {count(len(tables.rows), 'row')}",))
    if pasted:
        account += Account(to_do=(f"{FILE}: paste the new tables on their sheets, {shorten(pasted)}",))
        account += Account(left=(f"{FILE}: the figures of {count(len(pasted), 'table')}",))
    return NewBook(FILE, write_raw("statistics", sheets, others, names), account)


def empty_table(grid: Grid) -> Grid:
    """Give an empty sheet whose cell A1 has a note: what to paste there, and what the table was like last time."""
    top = min((row for row, _column in grid.cells), default=0)
    headings = [_say(value) for (row, _column), value in sorted(grid.cells.items(), key=_at) if row == top]
    names = [_say(value) for (row, column), value in sorted(grid.cells.items(), key=_at) if row > top and column == 0]
    lines = [PASTE]
    lines += [f"Last time the headings were: {shorten(headings)}."] if headings else []
    lines += [f"The rows were: {shorten(names)}."] if names else []
    return Grid(note="\n".join(lines))


def _at(cell: tuple[tuple[int, int], CellValue]) -> tuple[int, int]:
    return cell[0]


def _say(value: CellValue) -> str:
    return f"{value.value:g}" if isinstance(value, Formatted) else str(value)
