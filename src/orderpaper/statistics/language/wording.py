"""Takes the words of a sentence; gives them in small letters, place by place the same, to hold patterns against."""

import re
import string
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.quantity import Quantity, Unit

SPACES = "\xa0\u2007\u2009\u202f\t\n\r\f\v"
PLAIN = str.maketrans(
    string.ascii_uppercase + SPACES + "’‘\u2010\u2011", string.ascii_lowercase + " " * len(SPACES) + "''--"
)
"""Letter for letter, so that a place in the plain words is the same place in the words as printed."""
REACH = 48
WORD_REACH = 24
HIDDEN = "\x00"
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Wording:
    """Words as they are printed, and the same in small letters with plain spaces, apostrophes and hyphens."""

    text: str
    plain: str

    def follow(self, pattern: re.Pattern[str], at: int) -> re.Match[str] | None:
        """Give the match of a pattern that begins at a letter."""
        return pattern.match(self.plain, at)

    def precede(self, pattern: re.Pattern[str], at: int, reach: int = REACH) -> re.Match[str] | None:
        """Give the match of a pattern, which ends with $, in the words just before a letter."""
        return pattern.search(self.plain[max(0, at - reach) : at])

    def letter(self, at: int) -> str:
        """Give one letter, a space before the first and after the last."""
        return self.plain[at] if 0 <= at < len(self.plain) else " "

    def last_word(self, at: int) -> str:
        """Give the word just before a letter, past a space and a bracket; it keeps its full stop."""
        tail = self.plain[max(0, at - WORD_REACH) : at].rstrip(" (")
        return tail[max(map(tail.rfind, " (-/“")) + 1 :]

    def is_capital(self, at: int) -> bool:
        """Tell whether a letter is printed as a capital."""
        return 0 <= at < len(self.text) and self.text[at].isupper()

    def hide(self, spans: Iterable[tuple[int, int]]) -> "Wording":
        """Give the words with some letters hidden, so that no pattern finds a quantity there."""
        pieces: list[str] = []
        end = 0
        for start, stop in sorted(spans):
            if start >= end:
                pieces += [self.plain[end:start], HIDDEN * (stop - start)]
                end = stop
        return Wording(self.text, "".join((*pieces, self.plain[end:]))) if pieces else self

    def take(self, start: int, end: int, unit: Unit, value: Decimal = NOTHING, last: int | None = None) -> Quantity:
        """Give the quantity that the letters from one up to another are."""
        beyond = None if last is None else Decimal(last)
        return Quantity(start, end, self.text[start:end], value, unit, last=beyond)


@dataclass(frozen=True, slots=True)
class Passed:
    """Words that look like a quantity and are none: they are read past, up to a letter."""

    end: int


Read = Quantity | Passed | None
"""What a reader of one kind of quantity makes of a place: the quantity, something to be passed over, or nothing."""


def put_plain(text: str) -> Wording:
    """Give words with their plain letters."""
    return Wording(text, text.translate(PLAIN))
