"""Takes one of our workbooks that stands open, and new rows; gives its bytes with the rows at the foot of the table.

All else in it, as what the officer typed under Accept, columns and sheets of their own, notes, colours and filters, is
as it was.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from orderpaper.records.address import letters_of_column
from orderpaper.records.columns import Entry
from orderpaper.records.errors import WorkbookError
from orderpaper.records.place import Origin, Place, Table
from orderpaper.workbooks.dates import shows_a_day, shows_a_year
from orderpaper.workbooks.findings.outline import Outline, read_outlines
from orderpaper.workbooks.list_sheet import MOST_LINKS
from orderpaper.workbooks.ours.blank import measure_row
from orderpaper.workbooks.ours.links import find_cell_link, split_link
from orderpaper.workbooks.ours.parts import (
    NO_RELATIONS,
    WORKBOOK,
    Link,
    add_links,
    ask_to_calculate,
    extend_names,
    extend_table,
    find_table_part,
    name_relations,
    write_package,
)
from orderpaper.workbooks.ours.sheet_rows import NewCell, NewRow, Reach, SheetRows, extend
from orderpaper.workbooks.ours.table import OurTable
from orderpaper.workbooks.ours.words import Held, hold_row
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot

LARGEST = 100_000_000
LINKED = re.compile(rb'<(?:\w+:)?hyperlink\b[^>]*?\sref="([A-Z]+)(\d+)"')


@dataclass(frozen=True)
class Foot:
    """The foot of a table of ours: where rows may be added, and how rows look that are there."""

    snapshot: Snapshot
    book: OpenWorkbook
    table: OurTable

    @property
    def record(self) -> type[Entry]:
        """What a row is."""
        return self.table.record

    @cached_property
    def place(self) -> Place:
        """The sheet."""
        return Place(self.snapshot.name, self.table.sheet.name)

    @cached_property
    def part(self) -> str:
        """The part of the package that is the sheet."""
        outline = read_outlines([self.snapshot])[self.snapshot.name].find(self.table.sheet.name)
        return outline.part if outline else ""

    @cached_property
    def xml(self) -> bytes:
        """The XML of the sheet, all of it."""
        return self.book.package.read(self.part)

    @cached_property
    def rows(self) -> SheetRows:
        """The rows as they stand in the XML."""
        return SheetRows(self.xml)

    @cached_property
    def taken(self) -> tuple[int, ...]:
        """The numbers of the rows that hold records."""
        return tuple(entry.origin.row for entry in self.table.rows)

    @cached_property
    def last(self) -> int:
        """The last row of the table, filled or not."""
        excel = self.table.headings.table
        return excel.area.bottom if excel else max(self.taken, default=self.table.headings.row + 1)

    @cached_property
    def columns(self) -> frozenset[int]:
        """The columns of the table: those that are read, and those of the officer that belong to it."""
        read, excel = self.table.headings.columns.values(), self.table.headings.table
        return frozenset((*read, *(range(excel.area.left, excel.area.right + 1) if excel else ())))

    @cached_property
    def first_free(self) -> int:
        """The first row under all that the table holds; raise WorkbookError where something else stands under it."""
        read = frozenset(self.table.headings.columns.values())
        free = self.table.headings.row + 1
        for number, row in self.table.sheet.rows():
            held = {at for at, cell in row.items() if not cell.is_blank}
            if number >= free and held & (self.columns if number > self.last else read):
                self._refuse_stray(number)
                free = number + 1
        return free

    def _refuse_stray(self, number: int) -> None:
        if number > self.last and number not in self.taken:
            message = "something stands under the table. Move it to a sheet of your own, and run this again."
            raise WorkbookError(f"{Place(self.place.file, self.place.within, f'row {number}')}: {message}")

    def refuse_obstructed(self, new_last: int) -> None:
        """Raise WorkbookError where rows cannot be put at the foot without harm to something else."""
        frame, excel = self.table.sheet.frame, self.table.headings.table
        others = [each.area for each in frame.tables if each is not excel]
        if excel and excel.totals:
            remedy = "Take it away (Table Design › Total Row), and run this again."
            raise WorkbookError(f"{self.place}: the table has a row of totals. {remedy}")
        for area in (*others, *frame.merged):
            is_in_rows = area.bottom >= self.first_free and area.top <= new_last
            if is_in_rows and self.columns & set(range(area.left, area.right + 1)):
                message = f"{area} is in the way of new rows. Move or unmerge it, and run this again."
                raise WorkbookError(f"{self.place}: {message}")

    @cached_property
    def linked(self) -> frozenset[int]:
        """The rows whose cell under Cell opens the officer’s own workbook."""
        column = self.table.headings.columns.get("cell")
        letters = letters_of_column(column) if column else ""
        return frozenset(int(row) for at, row in LINKED.findall(self.xml) if at.decode() == letters)

    @cached_property
    def first_day(self) -> dt.date:
        """The day that the workbook counts its days from: there are two, and dates differ by four years."""
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book: Any = self.book.book
        return dt.date(1904, 1, 1) if book.epoch == CALENDAR_MAC_1904 else dt.date(1899, 12, 30)

    @cached_property
    def templates(self) -> Mapping[bool | None, int]:
        """The last row of a record with a link to its cell, of one without, and of any: new rows look like them."""
        last = max(self.taken, default=self.table.headings.row + 1)
        linked = max(self.linked & set(self.taken), default=last)
        return {None: last, True: linked, False: max(set(self.taken) - self.linked, default=last)}

    def find_style(self, column: int, *, is_linked: bool | None = None) -> str:
        """Give the style of the last record’s cell in a column: of the last that has a link, or none, if asked."""
        return self.rows.style_at(self.templates[is_linked], column)

    def shows_days(self, style: str) -> bool:
        """Tell whether cells of a style show days with their years, so that a number in them is read as a day."""
        from openpyxl.styles.numbers import is_date_format

        shown = self.book.style(int(style or 0)).number_format
        return bool(is_date_format(shown)) and shows_a_day(shown) and shows_a_year(shown)


def append_rows(foot: Foot, rows: Sequence[Entry], outlines: Mapping[str, Outline]) -> bytes:
    """Give the workbook with the rows at its foot; raise WorkbookError, with the remedy, where that would do harm."""
    package = foot.book.package
    if package.getinfo(foot.part).file_size > LARGEST:
        remedy = f"Select row {foot.first_free}, press Ctrl+Shift+Down, delete the rows, save, and run this again."
        raise WorkbookError(f"{foot.place}: it has formatting on very many empty rows. {remedy}")
    first = foot.first_free
    reach = Reach(foot.table.headings.row, foot.last, first + len(rows) - 1)
    foot.refuse_obstructed(reach.new_last)
    links = list(_find_links(foot, rows, outlines))
    linked = {at for at, _target, _anchor in links}
    new = [_lay_out(foot, number, row, linked) for number, row in enumerate(rows, start=first)]
    sheet = extend(foot.rows.put(new), reach)
    names = name_relations(foot.part)
    relations = package.read(names) if names in package.namelist() else NO_RELATIONS.encode()
    sheet, relations = add_links(sheet, relations, links)
    changed = {foot.part: sheet, WORKBOOK: _change_book(foot, reach)}
    if links:
        changed[names] = relations
    if part := find_table_part(package, foot.part, reach.headings):
        changed[part] = extend_table(package.read(part), reach)
    return write_package(package, changed)


def _change_book(foot: Foot, reach: Reach) -> bytes:
    package = foot.book.package
    sheets = (package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/"))
    return ask_to_calculate(extend_names(package.read(WORKBOOK), foot.place.within, reach), sheets)


def _find_links(foot: Foot, rows: Sequence[Entry], outlines: Mapping[str, Outline]) -> Iterator[Link]:
    column = foot.table.headings.columns.get("cell")
    room = MOST_LINKS - len(LINKED.findall(foot.xml))
    for number, row in list(enumerate(rows, start=foot.first_free))[: max(room, 0)]:
        link = find_cell_link(row, outlines) if column else None
        if column and link:
            yield (f"{letters_of_column(column)}{number}", *split_link(link))


def _lay_out(foot: Foot, number: int, row: Entry, linked: set[str]) -> NewRow:
    columns, held = foot.table.headings.columns, hold_row(row)
    cells = {
        at: _make_cell(foot, held[key], foot.find_style(at, is_linked=_is_linked(key, at, number, linked)))
        for key, at in columns.items()
    }
    return NewRow(number, measure_row(held, row.columns()), cells)


def _is_linked(key: str, column: int, number: int, linked: set[str]) -> bool | None:
    return f"{letters_of_column(column)}{number}" in linked if key == "cell" else None


def _make_cell(foot: Foot, value: Held, style: str) -> NewCell:
    if not isinstance(value, dt.date):
        return NewCell(value, style)
    if not foot.shows_days(style):
        return NewCell(f"{value:%d/%m/%Y}", style)
    return NewCell((value - foot.first_day).days, style)


def place_rows(foot: Foot, rows: Sequence[Any]) -> tuple[Any, ...]:
    """Give the rows with the cells they stand in, once they were added."""
    letters = {key: letters_of_column(at) for key, at in foot.table.headings.columns.items()}
    table = Table(foot.place.file, foot.place.within, letters, foot.table.headings.row)
    first = foot.first_free
    return tuple(row.changed(origin=Origin(table, number)) for number, row in enumerate(rows, start=first))
