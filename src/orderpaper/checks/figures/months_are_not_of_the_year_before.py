"""Takes the tables as judged; gives a finding for each month whose figure is that of the same month a year before."""

from collections.abc import Iterator

from orderpaper.records.finding import Finding, stop
from orderpaper.records.judged import Judged
from orderpaper.records.month import read_month
from orderpaper.records.recomputed import Slip

CODE = "months-are-not-of-the-year-before"


def months_are_not_of_the_year_before(judged: Judged) -> Iterator[Finding]:
    """Give the months of a table whose figures another table shows for the same months a year before."""
    wrong = [each for each in judged.months if each.slip is Slip.YEAR_BEFORE]
    for each in reversed({each.stated.place: each for each in reversed(wrong)}.values()):
        month = read_month(each.heading) or read_month(each.row)
        yield stop(
            CODE,
            each.stated.place,
            f"{each.explanation}, and stands here for {month}. Type the figure of {month}, or [x] until it is known.",
            str(each.stated),
        )
