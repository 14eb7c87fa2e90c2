"""Takes the statistics; gives every figure a name, table by table, and what those names lead to."""

from collections.abc import Iterable, Iterator, Mapping

from orderpaper.records.names import spell_names
from orderpaper.records.quotation import ROOT, Names, Quotation
from orderpaper.records.quoted import Move
from orderpaper.records.statistics import Statistics
from orderpaper.records.text import Missing
from orderpaper.statistics.displays.table import Tables
from orderpaper.statistics.quotations.entries import Entries
from orderpaper.statistics.quotations.opened import OpenTable, open_tables
from orderpaper.statistics.quotations.tables import RowEntries, TableEntries
from orderpaper.statistics.quotations.words import MeasureEntries

MAIN = ("sentence", "value")


class CatalogueEntries(Entries):
    """The tables that may be quoted, by name."""

    def __init__(self, tables: Mapping[str, OpenTable]) -> None:
        super().__init__(lambda: tables, lambda name: Names(TableEntries(tables[name], f"{ROOT}.{name}")))
        self._tables = tables

    def list_inner(self) -> Iterable[str]:
        """Give the names of the tables."""
        return self._tables


def name_figures(statistics: Statistics, tables: Tables | None = None) -> Names:
    """Give all that may be said of the figures, by name: annual_changes.all_crime.sentence.

    Nothing is worked out before it is asked for. What a table hides stands as [c], and so does all that would be made
    of it; a table shared in confidence has no names. `tables` are those that somebody else asks of too.
    """
    opened = list(open_tables(statistics, tables))
    names = spell_names([each.table.id for each in opened])
    return Names(CatalogueEntries(dict(zip(names, opened, strict=True))))


def find_move(names: Names, name: str) -> Move | None:
    """Give the change that the words under a name speak of; None where they speak of none."""
    *path, last = name.split(".")
    entries: Mapping[str, object] = names.entries
    for part in path:
        inner = entries.get(part)
        entries = inner.entries if isinstance(inner, Names) else {}
    measure = _find_measure(entries)
    return measure.find_move(last) if measure is not None and last in measure else None


def _find_measure(entries: Mapping[str, object]) -> MeasureEntries | None:
    measure = entries.own if isinstance(entries, RowEntries) else entries
    return measure if isinstance(measure, MeasureEntries) else None


def list_quotations(names: Names, prefix: str = "") -> Iterator[Quotation]:
    """Give everything that can be said today, table by table, each with its name and what it is."""
    for name in names.entries:
        entry = names.entries[name]
        if isinstance(entry, Names):
            yield from list_quotations(entry, f"{prefix}{name}.")
        elif isinstance(entry, str) and entry:
            yield _quote(names.entries, name, prefix, entry)


def list_main_quotations(names: Names, prefix: str = "") -> Iterator[Quotation]:
    """Give one thing of each measure: how it changed, or its figure where there is nothing to compare it with."""
    entries = names.entries
    measure = _find_measure(entries)
    said = {name: measure.say(name) for name in MAIN} if measure is not None else {}
    first = next((name for name, words in said.items() if not isinstance(words, Missing)), None)
    if first is not None:
        yield _quote(entries, first, prefix, said[first])
    for name in entries.list_inner() if isinstance(entries, Entries) else ():
        inner = entries[name]
        if isinstance(inner, Names):
            yield from list_main_quotations(inner, f"{prefix}{name}.")


def _quote(entries: Mapping[str, object], name: str, prefix: str, words: str | Missing) -> Quotation:
    says = entries.describe(name) if isinstance(entries, Entries) else ""
    return Quotation(f"{prefix}{name}", says, words)
