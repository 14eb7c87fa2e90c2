"""Takes the records of every workbook; gives a finding for each cell that names something nobody has declared."""

from collections.abc import Iterable, Iterator, Mapping

from orderpaper.records.columns import Column, Entry
from orderpaper.records.finding import Finding, stop
from orderpaper.workbooks.headings import fold
from orderpaper.workbooks.values import suggest

Sheets = Mapping[str, tuple[Entry, ...]]
Names = dict[str, str]


def find_loose_references(books: Mapping[str, Sheets]) -> Iterator[Finding]:
    """Give a finding for each reference to nothing; a sheet of the same workbook is asked before the others.

    `books` holds, by file name, the records of each sheet by the sheet’s name.
    """
    everywhere: dict[str, Names] = {}
    for sheets in books.values():
        for name, entries in sheets.items():
            everywhere.setdefault(name, {}).update(_keys(entries))
    for sheets in books.values():
        here = {name: _keys(entries) for name, entries in sheets.items() if entries}
        for entries in sheets.values():
            yield from _find_in_sheet(entries, {**everywhere, **here})


def _keys(entries: Iterable[Entry]) -> Names:
    keys = (getattr(entry, entry.SHEET.key[0]) for entry in entries if entry.SHEET.key)
    return {fold(str(key)): str(key) for key in keys if isinstance(key, str | int) and key != ""}


def _find_in_sheet(entries: tuple[Entry, ...], names: Mapping[str, Names]) -> Iterator[Finding]:
    if not entries:
        return
    for key, column in entries[0].columns().items():
        allowed = _allowed(column, names)
        if allowed is not None:
            yield from _find_in_column(entries, key, column, allowed)


def _allowed(column: Column, names: Mapping[str, Names]) -> Names | None:
    """Give the names a column may use, None where it refers to nothing or none of its sheets was read."""
    known = [names[sheet] for sheet in column.refers_to if sheet in names]
    return {folded: name for each in known for folded, name in each.items()} if known else None


def _find_in_column(entries: tuple[Entry, ...], key: str, column: Column, allowed: Names) -> Iterator[Finding]:
    where = " or ".join(column.refers_to)
    for entry in entries:
        value = getattr(entry, key)
        if not isinstance(value, str | int) or value == "":
            continue
        for name in str(value).splitlines():
            if name.strip() and fold(name) not in allowed:
                yield stop(
                    "reference-leads-somewhere",
                    entry.origin.place(key),
                    f"“{name}” is not in {where}. {suggest(name, allowed.values())}",
                )
