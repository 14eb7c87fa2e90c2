"""Takes the tables as judged; gives a finding for each count with three decimals among whole numbers."""

from collections.abc import Iterator

from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.judged import Judged
from orderpaper.records.recomputed import Recomputed, Verdict


def thousands_are_not_decimals(judged: Judged) -> Iterator[Finding]:
    """Give the counts and sums such as 1.277 in a row of whole numbers, or alone in its row in such a column.

    Where other figures of the row are right with 1,277 only, it must be put right.
    """
    for table in judged.tables:
        yield from (_tell(point) for point in table.points)


def _tell(point: Recomputed) -> Finding:
    meant = f"{point.recomputed:,f}"
    right = f"£{meant}" if point.stated.is_money else meant
    opening = f"{point.stated} stands among whole numbers"
    if point.verdict is Verdict.WRONG:
        message = f"{opening}, and {point.working}. Type {right}."
        return stop("thousands-are-not-decimals", point.stated.place, message, str(point.stated))
    message = f"{opening}. Is it {right}? Type it so."
    return query("thousands-are-not-decimals", point.stated.place, message, str(point.stated))
