"""Takes the names of periods; gives them in the order of time, with a gap where a month is left out."""

from collections.abc import Sequence
from itertools import pairwise

from orderpaper.records.month import Month
from orderpaper.statistics.dates import read_dated

MOST_GAPS = 60
"""With more months left out than this, one of them is misspelt rather than the others missing."""

Placed = tuple[str, int | None]
"""A name, and where it stood among those given; None for a month that was left out."""


def put_in_sequence(names: Sequence[str]) -> list[Placed]:
    """Give names of periods in the order of time; as they stand where one does not say when it ends."""
    given: list[Placed] = [(name, index) for index, name in enumerate(names)]
    ends = [read_dated(name).ends for name in names]
    known = [end for end in ends if end is not None]
    if len(known) < len(names):
        return given
    given.sort(key=lambda placed: known[placed[1] or 0])
    known.sort()
    are_months = len(set(known)) == len(known) and all(read_dated(name).length == 1 for name in names)
    missing = [number for number in range(known[0], known[-1]) if number not in set(known)] if are_months else []
    if not missing or len(missing) > MOST_GAPS or len(missing) > len(names):
        return given
    gaps: list[Placed] = [(str(Month(number)), None) for number in missing]
    return [placed for _number, placed in sorted([*zip(known, given, strict=True), *zip(missing, gaps, strict=True)])]


def do_overlap(names: Sequence[str]) -> bool:
    """Tell whether periods share months with the ones before, as rolling years do."""
    dated = sorted((each.ends, each.length) for each in map(read_dated, names) if each.ends is not None)
    return any(later[0] - earlier[0] < later[1] for earlier, later in pairwise(dated))


def name_periods(names: Sequence[str]) -> str:
    """Give what one of some periods is: Month, Quarter, Year; Period where they are of several kinds."""
    lengths = {read_dated(name).length for name in names}
    return {1: "Month", 3: "Quarter", 12: "Year"}.get(lengths.pop(), "Period") if len(lengths) == 1 else "Period"


def are_periods(names: Sequence[str]) -> bool:
    """Tell whether names are those of periods, and of nothing beside."""
    return all(read_dated(name).period and not read_dated(name).rest for name in names)
