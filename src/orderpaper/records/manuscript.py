"""A paper as a proofreader reads it: passages in their order and tables, each knowing where it stands; ours or not."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum

from orderpaper.records.place import Place


class Form(StrEnum):
    """What a paper was read from."""

    WORD = "Word"
    PDF = "PDF"
    TEXT = "text"


class PassageKind(StrEnum):
    """What a passage is; a row of figures in a text, whose table is lost, is a row."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item of a list"
    CAPTION = "caption"
    CELL = "cell"
    ROW = "row"
    NOTE = "footnote"


@dataclass(frozen=True, slots=True, order=True)
class Whereabouts:
    """Where something stands in a paper: the line of a text, the page of a PDF, the paragraph of a Word file.

    What a paper does not have is 0. `at` is the address in words, as "paragraph 12" or "table 2, row 3, cell 1", and
    `heading` the heading above. A cell’s `paragraph` is the last one before its table.
    """

    line: int = 0
    page: int = 0
    paragraph: int = 0
    heading: str = ""
    at: str = ""

    def place(self, file: str) -> Place:
        """Give the place as a finding says it."""
        return Place(file, self.heading, self.at)


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, heading, item, caption, cell or footnote, its lines run together with single spaces.

    `number` is what is printed before it, as "5.1.2", "(a)", "•" or "Graph 5"; it is part of the text where the file
    has it as words. `level` is a heading’s, from 1. `starts` has the letter at which each of its lines begins, and
    the whereabouts of that line: one for a paragraph of a Word file.
    """

    text: str
    kind: PassageKind
    starts: tuple[tuple[int, Whereabouts], ...]
    number: str = ""
    level: int = 0

    def find(self, letter: int = 0) -> Whereabouts:
        """Give where a letter of the text stands."""
        return self.starts[max(0, bisect_right(self.starts, letter, key=lambda start: start[0]) - 1)][1]


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell of a table: its words, and where they stand."""

    text: str
    where: Whereabouts = field(default_factory=Whereabouts)


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of a table; the first cell is what the row is of."""

    cells: tuple[GridCell, ...]
    is_header: bool = False

    @property
    def name(self) -> str:
        """The words of the first cell."""
        return self.cells[0].text if self.cells else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows from the top, its caption, and the notes printed under it.

    One that `is_rebuilt` was put together from the lines of a text or a PDF: it has no heading rows, and every row has
    its name first and then the same number of cells.
    """

    rows: tuple[GridRow, ...]
    where: Whereabouts = field(default_factory=Whereabouts)
    caption: str = ""
    notes: tuple[str, ...] = ()
    is_rebuilt: bool = False


@dataclass(frozen=True, slots=True)
class Manuscript:
    """One paper: its file’s name, what it was read from, its passages in reading order, and its tables.

    The words of a table’s cells are passages too, so that nothing is read in two ways.
    """

    name: str
    form: Form
    passages: tuple[Passage, ...] = ()
    grids: tuple[Grid, ...] = ()
