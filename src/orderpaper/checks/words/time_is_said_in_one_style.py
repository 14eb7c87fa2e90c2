"""Takes the words typed and the council's style; gives a finding for each cell with a time in the other style."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.running_text import find_cells, match_before, run_together
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import LISTS
from orderpaper.records.finding import Finding, query

PLAIN, POINTED = LISTS["Time style"]
OTHER = {PLAIN: tuple(map(re.compile, (r"p\.m\.", r"a\.m\."))), POINTED: tuple(map(re.compile, (r"pm\b", r"am\b")))}
"""How the half of the day is written in the style that is not the council’s."""
CLOCK = re.compile(r"(?<![0-9.:])[0-9]{1,2}(?:[.:][0-9]{2})?\s?$")


def time_is_said_in_one_style(bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the cells whose times are not in the style that papers print; each cell once, at the first of them."""
    style = bundle.council.details.time_style or PLAIN
    text = run_together(wording)
    finds = [
        (match.start(), " ".join((before[0] + match[0]).split()))
        for pattern in OTHER.get(str(style), ())
        for match in pattern.finditer(text)
        if (before := match_before(CLOCK, text, match.start(), 8))
    ]
    told = None
    for said, written in find_cells(wording, finds):
        if said is not told and said.key != "opening_hours":
            yield query(
                "time-is-said-in-one-style",
                said.place,
                f"“{written}” is not in the council’s style, {style}: write it so, or change the style.",
            )
        told = said
