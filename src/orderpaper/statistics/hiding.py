"""Takes a grid of counts, its totals, and what must be hidden; gives what else must be, so that nothing can be solved.

A hidden count is safe when the printed totals leave it more than one whole number. That is shown by a move: some hidden
counts one more and others one less, such that every total still printed stays as it is. So each hidden count is put
into a move, and what takes part in it is hidden too: the same two columns of another row (a rectangle), another count
of its row or of its column, or, where nothing else is left, the totals that count it. A nought is never hidden, so
that all may know that what is hidden is one or more; a count that a move makes less is two or more therefore.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

Cell = tuple[str, str]
Totals = tuple[str, ...]

SHORTLIST = 20
LATEST = 5
TOTAL_COSTS = 10**9
CORNER_COSTS = 10**15


@dataclass(frozen=True, slots=True)
class Grid:
    """Counts by row and column, totals among them; which total rows count each plain row, and columns likewise.

    None is a count that is hidden already and that we do not know ourselves.
    """

    values: Mapping[Cell, int | None]
    rows: Mapping[str, Totals]
    columns: Mapping[str, Totals]


@dataclass(frozen=True, slots=True)
class Move:
    """Plain counts that change by one each, and the totals that change with them."""

    counts: tuple[Cell, ...]
    totals: frozenset[Cell]

    @property
    def cells(self) -> set[Cell]:
        """Everything that has to be hidden for it."""
        return {*self.counts, *self.totals}


@dataclass(slots=True)
class _Search:
    """What is hidden and safe so far, and the rows worth looking at for a pair of columns."""

    grid: Grid
    hidden: set[Cell]
    safe: set[Cell] = field(default_factory=set)
    shortlists: dict[tuple[Totals, str, str | None], list[str]] = field(default_factory=dict)
    latest: dict[tuple[Totals, str, str | None], list[str]] = field(default_factory=lambda: defaultdict(list))
    blocks: dict[Totals, list[str]] = field(default_factory=lambda: defaultdict(list))


def hide_cells(grid: Grid, first: Iterable[Cell]) -> set[Cell]:
    """Give what must be hidden: the first ones, and as many others as it takes that none of them can be solved for."""
    search = _Search(grid, set(first))
    for row, totals in grid.rows.items():
        search.blocks[totals].append(row)
    for cell in sorted(search.hidden):
        _note(search, cell)
    # What is hidden for a move is safe by it; so only the first ones are to be seen to, plain counts before totals.
    for row, column in sorted(search.hidden, key=lambda cell: (not _is_plain(grid, cell), cell)):
        if (row, column) not in search.safe:
            _protect(search, (row, column))
    return search.hidden


def _is_plain(grid: Grid, cell: Cell) -> bool:
    return cell[0] in grid.rows and cell[1] in grid.columns


def _protect(search: _Search, cell: Cell) -> None:
    best, least = None, -1
    for bound, moves in _options(search, cell):
        if best is not None and bound >= least:
            break
        for move in moves:
            cost = sum(_cost(search.grid, each) for each in move.cells - search.hidden)
            if best is None or cost < least:
                best, least = move, cost
            if cost <= bound:
                break
    if best is not None:
        _accept(search, best)


def _accept(search: _Search, move: Move) -> None:
    added = move.cells - search.hidden
    search.hidden |= added
    search.safe |= move.cells
    for each in sorted(added):
        _note(search, each)


def _cost(grid: Grid, cell: Cell) -> int:
    """Give what is lost by hiding a count: as much as it counts, totals last, and totals of totals last of all."""
    is_total = (cell[0] not in grid.rows) + (cell[1] not in grid.columns)
    return (grid.values[cell] or 0) + (1, TOTAL_COSTS, CORNER_COSTS)[is_total]


def _note(search: _Search, cell: Cell) -> None:
    """Keep the row in mind for every pair of its hidden columns."""
    row, column = cell
    if not _is_plain(search.grid, cell):
        return
    block = search.grid.rows[row]
    search.latest[block, column, None].append(row)
    for other in search.grid.columns:
        if other != column and (row, other) in search.hidden:
            search.latest[block, column, other].append(row)
            search.latest[block, other, column].append(row)


# ---- moves


Option = tuple[int, Iterator[Move]]


def _options(search: _Search, cell: Cell) -> list[Option]:
    """Give moves that change a count, those that may cost least first, each with the least that they may cost."""
    if _is_plain(search.grid, cell):
        return sorted(_by_other_column(search, cell), key=lambda option: option[0])
    return [(0, _moves_of_total(search, cell))]


def _by_other_column(search: _Search, cell: Cell) -> Iterator[Option]:
    row, column = cell
    for other in search.grid.columns:
        if other != column and _is_movable(search.grid, (row, other), 1):
            yield _cost_if_shown(search, (row, other)), _moves(search, cell, other)
    across = [(row, total) for total in search.grid.columns[column]]
    yield sum(_cost_if_shown(search, each) for each in across), _moves(search, cell, None)


def _cost_if_shown(search: _Search, cell: Cell) -> int:
    is_shown = cell in search.grid.values and cell not in search.hidden
    return _cost(search.grid, cell) if is_shown else 0


def _moves_of_total(search: _Search, cell: Cell) -> Iterator[Move]:
    """Give the moves of the counts in a total that change it too."""
    grid = search.grid
    row, column = cell
    rows = [row] if row in grid.rows else [each for each, totals in grid.rows.items() if row in totals]
    columns = [column] if column in grid.columns else [each for each, held in grid.columns.items() if column in held]
    for each in product(rows, columns):
        if _is_movable(grid, each, 1):
            for _bound, moves in _options(search, each):
                yield from (move for move in moves if cell in move.totals)


def _moves(search: _Search, cell: Cell, other: str | None) -> Iterator[Move]:
    for partner in (*_partners(search, *cell, other), None):
        move = _make(search.grid, cell, partner, other)
        if move is not None:
            yield move


def _partners(search: _Search, row: str, column: str, other: str | None) -> list[str]:
    """Give rows of the same block that may move along: those with both hidden, and those with the smallest counts."""
    key = (search.grid.rows[row], column, other)
    if key not in search.shortlists:
        search.shortlists[key] = _shorten(search, key)
    found = dict.fromkeys([*search.latest[key][-LATEST:], *search.shortlists[key]])
    return [each for each in found if each != row]


def _shorten(search: _Search, key: tuple[Totals, str, str | None]) -> list[str]:
    block, column, other = key
    grid = search.grid
    headings = [each for each in (column, other) if each is not None]
    able = [row for row in search.blocks[block] if all(_is_movable(grid, (row, heading), 1) for heading in headings)]
    return heapq.nsmallest(SHORTLIST, able, lambda row: sum(grid.values[row, each] or 0 for each in headings))


def _make(grid: Grid, cell: Cell, partner: str | None, other: str | None) -> Move | None:
    """Give the move of a count with another row, another column, both, or alone; None where it cannot be made."""
    row, column = cell
    counts = [(cell, 1), ((row, other), -1), ((partner, column), -1), ((partner, other), 1)]
    taking = [((at[0], at[1]), by) for at, by in counts if at[0] is not None and at[1] is not None]
    way = next((way for way in (1, -1) if all(_is_movable(grid, at, by * way) for at, by in taking)), 0)
    if not way:
        return None
    rows = [each for each in (row, partner) if each is not None]
    columns = [each for each in (column, other) if each is not None]
    # The totals of both cancel out: one gains what the other loses.
    down = set() if partner is not None else set(grid.rows[row])
    across = set(grid.columns[column]).symmetric_difference(grid.columns[other] if other is not None else ())
    totals = {*product(down, columns), *product(rows, across), *product(down, across)}
    return Move(tuple(at for at, _by in taking), frozenset(totals & grid.values.keys()))


def _is_movable(grid: Grid, cell: Cell, by: int) -> bool:
    """Tell whether a count may be one more or one less: it is there and no nought, and stays one at least."""
    if cell not in grid.values:
        return False
    value = grid.values[cell]
    # What was hidden before it came to us may be one: it is only ever made more.
    return by > 0 if value is None else value + min(by, 0) >= 1
