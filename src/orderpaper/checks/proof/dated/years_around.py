"""Takes the passages of a paper; gives each with the year that dates in it are of, where the words around say one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from orderpaper.records.manuscript import Passage, PassageKind

YEAR = re.compile(
    r"(?<![0-9£.,])(?P<year>(?:19|20)[0-9]{2})(?:\s?[/–-]\s?(?P<last>(?:19|20)?[0-9]{2})(?![0-9]))?(?![0-9%]|,[0-9])"
)
LAW = re.compile(r"\b(?:Acts?|Order|Regulations|Bill|Rules|Census)\s\(?$|©\s?$")
OF_LAW = re.compile(r"\s(?:Act|Order|Regulations|Bill|Census)\b")
LOOSE = re.compile(r"\b(?:since|before|after|until|from|back to|than|by)\s$", re.IGNORECASE)
"""What stands before a year that dates near it need not be of."""
NUMBERED = re.compile(r"[0-9]+\.[0-9]+")
UNDER = frozenset((PassageKind.CELL, PassageKind.ROW, PassageKind.ITEM))
"""What stands under a sentence, a heading or a caption that may say its year."""


@dataclass(frozen=True, slots=True)
class Years:
    """The calendar years that words say, and those of them that a date near them is likely of."""

    said: frozenset[int] = frozenset()
    firm: frozenset[int] = frozenset()

    @property
    def year(self) -> int:
        """The one year that is said; 0 where there are more, or only such as “since 2010”."""
        return next(iter(self.firm)) if len(self.said) == 1 and self.firm else 0

    def add(self, other: "Years") -> "Years":
        """Give these years and others."""
        return Years(self.said | other.said, self.firm | other.firm)


def give_years(passages: Iterable[Passage]) -> Iterator[tuple[Passage, int]]:
    """Give each passage with its year, 0 where that is not certain.

    It is certain where the passage itself says one year and no other, or what it stands under does: a sentence, a
    heading, a caption; or all that is said from the heading or the numbered paragraph above it down to it.
    """
    section, leading = Years(), Years()
    for passage in passages:
        own = read_years(passage.text)
        is_start = passage.kind is PassageKind.HEADING or NUMBERED.match(passage.number or passage.text)
        section = own if is_start else section.add(own)
        leading = leading if passage.kind in UNDER else own
        above = leading.year if passage.kind in UNDER else 0
        yield passage, own.year or (0 if own.said else above or section.year)


def read_years(text: str) -> Years:
    """Give the years that words say; those of laws are none."""
    said: set[int] = set()
    firm: set[int] = set()
    for match in YEAR.finditer(text):
        before = text[max(0, match.start() - 16) : match.start()]
        if LAW.search(before) or OF_LAW.match(text, match.end()):
            continue
        years = {int(match["year"]), *([_complete(match)] if match["last"] else [])}
        said |= years
        firm |= set() if len(years) > 1 or LOOSE.search(before) else years
    return Years(frozenset(said), frozenset(firm))


def _complete(match: re.Match[str]) -> int:
    last = int(match["last"])
    return last if last > 99 else int(match["year"]) // 100 * 100 + last
