"""Takes a paper read for proof; gives the totals of its tables, each held against the rows or columns it totals."""

from collections.abc import Iterator
from decimal import Decimal

from orderpaper.checks.figures.totals_agree_with_their_rows import CODE
from orderpaper.checks.gainsaid import compare_total
from orderpaper.checks.proof.tabled.cells import Cells
from orderpaper.checks.proof.tabled.claims import Answer, Told, claim_figure, tell_once
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.judged import JudgedTotal
from orderpaper.records.reading import Reading
from orderpaper.records.recomputed import Verdict

THOUSANDS = 1000
ROUNDED_AWAY = 3


def totals_agree_with_their_rows(reading: Reading) -> Iterator[Claim]:
    """Give every total of a table, with the answer where it does not add up.

    It cannot be right where it is known what it counts; where it adds up nowhere it is a query, once for its row. So
    is one of thousands that is a single unit out: projections and estimates are rounded one by one.
    """
    cells = Cells(reading)
    yield from tell_once(_judge(cells, [total for table in reading.judged.tables for total in table.totals]))


def _judge(cells: Cells, totals: list[JudgedTotal]) -> Iterator[Told]:
    doubted = set()
    for total in totals:
        row = (total.cast.stated.place.within, total.cast.name)
        cell = cells.find(total.judged)
        is_wrong = total.judged.verdict is Verdict.WRONG and not _may_be_percentages(total)
        if cell is None or total.judged.verdict is Verdict.UNKNOWN or (is_wrong and row in doubted):
            continue
        if is_wrong and not total.is_sure:
            doubted.add(row)
        yield claim_figure(CODE, cell, total.judged, _answer(total) if is_wrong else None)


def _answer(total: JudgedTotal) -> Answer:
    parts = "columns" if total.cast.across else "rows"
    if total.is_sure and _may_be_rounded(total):
        said = f"{total.said} It is right only if its {parts} were rounded: say so in a note, or correct one of them."
        return Answer(Severity.QUERY, said)
    if total.is_sure:
        return Answer(Severity.STOP, f"{compare_total(total)} Correct it to {total.judged.right}, or the {parts}.")
    remedy = f"Correct whichever is wrong, or say in a note what else it counts beside its {parts}."
    return Answer(Severity.QUERY, f"{compare_total(total)} {remedy}")


def _may_be_rounded(total: JudgedTotal) -> bool:
    """Tell whether a total of thousands is one unit of its last place away from the sum of its parts."""
    unit = Decimal(1).scaleb(-total.cast.stated.decimals)
    return abs(total.cast.total) >= THOUSANDS and abs(total.cast.difference) <= unit


def _may_be_percentages(total: JudgedTotal) -> bool:
    """Tell whether a total of 100 is that of percentages whose sign is lost, each rounded by itself."""
    return total.cast.stated.value == 100 and abs(total.cast.difference) <= ROUNDED_AWAY
