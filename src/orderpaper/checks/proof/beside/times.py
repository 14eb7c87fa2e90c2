"""Takes words and a row; gives whether they speak of the row’s latest period, of another time, or do not say."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from orderpaper.checks.periods import Span, read_period
from orderpaper.records.tabled import Tabled
from orderpaper.records.when import MONTHS

MONTH = rf"(?:\d{{1,2}}\s+)?(?:{'|'.join(f'{month}|{month[:3]}' for month in MONTHS)}|Sept)\.?"
YEARS = r"(?:19|20)\d{2}\s?[/–-]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)"
YEAR = r"(?:19|20)\d{2}(?!\d|[/–-]\d)"
TO = r"\s*(?:to|until|–|—|-)\s*"
PERIOD = re.compile(
    rf"(?<![\d,.£])(?:{MONTH}(?:\s+(?:{YEAR}|\d{{2}}(?!\d)))?{TO}{MONTH}\s+(?:{YEAR}|\d{{2}}(?!\d))|{MONTH}\s+{YEAR}|{YEARS}|{YEAR})"
)
HEADING = re.compile(r"(?P<first>(?:19|20)\d{2})\s*(?P<sign>[/–-])\s*(?P<last>(?:19|20)?\d{2})\d?")
ELSEWHEN = re.compile(
    r"\b(?:since|quarters?|half(?:\s+of|-year)|(?:(?!12\b|twelve\b)\w+)\s+months?|months?\s+(?:of|to)|week\w*|to\s+date"
    r"|so\s+far|current|years\s+(?:ago|to)|(?:last|past|previous|over)\s+(?:the\s+)?(?:\w+\s+)?years|\w+\s+years|decades?"
    r"|average|forecast|target\w*|expect\w*|predict\w*|project\w*|provisional|would|could|should|may(?!\s+\d)|might|if"
    r"|monthly|weekly|daily|peak\w*|summer|winter|spring|autumn|christmas)\b",
    re.IGNORECASE,
)
BESIDE = re.compile(r"\b(?:compared\s+(?:with|to)|from|against|on|than|over)\s+(?:in\s+|the\s+)?$", re.IGNORECASE)


class Time(Enum):
    """What words say of a row’s latest period."""

    SAME = "they name it"
    OTHER = "they speak of another time"
    UNSAID = "they do not say"


def find_periods(text: str) -> Iterator[tuple[int, Span]]:
    """Give the periods that words name, each with its first letter."""
    for match in PERIOD.finditer(text):
        span = read_period(re.sub(r"\s*([/])\s*", r"\1", match[0]))
        if span:
            yield match.start(), span


def read_spans(row: Tabled) -> tuple[Span | None, ...]:
    """Give the months of a row’s periods; None where a heading names none. A note’s number after a year is left out."""
    return tuple(read_period(_clean(heading)) for heading in row.periods)


def _clean(heading: str) -> str:
    words = " ".join(heading.split())
    match = HEADING.fullmatch(words)
    return f"{match['first']}{match['sign']}{match['last']}" if match else words


def tell_time(row: Tabled, said: str, around: Sequence[str] = ()) -> Time:
    """Give the time of what is said: `said` are its own words, `around` what stands before it, the nearest first."""
    spans = read_spans(row)
    found = _tell(spans, said)
    for text in around:
        if found is not Time.UNSAID:
            break
        found = _tell(spans, text)
    return found


def _tell(spans: Sequence[Span | None], said: str) -> Time:
    if ELSEWHEN.search(said):
        return Time.OTHER
    named = [(said[:start], span) for start, span in find_periods(said)]
    latest = spans[-1] if spans else None
    if not named or latest is None:
        return Time.UNSAID
    if any(span not in spans for _before, span in named):
        return Time.OTHER
    is_said = any(span == latest for _before, span in named) or all(BESIDE.search(before) for before, _span in named)
    return Time.SAME if is_said else Time.OTHER


def find_index(row: Tabled, said: str) -> int | None:
    """Give which of a row’s figures words such as “in 2011/12” mean; None where they name none of its periods."""
    spans = read_spans(row)
    return next((_index(spans, span) for _start, span in find_periods(said) if span in spans), None)


def _index(spans: Iterable[Span | None], wanted: Span) -> int:
    return list(spans).index(wanted)
