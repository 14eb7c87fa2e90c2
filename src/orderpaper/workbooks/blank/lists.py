"""Takes a kind of workbook; writes its Lists sheet, and gives the name of the list that each drop-down offers."""

import re
from collections.abc import Mapping, Sequence

from xlsxwriter.utility import xl_col_to_name

from orderpaper.records.columns import LISTS, Column, Entry, Kind
from orderpaper.workbooks.blank.style import HEAD, PLAIN, Pen, set_page
from orderpaper.workbooks.catalogue import LISTS_SHEET, WorkbookKind

LAST_ROW = 1000
YES_OR_NO = "Yes or No"
Lists = Mapping[str, Sequence[str]]


def choose_lists(kind: WorkbookKind, names_elsewhere: Lists) -> dict[str, Sequence[str]]:
    """Give the lists that stand on the Lists sheet: the fixed ones, then names kept in other workbooks."""
    columns = [column for record in kind.records for column in record.columns().values()]
    fixed = {_find_fixed(column): None for column in columns if _find_fixed(column)}
    own = {record.SHEET.name for record in kind.records}
    asked = {sheet: None for column in columns for sheet in column.refers_to if sheet not in own}
    return {name: LISTS[name] for name in fixed} | {
        name: names_elsewhere[name] for name in asked if names_elsewhere.get(name)
    }


def name_list(column: Column, kind: WorkbookKind, lists: Lists) -> str:
    """Give the defined name of the list that a column's drop-down offers, empty where it has none."""
    if fixed := _find_fixed(column):
        return _make_name("list", fixed)
    for sheet in column.refers_to if len(column.refers_to) == 1 else ():
        if any(record.SHEET.name == sheet for record in kind.records):
            return _make_name("key", sheet)
        if sheet in lists:
            return _make_name("list", sheet)
    return ""


def write_lists(pen: Pen, lists: Lists) -> None:
    """Write the Lists sheet, each list a table of its own that grows when a line is added at its foot."""
    sheet = pen.book.add_worksheet(LISTS_SHEET)
    set_page(sheet)
    sheet.freeze_panes(1, 0)
    for place, (name, words) in enumerate(lists.items()):
        column = place * 2
        sheet.set_column(column, column, max(14, *(len(word) + 3 for word in (*words, name))), pen.style(PLAIN))
        sheet.set_column(column + 1, column + 1, 2)
        options = {
            "name": _make_name("lst", name),
            "style": "Table Style Light 1",
            "autofilter": False,
            "columns": [{"header": name, "header_format": pen.style(HEAD)}],
        }
        sheet.add_table(0, column, len(words), column, options)
        for row, word in enumerate(words, start=1):
            pen.write(sheet, (row, column), word, {**PLAIN, "num_format": "@"})
        pen.book.define_name(_make_name("list", name), say_range(LISTS_SHEET, column))


def name_keys(pen: Pen, record: type[Entry]) -> None:
    """Name the keys of a sheet, so that the drop-downs of other sheets can offer them."""
    headings = list(record.columns())
    if record.SHEET.key and not record.SHEET.is_details:
        column = headings.index(record.SHEET.key[0])
        pen.book.define_name(_make_name("key", record.SHEET.name), say_range(record.SHEET.name, column))


def say_range(sheet: str, column: int) -> str:
    """Give the formula of a list that ends at its last filled cell, so that it grows as lines are added."""
    letter = xl_col_to_name(column)
    first = f"'{sheet}'!${letter}$2"
    whole = f"{first}:${letter}${LAST_ROW}"
    return f"={first}:INDEX({whole},MAX(1,COUNTA({whole})))"


def _find_fixed(column: Column) -> str:
    return YES_OR_NO if column.kind is Kind.YES_NO else column.choices


def _make_name(opening: str, words: str) -> str:
    return f"{opening}_" + re.sub(r"\W+", "_", words)
