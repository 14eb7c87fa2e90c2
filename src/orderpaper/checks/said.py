"""Takes the bundle; gives the words that officers typed, each with its cell, for the checks that read words."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.records.display import Displays
from orderpaper.records.finding import Finding
from orderpaper.records.judged import Judged
from orderpaper.records.place import Origin, Place, Table
from orderpaper.records.statistics import Series
from orderpaper.records.text import Prose

WORDS = frozenset((Kind.TEXT, Kind.PARA))
YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?![\d/–-])")


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one cell: the row and the field they stand in, and the column's heading and kind.

    `year` is the year its dates are of where they do not say it themselves; 0 where nothing around them says it.
    """

    text: str
    origin: Origin
    key: str
    column: Column
    year: int = 0

    @property
    def place(self) -> Place:
        """The cell."""
        return self.origin.place(self.key)


Check = Callable[[Bundle], Iterable[Finding]]
JudgedCheck = Callable[[Judged], Iterable[Finding]]
DisplayCheck = Callable[[Displays], Iterable[Finding]]
WordCheck = Callable[[Bundle, Sequence[Said]], Iterable[Finding]]


def read_wording(bundle: Bundle) -> tuple[Said, ...]:
    """Give the words of every cell that holds words or paragraphs, workbook by workbook; of empty ones nothing.

    Last stand the words in pasted tables: their dates are of the year of the table’s period, where it is one.
    """
    typed = (said for entry in bundle.entries() for said in read_entry(entry))
    return (*typed, *(said for series in bundle.statistics.series for said in _read_pasted(series)))


def _read_pasted(series: Series) -> Iterator[Said]:
    for heading, figure in series.figures:
        if figure.value is None and series.table.holds_words(heading):
            table = Table(figure.place.file, figure.place.within, {heading: ""})
            origin = Origin(table, series.table.origin.row, {heading: figure.place.at})
            column = Column(heading, Kind.TEXT, "What stands in a column of words.")
            yield Said(figure.flag, origin, heading, column, _find_year(str(series.table.period)))


def _find_year(period: str) -> int:
    years = set(YEAR.findall(period))
    return int(years.pop()) if len(years) == 1 else 0


def read_entry(entry: Entry) -> Iterator[Said]:
    """Give the words of one row, cell by cell."""
    for key, column in entry.columns().items():
        if column.kind in WORDS:
            held = getattr(entry, key)
            text = str(held) if isinstance(held, Prose | str) else ""
            if text:
                yield Said(text, entry.origin, key, column)
