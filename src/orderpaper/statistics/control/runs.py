"""Takes figures; gives Anhøj's test of runs around their median or mean, a second opinion with few false alarms.

Runs and crossings are counted over the figures that are not on the centre line, as in qicharts2 0.8.1; figures that are
missing are left out.
"""

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import groupby

from orderpaper.records.control import Centre, RunTest
from orderpaper.statistics.control.figures import Exact, Figures, read_figures


def judge_runs(figures: Figures, around: Centre | str = Centre.MEDIAN) -> RunTest:
    """Give the test of runs of the figures around their own median or mean.

    >>> judge_runs([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).crossings
    1
    """
    known = [value for value in read_figures(figures).values if value is not None]
    return count_runs(known, known, Centre(around))


def count_runs(values: Sequence[Exact], ground: Sequence[Exact], around: Centre) -> RunTest:
    """Give the test of runs of the values around the centre of the ground, which is all of them or the first."""
    centre = find_median(ground) if around is Centre.MEDIAN else Fraction(sum(ground)) / len(ground)
    runs = [len(list(run)) for _, run in groupby(value > centre for value in values if value != centre)]
    useful = sum(runs)
    if not useful:
        return RunTest(around, float(centre), 0, None, None, None, None, is_signal=False)
    longest, allowed = max(runs), allow_longest_run(useful)
    crossings, fewest = len(runs) - 1, expect_crossings(useful)
    return RunTest(
        around,
        float(centre),
        useful,
        longest,
        allowed,
        crossings,
        fewest,
        is_signal=longest > allowed or crossings < fewest,
    )


def find_median(values: Sequence[Exact]) -> Exact:
    """Give the middle value, or half way between the two in the middle."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else Fraction(ordered[middle - 1] + ordered[middle]) / 2


def allow_longest_run(useful: int) -> int:
    """Give round(log2 n) + 3: a run longer than that is a signal.

    The number of binary digits of n², halved, is log2 n rounded, without a rounding error.
    """
    return (useful * useful).bit_length() // 2 + 3


def expect_crossings(useful: int) -> int:
    """Give the 5% quantile of Binomial(n - 1, 0.5), in whole numbers: fewer crossings are a signal.

    The least k of which C(n-1, 0) + … + C(n-1, k) is at least a twentieth of 2^(n-1); reached from the middle, where
    half of the sum is known, so that a long series takes few steps.
    """
    tosses = useful - 1
    k = tosses // 2
    term = math.comb(tosses, k)
    up_to_k = (2**tosses + (0 if tosses % 2 else term)) // 2
    while k and 20 * (up_to_k - term) >= 2**tosses:
        up_to_k -= term
        term = term * k // (tosses - k + 1)
        k -= 1
    return k
