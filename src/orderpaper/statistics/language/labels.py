"""Takes the words of a sentence and where a digit stands; gives the label it is: of a section, a road, a telephone."""

import re

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.wording import Wording

ALWAYS = frozenset((
    "p", "p.", "appendix", "figure", "fig", "fig.", "para", "para.", "sec.", "sect.", "minute", "class", "category",
    "room", "floor", "lot", "version", "volume", "vol.", "edition", "module", "box", "route", "flat", "platform",
    "reference", "ref", "ref.", "no", "no.", "number", "block", "strand", "quarter",
))  # fmt: skip
"""What one number follows as a label."""
COUNTED = (
    "section", "paragraph", "page", "table", "chart", "graph", "map", "item", "step", "stage", "phase", "part", "level",
    "chapter", "clause", "article", "regulation", "schedule", "note", "footnote", "option", "objective",
    "recommendation", "action", "indicator", "theme", "tier", "band", "grade", "zone", "question", "junction", "annex",
    "annexe",
)  # fmt: skip
PLURALS = frozenset((
    *(f"{name}s" for name in COUNTED),
    "priorities",
    "appendices",
    "paras",
    "figs",
    "nos",
    "pp.",
    "pp",
))
NAMES = ALWAYS | PLURALS | {*COUNTED, "priority"}
PERIODS = frozenset(("year", "week", "day", "month"))
NUMBER = r"[0-9]{1,3}[a-z]?(?:\.[0-9]+)*(?:\([0-9a-z]{1,4}\))*"
CLEAR = (
    r"(?![0-9a-z%]|[,.][0-9]|\s?%|\s?per ?cent\b|\s(?:percentage\s)?points?\b"
    r"|\s(?:million|billion|thousand|hundred)\b)"
)
TIMED = re.compile(r"(?:^\s*|[(;,:]\s?|\b(?:in|of|from|at|to|and|by|with|for|school|is|since)\s)[a-z]+\s$")
ALONE = re.compile(rf"{NUMBER}(?:\s?[-–]\s?{NUMBER})?{CLEAR}")
SEVERAL = re.compile(rf"{NUMBER}(?:\s?(?:[-–,&]|and|to|or)\s?{NUMBER})*{CLEAR}")
DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+){2,}(?![0-9])\.?")
LISTED = re.compile(r"[0-9]{1,3}(?:\.|\))(?=\s)|[0-9]{1,2}\.[0-9]{1,2}\.?(?=\s+[A-Z‘“(][^0-9])")
CODE = re.compile(r"[a-z0-9]+(?:\.[0-9]+)?")
CODED = re.compile(r"(?<![a-z0-9])[a-z]+-?$")
ACT = re.compile(r"(?:1[5-9]|20)[0-9]{2}(?=\s(?:act|order|regulations|bill|rules)\b)")
LAWS = frozenset(("act", "acts", "order", "regulations", "bill", "rules", "measure"))
YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}(?![0-9%/]|[.,][0-9])")
TELEPHONE = re.compile(r"[0-9]{1,12}(?:[ ()-]{1,2}[0-9]{1,12}){0,5}")
CALLED = re.compile(
    r"\b(?:tel|telephone|phone|mobile|fax|textphone|minicom|hotline|helpline)\b[^0-9]{0,24}$"
    r"|\b(?:call|calling|ring|ringing|dial|dialling|text|texts|text to)\s(?:the\s)?\(?$"
)
# “Call us on 101”, “emergency number: 999”; but not “the number of calls rose to 112”, nor “a rise on 112”.
DIALLED = re.compile(
    r"\b(?:call|dial|ring|phone|telephone|tel|contact|text)(?:l?ing)?\b"
    r"(?:\s(?:us|on|via|by|the|a|an|your|our|local|council|police|nhs|free|or|emergency|non-emergency|number|line|service"
    r"))*\s?[:(.]?\s?$"
    r"|\b(?:number|emergency|nhs|via)(?:\s(?:is|on|the))?\s?[:(]?\s?$"
)
SHORT = re.compile(r"(?:101|999|111|112|18000|105)(?![0-9%]|[.,][0-9])")
AND_SERVICE = re.compile(
    r"\s?/\s?(?:[a-z]|(?:101|105|111|112|999)\b)|\s(?:service|number|line|system)\b|\sand\s(?:101|999|111)\b"
)
AND_CALLS = re.compile(r"\scalls?\b")
THE = re.compile(r"\b(?:the|for|emergency)\s$")
TRUNK = re.compile(r"0[0-9]{2,}(?:\)?[ -][0-9]{2,})*")
TIME = re.compile(
    r"[0-9]{1,2}(?:[.:][0-5][0-9])?\s?(?:[ap](?:\.m\.?|m\b)|noon\b|midnight\b|o'clock)"
    r"|[0-2]?[0-9]:[0-5][0-9](?![0-9])|[0-2][0-9][.:]?[0-5][0-9]\s?(?:hours|hrs)\b"
)
CLOCK = re.compile(r"(?:[01][0-9]|2[0-4])\.(?:00|15|30|45)(?![0-9%])(?!\s(?:per|percentage|[a-z]+s)\b)")
AT = re.compile(r"\b(?:at|until|till|before|after|from|to|by|and|between)\s$|[0-9]\s?[-–]\s?$")
FOREIGN = re.compile(r"[0-9][0-9,.]*[0-9]|[0-9]")


