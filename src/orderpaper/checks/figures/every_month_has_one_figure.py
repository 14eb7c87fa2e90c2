"""Takes the tables as judged; gives a finding for each month of which two tables show different figures."""

from collections.abc import Iterator

from orderpaper.records.finding import Finding, query
from orderpaper.records.judged import Judged
from orderpaper.records.recomputed import Slip, Verdict

CODE = "every-month-has-one-figure"


def every_month_has_one_figure(judged: Judged) -> Iterator[Finding]:
    """Give the months that have one figure in one table and another in the next, where both show one measure.

    Which of them is right a person must say: figures change between one day and the next.
    """
    wrong = [each for each in judged.months if each.verdict is Verdict.WRONG and each.slip is not Slip.YEAR_BEFORE]
    for each in reversed({each.stated.place: each for each in reversed(wrong)}.values()):
        yield query(
            CODE,
            each.stated.place,
            f"{each.stated} stands here, and {each.explanation}. Put right whichever is wrong, or paste both as they "
            "were on one day.",
            str(each.stated),
        )
