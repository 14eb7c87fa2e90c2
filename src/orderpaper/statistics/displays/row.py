"""Takes a row of a pasted table; gives it as it may be shown: what it is, its figures, and the cells they come from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.printed_table import RowKind
from orderpaper.statistics.layout import PART


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row as it may be shown; its figures are suppressed, corrected and in the unit of their table.

    `number` is its place in the table as pasted, counted from 0. It `is_counted` where it stands for itself: no total,
    no average, no part of the row above. `worked_from` has the cells of those figures that do not stand in one.
    """

    number: int
    pasted_name: str
    kind: RowKind
    figures: Mapping[str, Figure]
    is_counted: bool = True
    worked_from: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name as it is printed: what is part of another row is set in, and needs no dash."""
        return PART.sub("", self.pasted_name, count=1) if self.kind is RowKind.PART else self.pasted_name

    def cite(self, *headings: str) -> tuple[Place, ...]:
        """Give the cells that the figures under some headings come from."""
        found: list[Place] = []
        for heading in headings:
            figure = self.figures.get(heading)
            if figure is not None:
                found += self.worked_from.get(heading, (figure.place,))
        return tuple(found)

    def find_reason(self, *headings: str) -> str:
        """Give why nothing can be worked out from the figures under some headings; nothing where all are given."""
        figures = [self.figures.get(heading) for heading in headings]
        reasons = [each.flag if each else "" for each in figures if each is None or each.value is None]
        return next((each for each in reasons if each), "[x]") if reasons else ""
