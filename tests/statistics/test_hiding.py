from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.statistics.hiding import Grid, hide_cells


def make_grid(counts, totals="both", blocks=None):
    """Give a grid of counts r0, r1 … by c0, c1 …, with totals of rows, of columns or both; `blocks` have subtotals."""
    has_rows_total, has_columns_total = totals in {"both", "rows"}, totals in {"both", "columns"}
    size, width = len(counts), len(counts[0])
    values = {(f"r{row}", f"c{column}"): counts[row][column] for row, column in product(range(size), range(width))}
    totals_of = {f"r{row}": (f"block {blocks[row]}",) if blocks else () for row in range(size)}
    if has_columns_total:
        totals_of = {row: (*held, "all rows") for row, held in totals_of.items()}
    columns_of = {f"c{column}": ("all columns",) if has_rows_total else () for column in range(width)}
    for total in {each for held in totals_of.values() for each in held}:
        for column in columns_of:
            values[total, column] = sum(values[row, column] for row in totals_of if total in totals_of[row])
    if has_rows_total:
        for row in [*totals_of, *{each for held in totals_of.values() for each in held}]:
            values[row, "all columns"] = sum(values[row, column] for column in columns_of)
    return Grid(values, totals_of, columns_of)


def hide_small(grid):
    return hide_cells(grid, [cell for cell, value in grid.values.items() if 0 < value < 5])


# ---- the reader who solves for what is hidden


def list_equations(grid, hidden):
    """Give what anybody can see: each total is the sum of its parts; hidden cells with their signs, and the rest."""
    rows = [*grid.rows, *dict.fromkeys(total for held in grid.rows.values() for total in held)]
    columns = [*grid.columns, *dict.fromkeys(total for held in grid.columns.values() for total in held)]
    sums = []
    for total, column in product([each for each in rows if each not in grid.rows], columns):
        sums.append(((total, column), [(row, column) for row in grid.rows if total in grid.rows[row]]))
    for total, row in product([each for each in columns if each not in grid.columns], rows):
        sums.append(((row, total), [(row, column) for column in grid.columns if total in grid.columns[column]]))
    for whole, parts in sums:
        signs = {cell: Fraction(1) for cell in parts} | {whole: Fraction(-1)}
        shown = sum(sign * grid.values[cell] for cell, sign in signs.items() if cell not in hidden)
        yield {cell: sign for cell, sign in signs.items() if cell in hidden}, -shown


def find_limits(grid, hidden, cell):
    """Give the least and the most that a hidden cell may be, each hidden one being 1 at least; exactly, by simplex."""
    unknown = sorted(hidden)
    at = {each: index for index, each in enumerate(unknown)}
    table = []
    for signs, right in list_equations(grid, hidden):
        line = [Fraction(0)] * len(unknown)
        for each, sign in signs.items():
            line[at[each]] = sign
        # What is over 1 is what is looked for, so that everything is nought or more.
        table.append((line, Fraction(right) - sum(line)))
    least = maximise(table, [-(each == cell) for each in unknown])
    most = maximise(table, [+(each == cell) for each in unknown])
    return 1 - least, None if most is None else 1 + most


def maximise(equations, aim):
    """Give the most that a sum may come to under equations of unknowns of nought or more; None if it is endless."""
    width = len(aim)
    lines = []
    for index, (line, right) in enumerate(equations):
        sign = -1 if right < 0 else 1
        artificial = [Fraction(int(index == other)) for other in range(len(equations))]
        lines.append([*(sign * each for each in line), *artificial, sign * right])
    basis = [width + index for index in range(len(lines))]
    zeros = [Fraction(0)] * width
    first = pivot(lines, basis, [*zeros, *[Fraction(-1)] * len(lines)])
    assert first == 0, "the printed table itself solves the equations"
    for index, held in enumerate(basis):
        if held >= width:
            column = next((each for each in range(width) if lines[index][each]), None)
            if column is not None:
                turn(lines, basis, index, column)
    kept = [index for index, held in enumerate(basis) if held < width]
    lines = [[*lines[index][:width], lines[index][-1]] for index in kept]
    return pivot(lines, [basis[index] for index in kept], [Fraction(each) for each in aim])


def pivot(lines, basis, aim):
    """Give the most an aim comes to from a corner on, by Bland's rule, which ends."""
    while True:
        worth = [
            aim[column] - sum(aim[held] * line[column] for held, line in zip(basis, lines, strict=True))
            for column in range(len(aim))
        ]
        column = next((each for each, gain in enumerate(worth) if gain > 0), None)
        if column is None:
            return sum((aim[held] * line[-1] for held, line in zip(basis, lines, strict=True)), Fraction(0))
        able = [(line[-1] / line[column], basis[index], index) for index, line in enumerate(lines) if line[column] > 0]
        if not able:
            return None
        turn(lines, basis, min(able)[2], column)


