"""Years as plans write them: 2016/17, 2017–2020, or a plain 2016."""

import re
from dataclasses import dataclass

from orderpaper.records.text import Missing

SPAN = re.compile(r"(?P<first>\d{4}|\d{2}(?=\s*[/–-]))(?:\s*[/–-]\s*(?P<last>\d{4}|\d{2}))?")
LONGEST = 10
"""Years that a plan may run through: 1998/03 is a plan’s, 2017/16 is typed backwards."""


@dataclass(frozen=True, slots=True)
class Years:
    """The calendar years that a plan year begins and ends in; the same for a plain year."""

    first: int
    last: int


def first_year(year: object) -> int:
    """Give the first calendar year of a plan year: 2016 for 2016/17 or 16/17; 0 where there is none to read."""
    found = re.search(r"\d{4}|\b\d{2}(?=\s*[/–-]\s*\d{2}\b)", str(year))
    if not found or isinstance(year, Missing):
        return 0
    return int(found[0]) if len(found[0]) > 2 else 2000 + int(found[0])


def read_years(text: object) -> Years | None:
    """Give the years that words name and nothing beside them; None where they are no years, or run backwards."""
    match = SPAN.fullmatch(str(text).strip())
    if match is None or isinstance(text, Missing):
        return None
    first = int(match["first"]) + (2000 if len(match["first"]) == 2 else 0)
    if match["last"] is None:
        return Years(first, first)
    last = int(match["last"])
    if len(match["last"]) == 2:
        last += first // 100 * 100
        last += 100 if last < first and last + 100 - first <= LONGEST else 0
    return Years(first, last) if last > first else None


def follows(before: Years, after: Years) -> bool:
    """Tell whether one follows on the other: 2017/18 on 2016/17, 2017 on 2016, and 2017–20 on 2013–16 or 2014–17."""
    gap = after.first - before.last
    length = before.last - before.first
    allowed = {0: {1}, 1: {0}}.get(length, {0, 1})
    return gap in allowed
