"""Takes the bundle; gives the words that officers typed, each with its cell, for the checks that read words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.records.finding import Finding
from orderpaper.records.place import Origin, Place
from orderpaper.records.text import Prose

WORDS = frozenset((Kind.TEXT, Kind.PARA))


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one cell: the row and the field they stand in, and the column's heading and kind."""

    text: str
    origin: Origin
    key: str
    column: Column

    @property
    def place(self) -> Place:
        """The cell."""
        return self.origin.place(self.key)


Check = Callable[[Bundle], Iterable[Finding]]
WordCheck = Callable[[Bundle, Sequence[Said]], Iterable[Finding]]


def read_wording(bundle: Bundle) -> tuple[Said, ...]:
    """Give the words of every cell that holds words or paragraphs, workbook by workbook; of empty ones nothing."""
    return tuple(said for entry in bundle.entries() for said in _read_entry(entry))


def _read_entry(entry: Entry) -> Iterator[Said]:
    for key, column in entry.columns().items():
        if column.kind in WORDS:
            held = getattr(entry, key)
            text = str(held) if isinstance(held, Prose | str) else ""
            if text:
                yield Said(text, entry.origin, key, column)
