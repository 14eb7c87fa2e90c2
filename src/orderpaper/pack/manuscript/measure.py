"""Takes the lines of a paper; gives them with how wide lines are around each, and how far apart."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from orderpaper.pack.manuscript.figures import is_row
from orderpaper.pack.manuscript.lines import Line
from orderpaper.pack.manuscript.marks import begins_small, ends_sentence

NEAR = 10
"""How many lines before and after tell of a line’s neighbourhood."""
NARROW = 0.55
"""A column’s lines are shorter than this part of the page’s."""
PROSE = 40
"""Lines of prose are at least so wide; those of a narrow column may be less."""
OFTEN = 0.2
"""Where one in five lines of a sentence is parted by a line with a space, the space says nothing."""


def measure_lines(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Give the lines with their width and usual gap; where a space in an empty line tells nothing, it is forgotten."""
    flowing = [_flows_on(above, below) for above, below in pairwise(lines)] + [False] * bool(lines)
    tells = _has_telling_spaces(lines, flowing)
    widths = _measure_widths(lines, flowing)
    gaps = _measure_gaps(lines, flowing)
    return tuple(
        Line(
            line.text,
            line.printed,
            line.where,
            line.page,
            line.gap,
            line.is_parted and tells,
            line.starts_page,
            line.follows_rule,
            line.is_furniture,
            max(width, 1),
            gap,
            is_narrow,
        )
        for line, (width, is_narrow), gap in zip(lines, widths, gaps, strict=True)
    )


def _has_telling_spaces(lines: tuple[Line, ...], flowing: list[bool]) -> bool:
    """Tell whether an empty line with a space in it parts paragraphs: whether sentences run on without."""
    within = [
        below.is_parted for (_, below), flows in zip(pairwise(lines), flowing, strict=False) if flows and below.gap
    ]
    return sum(within) <= OFTEN * len(within)


def _flows_on(above: Line, below: Line) -> bool:
    """Tell whether a sentence surely goes on from a line to the next, on one page."""
    return (
        not below.starts_page
        and below.gap <= 1
        and below.text[:1].islower()
        and begins_small(below.text)
        and not ends_sentence(above.text)
        and len(above.text) > len(below.text.split(" ", 1)[0])
    )


def _measure_widths(lines: tuple[Line, ...], flowing: list[bool]) -> Iterator[tuple[int, bool]]:
    """Give the width around each line, and whether it is a column’s.

    It is that of the full lines in its own run, else of those near, else of the paper’s; a column’s is its own.
    """
    full = [len(line.text) if flows else 0 for line, flows in zip(lines, flowing, strict=True)]
    near = _slide(full)
    usual = _find_common(full)
    for first, last in _list_runs(lines):
        widest = max(len(line.text) for line in lines[first:last])
        own = _slide(full[first:last])
        is_close = last - first > 1 and lines[first + 1].gap == 0
        for at in range(first, last):
            around = near[at] if near[at] >= PROSE else usual or widest
            is_column = is_close and widest < NARROW * around
            is_own = own[at - first] >= (1 if is_close else PROSE)
            width = own[at - first] if is_own else widest if is_column else around
            yield width, is_close and width < NARROW * usual


def _slide(lengths: list[int]) -> list[int]:
    """Give the greatest length within reach of each place, but for one that stands out alone."""
    return [_find_usual(lengths[max(0, at - NEAR) : at + NEAR + 1]) for at in range(len(lengths))]


def _find_common(lengths: Iterable[int]) -> int:
    """Give the length that nine full lines in ten of a paper do not pass."""
    known = sorted(filter(None, lengths))
    return known[len(known) * 9 // 10] if known else 0


def _find_usual(lengths: Iterable[int]) -> int:
    longest = sorted(filter(None, lengths), reverse=True)[:2]
    return longest[-1] if longest else 0


def _list_runs(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    """Give where runs of lines set alike begin and end: with no empty line between, or one each."""
    first = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or _parts_runs(lines, at):
            yield first, at
            first = at


def _parts_runs(lines: tuple[Line, ...], at: int) -> bool:
    """Tell whether a run ends above a line: at a row, or at a gap wider than before or after."""
    line = lines[at]
    is_at_row = is_row(line.text) or is_row(lines[at - 1].text)
    if line.starts_page or line.gap > 1 or line.is_parted or is_at_row:
        return True
    before = lines[at - 1].gap if at > 1 and not lines[at - 1].starts_page else line.gap
    after = lines[at + 1].gap if at + 1 < len(lines) and not lines[at + 1].starts_page else line.gap
    return line.gap > min(before, after)


def _measure_gaps(lines: tuple[Line, ...], flowing: list[bool]) -> Iterator[int]:
    """Give how many empty lines are usual between lines of a sentence around each line."""
    seen = [lines[at + 1].gap if flows else -1 for at, flows in enumerate(flowing)]
    counts: Counter[int] = Counter(seen[:NEAR])
    usual = 0
    for at in range(len(lines)):
        counts.update(seen[at + NEAR : at + NEAR + 1])
        counts.subtract(seen[at - NEAR - 1 : at - NEAR] if at > NEAR else ())
        known = [(count, -gap) for gap, count in counts.items() if gap >= 0 and count > 0]
        usual = -max(known)[1] if known else usual
        yield usual
