"""Takes a paper; gives its tables judged, each as a pasted table is, and their rows."""

import dataclasses

from orderpaper.records.judged import Judged, JudgedTable
from orderpaper.records.manuscript import Grid, Manuscript
from orderpaper.records.statistics import Statistics
from orderpaper.records.tabled import Tabled
from orderpaper.statistics.judge import judge_tables
from orderpaper.statistics.tabled.bases import Base, find_stated, read_notes
from orderpaper.statistics.tabled.rows import list_rows
from orderpaper.statistics.tabled.series import Columns, read_columns
from orderpaper.statistics.tabled.settled import settle


def judge_grids(manuscript: Manuscript) -> tuple[Judged, tuple[Tabled, ...]]:
    """Give the tables of a paper that hold figures, judged, and every row of them, in reading order.

    The row of the catalogue that a judged table stands for is its number among the grids of the paper, from 1.
    """
    stated = find_stated(manuscript) if manuscript.grids else ()
    read = [_read(manuscript, grid, number, stated) for number, grid in enumerate(manuscript.grids, 1)]
    judged = judge_tables(Statistics(series=tuple(each for columns in read for each in columns.series)))
    tables = tuple(_settle(table, read[table.table.origin.row - 1], stated) for table in judged.tables)
    rows = tuple(row for columns in read for row in list_rows(columns))
    return dataclasses.replace(judged, tables=tables), rows


def _read(manuscript: Manuscript, grid: Grid, number: int, stated: tuple[Base, ...]) -> Columns:
    """Give a table read; the populations under it come before those that the words of the paper state."""
    return read_columns(grid, number, manuscript.name, read_notes(grid) or stated)


def _settle(table: JudgedTable, columns: Columns, stated: tuple[Base, ...]) -> JudgedTable:
    bases = (*read_notes(columns.grid), *stated)
    return settle(table, columns.bases, bases, is_rebuilt=columns.grid.is_rebuilt)
