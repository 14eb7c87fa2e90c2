"""Takes counts and what they are counted against; gives the limits of chance about counts, rates and shares."""

import math
from statistics import NormalDist

from orderpaper.records.measure import Interval, Rate
from orderpaper.statistics.rounding import take_exact

USUAL = 95.0


def find_z(percent: float = USUAL) -> float:
    """Give how many standard deviations hold so many per cent of the normal curve: 1.96 for 95."""
    return NormalDist().inv_cdf(0.5 + percent / 200)


def limit_count(count: float, percent: float = USUAL) -> Interval:
    """Give the limits of a count by Byar’s approximation; those of 0 begin at 0. A count cannot be under nought."""
    z = find_z(percent)
    lower = 0.0 if not count else count * max(0.0, 1 - 1 / (9 * count) - z / (3 * math.sqrt(count))) ** 3
    above = count + 1
    return Interval(lower, above * (1 - 1 / (9 * above) + z / (3 * math.sqrt(above))) ** 3, percent)


def limit_rate(rate: Rate, percent: float = USUAL) -> Interval:
    """Give the limits of a rate: those of its count by Byar, against the same denominator."""
    count = limit_count(float(take_exact(rate.count)), percent)
    scale = rate.per / float(rate.denominator.number or 1)
    return Interval(count.lower * scale, count.upper * scale, percent)


def limit_share(part: float, whole: float, percent: float = USUAL) -> Interval | None:
    """Give the limits of a share by Wilson’s method, in per cent; None where the whole is nought."""
    if whole <= 0:
        return None
    z = find_z(percent)
    share, square = part / whole, z * z
    middle = 2 * part + square
    spread = z * math.sqrt(square + 4 * part * (1 - share))
    low, high = (middle - spread) / (whole + square) / 2, (middle + spread) / (whole + square) / 2
    # All or nothing ends exactly where it stands, whatever the last binary place says.
    return Interval(100 * (0.0 if not part else low), 100 * (1.0 if part == whole else high), percent)


def limit_ratio(earlier: Rate, later: Rate, percent: float = USUAL) -> Interval | None:
    """Give the limits of the later rate divided by the earlier; None where both counts are nought.

    Of all the cases of both, the share in the later period has Wilson’s limits; share / (1 - share), each against its
    denominator, is the ratio. The upper limit is endless where the earlier count is nought.
    """
    before, after = float(take_exact(earlier.count)), float(take_exact(later.count))
    share = limit_share(after, before + after, percent)
    if share is None:
        return None
    scale = float(earlier.denominator.number or 1) / float(later.denominator.number or 1)
    return Interval(_odds(share.lower / 100) * scale, _odds(share.upper / 100) * scale, percent)


def _odds(share: float) -> float:
    return share / (1 - share) if share < 1 else math.inf


def differ(earlier: Rate, later: Rate, percent: float = USUAL) -> bool:
    """Tell whether two rates differ by more than chance: whether the limits of their ratio leave out 1."""
    limits = limit_ratio(earlier, later, percent)
    return limits is not None and not limits.lower <= 1 <= limits.upper
