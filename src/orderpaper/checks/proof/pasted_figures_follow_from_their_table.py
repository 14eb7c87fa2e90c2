"""Takes a paper read for proof; gives what its tables state as worked out: changes, rates, shares and ranks."""

from collections.abc import Iterator

from orderpaper.checks.figures.pasted_figures_follow_from_their_table import CODE
from orderpaper.checks.gainsaid import compare_figure
from orderpaper.checks.proof.tabled.cells import Cells, Printed
from orderpaper.checks.proof.tabled.claims import Answer, Told, claim_figure, tell_once
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.judged import Derived, JudgedTable
from orderpaper.records.reading import Reading
from orderpaper.records.recomputed import Recomputed, Slip, Verdict

CORRECT = "Correct it to {right}, or the figures it is worked out from."
REMEDIES = {
    Slip.CUT_OFF: "Round it to {right}.",
    Slip.RANKED_OTHER_WAY: "Correct it to {right}, or say which end is 1.",
    Slip.KEYSTROKE_BESIDE: "Correct whichever is wrong.",
    Slip.FROM_WRONG_FIGURE: "Correct both.",
}
OF_RATES = "Correct it to {right}, or say in a note what it is counted against."


def pasted_figures_follow_from_their_table(reading: Reading) -> Iterator[Claim]:
    """Give every figure of a table that can be worked out from the table, with the answer where it is not that.

    What is right but for its rounding, a rate that may be counted against a number which the paper does not state, and
    a rank are queries; all else cannot be right.
    """
    cells = Cells(reading)
    yield from tell_once(
        claim
        for table in reading.judged.tables
        for derived in table.derived
        for claim in (_doubt(cells, derived) if derived.is_doubtful else _judge(cells, table, derived))
    )


def _judge(cells: Cells, table: JudgedTable, derived: Derived) -> Iterator[Told]:
    is_rate = derived.name in table.rates.headings
    for each in derived.figures:
        cell = cells.find(each)
        if cell is None or each.verdict is Verdict.UNKNOWN:
            continue
        answer = _answer(cell, derived, each, is_rate=is_rate) if each.verdict is Verdict.WRONG else None
        yield claim_figure(CODE, cell, each, answer)


def _answer(cell: Printed, derived: Derived, wrong: Recomputed, *, is_rate: bool) -> Answer:
    remedy = OF_RATES if is_rate else REMEDIES.get(wrong.slip, CORRECT) if wrong.slip else CORRECT
    is_rank = derived.comes_from == "column" and not derived.is_row
    severity = Severity.QUERY if is_rate or is_rank or wrong.slip is Slip.CUT_OFF else Severity.STOP
    words = compare_figure(wrong, derived.comes_from, cell.heading)
    return Answer(severity, f"{words} {remedy.format(right=wrong.right)}")


def _doubt(cells: Cells, derived: Derived) -> Iterator[Told]:
    """Give the one question about a column most of which does not follow: it may come from figures elsewhere."""
    wrong = [each for each in derived.figures if each.verdict is Verdict.WRONG]
    cell = cells.find(wrong[0]) if wrong else None
    if cell is None:
        return
    others = f" So it is with {len(wrong) - 1} more under it." if len(wrong) > 1 else ""
    words = compare_figure(wrong[0], derived.comes_from, cell.heading)
    message = f"{words}{others} Correct it, or say in a note what it is worked out from."
    yield claim_figure(CODE, cell, wrong[0], Answer(Severity.QUERY, message))
