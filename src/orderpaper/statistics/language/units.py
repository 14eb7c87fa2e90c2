"""Takes the words after a number; gives its unit, its scale, and where they end: per cent, points, million, pounds."""

import re
from dataclasses import dataclass

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.wording import Wording

SCALES = {
    "hundred": 100, "thousand": 1000, "k": 1000, "million": 10**6, "mn": 10**6, "mln": 10**6, "m": 10**6,
    "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
SCALE = re.compile(
    r"\s?(?P<word>hundred|thousand|million|billion|trillion|mn|mln|bn|tn)\b|(?P<glued>k|m|b)(?![a-z0-9])"
)
POINTS = re.compile(
    r"\s?(?:percentage|percent|per cent|%(?:[ -]?age)?)[ -]points?\b|\s?%pts?\b|\s?p\.?p(?:ts?|s)?\b(?!\.?[a-z])"
)
BARE_POINTS = re.compile(r" points?\b")
MOVED = re.compile(
    r"\b(?:by|of|rise|fall|rose|fell|up|down|increase|decrease|gain|drop|dropped|change|additional)\s[+-]?$"
)
PERCENT = re.compile(r"\s?%|\s?per ?cent\b|\s?pct\b|\s?p\.c\.")
POUNDS = re.compile(r"\s(?:pounds?|sterling)\b")


@dataclass(frozen=True, slots=True)
class Measured:
    """The unit of a number, what one of it is worth, and the letter after them."""

    unit: Unit
    scale: int
    end: int

    @property
    def is_bare(self) -> bool:
        """Whether nothing is printed about the number."""
        return self.unit is Unit.COUNT and self.scale == 1


def read_unit(words: Wording, span: tuple[int, int], *, is_decimal: bool = False, has_pounds: bool = False) -> Measured:
    """Give the unit and the scale printed after the number of a span; `has_pounds` where £ stands before it."""
    scale, end = _read_scale(words, span[1], is_long=has_pounds or is_decimal)
    for pattern, unit in ((POINTS, Unit.POINTS), (PERCENT, Unit.PERCENT), (POUNDS, Unit.MONEY)):
        match = words.follow(pattern, end)
        if match:
            return Measured(unit, scale, match.end())
    if has_pounds:
        return Measured(Unit.MONEY, scale, end)
    points = words.follow(BARE_POINTS, end)
    if points and (is_decimal or words.precede(MOVED, span[0], 24)):
        return Measured(Unit.POINTS, scale, points.end())
    return Measured(Unit.COUNT, scale, end)


def _read_scale(words: Wording, at: int, *, is_long: bool) -> tuple[int, int]:
    """Give the scale and where it ends; a glued “m” is a million only of pounds or of a decimal, else it is metres."""
    match = words.follow(SCALE, at)
    if match is None or (match["glued"] in {"m", "b"} and not is_long):
        return 1, at
    return SCALES[match["word"] or match["glued"]], match.end()
