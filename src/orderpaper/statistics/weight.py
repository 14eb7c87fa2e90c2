"""Takes the figures of a column as one reading judges them; gives whether the column is worked out that way."""

import math
from collections.abc import Sequence
from enum import StrEnum

from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.formula import Formula

# What makes a whole column wrong in one way; all other slips are of one cell.
OF_COLUMNS = (Slip.SIGN_LOST, Slip.OTHER_BASE, Slip.RANKED_OTHER_WAY)
LEAST_DIGITS = 2.0
DIGITS_A_CHOICE = 0.3


class Reading(StrEnum):
    """How far a column is known to be worked out in one way."""

    SURE = "it is worked out so"
    DOUBTFUL = "it should be worked out so, and most of its figures are not"
    CHANCE = "what agrees may agree by chance"


def weigh(figures: Sequence[Recomputed], formula: Formula, tried: int, *, is_rank: bool) -> Reading:
    """Give how far a column is worked out as a formula says, the one that so many tried agree with least.

    Half of its figures have to follow from it, cut off or wrong in the same way though they may be. Where the table
    does not itself say that it is so worked out, figures of that many digits have to, that chance can be left out:
    two digits, a digit more for every tenfold of the formulas tried, and 0.3 (the logarithm of 2) for every figure that
    might have followed or not.
    """
    known = [each for each in figures if each.verdict is not Verdict.UNKNOWN]
    right = [each for each in known if each.verdict is Verdict.EQUAL or each.slip is Slip.CUT_OFF]
    alike = max(([each for each in known if each.slip is slip] for slip in OF_COLUMNS), key=len)
    follow = [*right, *(alike if len(alike) > 1 else ())]
    is_usual = formula.is_usual and not is_rank
    if len(follow) * 2 < len(known):
        return Reading.DOUBTFUL if is_usual else Reading.CHANCE
    choices = DIGITS_A_CHOICE * len(known) if len(follow) < len(known) else 0.0
    digits = sum(_count_digits(each) for each in follow) - choices
    is_sure = is_usual or digits >= LEAST_DIGITS + math.log10(tried)
    return Reading.SURE if is_sure else Reading.CHANCE


def _count_digits(judged: Recomputed) -> int:
    """Give how many digits a figure has that had to agree: 3 of 38.5%, none of 0."""
    shown = f"{abs(judged.stated.value or 0.0):.{judged.stated.decimals}f}"
    return len(shown.replace(".", "").lstrip("0"))
