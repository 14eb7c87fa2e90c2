"""Takes the ranks that a paper says, with their rows; gives what its rank 1 is: the lowest or the highest, the best."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.beside.standings import End, Standing
from orderpaper.records.tabled import Tabled

Ranked = tuple[Standing, Tabled | None]


@dataclass(frozen=True, slots=True)
class RankEnds:
    """How often a paper shows that its rank 1 is the lowest or the highest figure, and the best or the worst."""

    lowest: int = 0
    highest: int = 0
    best: int = 0
    worst: int = 0

    @property
    def is_lowest(self) -> bool:
        """Whether its rank 1 is the lowest figure, and nothing says otherwise."""
        return self.lowest >= 2 and not self.highest

    @property
    def is_best(self) -> bool:
        """Whether its rank 1 is the best place, and nothing says otherwise."""
        return self.best >= 2 and not self.worst


def read_ends(ranked: Iterable[Ranked]) -> RankEnds:
    """Give what some ranks show of rank 1.

    “The 5th lowest” that is 5 in the table shows that 1 is the lowest; so does a place that improves to a smaller
    number while the figure falls. “Up from 6th to 5th” shows that 1 is the best.
    """
    shown = [_show(standing, row) for standing, row in ranked]
    return RankEnds(*(sum(column) for column in zip(*shown, strict=True))) if shown else RankEnds()


def _show(standing: Standing, row: Tabled | None) -> tuple[int, int, int, int]:
    is_tabled = row is not None and row.rank == standing.now
    is_up = standing.before is not None and standing.way * (standing.before - standing.now) > 0
    is_down = standing.before is not None and standing.way * (standing.before - standing.now) < 0
    fell = is_up and standing.way > 0 and _fell(row)
    return (
        int((standing.end is End.LOW and is_tabled) or fell),
        int(standing.end is End.HIGH and is_tabled),
        int(is_up),
        int(is_down),
    )


def _fell(row: Tabled | None) -> bool:
    return row is not None and row.later is not None and row.earlier is not None and row.later < row.earlier


def show_each_without(ranked: Sequence[Ranked]) -> list[RankEnds]:
    """Give, for each rank, what all ranks but itself show: none is held against itself."""
    shown = [_show(standing, row) for standing, row in ranked]
    totals = [sum(column) for column in zip(*shown, strict=True)]
    return [RankEnds(*(total - own for total, own in zip(totals, each, strict=True))) for each in shown]
