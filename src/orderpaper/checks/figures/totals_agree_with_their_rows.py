"""Takes the tables as judged; gives a finding for each total that is not the sum of the rows or columns it totals."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.gainsaid import compare_total
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.judged import Judged, JudgedTotal
from orderpaper.records.recomputed import Verdict

CODE = "totals-agree-with-their-rows"


def totals_agree_with_their_rows(judged: Judged) -> Iterator[Finding]:
    """Give the totals that do not add up, and by how much, where figures are counts or sums of money.

    Where it is known what a total counts, each must be put right; otherwise it is told once for the row, worth a look,
    as it may count what is not in the table. The corner where both meet is told once.
    """
    for table in judged.tables:
        wrong = [each for each in table.totals if each.judged.verdict is Verdict.WRONG]
        told = {each.cast.stated.place: each for each in reversed(wrong)}
        yield from (_tell(each) for each in wrong if each.is_sure and told[each.cast.stated.place] is each)
        open_ones: dict[str, list[JudgedTotal]] = {}
        for each in wrong:
            if not each.is_sure:
                open_ones.setdefault(each.cast.name, []).append(each)
        yield from (_doubt(each) for each in open_ones.values())


def _tell(total: JudgedTotal) -> Finding:
    parts = "columns" if total.cast.across else "rows"
    message = f"{compare_total(total)} Type {total.judged.right}, or put right the {parts}."
    return stop(CODE, total.cast.stated.place, message, str(total.cast.stated))


def _doubt(totals: Sequence[JudgedTotal]) -> Finding:
    first = totals[0]
    others = f" So it is in {len(totals) - 1} more of its columns." if len(totals) > 1 else ""
    message = (
        f"{compare_total(first)} Put right the figure or the rows, or take the row out of Totals on "
        f"the sheet Tables.{others}"
    )
    return query(CODE, first.cast.stated.place, message, str(first.cast.stated))