def turn(lines, basis, index, column):
    """Bring an unknown into the corner in place of another."""
    by = lines[index][column]
    lines[index] = [each / by for each in lines[index]]
    for other, line in enumerate(lines):
        if other != index and line[column]:
            lines[other] = [each - line[column] * own for each, own in zip(line, lines[index], strict=True)]
    basis[index] = column


def find_recovered(grid, hidden):
    """Give the hidden cells that anybody can work out."""
    limits = {cell: find_limits(grid, hidden, cell) for cell in hidden}
    return {cell for cell, (least, most) in limits.items() if most is not None and most - least < 1}


# ---- what must be true

counts = st.one_of(st.integers(0, 6), st.integers(0, 60))


@st.composite
def grids(draw):
    size, width = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    table = [[draw(counts) for _column in range(width)] for _row in range(size)]
    blocks = [draw(st.integers(0, 1)) for _row in range(size)] if draw(st.booleans()) else None
    return make_grid(table, draw(st.sampled_from(["both", "rows", "columns", "none"])), blocks)


@settings(max_examples=80, deadline=None)
@given(grids())
def test_no_hidden_count_can_be_solved_for(grid):
    hidden = hide_small(grid)
    assert {cell for cell, value in grid.values.items() if 0 < value < 5} <= hidden
    assert find_recovered(grid, hidden) == set()


@given(grids())
def test_a_nought_is_never_hidden(grid):
    assert all(grid.values[cell] for cell in hide_small(grid))


@settings(max_examples=25, deadline=None)
@given(grids())
def test_the_solver_finds_the_printed_figure_possible(grid):
    hidden = hide_small(grid)
    for cell in hidden:
        least, most = find_limits(grid, hidden, cell)
        assert least <= grid.values[cell]
        assert most is None or grid.values[cell] <= most


def test_the_solver_sees_through_a_table_that_hides_the_small_ones_only():
    grid = make_grid([[3, 40], [50, 60]])
    assert find_recovered(grid, {("r0", "c0")}) == {("r0", "c0")}


def test_the_solver_sees_through_two_that_must_each_be_one():
    grid = make_grid([[1, 1, 40]], "rows")
    assert find_recovered(grid, {("r0", "c0"), ("r0", "c1")}) == {("r0", "c0"), ("r0", "c1")}


def test_a_table_without_small_counts_hides_nothing():
    assert hide_small(make_grid([[10, 0], [20, 30]])) == set()


def test_without_totals_nothing_but_the_small_count_is_hidden():
    assert hide_small(make_grid([[3, 40], [50, 60]], "none")) == {("r0", "c0")}


def test_where_rows_have_totals_one_more_of_the_row_is_hidden():
    assert hide_small(make_grid([[3, 40, 70], [50, 60, 80]], "rows")) == {("r0", "c0"), ("r0", "c1")}


def test_where_columns_have_totals_one_more_of_the_column_is_hidden():
    assert hide_small(make_grid([[3, 40], [50, 60], [20, 70]], "columns")) == {("r0", "c0"), ("r2", "c0")}


def test_where_both_have_totals_the_cheapest_rectangle_is_hidden():
    hidden = hide_small(make_grid([[3, 40, 9], [50, 60, 90], [20, 70, 8]]))
    assert hidden == {("r0", "c0"), ("r0", "c2"), ("r2", "c0"), ("r2", "c2")}


def test_totals_are_hidden_only_where_nothing_else_is_left():
    assert hide_small(make_grid([[3], [0]], "columns")) == {("r0", "c0"), ("all rows", "c0")}


def test_a_count_hidden_where_it_came_from_is_guarded_too():
    grid = make_grid([[30, 40], [50, 60]], "rows")
    unknown = Grid({**grid.values, ("r0", "c0"): None}, grid.rows, grid.columns)
    assert hide_cells(unknown, [("r0", "c0")]) == {("r0", "c0"), ("r0", "c1")}


def count_looks(size):
    """Give how often the counts of a table with so many rows are looked at."""
    grid = make_grid([[(row * 7 + column * 3) % 23 for column in range(6)] for row in range(size)])
    looks = []

    class Counting(dict):
        def __contains__(self, key):
            looks.append(None)
            return super().__contains__(key)

    hide_small(Grid(Counting(grid.values), grid.rows, grid.columns))
    return len(looks)


def test_a_long_table_takes_time_in_step_with_its_rows():
    assert count_looks(4000) < 1.2 * 2 * count_looks(2000)
