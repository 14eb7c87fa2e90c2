"""Takes a paper read for proof; gives its dates, each held against its weekday, and the ones that never come."""

import re
from collections.abc import Iterator

from orderpaper.checks.proof.dated.years_around import give_years, read_years
from orderpaper.checks.proof.wording.around import quote_around
from orderpaper.checks.written_dates import MONTH, WrittenDate, find_dates, has_weekday, judge_date
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Passage, PassageKind
from orderpaper.records.reading import Reading

CODE = "weekday-agrees-with-date"
TABLED = frozenset((PassageKind.CELL, PassageKind.ROW))
AFTER_MONTH = re.compile(rf"\b(?:{MONTH})\.?[\s-]$")
REACH = 12
AROUND = " The year {} is the one that the words around it say."


def weekday_agrees_with_date(reading: Reading) -> Iterator[Claim]:
    """Give the dates with a weekday whose year is certain, and the dates that never come.

    A date without a year is of the year that the words around it say. Where its weekday is right in the year before or
    after, and the paper speaks of that too, it may be of that one: nothing is said of it.
    """
    spoken = frozenset(year for passage in reading.passages for year in read_years(passage.text).said)
    for passage, year in give_years(reading.passages):
        for date in sorted(find_dates(passage.text.replace("\xa0", " ")), key=lambda date: date.start):
            beside = spoken & {year - 1, year + 1}
            known = 0 if any(has_weekday(date, each) for each in beside) else year
            yield from _judge(passage, date, known) if _is_prose(passage, date) else ()


def _is_prose(passage: Passage, date: WrittenDate) -> bool:
    """Tell whether a date stands in words of its own: in a row of months and figures “31 Jun” is two of them."""
    is_loose = passage.kind not in TABLED or date.words == passage.text.strip()
    return bool(date.weekday) or (is_loose and not AFTER_MONTH.search(passage.text[: date.start][-REACH:]))


def _judge(passage: Passage, date: WrittenDate, known: int) -> Iterator[Claim]:
    wrong = judge_date(date, known if date.weekday else 0)
    quote = quote_around(passage, date.start)
    if wrong:
        told = wrong.message + (AROUND.format(known) if known and date.weekday and not date.year else "")
        yield Claim(CODE, passage.find(date.start), quote, Severity.STOP, date.words, wrong.true, told)
    elif date.weekday and (date.year or known):
        yield Claim(CODE, passage.find(date.start), quote)
