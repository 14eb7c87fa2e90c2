"""Takes the words of a sentence and where a figure begins; gives the number, with its sign, unit, scale and range."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.units import Measured, read_unit
from orderpaper.statistics.language.wording import Wording

NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
LONGEST = 20
"""Letters of a number; a longer one is a reference or an account."""
ONE = Decimal(1)
SIGNS = {"+": 1, "-": -1, "−": -1, "–": -1}
OPENS = frozenset(" ([:;='\"“")
SIGNED = OPENS | {"£"}
POINTED = OPENS | SIGNS.keys() | {"£"}
DASH = re.compile(r"\s?[-–—]\s?[£+]?(?=[0-9])")
TO = re.compile(r"\s(?P<word>to|and)\s£?(?=[0-9])")
BEFORE = re.compile(r"\b(?P<word>between|from)\s(?:(?:about|around|approximately|an average of)\s)?$")
GLUED = re.compile(r"[a-z]|-[a-z]|/[0-9]")
TOKEN = re.compile(r"[0-9][0-9a-z.,]*(?:[-/][0-9a-z]+)*(?<![.,])")
PENCE = re.compile(r"(?P<pence>[0-9]{1,3})(?:p| ?pence)\b(?!\.)")
PENNY = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in figures: where it begins, with £ and sign, its number as printed, and what is printed about it."""

    start: int
    number: Decimal
    places: int
    measured: Measured
    sign: int = 0

    @property
    def value(self) -> Decimal:
        """The number with its scale and its sign."""
        return self.number * self.measured.scale * (-1 if self.sign < 0 else 1)

    def lacks(self, other: "Figure") -> bool:
        """Tell whether another has a unit or a scale that this one has not, as the 8.5 of “£8.5 to £11 billion”."""
        if self.measured.is_bare:
            return not other.measured.is_bare
        is_alone = self.measured.unit is Unit.MONEY and self.measured.scale == 1 and self.number < 1000
        return is_alone and other.measured.unit is Unit.MONEY and other.measured.scale > 1

    def borrow(self, other: "Figure") -> "Figure":
        """Give it with the unit and the scale of the figure after it, where it lacks them."""
        measured = replace(other.measured, end=self.measured.end)
        return replace(self, measured=measured) if self.lacks(other) else self


def read_figure(words: Wording, at: int) -> Quantity | None:
    """Give the quantity whose first digit stands at a letter; a range is one, with its last number."""
    pence = words.follow(PENCE, at)
    if pence:
        said = words.take(at, pence.end(), Unit.MONEY, Decimal(pence["pence"]) / 100)
        return replace(said, step=PENNY)
    first = _scan(words, at)
    if first is None or (first.measured.is_bare and words.follow(GLUED, first.measured.end)):
        return _read_token(words, at)
    second, is_range = _look_on(words, first)
    if second is None:
        return _make(words, first)
    return _make(words, first.borrow(second), second if is_range else None)


def _read_token(words: Wording, at: int) -> Quantity | None:
    """Give a figure with letters glued to it, as 30mph or 12-month, a score as 5/10, or an overlong one: a label."""
    match = words.follow(TOKEN, at)
    return words.take(at, match.end(), Unit.LABEL) if match else None


def _scan(words: Wording, at: int) -> Figure | None:
    match = words.follow(NUMBER, at)
    if match is None or len(match[0]) > LONGEST:
        return None
    digits, start = match[0], at
    if words.letter(at - 1) == "." and words.letter(at - 2) in POINTED:
        digits, start = f"0.{digits}", at - 1
    places = len(digits.partition(".")[2])
    begins, sign, has_pounds = _look_back(words, start)
    measured = read_unit(words, (begins, match.end()), is_decimal=places > 0, has_pounds=has_pounds)
    if sign and words.letter(begins) == "–" and words.letter(begins - 1) != "(" and measured.unit is not Unit.PERCENT:
        begins, sign = begins + 1, 0
    return Figure(begins, Decimal(digits.replace(",", "")), places, measured, sign)


def _look_back(words: Wording, at: int) -> tuple[int, int, bool]:
    """Give where a number begins with its sign and its £, in either order; its sign; and whether it has the £."""
    start, sign, has_pounds = at, 0, False
    for _ in range(2):
        letter = words.letter(start - 1)
        if letter in SIGNS and not sign and words.letter(start - 2) in SIGNED:
            start, sign = start - 1, SIGNS[letter]
        elif not has_pounds and words.letter(start - 1 - (letter == " ")) == "£":
            start, has_pounds = start - 1 - (letter == " "), True
    return start, sign, has_pounds


def _look_on(words: Wording, first: Figure) -> tuple[Figure | None, bool]:
    """Give the figure that a first one goes on to, as the 11 of “8.5 to 11 billion”, and whether it ends a range."""
    dash = words.follow(DASH, first.measured.end)
    joint = dash or words.follow(TO, first.measured.end)
    second = _scan(words, joint.end()) if joint else None
    if joint is None or second is None or words.follow(GLUED, second.measured.end):
        return None, False
    if dash:
        fits = first.borrow(second).measured.unit is second.measured.unit and first.value < second.value
        return (second, True) if fits else (None, False)
    before = words.precede(BEFORE, first.start)
    if before:
        return second, before["word"] == "between" and joint["word"] == "to"
    lends = first.lacks(second) and joint["word"] == "to"
    return (second, True) if lends else (None, False)


def _make(words: Wording, first: Figure, last: Figure | None = None) -> Quantity:
    end = last.measured.end if last else first.measured.end
    said = words.take(first.start, end, first.measured.unit, first.value)
    step = ONE.scaleb(-first.places) * first.measured.scale
    return replace(said, places=first.places, step=step, sign=first.sign, last=last.value if last else None)
