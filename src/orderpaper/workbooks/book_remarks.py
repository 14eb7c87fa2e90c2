"""Takes a workbook that was read; gives what is to be said of it as a whole: macros, sheets not read, its template."""

import difflib
from collections.abc import Iterable, Iterator, Sequence

from orderpaper.records.finding import Finding, note, query
from orderpaper.records.place import Place
from orderpaper.workbooks.catalogue import IMPORTED_SHEET, LISTS_SHEET, README_SHEET, WorkbookKind
from orderpaper.workbooks.headings import fold
from orderpaper.workbooks.read_as import LOGGED
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.version import TemplateVersion


def remark_on_book(
    book: OpenWorkbook, kind: WorkbookKind, tables: Iterable[str], made_with: TemplateVersion
) -> Iterator[Finding]:
    """Give what is to be said of a workbook; `tables` are the sheets that its catalogue names."""
    place = Place(book.name)
    if book.surroundings.has_macros:
        yield note(LOGGED, place, "it has macros. They were not run.")
    ours = [name for record in kind.records for name in (record.SHEET.name, *record.SHEET.aliases)]
    known = {fold(name) for name in (README_SHEET, LISTS_SHEET, IMPORTED_SHEET, *ours, *tables)}
    known |= {fold(name) for name in _find_offered(kind, book.sheet_names)}
    yield from _say_own_sheets(place, kind, [name for name in book.sheet_names if fold(name) not in known])
    if made_with.is_old and made_with.kind:
        message = (
            "it was made from an older blank workbook, and is read all the same. orderpaper upgrade makes a new one."
        )
        yield note(LOGGED, place, message)


def _find_offered(kind: WorkbookKind, names: Sequence[str]) -> Iterator[str]:
    """Give the sheets of which was asked whether they are one of ours that must be there, misspelt."""
    held = {fold(name) for name in names}
    for sheet in (record.SHEET for record in kind.records):
        if sheet.is_required and held.isdisjoint(fold(name) for name in (sheet.name, *sheet.aliases)):
            yield from difflib.get_close_matches(sheet.name, names, 1)


def _say_own_sheets(place: Place, kind: WorkbookKind, own: list[str]) -> Iterator[Finding]:
    if kind.stem == "statistics":
        for name in own:
            message = "the sheet is not in the catalogue, so it was not read. Add a row for it on the sheet Tables."
            yield query("sheet-is-in-the-catalogue", Place(place.file, name), message)
    elif own:
        which = "this sheet is" if len(own) == 1 else "these sheets are"
        names = ", ".join(f"“{name}”" for name in own)
        yield note(LOGGED, place, f"{which} your own, and not read: {names}.")
