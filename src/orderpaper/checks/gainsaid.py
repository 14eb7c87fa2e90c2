"""Takes what a table itself gainsays; gives in words what it says and what follows from it, without the remedy."""

from orderpaper.checks.slip import explain_slip
from orderpaper.records.judged import JudgedTotal
from orderpaper.records.measure import Cast
from orderpaper.records.recomputed import Recomputed, Verdict


def compare_figure(wrong: Recomputed, comes_from: str, under: str = "") -> str:
    """Give a figure beside what its row, column or table makes of it, and what explains it where one thing does.

    `under` is the heading it stands under, where that is to be said.
    """
    stated = f"{wrong.stated} under “{under}”" if under else str(wrong.stated)
    return f"{stated} does not follow from its {comes_from}: {wrong.working} is {wrong.right}.{explain_slip(wrong)}"


def compare_total(total: JudgedTotal) -> str:
    """Give a total beside the sum of what it totals, and what explains it where one thing does."""
    return f"{total.said}{explain_slip(total.judged)}"


def say_right_point(point: Recomputed) -> str:
    """Give the whole number that a count with three decimals should be: 1,277 for 1.277."""
    meant = f"{point.recomputed:,f}"
    return f"£{meant}" if point.stated.is_money else meant


def doubt_point(point: Recomputed) -> str:
    """Give what is odd about a count with three decimals: what agrees with the comma, or the question."""
    opening = f"{point.stated} stands among whole numbers"
    if point.verdict is Verdict.WRONG:
        return f"{opening}, and {point.working}."
    return f"{opening}. Is it {say_right_point(point)}?"


def compare_shares(cast: Cast) -> str:
    """Give what the percentages of a column add up to, and what rounding explains of it."""
    return (
        f"the percentages under “{cast.heading}” add up to {cast.total:f}%. Rounding makes no more than "
        f"{cast.allowance.normalize():f} points of that."
    )
