"""Takes the lines of a text before and now; gives which became which, which are gone and which are new."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

ALIKE = 0.4
"""How much of two lines must be the same for one to have become the other: a line is the other in the main."""
MOST = 900
"""How many pairs of lines are compared; of more, the first became the first, the second the second."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A line before and the same line now, by their numbers; None where it is gone, or new."""

    before: int | None
    now: int | None

    @property
    def is_kept(self) -> bool:
        """Whether it was there before and is there now."""
        return self.before is not None and self.now is not None

    @property
    def mark(self) -> str:
        """The mark of its end: del where it is gone, ins where it is new."""
        return "del" if self.now is None else "ins" if self.before is None else ""


def pair_lines(before: Sequence[str], now: Sequence[str]) -> list[Pair]:
    """Give the lines in the order they are shown; at least one is kept, where there are any of both."""
    blocks = SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
    pairs = [pair for block in blocks for pair in _pair_block(before, now, block)]
    if before and now and not any(each.is_kept for each in pairs):
        rest = [each for each in pairs if each.before != 0 and each.now != 0]
        return [Pair(0, 0), *rest]
    return pairs


def _pair_block(before: Sequence[str], now: Sequence[str], block: tuple[str, int, int, int, int]) -> Iterator[Pair]:
    kind, first, last, start, end = block
    if kind == "equal":
        yield from (Pair(first + each, start + each) for each in range(last - first))
        return
    at, other = first, start
    for one, same in _choose(before[first:last], now[start:end]):
        yield from _pair_none((at, first + one), (other, start + same))
        yield Pair(first + one, start + same)
        at, other = first + one + 1, start + same + 1
    yield from _pair_none((at, last), (other, end))


def _pair_none(before: tuple[int, int], now: tuple[int, int]) -> Iterator[Pair]:
    """Give lines that became none, and lines that come from none, up to a number each."""
    yield from (Pair(each, None) for each in range(*before))
    yield from (Pair(None, each) for each in range(*now))


def _choose(before: Sequence[str], now: Sequence[str]) -> list[tuple[int, int]]:
    """Give which lines became which, so that as much as may be stays, and none crosses another."""
    if len(before) * len(now) > MOST:
        return [(each, each) for each in range(min(len(before), len(now)))]
    nothing: tuple[float, list[tuple[int, int]]] = (0.0, [])
    best = [[nothing] * (len(now) + 1) for _ in range(len(before) + 1)]
    for one in range(len(before) - 1, -1, -1):
        for other in range(len(now) - 1, -1, -1):
            alike = measure_likeness(before[one], now[other])
            score, kept = best[one + 1][other + 1]
            paired = [(score + alike, [(one, other), *kept])] if alike >= ALIKE else []
            best[one][other] = max([*paired, best[one + 1][other], best[one][other + 1]], key=lambda each: each[0])
    return best[0][0][1]


def measure_likeness(one: str, other: str) -> float:
    """Give how much of two lines is the same, from 0 to 1, by their words."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
