"""Takes a sheet that was read; gives what is to be said of the sheet as a whole: what is hidden, noted, formatted."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from orderpaper.records.address import letters_of_column
from orderpaper.records.columns import Entry
from orderpaper.records.finding import Finding, note, query
from orderpaper.records.place import Place
from orderpaper.workbooks.frame import read_area
from orderpaper.workbooks.headings import Headings
from orderpaper.workbooks.read_as import LOGGED
from orderpaper.workbooks.sheets import OpenSheet, OpenWorkbook

EMPTY_ROWS = 10_000
NAMED = 8


def remark_on_sheet(book: OpenWorkbook, sheet: OpenSheet, record: type[Entry], headings: Headings) -> Iterator[Finding]:
    """Give what is to be said of a sheet, once its rows have been gone through."""
    place = Place(book.name, sheet.name)
    yield from say_hidden_sheet(book, sheet)
    yield from _say_hidden_rows(place, sheet, record, headings)
    named = {at: record.columns()[key].heading for key, at in headings.columns.items()}
    yield from say_hidden_columns(place, sheet, named)
    yield from _say_notes(place, sheet, record, headings.row)
    yield from say_formatting(place, sheet)


def say_hidden_sheet(book: OpenWorkbook, sheet: OpenSheet) -> Iterator[Finding]:
    """Say of a hidden sheet that it is used."""
    if sheet.is_hidden:
        remedy = "Right-click a tab, choose Unhide, and look at it."
        if sheet.is_hidden_by_program:
            remedy = "A program hid it, and Excel’s menus do not show it: ask whoever made the workbook to."
        message = f"the sheet is hidden. It is used all the same. {remedy}"
        yield query("nothing-is-hidden", Place(book.name, sheet.name), message)


def _say_hidden_rows(place: Place, sheet: OpenSheet, record: type[Entry], headings: Headings) -> Iterator[Finding]:
    rows = [row for row in sheet.hidden_rows if headings.row < row <= sheet.last_row]
    if rows:
        by = "by a filter " if sheet.frame.has_filter else ""
        are = "row {} is hidden {}. It is" if len(rows) == 1 else "rows {} are hidden {}. They are"
        said = are.format(say_numbers(rows), by).replace(" .", ".")
        is_pasted = not headings.columns
        has_publish = "publish" in record.columns() and not is_pasted
        remedy = (
            "To leave a row out, put No in Publish."
            if has_publish
            else "Unhide what you mean to check, and delete what should not count."
        )
        yield query("nothing-is-hidden", place, f"{said} used all the same. {remedy}")


def say_hidden_columns(place: Place, sheet: OpenSheet, headings: Mapping[int, str]) -> Iterator[Finding]:
    """Say of hidden columns that they are used; the headings are by column number."""
    hidden = [at for at in sorted(headings) if at in sheet.frame.hidden_columns]
    if hidden:
        named = ", ".join(f"{letters_of_column(at)} ({headings[at]})" for at in hidden)
        which = "column {} is hidden. It is" if len(hidden) == 1 else "columns {} are hidden. They are"
        yield query(
            "nothing-is-hidden", place, f"{which.format(named)} used all the same. Unhide what you mean to check."
        )


def _say_notes(place: Place, sheet: OpenSheet, record: type[Entry], heading_row: int) -> Iterator[Finding]:
    """Say how many notes are on cells; those that our blanks have on their headings do not count."""
    areas = [area for ref in sheet.frame.notes if (area := read_area(ref))]
    if record.SHEET.is_details:
        noted = [area for area in areas if area.left > 1]
    else:
        noted = [area for area in areas if area.top > heading_row]
    if noted:
        cells = ", ".join(str(area) for area in noted[:NAMED]) + (" …" if len(noted) > NAMED else "")
        count = "1 cell has a note" if len(noted) == 1 else f"{len(noted)} cells have a note"
        yield note(LOGGED, place, f"{count} or a comment, which is never printed: {cells}.", "", "nothing")


def say_formatting(place: Place, sheet: OpenSheet) -> Iterator[Finding]:
    """Say of a sheet that is formatted far below its rows how to make it quick again."""
    empty = sheet.xml.last_row - sheet.last_row
    if empty > EMPTY_ROWS:
        message = (
            f"it has formatting on {empty:,} empty rows, which makes it slow. "
            f"Select row {sheet.last_row + 1}, press Ctrl+Shift+Down, delete the rows, and save."
        )
        yield query("formatting-ends-with-the-rows", place, message)


def say_numbers(numbers: Iterable[int]) -> str:
    """Give numbers as a sentence says them: 2, 4–7 and 9; of many the first and how many more."""
    runs: list[list[int]] = []
    ordered = sorted(set(numbers))
    for before, number in pairwise([-1, *ordered]):
        if number == before + 1 and runs:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = [str(first) if first == last else f"{first}–{last}" for first, last in runs]
    if len(said) > NAMED:
        shown = sum(last - first + 1 for first, last in runs[:NAMED])
        return f"{', '.join(said[:NAMED])} and {len(ordered) - shown} more"
    return " and ".join((", ".join(said[:-1]), said[-1])) if len(said) > 1 else said[0]
