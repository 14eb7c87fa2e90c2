"""Takes the tables as judged; gives a finding for each count with three decimals among whole numbers."""

from collections.abc import Iterator

from orderpaper.checks.gainsaid import doubt_point, say_right_point
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.judged import Judged
from orderpaper.records.recomputed import Recomputed, Verdict

CODE = "thousands-are-not-decimals"


def thousands_are_not_decimals(judged: Judged) -> Iterator[Finding]:
    """Give the counts and sums such as 1.277 in a row of whole numbers, or alone in its row in such a column.

    Where other figures of the row are right with 1,277 only, it must be put right.
    """
    for table in judged.tables:
        yield from (_tell(point) for point in table.points)


def _tell(point: Recomputed) -> Finding:
    is_wrong = point.verdict is Verdict.WRONG
    remedy = f"Type {say_right_point(point)}." if is_wrong else "Type it so."
    give = stop if is_wrong else query
    return give(CODE, point.stated.place, f"{doubt_point(point)} {remedy}", str(point.stated))
