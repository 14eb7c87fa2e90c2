"""A paper read for proof: its manuscript, its sentences with their quantities, and its tables judged and as rows."""

from dataclasses import dataclass

from orderpaper.records.judged import Judged
from orderpaper.records.manuscript import Manuscript, Passage
from orderpaper.records.quantity import Sentence
from orderpaper.records.tabled import Tabled


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that is asked of a paper to proofread it; `sentences` are in reading order, passage by passage."""

    manuscript: Manuscript
    sentences: tuple[Sentence, ...] = ()
    rows: tuple[Tabled, ...] = ()
    judged: Judged = Judged()

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages of the paper in reading order."""
        return self.manuscript.passages
