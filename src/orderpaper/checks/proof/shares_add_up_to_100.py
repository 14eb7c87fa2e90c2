"""Takes a paper read for proof; gives the columns of percentages that are the parts of one whole, each with its sum."""

from collections.abc import Iterator

from orderpaper.checks.figures.shares_add_up_to_100 import CODE
from orderpaper.checks.gainsaid import compare_shares
from orderpaper.checks.proof.tabled.cells import Cells
from orderpaper.checks.proof.tabled.claims import Answer, claim_figure
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.measure import Cast
from orderpaper.records.reading import Reading
from orderpaper.records.recomputed import Recomputed, Verdict


def shares_add_up_to_100(reading: Reading) -> Iterator[Claim]:
    """Give the columns of percentages that come near 100%; a query where rounding does not explain what is left.

    Nothing is asked of a table that was put together from lines: a row of it may be lost.
    """
    cells = Cells(reading)
    for table in reading.judged.tables:
        for cast in table.shares:
            judged = Recomputed(cast.name, cast.heading, cast.stated, Verdict.UNKNOWN, cast.total)
            cell = cells.find(judged)
            if cell is not None and (cast.adds_up or not cell.grid.is_rebuilt):
                yield claim_figure(CODE, cell, judged, _answer(cast))[1]


def _answer(cast: Cast) -> Answer | None:
    if cast.adds_up:
        return None
    remedy = "If they are the parts of one whole, correct whichever is wrong, or say what is left out."
    return Answer(Severity.QUERY, f"{compare_shares(cast)} {remedy}")
