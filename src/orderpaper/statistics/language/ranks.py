"""Takes the words of a sentence and where 4th, third or top stands; gives the rank it is, or nothing."""

import re
from decimal import Decimal

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.numerals import TENS
from orderpaper.statistics.language.wording import Passed, Wording

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
ORDINAL = re.compile(r"(?P<number>[0-9]{1,4})(?:st|nd|rd|th|\s(?:st|nd|rd|th)(?=\s|$))(?![a-z-])")
NUMBERED = re.compile(r"(?P<number>[0-9]{1,3})(?![0-9%]|[.,][0-9]|\s?%|\s[a-z]+s\b|\sper\b)")
EQUAL = re.compile(r"(?:^|[\s(])=$|\brank(?:ed|s|ing)?\s(?:is\s|was\s|of\s|at\s|joint\s|equal\s|as\s|number\s)*$")
BEFORE_EQUAL = frozenset((
    "rank", "ranks", "ranked", "ranking", "is", "was", "of", "at", "joint", "equal", "as", "number",
))  # fmt: skip
NO_RANK = re.compile(
    r"\s(?:of\s)?(?:century|floor|edition|annual|meeting|years?|quarter|grade|birthday|anniversary|paragraph|column|row"
    r"|line|time|day|week|month|street|avenue|priority|priorities|objective|theme|aim|item|session|generation|phase"
    r"|stage|issue|report|plan|party|parties|sector|strand|element|round|review|consecutive|successive|form|graders?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b"
)
SUPERLATIVE = (
    r"(?:high|low|larg|small|great|few|bigg|saf|busi|poor|rich|old|young|long|short|fast|slow|clos|near|strong|weak"
    r"|heavi|steep|sharp|quick|healthi|wealthi|clean|dirti|quiet|noisi|wid|light)est\b|worst\b|best\b|most\b|least\b"
)
PLACED = re.compile(
    r"\s(?:to\s|from\s|or\s|equal\s|joint\s)*(?:the\s)?"
    rf"(?:place|position|placed|rank|ranked|ranking|{SUPERLATIVE})"
)
RANKED = re.compile(
    r"\b(?:rank(?:ed|s|ing)?|place[sd]?|placing|came|comes|come|finished|positioned|position of|lies|lying|stands?"
    r"|stood|sits?|remains?|remained)\s(?:[a-z]+\s)?(?:in\s|at\s|as\s|the\s|joint\s|equal\s)*$"
)
FIRST = re.compile(r"\brank(?:ed|s)?\s(?:in\s|at\s|as\s|the\s|joint\s|equal\s)*$")
MOVED = re.compile(r"\b(?:from|up to|down to|up from|down from)\s$")
ENDS = re.compile(
    r"\s?(?:[).,;:(]|$|(?:in|out|of|to|up|down|from|nationally|county|overall|when|across|among|place|position)\b)"
)
IN_THE = re.compile(r"\bin the\s$")
TOP = re.compile(
    r"top\b(?=\s(?:in|of|out|when|among|for|across|county|nationally|overall|place|position)\b|\s?[.,;:)]|$)"
)
AT_TOP = re.compile(
    r"\b(?:rank(?:ed|s|ing)?|places|placed|placing|came|comes|positioned)\s(?:[a-z]+\s)?"
    r"(?:in\s|at\s|as\s|the\s|joint\s)*$"
)


def read_rank(words: Wording, at: int) -> Quantity | None:
    """Give the rank whose figures stand at a letter: 4th, 217th, =11, the 3 of “ranked 3”; a 5th priority is none."""
    match = words.follow(ORDINAL, at)
    if match:
        unit = Unit.LABEL if words.follow(NO_RANK, match.end()) else Unit.RANK
        return words.take(at, match.end(), unit, Decimal(match["number"]))
    is_near = words.letter(at - 1) == "=" or words.last_word(at) in BEFORE_EQUAL
    numbered = words.follow(NUMBERED, at) if is_near and words.precede(EQUAL, at, 24) else None
    return words.take(at, numbered.end(), Unit.RANK, Decimal(numbered["number"])) if numbered else None


def read_ordinal(words: Wording, at: int, word: str) -> Quantity | Passed:
    """Give the rank that an ordinal in words is; “third parties” and “first two quarters” are read past."""
    end, number, start = at + len(word), ORDINALS[word], at
    before = words.plain[max(0, at - 12) : at].rstrip("- ").rpartition(" ")[2]
    if before in TENS:
        start, number = words.plain.rindex(before, 0, at), number + TENS[before]
    is_placed = words.follow(PLACED, end) and not words.precede(IN_THE, start)
    if is_placed or _is_ranked(words, start, end, number):
        return words.take(start, end, Unit.RANK, Decimal(number))
    return Passed(end)


def read_top(words: Wording, at: int) -> Quantity | None:
    """Give the rank “top”, where something is placed there; a top priority is none."""
    match = words.follow(TOP, at) if words.precede(AT_TOP, at) else None
    return words.take(at, match.end(), Unit.RANK, Decimal(1)) if match else None


def _is_ranked(words: Wording, start: int, end: int, number: int) -> bool:
    """Tell whether something is ranked at an ordinal; what is put first, or comes first, is not."""
    before = words.precede(FIRST, start) if number == 1 else words.precede(RANKED, start) or words.precede(MOVED, start)
    return bool(before and words.follow(ENDS, end))
