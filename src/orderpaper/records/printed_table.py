"""A table as a paper prints it: headings of one level or two, rows and what they are, cells that know their figures."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from orderpaper.records.context import said
from orderpaper.records.text import Text


class RowKind(StrEnum):
    """What a row is, said in its look: plain, part of the row above, a total, our own area."""

    PLAIN = "plain"
    PART = "part"
    TOTAL = "total"
    OURS = "ours"


class Goodness(StrEnum):
    """Whether a change is for better or worse; where it is either, the words of its cell say so too."""

    NONE = ""
    BETTER = "better"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """One cell: its words, which know the cells they come from, and whether they tell of better or worse."""

    words: str
    goodness: Goodness = Goodness.NONE

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class PrintedHeading:
    """The heading of a column; `group` is what stands above it and its neighbours, where headings have two levels.

    `is_words` is true where its cells are words and not figures, so that they stand at the left.
    """

    words: str
    group: str = ""
    is_words: bool = False

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """One row of a table."""

    name: str = said("What the row is of")
    cells: tuple[PrintedCell, ...] = said("Its figures as they are printed, in the order of the headings")
    kind: RowKind = RowKind.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedTable:
    """A table; what a template may say of it is what is said() here.

    With `blocks` of two or more, its rows stand in so many blocks side by side, each with the headings. `key` tells
    what shorthand and arrows in it mean; `notes` are what is printed under it, the key and the source aside.
    """

    IS_PRINTED_WHOLE: ClassVar[bool] = True

    title: Text = said("The title, for its caption")
    rows_are: str = said("The heading of the first column")
    headings: tuple[PrintedHeading, ...] = said("The headings of the other columns")
    rows: tuple[PrintedRow, ...] = said("Its rows")
    period: Text = field(default="", metadata={"says": "The period its figures are of"})
    source: Text = field(default="", metadata={"says": "Where its figures come from"})
    key: str = field(default="", metadata={"says": "What the shorthand in it means; nothing where there is none"})
    notes: tuple[Text, ...] = field(default=(), metadata={"says": "What is printed under it"})
    unit: str = ""
    blocks: int = 1

    def __str__(self) -> str:
        headings = ", ".join((self.rows_are, *map(str, self.headings)))
        return f"A table of {len(self.rows)} rows: {headings}"
