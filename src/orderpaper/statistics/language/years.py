"""Takes the words of a sentence and where a year or a quarter may begin; gives the year or the period, or nothing."""

import re
from decimal import Decimal

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.wording import Wording

CALENDAR = r"(?:19|20)[0-9]{2}"
MISPRINTED = r"20[0-9]{3}"
CLEAR = r"(?![0-9%]|[.,][0-9]|\s?%|/[0-9])"
YEARS = re.compile(
    rf"(?P<first>{CALENDAR}|{MISPRINTED})"
    rf"(?:\s?/\s?(?P<slashed>{MISPRINTED}|{CALENDAR}|[0-9]{{2}})|\s?[-–]\s?(?P<long>{CALENDAR})|[-–](?P<dashed>[0-9]{{2}})"
    rf"|\s[-–]\s(?P<spaced>[0-9]{{2}})){CLEAR}"
)
TWO = re.compile(rf"(?P<first>[0-9]{{2}})(?P<mark>[/–-])(?P<last>[0-9]{{2}}){CLEAR}")
DECADE = re.compile(rf"{CALENDAR}'?s\b")
PLAIN = re.compile(rf"{CALENDAR}(?![0-9a-z]|[.,/][0-9]|-[a-z]|\s?%)")
SURE = re.compile(
    r"\b(?:in|since|during|until|till|by|before|after|early|late|mid|year|calendar|ending|ended|autumn|summer|spring"
    r"|winter|the|this|that|our|census|throughout|baseline|back to|and)[\s-](?:early\s|late\s|mid-?\s?|the\s)?\(?$"
    r"|'s\s$"
)
"""What stands before a year and hardly before a count."""
COUNTED_FROM = re.compile(r"\bfrom\s(?P<other>[0-9][0-9,]*)(?:\s[a-z-]+){0,3}\sto\s$")
COUNTED_TO = re.compile(r"[0-9]{4}(?:\s[a-z-]+){0,3}\sto\s(?P<other>[0-9][0-9,]*)")
FROM = re.compile(r"\bfrom\s$")
OTHER_YEAR = re.compile(CALENDAR)
WHEN = re.compile(
    rf"\s(?:in\s(?:the\s)?(?:same|previous|prior|last|preceding|following|{CALENDAR})"
    r"|(?:this|last|the previous)\syear|previously|of\s(?:them|these|those|which))"
    rf"|\s\(?(?:up\s|down\s)?from\s(?!{CALENDAR}(?!,|[0-9]))[0-9]"
)
"""What stands after a count and hardly after a year."""
IN = re.compile(r"\bin\s$")
NOUN = re.compile(r"\s(?P<noun>(?:[a-z]+[- ]){0,2}?(?:[a-z]*[a-rt-z']s|people|population|children|women|men)\b)")
APART = re.compile(
    r"\b(?:figures|levels|results|statistics|targets|priorities|elections|games|olympics|regulations|rules|guidelines"
    r"|estimates|totals|rates|prices|reports|plans|accounts|budgets|changes|reforms|proposals|forecasts|projections"
    r"|standards|returns|averages|boundaries|wards|was|is|as|has|this|its|terms|surveys|numbers|riots|assessments"
    r"|and|to|the|in|of|for|with|by|from|on|at|or|when|which|while|but|than|compared|an?|were|are)\b"
)
"""What parts a year from the noun after it, or is of a year: “2011 figures”."""
QUARTER = (
    r"(?:(?:first|second|third|fourth|last|final|same)\s(?:(?:two|three|2|3)\s)?quarters?|q[1-4]|qtr\s?[1-4]"
    r"|quarter\s[1-4])"
)
QUARTERLY = re.compile(
    rf"{QUARTER}(?:\s(?:of|in))?(?:\s(?:the\s)?(?:financial\s|calendar\s)?year)?\s"
    rf"(?P<year>{CALENDAR}(?:\s?[/–-]\s?[0-9]{{2,4}})?)(?![0-9])"
)


def read_years(words: Wording, at: int) -> Quantity | None:
    """Give the years that begin at a letter, as 2012/13, 2013–2018 or 12/13, misprinted or not: value and last."""
    match = words.follow(YEARS, at)
    if match:
        first, last = int(match["first"]), int(match[match.lastgroup or "first"])
        is_apart = match["spaced"] and last != (first + 1) % 100
        return None if is_apart else _take(words, match, first, last if last > 99 else _complete(first, last))
    short = words.follow(TWO, at)
    if short and int(short["last"]) == (int(short["first"]) + 1) % 100 and _is_short(words, short):
        first = 2000 + int(short["first"])
        return _take(words, short, first, first + 1)
    decade = words.follow(DECADE, at)
    return _take(words, decade, int(decade[0][:4])) if decade else None


def read_quarter(words: Wording, at: int) -> Quantity | None:
    """Give the quarters of a year that begin at a letter, as “second quarter of 2013”."""
    match = words.follow(QUARTERLY, at)
    return _take(words, match, int(match["year"][:4])) if match else None


def read_year(words: Wording, at: int) -> Quantity | None:
    """Give the plain year at a letter; None where the four figures are a count, by the words about them."""
    match = words.follow(PLAIN, at)
    if match is None or _is_signed(words, at) or _is_count(words, at, match.end()):
        return None
    return words.take(at, match.end(), Unit.YEAR, Decimal(match[0]))


def _is_signed(words: Wording, at: int) -> bool:
    """Tell whether a sign or a £ stands before a figure; the hyphen of mid-2011 is none."""
    before = words.letter(at - 1)
    return before in "£+−," or (before == "-" and not words.letter(at - 2).isalpha())


def _is_short(words: Wording, match: re.Match[str]) -> bool:
    """Tell whether two figures, a mark and two figures are a year: 12/13 is, 12-13 only in the words of a year."""
    return match["mark"] == "/" or words.precede(SURE, match.start()) is not None


def _complete(first: int, last: int) -> int:
    """Give the whole year of the last two figures of years: 2003 of 1998-03, 2016 of 2017-16, 2013 of 20012-13."""
    if first > 9999:
        return 2000 + last
    is_next_century = first % 100 >= 90 and last < 20
    return first // 100 * 100 + last + (100 if is_next_century else 0)


def _is_count(words: Wording, at: int, end: int) -> bool:
    """Tell whether four figures that could be a year are a count: beside another, or of things named after them."""
    beside = words.precede(COUNTED_FROM, at) or (words.precede(FROM, at, 8) and words.follow(COUNTED_TO, at))
    if beside:
        return OTHER_YEAR.fullmatch(beside["other"].rstrip(",")) is None
    if words.follow(WHEN, end) and not words.precede(IN, at, 8):
        return True
    noun = words.follow(NOUN, end)
    return bool(noun and not APART.search(noun["noun"]) and not words.precede(SURE, at, 24))


def _take(words: Wording, match: re.Match[str], first: int, last: int | None = None) -> Quantity:
    return words.take(match.start(), match.end(), Unit.PERIOD, Decimal(first), last)
