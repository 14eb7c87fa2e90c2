"""Takes a paper read for proof; gives the months whose figures are those of the same months a year before."""

import re
from collections.abc import Iterator

from orderpaper.checks.figures.months_are_not_of_the_year_before import CODE
from orderpaper.checks.proof.tabled.cells import Cells, Printed
from orderpaper.checks.proof.tabled.claims import Answer, Told, claim_figure, tell_once
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import GridRow
from orderpaper.records.month import read_month
from orderpaper.records.reading import Reading
from orderpaper.records.recomputed import Recomputed, Slip

ADDRESS, ELSEWHERE = re.compile(r"in “[^“”]* › ([^“”›]+)”$"), r"at \1"
"""A paper’s cell is known by its place alone, as “table 2, row 3, cell 1”; a workbook’s by its sheet too."""


def months_are_not_of_the_year_before(reading: Reading) -> Iterator[Claim]:
    """Give the months that hold last year’s figures, at the heading that names them, or at the figure under none."""
    cells = Cells(reading)
    yield from tell_once(_judge(cells, reading))


def _judge(cells: Cells, reading: Reading) -> Iterator[Told]:
    """Give each figure that stands again; of those of a month that is a row all at the first, so that they are one."""
    firsts: dict[GridRow, Printed] = {}
    for each in reading.judged.months:
        is_head = read_month(each.heading) is not None
        cell = cells.find_head(each) if is_head else cells.find(each)
        if cell is not None and each.slip is Slip.YEAR_BEFORE:
            at = cell if is_head else firsts.setdefault(cell.row, cell)
            yield claim_figure(CODE, at, each, Answer(Severity.STOP, _say(each), ""))


def _say(repeated: Recomputed) -> str:
    month = read_month(repeated.heading) or read_month(repeated.row)
    return (
        f"{ADDRESS.sub(ELSEWHERE, repeated.explanation)}, and stands here for {month}. Print the figure of {month}, or "
        "leave the month out until it is known."
    )
