"""Takes a paper read for proof; gives the months that two of its tables show of one measure, and whether they agree."""

from collections.abc import Iterator

from orderpaper.checks.figures.every_month_has_one_figure import CODE
from orderpaper.checks.proof.tabled.cells import Cells
from orderpaper.checks.proof.tabled.claims import Answer, Told, claim_figure, tell_once
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading
from orderpaper.records.recomputed import Recomputed, Slip, Verdict


def every_month_has_one_figure(reading: Reading) -> Iterator[Claim]:
    """Give the months that two tables show; a query where they differ, as either may be right."""
    cells = Cells(reading)
    yield from tell_once(_judge(cells, reading))


def _judge(cells: Cells, reading: Reading) -> Iterator[Told]:
    for each in reading.judged.months:
        cell = cells.find(each)
        if cell is not None and each.slip is not Slip.YEAR_BEFORE:
            yield claim_figure(CODE, cell, each, _answer(each) if each.verdict is Verdict.WRONG else None)


def _answer(wrong: Recomputed) -> Answer:
    message = f"{wrong.stated} stands here, and {wrong.explanation}. Correct whichever is wrong, or date both."
    return Answer(Severity.QUERY, message)
