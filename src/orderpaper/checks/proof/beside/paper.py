"""Takes a paper read for proof; gives its sentences marked with the rows they name, and what the paper is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from orderpaper.checks.periods import read_period
from orderpaper.checks.proof.beside.acronyms import read_acronyms
from orderpaper.checks.proof.beside.areas import Areas, read_areas
from orderpaper.checks.proof.beside.marked import Marked
from orderpaper.checks.proof.beside.mentions import mark_mentions
from orderpaper.checks.proof.beside.names import Names, read_names
from orderpaper.records.manuscript import PassageKind
from orderpaper.records.quantity import Sentence
from orderpaper.records.reading import Reading
from orderpaper.records.same import Same
from orderpaper.records.tabled import Tabled

PROSE = frozenset((PassageKind.TEXT, PassageKind.ITEM, PassageKind.NOTE))


@dataclass(frozen=True)
class Paper:
    """A paper’s rows by name, its areas, and the passages of its prose, each as its marked sentences."""

    names: Names
    areas: Areas
    passages: tuple[tuple[Marked, ...], ...]

    @property
    def sentences(self) -> Iterator[tuple[Marked, tuple[Marked, ...]]]:
        """The sentences in reading order, each with those before it in its passage."""
        for passage in self.passages:
            for at, each in enumerate(passage):
                yield each, passage[:at]

    def is_of_ours(self, marked: Marked, before: Sequence[Marked]) -> bool:
        """Tell whether no sentence before leaves a sentence in another area: the last that names one names ours."""
        if self.areas.name_ours(marked.text):
            return True
        for each in reversed(before):
            if self.areas.name_ours(each.text):
                return True
            if not self.areas.may_be_ours(each.text):
                return False
        return True


def read_paper(reading: Reading) -> Paper:
    """Give a paper ready to be held against its tables; it is read once for all checks."""
    return _read(Same(reading))


@lru_cache(maxsize=1)
def _read(same: Same[Reading]) -> Paper:
    reading = same.held
    areas = read_areas([passage.text for passage in reading.passages])
    rows = [row for row in reading.rows if _may_be_named(row) and not areas.is_area(row.name)]
    names = read_names(rows, read_acronyms(reading.passages) if rows else {})
    passages = tuple(
        tuple(mark_mentions(each, names, areas.ours) for each in sentences) for sentences in _group(reading)
    )
    return Paper(names, areas, passages)


def _may_be_named(row: Tabled) -> bool:
    """Tell whether a sentence may be held against a row: it has figures or a rank, and is not of a month."""
    has_cells = any(each is not None for each in (*row.figures, row.percent, row.rank))
    return has_cells and read_period(" ".join(row.name.split())) is None


def _group(reading: Reading) -> Iterator[list[Sentence]]:
    """Give the sentences of each passage of prose."""
    held: list[Sentence] = []
    for each in reading.sentences:
        if held and each.passage is not held[-1].passage:
            yield held
            held = []
        if each.passage.kind in PROSE:
            held.append(each)
    if held:
        yield held
