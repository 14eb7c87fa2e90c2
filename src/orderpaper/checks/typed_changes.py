"""Takes the words typed and the pasted figures; gives the changes typed by hand that their own two numbers belie.

Only where both numbers are figures of one measure that the same cell speaks of: “from 8,873 to 8,296” in words about
all crime. What is looked at is the word of direction, and the amounts beside it: by 577, by 6.5%.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from orderpaper.checks.directions import Direction, Way, find_directions
from orderpaper.checks.running_text import find_cells, run_together
from orderpaper.checks.said import Said
from orderpaper.records.figure import Figure, exact_value, round_half_up
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, Statistics
from orderpaper.records.when import MONTHS

DIGITS = r"£?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
WHOLE = r"(?![\w/–-]|[.,]\d)"
UNIT = r"(?:%|per\s?cent\b|percentage\s+points?\b|points?\b)"
CHANGE = re.compile(
    rf"\bfrom\s+(?P<first>{DIGITS}(?:\s?%)?){WHOLE}(?:\s+(?!(?:to|down|up)\b)[^\s;()]+){{0,6}}?\s*,?\s+(?:down\s+|up\s+)?"
    rf"to\s+(?P<last>{DIGITS}(?:\s?%)?){WHOLE}",
    re.IGNORECASE,
)
PARTS = re.compile(r"[;\n]|[.!?]\s|\b(?:while|whilst|whereas|but|although|though|despite|because|and)\b", re.IGNORECASE)
NAMED = rf"(?P<number>{DIGITS})(?![\w/–-]|[.,]\d|\s+(?:{'|'.join(MONTHS)})\b)"
BRACKETED = rf"\(\s*(?:by\s+)?(?P<share>{DIGITS})\s?(?P<of>{UNIT})"
BY = re.compile(rf"\bby\s+{NAMED}\s?(?P<unit>{UNIT})?|{BRACKETED}", re.IGNORECASE)
OF = re.compile(rf"\bof\s+{NAMED}\s?(?P<unit>{UNIT})?|{BRACKETED}", re.IGNORECASE)
AFTER = re.compile(
    r"(?:\s+[a-z]+)?\s*(?:[,–—-]\s*)?(?P<said>\(?\s*an?\s+(?:rise|increase|fall|drop|decrease|reduction|decline)\s+of\s[^.;]{0,50}"
    rf"|\(\s*{DIGITS}\s?(?:%|per\s?cent)\s*\))",
    re.IGNORECASE,
)
OTHER_BASE = re.compile(r"\b(?:since|on|over|compared|from|than|against)\b", re.IGNORECASE)
# A rank that rises has a smaller number; what was hoped for or denied did not happen.
NOT_JUDGED = re.compile(
    r"n[’']t\b|\b(?:not|never|no|nor|without|rank\w*|position|place|league|grade|band|tier|would|could|should|may|might"
    r"|will|must|aim\w*|target\w*|expect\w*|forecast\w*|predict\w*|if|whether|to\s+(?:rise|fall|increase|reduce|drop))\b",
    re.IGNORECASE,
)
PERIODS = frozenset(("Month", "Year"))
REACH = 80
WORD = re.compile(r"[a-z]{4,}")
COMMON = frozenset(("number", "total", "recorded", "reported", "rate", "with", "from", "over", "under", "this", "that"))

Amount = tuple[Decimal, int, str]


@dataclass(frozen=True, slots=True)
class TypedChange:
    """A change typed by hand: its two numbers, its words, which way they say it went, and the amounts beside it."""

    first: Decimal
    last: Decimal
    is_percent: bool
    words: str
    direction: Direction | None
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class _Holder:
    """A row or a column that holds a number that was typed: what it is about, and the cell."""

    about: frozenset[str]
    key: tuple[int, str]
    place: Place


def find_wrong_changes(statistics: Statistics, wording: Sequence[Said]) -> Iterator[tuple[Said, str, bool]]:
    """Give the cells where a typed change cannot be, with a sentence, and whether it says the opposite."""
    text = run_together(wording)
    finds = ((match.start(), None) for match in CHANGE.finditer(text))
    held = {id(said): said for said, _found in find_cells(wording, finds)}
    changes = [
        (said, change, told)
        for said in held.values()
        for change in read_changes(said.text)
        if (told := judge_change(change))
    ]
    holders = _find_holders(
        statistics, {number for _said, each, _told in changes for number in (each.first, each.last)}
    )
    for said, change, (why, is_contrary) in changes:
        cells = _find_measure(change, said.text, holders)
        if cells:
            yield said, f"“{change.words}”: {why} The figures stand in {cells}.", is_contrary


def read_changes(text: str) -> Iterator[TypedChange]:
    """Give the changes typed in some words."""
    words = text.replace("\xa0", " ")
    for match in CHANGE.finditer(words):
        before = PARTS.split(words[max(0, match.start() - REACH) : match.start()])[-1]
        after = AFTER.match(words, match.end())
        said = after["said"] if after and not OTHER_BASE.search(after["said"]) else ""
        is_span = _is_year(match["first"]) and _is_year(match["last"])
        if not is_span and not NOT_JUDGED.search(f"{before}{match[0]}{said}"):
            yield _read_change(match, before, said)


def _read_change(match: re.Match[str], before: str, said: str) -> TypedChange:
    verbs = find_directions(f"{before}from 1")[-1:]
    nouns = find_directions(said.lstrip("( "))[:1]
    ways = {each.way for each in (*verbs, *nouns)}
    start = verbs[0].start if verbs else len(before)
    return TypedChange(
        _read_number(match["first"]),
        _read_number(match["last"]),
        "%" in match["first"] or "%" in match["last"],
        " ".join(f"{before[start:]}{match[0]}{f', {said}' if said else ''}".split()),
        next(iter((*verbs, *nouns)), None) if len(ways) == 1 else None,
        (*_read_amounts(BY, before[start:]), *_read_amounts(OF, said)),
    )


def _read_amounts(pattern: re.Pattern[str], words: str) -> Iterator[Amount]:
    for match in pattern.finditer(words):
        typed, unit = match["number"] or match["share"], match["unit"] or match["of"] or ""
        if unit or not _is_year(typed):
            yield _read_number(typed), len(typed.partition(".")[2]), " ".join(unit.casefold().split())


def _read_number(typed: str) -> Decimal:
    return Decimal(re.sub(r"[£,%\s]", "", typed))


def _is_year(typed: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d{2}", typed) is not None


# ---- what a change says of itself


def judge_change(change: TypedChange) -> tuple[str, bool] | None:
    """Give what is wrong with a change, and whether it says the opposite of its numbers; None where nothing is."""
    way = change.direction.way if change.direction else None
    went = Way.UP if change.last > change.first else Way.DOWN
    if way in {Way.UP, Way.DOWN} and (change.last == change.first or way is not went):
        more = "the same as" if change.last == change.first else "more than" if went is Way.UP else "less than"
        return f"the second number is {more} the first. Correct the word or the numbers.", change.last != change.first
    wrong = next((each for each in change.amounts if not _follows(each, change)), None)
    return (_say_amount(wrong, change), False) if wrong else None


def _follows(amount: Amount, change: TypedChange) -> bool:
    """Tell whether an amount is what two numbers make it, as printed; percentages may change by points or per cent."""
    number, places, unit = amount
    difference = abs(change.last - change.first)
    if not unit or "point" in unit:
        return round_half_up(difference, places) == number
    made = [difference / change.first * 100] if change.first else [number]
    made += [difference] if change.is_percent else []
    return any(round_half_up(each, places) == number for each in made)


def _say_amount(amount: Amount, change: TypedChange) -> str:
    number, places, unit = amount
    difference = abs(change.last - change.first)
    if not unit or "point" in unit or not change.first:
        return f"from {change.first:,f} to {change.last:,f} are {difference:,f}, not {number:,f}."
    percent = round_half_up(difference / change.first * 100, max(places, 1))
    return f"from {change.first:,f} to {change.last:,f} are {percent}%, not {number:,f}%."


# ---- the measure it is about


def _find_holders(statistics: Statistics, wanted: set[Decimal]) -> Mapping[Decimal, list[_Holder]]:
    """Give the rows and columns that hold a number that was typed."""
    holders: dict[Decimal, list[_Holder]] = {number: [] for number in wanted}
    for at, series in enumerate(statistics.series) if wanted else ():
        for heading, figure in series.figures:
            number = None if figure.value is None else exact_value(figure.value)
            if number in holders:
                holders[number] += _hold(at, series, heading, figure)
    return holders


def _hold(at: int, series: Series, heading: str, figure: Figure) -> Iterator[_Holder]:
    table = f"{series.table.id} {series.table.title}"
    if series.table.rows_are in PERIODS:
        yield _Holder(_read_words(f"{heading} {table}"), (series.table.origin.row, heading), figure.place)
    else:
        yield _Holder(_read_words(f"{series.name} {table}"), (at, ""), figure.place)


def _read_words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.casefold())) - COMMON


def _find_measure(change: TypedChange, text: str, holders: Mapping[Decimal, Iterable[_Holder]]) -> str:
    """Give the two cells of a measure that the words are about and that holds both numbers; nothing without one."""
    spoken = _read_words(text)
    firsts = {each.key: each for each in holders[change.first] if each.about & spoken}
    pairs = ((firsts[each.key], each) for each in holders[change.last] if each.key in firsts)
    first, last = next(chain(pairs, [(None, None)]))
    return f"{first.place} and {last.place.at}" if first and last and first.place != last.place else ""
