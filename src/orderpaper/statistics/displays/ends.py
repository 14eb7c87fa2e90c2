"""Takes what a display asks; gives the table of its three highest and its three lowest rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from orderpaper.records.figure import Figure
from orderpaper.records.measure import Rank
from orderpaper.records.printed_table import PrintedCell, PrintedHeading, PrintedTable
from orderpaper.statistics.control.cautions import name_some
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.columns import Column, tell_cell
from orderpaper.statistics.displays.measured import Measured, measure
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.tables import compose_table
from orderpaper.statistics.rank import say_rank
from orderpaper.statistics.rounding import take_exact

EACH_END = 3
FEWEST = 2 * EACH_END


@dataclass(frozen=True, slots=True)
class _Ends:
    """The rows at both ends, highest first, what they are ranked by, and their ranks from the nearer end."""

    measured: Measured
    ordered: Sequence[ShownRow]
    ranks: Mapping[int, Rank]

    @property
    def rows(self) -> tuple[ShownRow, ...]:
        """The rows shown."""
        return (*self.ordered[:EACH_END], *self.ordered[-EACH_END:])

    def take(self, row: ShownRow) -> Figure:
        """Give the figure of a row that has one."""
        return self.measured.take(row) or Figure(None, self.measured.cite(row)[0])


def make_ends(asked: Asked) -> PrintedTable:
    """Give the three highest and the three lowest rows, each with its place; raise Refusal where they would overlap."""
    if {Also.TOTAL, Also.TOTAL_ROW} & set(asked.also):
        said = "the top and bottom three have no total. Leave out Total, or show it as a Table."
        raise Refusal("also", said, Also.TOTAL)
    ends = _find_ends(asked)
    notes = (*_note_ties(ends), *_note_left_out(asked, ends.measured))
    return compose_table(asked, ends.rows, [_make_places(ends)], notes)


def _find_ends(asked: Asked) -> _Ends:
    measured = measure(asked)
    known = [
        (take_exact(figure), row)
        for row in asked.rows
        if row.is_counted and (figure := measured.take(row)) is not None and figure.value is not None
    ]
    if len(known) < FEWEST:
        raise Refusal(
            "shown_as",
            f"{asked.id} has {len(known)} rows with a figure under {measured.heading}, and the top and bottom three "
            f"need {FEWEST}. Show it as a Table.",
        )
    ordered = [row for _value, row in sorted(known, key=lambda pair: -pair[0])]
    down, up = measured.rank(is_highest_first=True), measured.rank(is_highest_first=False)
    ranks = {row.number: down[row.pasted_name] for row in ordered[:EACH_END]}
    ranks |= {row.number: up[row.pasted_name] for row in ordered[-EACH_END:]}
    return _Ends(measured, ordered, ranks)


def _make_places(ends: _Ends) -> Column:
    everything = ends.measured.cite_all()

    def tell(row: ShownRow) -> PrintedCell:
        said = say_rank(ends.ranks[row.number])
        return tell_cell(f"{said[:1].upper()}{said[1:]}", (*ends.measured.cite(row), *everything))

    return Column(PrintedHeading("Place", is_words=True), tell)


def _note_ties(ends: _Ends) -> Iterator[str]:
    """Give the rows that are left out though they share a place with the last of the three."""
    for edge, others in ((EACH_END - 1, ends.ordered[EACH_END:]), (-EACH_END, ends.ordered[:-EACH_END])):
        last = ends.ordered[edge]
        figure = ends.take(last)
        shown = {row.number for row in ends.rows}
        alike = [row.name for row in others if row.number not in shown and ends.take(row).value == figure.value]
        if alike:
            are = "is" if len(alike) == 1 else "are"
            yield f"{name_some(alike)} {are} {say_rank(ends.ranks[last.number])} too, with {figure}."


def _note_left_out(asked: Asked, measured: Measured) -> Iterator[str]:
    without = [
        row.name
        for row in asked.rows
        if row.is_counted and ((figure := measured.take(row)) is None or figure.value is None)
    ]
    if without:
        yield f"Not compared, as they have no figure that can be printed: {name_some(without)}."
