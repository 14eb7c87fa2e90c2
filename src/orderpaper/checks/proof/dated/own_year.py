"""Takes the passages of a paper; gives the financial year that the paper itself is of, by what it calls its own."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from orderpaper.records.manuscript import Passage, PassageKind

YEAR = re.compile(r"(?<![0-9])20(?P<first>[0-9]{2})\s?[/–-]\s?(?:20)?(?P<last>[0-9]{2})(?![0-9])")
OWN = r"(?:strategic\sassessment|assessment|priorities|action\splan|plan|refresh|targets|programme|business\splan)"
BEFORE = re.compile(rf"\b{OWN}\s(?:for\s|of\s|\()?(?:the\s)?(?:financial\syear\s|year\s)?$", re.IGNORECASE)
AFTER = re.compile(rf"(?:[’']s)?\s(?:[\w’'&-]+\s){{0,3}}?{OWN}\b", re.IGNORECASE)
LEAST = 2
"""How often a paper must call a year its own to be of it; a heading counts twice."""


def find_own_year(passages: Iterable[Passage]) -> int:
    """Give the calendar year in which the paper’s own financial year begins; 0 where it does not say."""
    counted = Counter(year for passage in passages for year in _list_own(passage))
    most = max(counted.values(), default=0)
    return max(year for year, times in counted.items() if times == most) if most >= LEAST else 0


def _list_own(passage: Passage) -> Iterator[int]:
    """Give each year that a passage calls the paper’s own: “priorities for 2017/18”, “2017-18 Strategic Assessment”."""
    text = passage.text
    for match in YEAR.finditer(text):
        is_year = int(match["last"]) == (int(match["first"]) + 1) % 100
        if is_year and (
            BEFORE.search(text[max(0, match.start() - 48) : match.start()]) or AFTER.match(text, match.end())
        ):
            yield from [2000 + int(match["first"])] * (2 if passage.kind is PassageKind.HEADING else 1)