def read_label(words: Wording, at: int) -> Quantity | None:
    """Give the label whose first digit stands at a letter, with the letters glued before it."""
    end = next((end for read in READERS if (end := read(words, at))), 0)
    if not end:
        return None
    glued = words.precede(CODED, at, 8)
    return words.take(at - len(glued[0]) if glued else at, end, Unit.LABEL)


def _end(match: re.Match[str] | None) -> int:
    return match.end() if match else 0


def _read_listed(words: Wording, at: int) -> int:
    """Give the end of a number that stands before a heading or an item, at the start of the words."""
    if at > 2 or words.plain[:at].strip(" ("):
        return 0
    return _end(LISTED.match(words.text, at))


def _read_dotted(words: Wording, at: int) -> int:
    return _end(words.follow(DOTTED, at))


def _read_code(words: Wording, at: int) -> int:
    """Give the end of digits that are glued to letters, as in S135, ME15 and p2w, or to capitals, as in COVID-19."""
    is_name = words.letter(at - 1) == "-" and words.is_capital(at - 2)
    return _end(words.follow(CODE, at)) if is_name or words.letter(at - 1).isalpha() else 0


def _read_named(words: Wording, at: int) -> int:
    """Give the end of the number of a section, a page, a table…; of several only after the plural."""
    name = words.last_word(at)
    if name in NAMES or (name in PERIODS and words.precede(TIMED, at, 24)):
        return _end(words.follow(SEVERAL if name in PLURALS else ALONE, at))
    return 0


def _read_act(words: Wording, at: int) -> int:
    """Give the end of the year of a law: “the 1998 Act”, “the Mental Health Act 1983”."""
    return _end(words.follow(ACT, at) or (words.follow(YEAR, at) if words.last_word(at) in LAWS else None))


def _read_telephone(words: Wording, at: int) -> int:
    trunk = words.follow(TRUNK, at)
    if trunk and len(trunk[0]) > 4:
        return trunk.end()
    short, match = words.follow(SHORT, at), words.follow(TELEPHONE, at)
    digits = sum(letter.isdigit() for letter in match[0]) if match else 0
    if words.letter(at - 1) == "+" and digits > 9:
        return _end(match)
    if short and _is_service(words, at, short.end()):
        return short.end()
    return _end(match) if digits > 4 and words.precede(CALLED, at) else 0


def _is_service(words: Wording, at: int, end: int) -> bool:
    """Tell whether a short number is one to be called, and no count: call 101, the 999 service."""
    if words.precede(DIALLED, at) or words.follow(AND_SERVICE, end):
        return True
    return words.follow(AND_CALLS, end) is not None and words.precede(THE, at) is not None


def _read_time(words: Wording, at: int) -> int:
    """Give the end of a time of day: 6.30 p.m., 18:00, 18.00 hours; a lone 18.30 only after “at”, “from” or “to”."""
    if words.letter(at - 1) in {"£", ".", ","}:
        return 0
    clock = words.follow(CLOCK, at)
    is_clock = clock and (clock[0].endswith("00") or words.precede(AT, at, 12))
    return _end(words.follow(TIME, at) or (clock if is_clock else None))


def _read_foreign(words: Wording, at: int) -> int:
    """Give the end of money that is not pounds."""
    return _end(words.follow(FOREIGN, at)) if words.letter(at - 1) in {"€", "$"} else 0


READERS = (
    _read_listed,
    _read_dotted,
    _read_code,
    _read_named,
    _read_act,
    _read_telephone,
    _read_time,
    _read_foreign,
)
