"""What must be true of the tables of a paper."""

from collections.abc import Iterator

from orderpaper.checks.accessible.remark import Remark, and_more, must, quote, should
from orderpaper.records.facts import Spot, TableFact, WordFacts

PLAIN_STYLES = frozenset(("", "normal table", "table normal"))
NAMED_CELLS = 6
"""How many empty cells a finding names before it counts the rest."""


def every_table_has_a_header_row_that_repeats(facts: WordFacts) -> Iterator[Remark]:
    """Give each table of two rows or more whose first row is not marked as its header row (Microsoft: error)."""
    for table in facts.tables:
        if len(table.rows) < 2:
            continue
        if not table.rows[0].is_header:
            yield must(
                table.spot,
                f"The table that begins {quote(_opening(table))} has no header row that repeats, so a screen reader "
                "cannot say which column a cell is in. Select the first row, then Layout › Repeat Header Rows.",
            )
        elif table.is_header_styled is False and table.style.lower() not in PLAIN_STYLES:
            yield should(
                table.spot,
                f"The header row of the table that begins {quote(_opening(table))} repeats, but is not styled as one. "
                "Click in the table, then tick Table Design › Header Row.",
            )


def no_table_has_merged_cells(facts: WordFacts) -> Iterator[Remark]:
    """Give each table with merged or split cells, at the first of them (Microsoft: warning)."""
    for table in facts.tables:
        merged = [
            (row, cell)
            for row, line in enumerate(table.rows, 1)
            for cell, each in enumerate(line.cells, 1)
            if each.is_merged
        ]
        uneven = _uneven_row(table)
        if merged:
            yield should(
                _at(table, *merged[0]),
                f"This cell is merged with another.{and_more(len(merged), 'cell')} A screen reader loses "
                "the column. Select it, then Layout › Split Cells, and write the words again in each cell.",
            )
        elif uneven:
            yield should(
                _at(table, uneven),
                f"This row has {_columns(table, uneven - 1)} columns where the first row has {_columns(table, 0)}, so "
                "a screen reader loses the column. Make the rows alike with Layout › Split Cells or Insert Cells.",
            )


def no_table_stands_in_a_table(facts: WordFacts) -> Iterator[Remark]:
    """Give each table that stands in a cell of another (Microsoft: warning)."""
    for table in facts.tables:
        if table.is_nested:
            yield must(
                table.spot,
                f"The table that begins {quote(_opening(table))} stands inside a cell of another table, and will be "
                "read out of order. Cut it, and paste it below the outer table.",
            )


def no_table_cell_is_empty(facts: WordFacts) -> Iterator[Remark]:
    """Give each table with empty cells, at the first; the lower part of a merged cell is not one."""
    for table in facts.tables:
        empty = [
            (row, cell)
            for row, line in enumerate(table.rows, 1)
            for cell, each in enumerate(line.cells, 1)
            if each.is_empty and not each.is_continued
        ]
        if empty:
            others = ", ".join(f"row {row} cell {cell}" for row, cell in empty[1:NAMED_CELLS])
            rest = f" and {len(empty) - NAMED_CELLS} more" if len(empty) > NAMED_CELLS else ""
            also = f" Also empty: {others}{rest}." if others else ""
            yield should(
                _at(table, *empty[0]),
                f"This cell is empty, and a reader cannot tell whether something is missing.{also} "
                "Write “None”, “0” or “Not applicable”.",
            )


def no_table_row_breaks_across_pages(facts: WordFacts) -> Iterator[Remark]:
    """Give each table with rows that may be cut in two at the foot of a page, at the first of them."""
    for table in facts.tables:
        loose = [number for number, row in enumerate(table.rows, 1) if row.may_break and row.cells]
        if loose:
            yield should(
                _at(table, loose[0]),
                f"{len(loose)} of the table's {len(table.rows)} rows may break across pages, from this one on. Select "
                "the table, then Layout › Properties › Row, and clear Allow row to break across pages.",
            )


def _opening(table: TableFact) -> str:
    """Give the first words that stand in a table."""
    return next((cell.text for row in table.rows for cell in row.cells if cell.text.strip()), "")


def _at(table: TableFact, row: int, cell: int = 0) -> Spot:
    at = f"{table.spot.at}, row {row}" + (f", cell {cell}" if cell else "")
    return Spot(table.spot.story, table.spot.heading, at, table.spot.holder)


def _columns(table: TableFact, row: int) -> int:
    return sum(cell.span for cell in table.rows[row].cells)


def _uneven_row(table: TableFact) -> int:
    """Give the number of the first row that leaves columns out or has another number of them; 0 where none has."""
    for number, row in enumerate(table.rows, 1):
        if row.skipped or _columns(table, number - 1) != _columns(table, 0):
            return number
    return 0
