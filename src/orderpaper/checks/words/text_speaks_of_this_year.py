"""Takes the words typed, the plan and the meetings; gives a finding where “this year (2015/16)” is not this year."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.running_text import find_cells, match_before, run_together
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

YEAR = re.compile(r"20([0-9]{2})\s?[/–-]\s?(?:20)?([0-9]{2})(?![0-9])")
OPENING = re.compile(
    r"\b(?P<word>this|current|present|coming|next|last|previous|past)\s"
    r"(?P<kind>(?:financial|council|municipal|plan)\s)?(?P<year>year)?\s?(?P<mark>,|\()?\s?$",
    re.IGNORECASE,
)
YEAR_FOLLOWS = re.compile(r"\)?\s(?:financial\s|council\s|municipal\s|plan\s)?year\b")
PHRASE_ENDS = re.compile(r"\s*[).,;:–\x00]")
THIS = frozenset(("this", "current", "present"))
COMING = frozenset(("coming", "next"))


def text_speaks_of_this_year(bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the years that words such as “this year” or “last year” stand beside, where they are of another year.

    A plan is written before its year begins: “this year” may be the plan’s, or the one in which the committee meets.
    """
    days = {meeting.file: meeting.day for meeting in bundle.meetings}
    latest = bundle.meeting.day if bundle.meeting else None
    allowed = {file: _allow(bundle, day) for file, day in days.items()}
    otherwise = _allow(bundle, latest)
    text = run_together(wording)
    finds = [(match.start(), named) for match in YEAR.finditer(text) if (named := _read(text, match))]
    for said, (word, phrase, year) in find_cells(wording, finds):
        years = _years_of(word, allowed.get(said.origin.table.file, otherwise))
        if years and year not in years and said.key != "last_year":
            meant = " or ".join(_say(each) for each in sorted(years))
            told = f"“{phrase}” is not {meant}. Was it left from an earlier paper? Correct the year or the word."
            yield query("text-speaks-of-this-year", said.place, told)


def _read(text: str, match: re.Match[str]) -> tuple[str, str, int] | None:
    """Give the word that says which year is meant, the phrase, and the calendar year in which that year begins."""
    first, second = int(match[1]), int(match[2])
    opening = match_before(OPENING, text, match.start())
    if opening is None or second != (first + 1) % 100:
        return None
    has_year = opening["year"] is not None
    closes = opening["mark"] != "," or PHRASE_ENDS.match(text, match.end())
    follows = YEAR_FOLLOWS.match(text, match.end())
    if not ((has_year and closes) or follows):
        return None
    phrase = f"{opening[0]}{match[0]}{follows[0] if follows else ')' if opening['mark'] == '(' else ''}"
    return opening["word"].lower(), " ".join(phrase.split()), 2000 + first


def _allow(bundle: Bundle, day: dt.date | None) -> frozenset[int]:
    """Give the years that may be this year: the plan’s, and the financial year of a day."""
    planned = YEAR.match(str(bundle.plan.details.year)) if bundle.plan else None
    meets = () if day is None else (day.year - (day.month < 4),)
    return frozenset((*meets, *((2000 + int(planned[1]),) if planned else ())))


def _years_of(word: str, these: frozenset[int]) -> frozenset[int]:
    """Give the years that a word may mean."""
    if word in THIS:
        return these
    return frozenset(year + step for year in these for step in ((0, 1) if word in COMING else (-1,)))


def _say(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02d}"
