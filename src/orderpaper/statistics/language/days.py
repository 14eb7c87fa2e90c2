"""Takes the words of a sentence and where a date or a month begins; gives the date, or the period of months."""

import re
from decimal import Decimal

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.records.when import MONTHS, WEEKDAYS
from orderpaper.statistics.language.wording import Wording

NAMES = frozenset(each for name in (*MONTHS, *WEEKDAYS) for each in (name.lower(), name[:3].lower())) | {
    "sept", "tues", "weds", "thurs",
}  # fmt: skip
"""The words that a date or a period may begin with."""
FULL = "|".join(name.lower() for name in MONTHS)
SHORT = "jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec"
MONTH = rf"(?:{FULL}|(?:{SHORT})(?![a-z])\.?)"
WEEKDAY = rf"(?:(?:{'|'.join(name.lower() for name in WEEKDAYS)}|mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b\.?)"
YEAR = r"(?:19|20)[0-9]{2}(?![0-9])"
TWO = r"'?[0-9]{2}(?![0-9%]|[.,][0-9])"
TO = r"\s?(?:to|until|till|and|-|–|—|/)\s?"
ORDINAL = r"\s?(?:st|nd|rd|th)\b"
DATE = re.compile(
    rf"(?:{WEEKDAY},?\s(?:the\s)?)?(?:[0-9]{{1,2}}(?:{ORDINAL})?\s?(?:-|–|to|and|&)\s?)?(?P<day>[0-9]{{1,2}})(?:{ORDINAL})?"
    rf"(?![0-9])\s?(?:of\s)?(?P<month>{MONTH})(?![a-z])(?:,?\s(?P<year>{YEAR}))?"
)
MONTH_FIRST = re.compile(
    rf"(?:{WEEKDAY},?\s)?(?P<month>{MONTH})\s(?:the\s)?(?P<day>[0-9]{{1,2}})(?![0-9]|[.,/:][0-9]|\s?%)"
    rf"(?P<ordinal>{ORDINAL})?(?:,?\s(?P<year>{YEAR}))?"
)
NUMERIC = re.compile(
    r"(?P<day>[0-9]{1,2})(?:/(?P<month>[0-9]{1,2})/(?P<year>[12][0-9]{3}|[0-9]{2})"
    r"|(?P<mark>[.-])(?P<month2>[0-9]{1,2})(?P=mark)(?P<year2>(?:19|20)[0-9]{2}))(?![0-9/])"
)
ISO = re.compile(r"(?P<year>(?:19|20)[0-9]{2})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![0-9])")
MONTHLY = re.compile(rf"{MONTH}(?:[\s-]?(?P<early>{YEAR}|{TWO}))?{TO}{MONTH}[\s,/-]?(?:of\s)?(?P<late>{YEAR}|{TWO})")
SINGLE = re.compile(rf"{MONTH},?[\s-]?(?:of\s)?(?P<late>{YEAR})")
BRIEF = re.compile(rf"(?:{SHORT})(?![a-z])\.?[\s-]?(?P<late>{TWO})(?!{ORDINAL})")
NOUN = re.compile(
    rf"\s(?!(?:and|to|when|was|were|is|are|the|in|with|for|of|or|at|by|from|on|compared|period|figures?|data)\b|{MONTH})"
    r"[a-z]+"
)
"""A noun after “March 13”: then it is 13 of them."""
AFTER_MONTH = re.compile(rf"\b{MONTH}[\s-]$")


def read_date(words: Wording, at: int) -> Quantity | None:
    """Give the date that begins at a letter, with its weekday; its value is 20170214, or 214 where no year is said."""
    if words.letter(at - 1) in ".,/£-" or words.letter(at - 1).isdigit():
        return None
    for pattern in (DATE, MONTH_FIRST, ISO, NUMERIC):
        match = words.follow(pattern, at)
        if match and _is_date(words, match):
            return words.take(at, match.end(), Unit.DATE, _number(match))
    return None


def read_months(words: Wording, at: int) -> Quantity | None:
    """Give the period of months that begins at a letter: April 2012 to March 2013; its years are value and last."""
    if not words.is_capital(at):
        return None
    for pattern in (MONTHLY, SINGLE, BRIEF):
        match = words.follow(pattern, at)
        if match and not (pattern is BRIEF and words.follow(NOUN, match.end())):
            late = _read_year(match["late"])
            said = match.groupdict().get("early")
            early = _read_year(said) if said else late
            return words.take(at, match.end(), Unit.PERIOD, Decimal(early), late if late != early else None)
    return None


def _is_date(words: Wording, match: re.Match[str]) -> bool:
    """Tell whether words are a date: “12 may be” and “in March 13 burglaries” are none, and “Nov 15” is a month."""
    if match.re in {NUMERIC, ISO}:
        return True
    if not words.is_capital(match.start("month")):
        return False
    if match.re is DATE:
        return not words.precede(AFTER_MONTH, match.start(), 12)
    if match["ordinal"] or match["year"]:
        return True
    return len(match["month"].rstrip(".")) > 3 and not words.follow(NOUN, match.end())


def _number(match: re.Match[str]) -> Decimal:
    said = match.groupdict()
    year = said["year"] or said.get("year2")
    month = str(said["month"] or said.get("month2"))
    return Decimal((_read_year(year) if year else 0) * 10000 + _read_month(month) * 100 + int(said["day"]))


def _read_month(said: str) -> int:
    if said.isdigit():
        return int(said)
    return next(number for number, name in enumerate(MONTHS, 1) if name.lower().startswith(said[:3]))


def _read_year(said: str) -> int:
    digits = said.lstrip("'")
    return int(digits) + (2000 if len(digits) == 2 else 0)
