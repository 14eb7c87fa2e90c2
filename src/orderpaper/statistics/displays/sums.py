"""Takes figures; gives their sum as a figure, or the reason why there is none."""

from collections.abc import Sequence
from decimal import Decimal

from orderpaper.records.chart import NOT_APPLICABLE, NOT_AVAILABLE
from orderpaper.records.figure import Figure
from orderpaper.statistics.rounding import take_exact
from orderpaper.statistics.suppression import HIDDEN


def add(figures: Sequence[Figure | None]) -> Figure | None:
    """Give the sum of figures, at the place of the first; None of none.

    It is hidden where one of them is, not available where one is not given, and not applicable to percentages.
    """
    known = [each for each in figures if each is not None]
    if not known:
        return None
    first = known[0]
    reasons = [each.flag for each in known if each.value is None]
    if reasons or len(known) < len(figures):
        return Figure(None, first.place, flag=HIDDEN if HIDDEN in reasons else NOT_AVAILABLE)
    if any(each.is_percent for each in known):
        return Figure(None, first.place, flag=NOT_APPLICABLE)
    total = sum(map(take_exact, known), Decimal(0))
    decimals = max(each.decimals for each in known)
    return Figure(float(total), first.place, decimals, is_money=any(each.is_money for each in known))
