"""A row of a paper’s table, each of its figures by what it is: what sentences beside the table are held against."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from orderpaper.records.manuscript import Whereabouts


class Arrow(StrEnum):
    """Which way a row’s rank went, by the arrow printed beside it."""

    NONE = ""
    BETTER = "↑"
    WORSE = "↓"
    SAME = "←"


@dataclass(frozen=True, slots=True)
class Tabled:
    """One row of a table: its name, its figures of each period from the earliest, and what was worked out of them.

    Whatever the table does not have, or does not print for the row, is None; `periods` has the headings of `figures`,
    each empty where they are lost. `places` is how many decimals its rate is printed with.
    """

    name: str
    where: Whereabouts
    figures: tuple[Decimal | None, ...] = ()
    periods: tuple[str, ...] = ()
    change: Decimal | None = None
    percent: Decimal | None = None
    rate: Decimal | None = None
    rank: int | None = None
    arrow: Arrow = Arrow.NONE
    caption: str = ""

    @property
    def later(self) -> Decimal | None:
        """The figure of the latest period."""
        return self.figures[-1] if self.figures else None

    @property
    def earlier(self) -> Decimal | None:
        """The figure of the period before the latest."""
        return self.figures[-2] if len(self.figures) > 1 else None
