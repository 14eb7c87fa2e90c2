"""Takes what is withheld and the names of the figures; gives which names lead to it, and names that lead no further."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from orderpaper.records.edition import Edition
from orderpaper.records.names import LEFT_OUT, fold, spell_names
from orderpaper.records.notice import IN_SENTENCE, WITHHELD
from orderpaper.records.place import Place
from orderpaper.records.quotation import ROOT, Names
from orderpaper.records.statistics import Display, StatisticsTable
from orderpaper.records.text import Missing, citations_of
from orderpaper.records.withheld import Withheld

SHOWN = "shown"
GONE = LEFT_OUT | {WITHHELD}
"""What stands under Publish of a row that is in no paper, and of one that a notice stands for already."""
OF_TABLES = ("title", "period", "source", "standing")
"""What every table has a name for; each knows its own cell in the catalogue."""


@dataclass(frozen=True, slots=True)
class Closed:
    """What may not be said: the tables and displays, and the names by which sentences and templates call them."""

    tables: tuple[StatisticsTable, ...] = ()
    displays: tuple[Display, ...] = ()
    figures: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.tables or self.displays)

    def has_name(self, name: str) -> bool:
        """Tell whether a name, as figures.asb_by_ward.total or shown.asb_by_ward, leads to what may not be said."""
        root, _, rest = name.casefold().partition(".")
        first = rest.partition(".")[0].strip()
        return first in {ROOT: self.figures, SHOWN: self.shown}.get(root.strip(), frozenset())


def find_closed(withheld: Withheld, figures: Names, edition: Edition) -> Closed:
    """Give what an edition may not say: tables and displays that are left out, and in public those that are exempt."""
    statistics = withheld.bundle.statistics
    is_public = not edition.shows_exempt
    tables = tuple(
        each for each in statistics.tables if each.publish in GONE or (is_public and withheld.ground_of(each))
    )
    unnamed = {fold(each.id) for each in tables}
    displays = tuple(
        each
        for each in statistics.displays
        if each.publish in GONE or fold(each.table) in unnamed or (is_public and withheld.ground_of(each))
    )
    if not tables and not displays:
        return Closed()
    told = [each for each in statistics.displays if isinstance(each.id, str) and each.id]
    names = spell_names(each.id for each in told)
    known = {id(each) for each in displays}
    shown = frozenset(name for name, each in zip(names, told, strict=True) if id(each) in known)
    return Closed(tables, displays, frozenset(_list_names(withheld, figures, tables)), shown)


def _list_names(withheld: Withheld, figures: Names, tables: Iterable[StatisticsTable]) -> Iterator[str]:
    """Give the names of tables: as the tree of names has them, and as sentences that were filled in call them."""
    held = list(tables)
    rows = {each.origin.place(key) for each in held for key in each.columns()}
    for name, entry in figures.entries.items() if held else ():
        if isinstance(entry, Names) and rows & set(_find_cells(entry)):
            yield name
    series = [each for each in withheld.bundle.statistics.series if any(each.table is table for table in held)]
    sheets = {(figure.place.file, figure.place.within) for each in series for _heading, figure in each.figures}
    for text in withheld.bundle.quoted:
        for each in text.names:
            cells = [place for cited in citations_of(each.words) for place in cited.cells]
            if any((place.file, place.within) in sheets or place in rows for place in cells):
                yield each.name.casefold().partition(".")[2].partition(".")[0].strip()


def _find_cells(table: Names) -> Iterator[Place]:
    """Give cells of the row of the catalogue that the names of a table belong to."""
    for name in OF_TABLES:
        said = table.entries.get(name)
        if isinstance(said, Missing):
            yield said.place
        for cited in citations_of(said):
            yield from cited.cells


def close_names(figures: Names, closed: Closed) -> Names:
    """Give the names of the figures, those of closed tables leading to words that say nothing of them."""
    return Names(_Part(figures.entries, closed.figures)) if closed.figures else figures


class _Shut(Mapping[str, object]):
    """The same names, of which none leads to what it did."""

    def __init__(self, entries: Mapping[str, object]) -> None:
        self._entries = entries

    def __getitem__(self, name: str) -> object:
        entry = self._entries[name]
        return Names(_Shut(entry.entries)) if isinstance(entry, Names) else IN_SENTENCE

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


class _Part(_Shut):
    """The tables by name: those that are closed lead no further, the others as before."""

    def __init__(self, entries: Mapping[str, object], closed: frozenset[str]) -> None:
        super().__init__(entries)
        self._closed = closed

    def __getitem__(self, name: str) -> object:
        return super().__getitem__(name) if name in self._closed else self._entries[name]
