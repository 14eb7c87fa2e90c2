"""Takes figures and rebases; gives the parts between the rebases, each worked out on its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from orderpaper.records.control import Rebase
from orderpaper.records.errors import ChartError
from orderpaper.statistics.control.figures import Readings


@dataclass(frozen=True, slots=True)
class Stretch:
    """Points from `start` up to, and without, `end`, counted from 0; `rebase` is what it begins with."""

    start: int
    end: int
    rebase: Rebase | None = None


def split_at_rebases(readings: Readings, rebases: Iterable[Rebase]) -> list[Stretch]:
    """Give the parts in their order; the point a rebase names is the first of its part.

    A rebase without a reason, at a point that is not there, at the first, or twice at the same, is refused.
    """
    found = sorted(((_find(readings, rebase), rebase) for rebase in rebases), key=lambda pair: pair[0])
    starts = [0, *(start for start, _ in found)]
    ends = [*starts[1:], len(readings.values)]
    for start, end in zip(starts, ends, strict=True):
        if start == end:
            raise ChartError(
                f"Limits are worked out anew twice from {readings.labels[start]}. Keep one, with its reason."
            )
    return [Stretch(*each) for each in zip(starts, ends, [None, *(rebase for _, rebase in found)], strict=True)]


def _find(readings: Readings, rebase: Rebase) -> int:
    """Give the index of the point named by its label as it was given or as it is said, or else by its number."""
    if not rebase.reason.strip():
        raise ChartError(f"Limits are worked out anew from {rebase.since} without a reason. Say why in a sentence.")
    named = [
        index
        for index, (key, label) in enumerate(zip(readings.keys, readings.labels, strict=True))
        if rebase.since in {key, label}
    ]
    if len(named) > 1:
        raise ChartError(f"“{rebase.since}” names {len(named)} figures. Name the one to begin anew from by its number.")
    index = named[0] if named else _count_to(rebase.since)
    if not 0 < index < len(readings.values):
        raise ChartError(
            f"Limits cannot be worked out anew from “{rebase.since}”. Name a figure from {readings.labels[1:2][0]} "
            f"to {readings.labels[-1]}, by its label or by its number, counted from 1."
            if len(readings.values) > 1
            else "There is only one figure: nothing can be worked out anew. Leave the rebase out."
        )
    return index


def _count_to(since: object) -> int:
    return since - 1 if isinstance(since, int) and not isinstance(since, bool) else -1
