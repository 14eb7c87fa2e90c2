"""Takes the bundle; gives every value that its public edition may not hold, so that a finished file can be searched.

What was typed where the public reads it too is none: the name of an agency, a sentence that every report has, or a
number that a public table has as well, proves nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.records.edition import Edition
from orderpaper.records.figure import Figure, exact_value
from orderpaper.records.names import fold
from orderpaper.records.notice_rows import FIGURES_OF_TABLE, list_lost
from orderpaper.records.place import Place
from orderpaper.records.public import cut_bundle
from orderpaper.records.statistics import Series
from orderpaper.records.text import Prose, Text
from orderpaper.records.withheld import Withheld, find_withheld

SEARCHED = frozenset((Kind.TEXT, Kind.PARA, Kind.FIGURE))
"""What is searched for: words and figures. A date, a count of votes or one of a list says nothing by itself."""
FEWEST_LETTERS, FEWEST_DIGITS, MOST_WORDS = 4, 3, 6
"""What is shorter is no value to look for; what has more words is one even where it was typed in public as well."""
WORD = re.compile(r"[^\W_]+(?:[.,’'][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class ExemptValue:
    """Words or a number that the public may not read, and its cell.

    `is_figure` is true of a number of a table, as printed or as stored. It is to be looked for as a whole number among
    what is read; in a file there are many numbers that mean something else.
    """

    words: str
    place: Place
    is_figure: bool = False


def list_exempt_values(bundle: Bundle, also_public: Iterable[str] = ()) -> tuple[ExemptValue, ...]:
    """Give the values of all that is exempt, each once; `bundle` is as it was read and filled in, before it is cut.

    `also_public` are further words that the public papers hold, as those of the templates.
    """
    withheld = find_withheld(bundle)
    if not withheld:
        return ()
    cut = cut_bundle(bundle, Edition.PUBLIC)
    public = _Public((*_list_words(cut), *also_public))
    found = (each for each in _list_all(withheld, cut) if public.lacks(each))
    return tuple({(each.words, each.is_figure): each for each in reversed([*found])}.values())[::-1]


def _list_all(withheld: Withheld, cut: Bundle) -> Iterator[ExemptValue]:
    for row, names in _list_fields(withheld):
        for name in names:
            yield from _read_cell(row, name)
    known = {fold(each.id) for each in withheld.tables} - {fold(each.table.id) for each in cut.statistics.series}
    for series in withheld.bundle.statistics.series:
        if fold(series.table.id) in known:
            yield from _read_series(series)


def _list_fields(withheld: Withheld) -> Iterator[tuple[Entry, Iterable[str]]]:
    """Give the rows with something that the public may not read, each with the fields of that."""
    bundle = withheld.bundle
    for report in bundle.reports:
        if report.file in withheld.reports:
            yield report.details, list_lost(report.details)
    if bundle.plan and withheld.plan:
        yield bundle.plan.details, ("title", "version")
    if bundle.assessment and withheld.assessment:
        yield bundle.assessment.details, ("title", "subtitle", "version")
    for row, _ground in withheld.list_rows():
        yield row, list_lost(row)
    tables = {fold(each.id) for each in withheld.tables}
    chapters = bundle.assessment.chapters if bundle.assessment else ()
    made: list[tuple[Entry, Text]] = [(each, each.headline_table) for each in chapters]
    made += ((each, each.table) for each in (bundle.plan.indicators if bundle.plan else ()))
    yield from ((row, FIGURES_OF_TABLE[type(row)]) for row, table in made if table and fold(table) in tables)


def _read_cell(row: Entry, name: str) -> Iterator[ExemptValue]:
    column: Column = row.columns()[name]
    held, place = getattr(row, name), row.origin.place(name)
    if column.kind not in SEARCHED or column.refers_to:
        return
    if isinstance(held, Figure):
        yield from _read_figure(held)
    elif isinstance(held, str | Prose):
        lines = [str(line.text) for line in held.lines] if isinstance(held, Prose) else held.splitlines()
        yield from (ExemptValue(" ".join(line.split()), place) for line in lines if line.strip())


def _read_series(series: Series) -> Iterator[ExemptValue]:
    figures = [figure for _heading, figure in series.figures]
    place = figures[0].place if figures else series.table.origin.place("id")
    yield ExemptValue(series.name, place)
    for heading, figure in series.figures:
        yield ExemptValue(heading, figure.place)
        yield from _read_figure(figure)


def _read_figure(figure: Figure) -> Iterator[ExemptValue]:
    """Give a figure as it is printed, and as a workbook stores it; of a cell that holds words, the words."""
    if figure.value is None:
        yield from (
            ExemptValue(" ".join(line.split()), figure.place) for line in figure.flag.splitlines() if line.strip()
        )
        return
    stored = exact_value(figure.value)
    said = [str(figure).strip("£%"), f"{stored:f}", f"{stored / 100:f}" if figure.is_percent else ""]
    yield from (ExemptValue(each, figure.place, is_figure=True) for each in dict.fromkeys(filter(None, said)))


class _Public:
    """All that the public reads, as words one after the other."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = " ".join(f" {' '.join(_split(each))} |" for each in words)

    def lacks(self, value: ExemptValue) -> bool:
        """Tell whether a value is one to look for: neither too short to mean anything, nor public itself."""
        words = _split(value.words)
        size = sum(each.isdigit() for each in value.words) if value.is_figure else len("".join(words))
        if size < (FEWEST_DIGITS if value.is_figure else FEWEST_LETTERS):
            return False
        is_text = not value.is_figure and len(words) > MOST_WORDS
        return is_text or f" {' '.join(words)} " not in self._words


def _split(words: str) -> list[str]:
    return WORD.findall(fold(words))


def _list_words(cut: Bundle) -> Iterator[str]:
    """Give every text and figure of a bundle that was cut."""
    for row in cut.entries():
        for name in row.columns():
            held = getattr(row, name)
            yield from (str(line.text) for line in held.lines) if isinstance(held, Prose) else (str(held),)
    for series in cut.statistics.series:
        yield series.name
        for heading, figure in series.figures:
            yield heading
            yield from (each.words for each in _read_figure(figure))
