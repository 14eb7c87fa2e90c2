"""Takes a clause; gives the words in it that say which way a figure went: rose, has fallen, down by, unchanged.

Only what can be nothing else is taken: “increased patrols” and “lower” by itself say nothing of a figure. The sign
QUOTE stands in the clause for each figure that was called by name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

QUOTE = "\x01"


class Way(StrEnum):
    """What a word says: which way a figure went, or whether it is better."""

    UP = "higher"
    DOWN = "lower"
    SAME = "the same"
    BETTER = "better"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Direction:
    """A word of direction: what it says, as it was typed, and from which letter of the clause to which."""

    way: Way
    words: str
    start: int
    end: int
    is_noun: bool = False


HOW = (
    r"(?:slightly|sharply|significantly|markedly|marginally|considerably|substantially|steadily|again|further|also|only"
    r"|dramatically|overall|greatly|noticeably|steeply|rapidly|gradually|well|still|now|just)"
)
BE = r"(?:is|are|was|were|be|been|being|remains?|remained|stayed)"
# An adjective is followed by what it describes; a verb by one of these, or by nothing.
GOES_ON = (
    rf"(?=\s*(?:$|[.,;:)(!?{QUOTE}£\d])|\s+(?:{HOW}|by|to|from|in|since|over|during|between|compared|on|this|last)\b)"
)
BESIDE_LAST_TIME = (
    rf"(?=\s+than\s+(?:{QUOTE}|(?:in\s+)?(?:last|the\s+previous)\s+year|(?:in\s+)?the\s+year\s+before|before))"
)
STEPS = rf"(?=\s+(?:by|from|on|to|{HOW})\b|\s*(?:{QUOTE}|£?\d))"
# “An increase in patrols” and “a fall from a ladder” are of something else.
NOUN_ENDS = (
    rf"(?=\s+(?:of|to|on|by)\b|\s+from\s+(?:{QUOTE}|£?\d|last|the\s+previous|the\s+year)"
    rf"|\s+in\s+(?:{QUOTE}|\d|the\s+(?:number|rate|volume|year)\b|this\b)|\s*(?:$|[.,;:)(!?{QUOTE}]))"
)
DESCRIBED = r"(?:slight|small|large|sharp|significant|further|marked|overall|steady|steep|marginal|substantial)\s+"

VERBS = {
    Way.UP: (
        r"rose|risen|grew|grown|climbed|jumped|soared|surged|doubled|trebled|tripled|(?:went|gone)\s+up",
        r"increased",
        r"higher",
        r"up(?!\s+to\b)",
        r"rise|increase|growth",
    ),
    Way.DOWN: (
        r"fell|fallen|declined|dropped|shrank|shrunk|plummeted|halved|(?:went|gone|came|come)\s+down",
        r"decreased|reduced",
        r"lower",
        r"down",
        r"fall|drop|decrease|reduction|decline",
    ),
}


def _spell_patterns(way: Way, kinds: tuple[str, ...]) -> Iterator[tuple[Way, re.Pattern[str], bool]]:
    strong, participles, compared, stepped, nouns = kinds
    verbs = (
        rf"\b(?:{strong})\b",
        rf"\b(?:{participles})\b{GOES_ON}",
        rf"\b{BE}\s+(?:{HOW}\s+)*(?:{compared})\b{BESIDE_LAST_TIME}",
        rf"(?:(?<=^)|\b{BE}\s+(?:{HOW}\s+)*)(?:{stepped})\b{STEPS}",
    )
    yield from ((way, re.compile(each, re.IGNORECASE), False) for each in verbs)
    amount = rf"(?:{QUOTE}|[\d.,]+\s?(?:%|per\s?cent))\s+"
    noun = rf"\b(?:an?|this|which\s+is\s+an?)\s+(?:{amount})?(?:{DESCRIBED})?(?:{nouns})\b{NOUN_ENDS}"
    yield way, re.compile(noun, re.IGNORECASE), True


PATTERNS = (
    *(pattern for way, kinds in VERBS.items() for pattern in _spell_patterns(way, kinds)),
    (Way.SAME, re.compile(rf"\b{BE}\s+(?:unchanged|the\s+same)\b", re.IGNORECASE), False),
    (Way.BETTER, re.compile(rf"\bimproved\b{GOES_ON}", re.IGNORECASE), False),
    (Way.WORSE, re.compile(r"\b(?:worsened|deteriorated|(?:got|become|became)\s+worse)\b", re.IGNORECASE), False),
)
# A first look that most clauses do not pass.
ANY = re.compile(
    r"r[io]se|grow|grew|climb|jump|soar|surg|doubl|[ei]pl|trebl|went|gone|increas|higher|\bup\b|fe?all|fell|declin|drop"
    r"|shr[au]nk|plummet|halv|c[ao]me|decreas|reduc|lower|\bdown\b|unchanged|same|improv|worse|deterior",
    re.IGNORECASE,
)


def find_directions(clause: str) -> list[Direction]:
    """Give the words of direction in a clause, in their order; none twice."""
    if not ANY.search(clause):
        return []
    found = [
        Direction(way, " ".join(match[0].replace(QUOTE, "…").split()), match.start(), match.end(), is_noun)
        for way, pattern, is_noun in PATTERNS
        for match in pattern.finditer(clause)
    ]
    kept: list[Direction] = []
    for each in sorted(found, key=lambda direction: (direction.start, -direction.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept
