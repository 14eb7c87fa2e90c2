"""Takes the bundle and what is to become of one row; gives the bundle with its rows changed, row by row."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.statistics import Statistics

Change = Callable[[Entry], Entry]
"""Gives a row as it is to be: the row itself where nothing of it changes."""
NO_BOOK = "quoted"
"""The one field of the bundle that is no workbook."""


def change_rows(bundle: Bundle, change: Change) -> Bundle:
    """Give the bundle with every row changed, workbook by workbook; what does not change stays the same record."""
    books = {
        each.name: _change_books(getattr(bundle, each.name), change)
        for each in dataclasses.fields(bundle)
        if each.name != NO_BOOK
    }
    books["statistics"] = _hand_on_tables(books["statistics"], bundle.statistics)
    changed: Bundle = _replace_changed(bundle, books)
    return changed


def _change_books(held: Any, change: Change) -> Any:  # noqa: ANN401 - any field of the bundle: a workbook, several, or none
    if isinstance(held, tuple):
        return _keep_or_replace(held, tuple(_change_books(each, change) for each in held))
    if not dataclasses.is_dataclass(held) or isinstance(held, type):
        return held
    rows = {each.name: _change_sheet(getattr(held, each.name), change) for each in dataclasses.fields(held)}
    return _replace_changed(held, rows)


def _change_sheet(held: Any, change: Change) -> Any:  # noqa: ANN401 - a row, several, or a field of another kind
    if isinstance(held, Entry):
        return change(held)
    if isinstance(held, tuple) and held and isinstance(held[0], Entry):
        return _keep_or_replace(held, tuple(change(each) for each in held))
    return held


def _replace_changed(record: Any, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - any record
    changed = {name: value for name, value in values.items() if value is not getattr(record, name)}
    return dataclasses.replace(record, **changed) if changed else record


def _keep_or_replace(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    is_same = all(before is after for before, after in zip(old, new, strict=True))
    return old if is_same else new


def _hand_on_tables(new: Statistics, old: Statistics) -> Statistics:
    """Give the statistics whose rows belong to the tables as they now read."""
    if new.tables is old.tables:
        return new
    by_old = {id(before): after for before, after in zip(old.tables, new.tables, strict=True)}
    series = (dataclasses.replace(each, table=by_old.get(id(each.table), each.table)) for each in new.series)
    return dataclasses.replace(new, series=tuple(series))
