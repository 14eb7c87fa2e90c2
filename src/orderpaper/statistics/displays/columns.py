"""Takes nothing; gives the shape of a column of a printed table: its heading, and what it says of a row."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.printed_table import Goodness, PrintedCell, PrintedHeading
from orderpaper.records.text import source
from orderpaper.statistics.displays.row import ShownRow

BETTER_OR_WORSE = {"better": Goodness.BETTER, "worse": Goodness.WORSE}

Tell = Callable[[ShownRow, Figure], PrintedCell]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading, and the function that gives its cell of a row."""

    heading: PrintedHeading
    tell: Callable[[ShownRow], PrintedCell]


def make_cell(words: str, cells: Iterable[Place], goodness: str = "") -> PrintedCell:
    """Give a cell whose words know the cells they come from; what is better or worse says so in words."""
    said = f"{words} ({goodness})" if goodness else words
    return tell_cell(said, cells, goodness)


def tell_cell(words: str, cells: Iterable[Place], goodness: str = "") -> PrintedCell:
    """Give a cell whose words know the cells they come from, and themselves tell whether it is better or worse."""
    return PrintedCell(source(words, cells), BETTER_OR_WORSE.get(goodness, Goodness.NONE))
