"""Takes the words of a sentence and where a part or a multiple is said; gives it: a third, one in five, halved."""

import re
from dataclasses import replace
from decimal import Decimal

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.numerals import LARGE, SMALL
from orderpaper.statistics.language.wording import Wording

FINE = Decimal("0.01")
"""What the last place of a part or a multiple in words is worth: none is printed, so it is read closely."""
WHOLES = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twelfth": 12, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
PARTS = {**{f"{word}s": whole for word, whole in WHOLES.items()}, "halves": 2}
WORD = "|".join(SMALL)
SEVERAL = re.compile(rf"(?P<count>{WORD}|[0-9]{{1,2}})[ -](?P<part>{'|'.join(PARTS)}|third|quarter|fifth|tenth)\b")
OF_YEAR = re.compile(
    r"\s(?:of|in|to)\s(?:the\s)?(?:financial\s|calendar\s)?(?:year|(?:19|20)[0-9]{2})|\s(?:19|20)[0-9]{2}"
)
RUN = re.compile(r"\b(?:first|last|next|these|same|past|previous|over|all|other|latest|following|consecutive)\s$")
"""What stands before quarters of a year."""
AFTER_A = re.compile(
    r"\s?(?:[(.,;:)–]|$)|\s(?:of|and|or|to|more|less|fewer|higher|lower|greater|in|from|since|over|on|are|were|is|was"
    r"|had|have|has|the|all|every|this|that|by|compared|when|increase|reduction|decrease|rise|fall|drop|cut|said|felt"
    r"|do|did|who|live)\b"
)
A = re.compile(r"\b(?:an?|one)[ -]$")
NO_HALF = re.compile(
    r"[ -](?:year|yearly|term|hour|day|time|way|mile|past|price|an hour|a day|a dozen|hearted|life|yr)\b"
)
ITS_HALF = re.compile(r"\b(?:first|second|latter|other|last|this|next|early|better|either)[ -]$")
OF_HALF = re.compile(
    r"\s(?:of|the|all|its|their|our|those|these|this|that|were|was|are|is|had|said|as|in)\b|\s?[(,.;:)]|$"
)
OF_MILLION = re.compile(r"(?:half|quarter of) an? (?P<scale>million|billion)\b")
IN = re.compile(
    rf"(?P<count>{WORD}|[0-9]{{1,2}})\s(?P<joint>in|out of)\s(?:every\s)?(?P<whole>{WORD}|[0-9]{{1,4}})\b"
    r"(?![.,/-]?[0-9]|\s?%)(?!\s(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|quarters?|per|million)\b)"
)
IN_WHOLES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000))
BY = re.compile(r"\b(?:by|only)\s$")
MOVED = re.compile(r"\b(?:by|of|to|from|just|only)\s$")
STROKE = re.compile(r"(?P<count>[1-9])/(?P<whole>[2-9]|10)(?=\sof\b)")
MULTIPLES = {
    "halved": "0.5", "halving": "0.5", "doubled": "2", "doubling": "2", "trebled": "3", "trebling": "3",
    "tripled": "3", "tripling": "3", "quadrupled": "4", "quadrupling": "4", "twice": "2", "thrice": "3", "double": "2",
    "treble": "3", "triple": "3",
}  # fmt: skip
LOOSE = frozenset(("twice", "thrice", "double", "treble", "triple"))
AS_MANY = re.compile(r"\s(?:as|the|that|what|its|their|those|our)\b")
TIMES = re.compile(
    r"\stimes(?=\s(?:as|more|higher|greater|larger|lower|less|worse|bigger|likelier|the|that|what|its)\b)|[ -]?fold\b"
)
GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def read_part(words: Wording, at: int, word: str) -> Quantity | None:
    """Give the fraction whose last word is a half, a third, a quarter…, with the article before it."""
    article = words.precede(A, at, 6)
    start, end = at - (len(article[0]) if article else 0), at + len(word)
    million = words.follow(OF_MILLION, at)
    if million:
        value = Decimal(LARGE[million["scale"]]) / WHOLES[word]
        return words.take(start, million.end(), Unit.COUNT, value)
    is_said = _is_half if word == "half" else _is_part
    return _take(words, start, end, 1 / Decimal(WHOLES[word])) if is_said(words, start, at, end) else None


def _is_half(words: Wording, start: int, at: int, end: int) -> bool:
    """Tell whether “half” is a part of something, and not of a year or of an hour."""
    if words.follow(NO_HALF, end) or words.precede(ITS_HALF, start):
        return False
    return start < at or words.follow(OF_HALF, end) is not None


def _is_part(words: Wording, start: int, at: int, end: int) -> bool:
    """Tell whether a third or a quarter is a part: “third parties” and “a quarter of 2013” are none."""
    return start < at and bool(words.follow(AFTER_A, end)) and not words.follow(OF_YEAR, end)


def read_parts(words: Wording, at: int) -> Quantity | None:
    """Give the fraction that begins with a number at a letter: four fifths, three-quarters, one in five, 1/3 of."""
    several = words.follow(SEVERAL, at)
    if several:
        return _read_several(words, several)
    match = words.follow(STROKE, at) or words.follow(IN, at)
    if match is None:
        return None
    count, whole = _count(match["count"]), _count(match["whole"])
    is_share = 0 < count < whole and whole in IN_WHOLES and (match.re is STROKE or _is_share(words, match, count))
    return _take(words, at, match.end(), Decimal(count) / whole) if is_share else None


def _is_share(words: Wording, match: re.Match[str], count: int) -> bool:
    """Tell whether so many in so many are a share: in figures “85 out of 266” are two counts, and “by 3 in 4 wards”."""
    if match["count"] in SMALL and match["whole"] in SMALL:
        return True
    return match["joint"] == "in" and not words.precede(BY if count == 1 else MOVED, match.start(), 8)


def _read_several(words: Wording, match: re.Match[str]) -> Quantity | None:
    """Give so many thirds or quarters; one of them without the plural, and quarters of a year not at all."""
    count, part = _count(match["count"]), match["part"]
    whole = PARTS.get(part) or WHOLES[part]
    if (part in PARTS) == (count == 1) or not 0 < count <= whole or (whole == 4 and _is_of_year(words, match, count)):
        return None
    return _take(words, match.start(), match.end(), Decimal(count) / whole)


def _is_of_year(words: Wording, match: re.Match[str], count: int) -> bool:
    if count == 1:
        return words.follow(AFTER_A, match.end()) is None
    return count != 3 or bool(words.precede(RUN, match.start(), 16) or words.follow(OF_YEAR, match.end()))


def read_multiple(words: Wording, at: int, word: str) -> Quantity | None:
    """Give how many times as much is said at a letter: halved, doubled, twice as many."""
    end = at + len(word)
    is_said = word not in LOOSE or words.follow(AS_MANY, end)
    return _take(words, at, end, Decimal(MULTIPLES[word]), Unit.TIMES) if is_said else None


def read_fold(words: Wording, at: int, word: str) -> Quantity:
    """Give how many times as much “fivefold” says."""
    return _take(words, at, at + len(word), Decimal(SMALL[word.removesuffix("fold")]), Unit.TIMES)


def read_glyph(words: Wording, at: int, glyph: str) -> Quantity:
    """Give the fraction that is printed as one letter, as ½."""
    return _take(words, at, at + 1, GLYPHS[glyph])


def _count(said: str) -> int:
    return SMALL[said] if said in SMALL else int(said)


def _take(words: Wording, start: int, end: int, value: Decimal, unit: Unit = Unit.FRACTION) -> Quantity:
    return replace(words.take(start, end, unit, value), step=FINE)
