"""Takes a marked sentence; gives its parts, each with the row that what is said in it is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.checks.proof.beside.marked import ANY, Marked, Mention

GOES_ON = (
    rf"(?:an?\s|or\s|by\s|from\s|to\s|down\s|up\s|representing\s|equating\s|equivalent\s|compared\s|(?:which|this|that)\s+"
    rf"(?:is|was|represents|equates)\s|{ANY}|\()"
)
SPLIT = re.compile(
    r"[;:]|\.\s|\s[–—-]\s|,?\s+(?:and|but|although|though|while|whilst|whereas|however|despite|because|where|when)\b"
    rf"|,?\s+(?=(?:compared|against|than|which)\b)|,\s+(?!{GOES_ON})",
    re.IGNORECASE,
)
CARRIED = re.compile(rf"[\s,(]*{GOES_ON}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sentence, by its letters in the marked text, and the row it is about; None where that is open."""

    marked: Marked
    start: int
    end: int
    mention: Mention | None

    @property
    def text(self) -> str:
        """Its marked words."""
        return self.marked.text[self.start : self.end]


def split_parts(marked: Marked) -> Iterator[Part]:
    """Give the parts of a sentence; one that goes on with the part before is about the same row."""
    carried: Mention | None = None
    for start, end in _find_bounds(marked.text):
        named = [each for at, each in marked.mentions if start <= at < end]
        if named:
            keys = {each.key for each in named}
            carried = named[0] if len(keys) == 1 and all(each.is_plain for each in named) else None
        elif not CARRIED.match(marked.text, start):
            carried = None
        yield Part(marked, start, end, carried)


def _find_bounds(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in SPLIT.finditer(text):
        if not _is_inside(text, match.start()):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _is_inside(text: str, at: int) -> bool:
    """Tell whether a letter stands in brackets that are closed after it."""
    before = text[:at]
    return before.count("(") > before.count(")") and ")" in text[at:]
