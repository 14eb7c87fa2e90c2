"""Takes a paper read for proof; gives the counts of its tables that have three decimals among whole numbers."""

from collections.abc import Iterator

from orderpaper.checks.figures.thousands_are_not_decimals import CODE
from orderpaper.checks.gainsaid import doubt_point, say_right_point
from orderpaper.checks.proof.tabled.cells import Cells, Printed
from orderpaper.checks.proof.tabled.claims import Answer, claim_figure, tell_once
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading
from orderpaper.records.recomputed import Recomputed, Verdict


def thousands_are_not_decimals(reading: Reading) -> Iterator[Claim]:
    """Give the counts such as 1.277 in a row of whole numbers: wrong where the rest of the row agrees with 1,277."""
    cells = Cells(reading)
    points = [point for table in reading.judged.tables for point in table.points]
    yield from tell_once(
        claim_figure(CODE, cell, point, _answer(point)) for point in points if (cell := _find_odd(cells, point))
    )


def _find_odd(cells: Cells, point: Recomputed) -> Printed | None:
    """Give the cell of a figure that is wrong for certain, or the only one of its column that has decimals."""
    cell = cells.find(point)
    if cell is None or point.verdict is Verdict.WRONG:
        return cell
    column = [row.cells[cell.at].text for row in cell.grid.rows if cell.at < len(row.cells)]
    return cell if sum("." in text or "%" in text for text in column) == 1 else None


def _answer(point: Recomputed) -> Answer:
    right = say_right_point(point)
    if point.verdict is Verdict.WRONG:
        return Answer(Severity.STOP, f"{doubt_point(point)} Correct it to {right}.", right)
    return Answer(Severity.QUERY, f"{doubt_point(point)} Print it so.", right)
