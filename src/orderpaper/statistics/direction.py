"""Takes a figure and last year’s; gives which way it went, whether that is better, and how it was judged."""

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.measure import Change, Rate, Travel
from orderpaper.statistics.interval import differ
from orderpaper.statistics.rounding import take_exact

PLAIN = "higher or lower than last year; no test of chance"
TESTED = "two rates compared at 95% confidence"
GOODNESS = {("higher", "Higher"): "better", ("lower", "Lower"): "better", ("higher", "Lower"): "worse"}
GOODNESS |= {("lower", "Higher"): "worse"}
ARROWS = {"higher": "↑", "lower": "↓", "the same": "→", "no clear change": "→"}


def tell_direction(earlier: Figure, later: Figure, good_is: str) -> Travel | None:
    """Give whether a figure is higher or lower than last year’s, and better or worse; None where one is not given."""
    if earlier.value is None or later.value is None:
        return None
    before, after = take_exact(earlier), take_exact(later)
    way = "higher" if after > before else "lower" if after < before else "the same"
    return Travel(way, GOODNESS.get((way, good_is), ""), PLAIN)


def tell_travel(change: Change) -> Travel:
    """Give which way a figure went and whether that is better; what prints the same has not moved."""
    if say_number(change.earlier) == say_number(change.later):
        return Travel("the same", "", "printed alike")
    travel = tell_direction(change.earlier, change.later, str(change.table.good_is))
    return travel or Travel("the same", "", "not given")


def tell_rate_direction(earlier: Rate, later: Rate, good_is: str) -> Travel:
    """Give the way a rate went where the two differ by more than chance would have it; otherwise no clear change."""
    if not differ(earlier, later):
        return Travel("no clear change", "", TESTED)
    way = "higher" if later.value > earlier.value else "lower"
    return Travel(way, GOODNESS.get((way, good_is), ""), TESTED)


def say_direction_of_travel(travel: Travel) -> str:
    """Give an arrow with its words, as no arrow and no colour stands alone: ↓ lower, better."""
    return ", ".join(part for part in (f"{ARROWS[travel.way]} {travel.way}", travel.goodness) if part)
