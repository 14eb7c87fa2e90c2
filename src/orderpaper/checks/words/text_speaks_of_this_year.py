"""Takes the words typed, the plan and the meetings; gives a finding where “this year (2015/16)” is not this year."""

import datetime as dt
from collections.abc import Iterator, Sequence

from orderpaper.checks.running_text import find_cells, run_together
from orderpaper.checks.said import Said
from orderpaper.checks.year_words import YEAR, find_year_words, say_year
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def text_speaks_of_this_year(bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the years that words such as “this year” or “last year” stand beside, where they are of another year.

    A plan is written before its year begins: “this year” may be the plan’s, or the one in which the committee meets.
    """
    days = {meeting.file: meeting.day for meeting in bundle.meetings}
    latest = bundle.meeting.day if bundle.meeting else None
    allowed = {file: _allow(bundle, day) for file, day in days.items()}
    otherwise = _allow(bundle, latest)
    finds = ((word.start, word) for word in find_year_words(run_together(wording)))
    for said, word in find_cells(wording, finds):
        years = word.may_mean(allowed.get(said.origin.table.file, otherwise))
        if years and word.year not in years and said.key != "last_year":
            meant = " or ".join(say_year(each) for each in sorted(years))
            told = f"“{word.phrase}” is not {meant}. Was it left from an earlier paper? Correct the year or the word."
            yield query("text-speaks-of-this-year", said.place, told)


def _allow(bundle: Bundle, day: dt.date | None) -> frozenset[int]:
    """Give the years that may be this year: the plan’s, and the financial year of a day."""
    planned = YEAR.match(str(bundle.plan.details.year)) if bundle.plan else None
    meets = () if day is None else (day.year - (day.month < 4),)
    return frozenset((*meets, *((2000 + int(planned[1]),) if planned else ())))
