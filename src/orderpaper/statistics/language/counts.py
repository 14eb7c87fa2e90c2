"""Takes the words of a sentence and where a number begins, in figures or in words; gives it as a quantity."""

import re
from dataclasses import replace
from decimal import Decimal

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.figures import read_figure
from orderpaper.statistics.language.labels import NAMES
from orderpaper.statistics.language.nouns import ENDS
from orderpaper.statistics.language.numerals import DOZEN, LARGE, read_numeral
from orderpaper.statistics.language.parts import FINE, GLYPHS, TIMES
from orderpaper.statistics.language.ranks import ORDINALS
from orderpaper.statistics.language.units import read_unit
from orderpaper.statistics.language.wording import Passed, Read, Wording

PLAIN = re.compile(r"[0-9]{1,6}(?:\.[0-9]+)?(?![0-9])")
ORDINAL = re.compile(rf"[a-z]+[ -](?:{'|'.join(ORDINALS)})\b")
COMPOUND = re.compile(r"[a-z]+(?:-[a-z]+)+")
FOLD = re.compile(r"[a-z]+(?=-fold\b)")
AND_A_HALF = re.compile(r" and a half\b|½")
IDIOM = re.compile(r"zero[ -](?:tolerance|hours?)\b")
NAME = re.compile(r"[A-Z][a-z]+\s[A-Z][a-z]")
ARTICLE = re.compile(r"(?:^|[^a-z])a $")
NEXT = re.compile(r"\s(?P<word>[a-z]+(?:[-'][a-z]+)*)")
NOT_ONE = re.compile(r"\b(?:no|any|this|that|each|every|which|another|other|or|the only)[ -]$")
NOT_COUNTED = re.compile(r"another|off|stop|hand|way|[a-z]+ed")
TENTH = Decimal("0.1")
HALF = Decimal("0.5")


def read_count(words: Wording, at: int) -> Quantity | None:
    """Give the number in figures whose first digit stands at a letter, with “times” where “times as …” follows."""
    number = words.follow(PLAIN, at)
    times = words.follow(TIMES, number.end()) if number else None
    if number and times:
        places = len(number[0].partition(".")[2])
        said = words.take(at, times.end(), Unit.TIMES, Decimal(number[0]))
        return replace(said, places=places, step=Decimal(1).scaleb(-places))
    quantity = read_figure(words, at)
    glyph = GLYPHS.get(words.letter(quantity.end)) if quantity and quantity.is_number else None
    if quantity is None or glyph is None:
        return quantity
    end = quantity.end + 1
    return replace(quantity, end=end, text=words.text[quantity.start : end], value=quantity.value + glyph, step=FINE)


def read_count_in_words(words: Wording, at: int, word: str) -> Read:
    """Give the number in words that begins at a letter; names such as Three Rivers and two-tier are read past."""
    start = at
    if word in LARGE or word == DOZEN:
        if not words.precede(ARTICLE, at, 4):
            return None
        start = at - 2
    elif words.follow(ORDINAL, at):
        return None
    fold = words.follow(FOLD, at)
    read = (Decimal(0), fold.end()) if fold else read_numeral(words.plain, start)
    if read is None or _is_named(words, at):
        compound = words.follow(COMPOUND, at)
        return Passed(compound.end() if compound else at + len(word))
    return _read_number(words, start, *read)


def _read_number(words: Wording, start: int, value: Decimal, end: int) -> Read:
    times = words.follow(TIMES, end)
    if times:
        said = read_numeral(words.plain[start:end], 0)
        return words.take(start, times.end(), Unit.TIMES, said[0] if said else value)
    if value == 1 and not _is_counted(words, start, end):
        return Passed(end)
    return _measure(words, start, end, value)


def _measure(words: Wording, start: int, end: int, value: Decimal) -> Quantity:
    step = Decimal(LARGE.get(words.plain[start:end].rpartition(" ")[2], 1))
    half = words.follow(AND_A_HALF, end)
    if half:
        value, step, end = value + HALF * step, step * TENTH, half.end()
    measured = read_unit(words, (start, end))
    said = words.take(start, measured.end, measured.unit, value * measured.scale)
    return replace(said, step=step * measured.scale)


def _is_named(words: Wording, at: int) -> bool:
    """Tell whether a number in words is part of a name, as Three Rivers, or follows one, as Phase Two, or an idiom."""
    is_name = NAME.match(words.text, at) or words.follow(IDIOM, at)
    return bool(is_name) or words.last_word(at) in NAMES - {"no", "number"}


def _is_counted(words: Wording, start: int, end: int) -> bool:
    """Tell whether “one” is a number and no pronoun: a noun follows it, or a unit."""
    if words.precede(NOT_ONE, start, 12):
        return False
    if read_unit(words, (start, end)).end > end:
        return True
    following = words.follow(NEXT, end)
    return following is not None and not any(each.fullmatch(following["word"]) for each in (ENDS, NOT_COUNTED))
