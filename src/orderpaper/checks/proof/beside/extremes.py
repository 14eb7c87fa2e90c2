"""Takes a sentence and the tables of areas; gives the areas that it calls highest or lowest, with their figures."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from orderpaper.checks.proof.beside.areas import Areas
from orderpaper.records.quantity import Sentence, Unit
from orderpaper.records.tabled import Tabled

FEWEST_AREAS = 3
AREA_CODE = re.compile(r"\b\w*\d\w*\b\s*")
MOST = r"highest|largest|greatest|biggest|most"
LEAST = r"lowest|smallest|fewest|least"
CHANGES = r"(?:\s+[\w-]+)?\s+(?:increase|decrease|rise|fall|reduction|growth|improvement|change|drop)"
EXTREME = re.compile(
    rf"(?<!of\sthe\s)(?<!among\sthe\s)(?<!amongst\sthe\s)\b(?:(?P<most>{MOST})|(?P<least>{LEAST}))\b(?!{CHANGES})",
    re.IGNORECASE,
)
BREAKS = re.compile(
    r";|\b(?:compared|while|whilst|whereas|but|against|than|after|followed|although|outside|except|apart|next|closely)\b",
    re.IGNORECASE,
)
JOINED = r"(?:\s*\([^)]*\))?\s*(?:,\s*(?:and\s+)?|and\s+|&\s*)(?:in\s+)?"


@dataclass(frozen=True, slots=True)
class AreaTable:
    """The rows of a table that are areas, by the names that sentences call them, and every figure in them."""

    rows: dict[str, Tabled]
    values: frozenset[Decimal]

    def column(self, at: int) -> dict[str, Decimal]:
        """Give one figure of each area that has it; a row that is the sum of the others is no area."""
        held = {name: row.figures[at] for name, row in self.rows.items() if at < len(row.figures)}
        found = {name: figure for name, figure in held.items() if figure is not None}
        total = sum(found.values())
        return {name: figure for name, figure in found.items() if figure < (total - figure) * Decimal("0.99")}


@dataclass(frozen=True, slots=True)
class Extreme:
    """The areas a sentence calls the highest or the lowest, and the figures of every area; `letter` is the word’s."""

    word: str
    letter: int
    is_most: bool
    names: tuple[str, ...]
    figures: dict[str, Decimal]

    @property
    def passed(self) -> tuple[str, ...]:
        """The areas that should have been named in place of others: they are further up, or down, than one named."""
        named = [self.figures[name] for name in self.names]
        others = [(name, figure) for name, figure in self.figures.items() if name not in self.names]
        if self.is_most:
            return tuple(name for name, figure in others if figure > min(named))
        return tuple(name for name, figure in others if figure < max(named))


def read_area_tables(rows: Iterable[Tabled], areas: Areas) -> tuple[AreaTable, ...]:
    """Give the tables whose rows are areas with figures, three of them at least."""
    found = []
    for _caption, group in groupby(rows, key=lambda row: (row.caption, row.periods)):
        named = {AREA_CODE.sub("", row.name).strip(): row for row in group if row.figures and areas.is_area(row.name)}
        if len(named) >= FEWEST_AREAS:
            values = frozenset(figure for row in named.values() for figure in row.figures if figure is not None)
            found.append(AreaTable(named, values))
    return tuple(found)


def find_extremes(sentence: Sentence, tables: Iterable[AreaTable]) -> Iterator[Extreme]:
    """Give what a sentence calls highest or lowest where a figure it says is that of one of the areas it names."""
    said = {each.value for each in sentence.quantities if each.is_number and abs(each.value) >= 2}
    words = [match for match in EXTREME.finditer(sentence.text) if not _is_ranked(sentence, match.start())]
    if len(words) != 1 or not said:
        return
    for table in tables:
        names = () if said.isdisjoint(table.values) else _find_names(sentence.text, words[0], table)
        column = _find_column(said, names, table)
        named = tuple(name for name in names if name in column)
        if named:
            yield Extreme(words[0][0], words[0].start(), words[0]["most"] is not None, named, column)


def _is_ranked(sentence: Sentence, at: int) -> bool:
    """Tell whether an ordinal stands before a word: the 2nd highest."""
    return any(each.unit is Unit.RANK and each.end <= at <= each.end + 1 for each in sentence.quantities)


def _find_names(text: str, word: re.Match[str], table: AreaTable) -> tuple[str, ...]:
    """Give the areas named together nearest to the word, with nothing between that sets them apart."""
    either = "|".join(re.escape(name) for name in sorted(table.rows, key=len, reverse=True))
    runs = re.finditer(rf"\b(?:{either})\b(?:{JOINED}(?:{either})\b)*", text)
    near = [(_count_between(text, word, run), run[0]) for run in runs if not _is_apart(text, word, run)]
    if not near:
        return ()
    return tuple(dict.fromkeys(re.findall(rf"\b(?:{either})\b", min(near)[1])))


def _count_between(text: str, word: re.Match[str], run: re.Match[str]) -> int:
    return len(_between(text, word, run))


def _is_apart(text: str, word: re.Match[str], run: re.Match[str]) -> bool:
    return BREAKS.search(_between(text, word, run)) is not None


def _between(text: str, word: re.Match[str], run: re.Match[str]) -> str:
    first, last = sorted((word, run), key=lambda each: each.start())
    return text[first.end() : last.start()]


def _find_column(said: AbstractSet[Decimal], names: Sequence[str], table: AreaTable) -> dict[str, Decimal]:
    """Give the figures of the period in which a figure of the sentence is that of an area it names; none without."""
    for name in names:
        figures = table.rows[name].figures
        at = next((at for at in reversed(range(len(figures))) if figures[at] in said), None)
        if at is not None:
            return table.column(at)
    return {}
