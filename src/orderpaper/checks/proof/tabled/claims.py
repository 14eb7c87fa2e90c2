"""Takes judged figures and their cells; gives claims, those of one line that do not hold as one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from orderpaper.checks.proof.tabled.cells import Printed
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import GridRow, Whereabouts
from orderpaper.records.recomputed import Recomputed

Line = tuple[GridRow, Whereabouts | None]
Told = tuple[Printed, Claim]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered to a figure: how much it matters, in what words, and what is right if that needs other words."""

    severity: Severity
    message: str
    right: str | None = None


def claim_figure(code: str, cell: Printed, judged: Recomputed, answer: Answer | None = None) -> Told:
    """Give a figure of a table as a claim, with its cell; without an answer it holds. The quote is its row."""
    if answer is None:
        return cell, Claim(code, cell.where, cell.quote, stated=str(judged.stated))
    message = f"{answer.message[:1].upper()}{answer.message[1:]}"
    right = judged.right if answer.right is None else answer.right
    return cell, Claim(code, cell.where, cell.quote, answer.severity, str(judged.stated), right, message)


def tell_once(claims: Iterable[Told]) -> Iterator[Claim]:
    """Give the claims; of those of one line that do not hold the first that matters most, with the others’ figures.

    The cells of a Word file have each a place of its own; those of a text or a PDF stand together in one line. What is
    asked of a row there is asked once, though the row stands in two tables.
    """
    faults: dict[Line, list[Claim]] = {}
    for cell, claim in claims:
        if claim.answer is None:
            yield claim
        else:
            line = (cell.row, None if cell.grid.is_rebuilt else cell.where)
            faults.setdefault(line, []).append(claim)
    yield from _ask_once({line: _join(told) for line, told in faults.items()})


def _ask_once(told: Mapping[Line, Claim]) -> Iterator[Claim]:
    asked: dict[tuple[str, str], list[Claim]] = {}
    for (_row, cell), claim in told.items():
        if cell is None and claim.answer is Severity.QUERY:
            asked.setdefault((claim.stated, claim.message), []).append(claim)
        else:
            yield claim
    for first, *others in asked.values():
        again = f" So it is again in {' and '.join(each.where.at for each in others)}." if others else ""
        yield replace(first, message=f"{first.message}{again}")


def _join(told: list[Claim]) -> Claim:
    first = next((each for each in told if each.answer is Severity.STOP), told[0])
    others = [stated for stated in dict.fromkeys(each.stated for each in told) if stated != first.stated]
    if not others:
        return first
    *rest, last = others
    named = f"{', '.join(rest)} and {last}" if rest else last
    return replace(first, message=f"{first.message} So it is with {named} beside it.")
