"""Takes a marked sentence; gives the ranks it says: the one now, the one before, and whether it was kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from orderpaper.checks.proof.beside.marked import NAME, RANK, Marked

NO_RANK = rf"[^{RANK};.]"
JOINT = r"(?:the\s+|a\s+|joint\s+|equal\s+|=\s*)*"
PLACE = rf"(?:{NO_RANK}{{0,80}}?)"
FROM_TO = re.compile(
    rf"\bfrom\s+{JOINT}(?P<before>{RANK}){PLACE}\bto\s+(?:be\s+)?{JOINT}(?P<now>{RANK})", re.IGNORECASE
)
BACK = re.compile(
    rf"(?P<now>{RANK}){PLACE}(?:\bfrom|\bcompared\s+(?:with|to))\s+(?:\w+\s+)?{JOINT}(?P<before>{RANK})", re.IGNORECASE
)
KEPT = re.compile(
    r"\b(?:continu(?:es|ed|ing)\s+(?:to\s+be\s+(?:ranked|placed)|to\s+rank|as|at|in)|remain(?:s|ed|ing)?|still|stay(?:s|ed)"
    rf"|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|unchanged)\b[^{RANK};.,()]{{0,60}}(?P<now>{RANK})",
    re.IGNORECASE,
)
BETTER = re.compile(
    r"\b(?:up|improv(?:e|ed|es|ing|ement|ements)|rose|risen|rises|raising|raised|climbed|better)\b", re.IGNORECASE
)
WORSE = re.compile(
    r"\b(?:down|fell|fallen|falls|falling|dropp?(?:ed|s|ing)?|slipp?(?:ed|s|ing)?|declin(?:e|ed|es|ing)|worsen(?:ed|s|ing)?"
    r"|deteriorat(?:ed|es|ing)|lowering)\b",
    re.IGNORECASE,
)
SAID_NOW = re.compile(
    rf"\b(?:rank(?:ed|s|ing)?|place[sd]?|position(?:ed)?|lies|lying|stands|sits|comes|came)\b[^{RANK};.,()]{{0,40}}$",
    re.IGNORECASE,
)
SAID_AFTER = re.compile(r"\s+(?:place|position)\b|\s+(?:in|across|within)\s+(?:the\s+county|[A-Z])|\s+county-?\s?wide")
WORDED = re.compile(
    r"\s+(?P<word>highest|lowest|largest|smallest|fewest|worst|best|safest|biggest|greatest|most|least)\b",
    re.IGNORECASE,
)
LOW = frozenset(("lowest", "smallest", "fewest"))
HIGH = frozenset(("highest", "largest", "biggest", "greatest"))
# “The 6th lowest percentage of repeat victims”, “ranked 3rd for its parks”: it is of something, and that is no row.
OF_OTHER = re.compile(rf"(?:\s+[\w’'-]+){{0,4}}?\s+(?:of|for)\s+(?!(?:the\s+|its\s+|all\s+|[a-z-]+\s+of\s+)*{NAME}|\d)")
# “The 5th highest increase” ranks changes; “number” and “volume” are not the rates that county ranks are by.
OTHER_THING = re.compile(
    r"\s+(?:\w+\s+)?(?:percentage\s+|overall\s+)?(?:increases?|decreases?|rises?|falls?|reductions?|growth|improvements?"
    r"|changes?|number|volumes?|counts?|totals?|amount|wards?)\b",
    re.IGNORECASE,
)
OTHER_SCOPE = re.compile(
    rf"[^{RANK};.()]{{0,60}}\b(?:national\w*|England|Britain|similar|wards?|regional\w*|force\w*|authorit\w+|countr\w+)\b",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(rf"(?P<name>{NAME})\s*\([^()]*$")
REACH = 60


class End(Enum):
    """Which end a worded rank counts from."""

    NONE = ""
    LOW = "lowest"
    HIGH = "highest"


@dataclass(frozen=True, slots=True)
class Standing:
    """A rank that a sentence says: the letters of its signs in the marked text, and what is said of it.

    `way` is 1 where a word says that it is better than before, -1 where worse; `name_at` is the name before its
    bracket, and one that `is_of_other` is of something that is no row.
    """

    at: int
    now: int
    before: int | None = None
    is_kept: bool = False
    way: int = 0
    end: End = End.NONE
    word: str = ""
    name_at: int | None = None
    is_of_other: bool = False


def read_standings(marked: Marked) -> Iterator[Standing]:
    """Give the ranks of a sentence in their order; those of increases, of wards, and of other scopes are left out."""
    text = marked.text
    if RANK not in text:
        return
    moves = _find_moves(text)
    kept = {match.start("now") for match in KEPT.finditer(text)}
    earlier = set(moves.values())
    for at, sign in enumerate(text):
        if sign == RANK and at not in earlier and _is_standing(text, at, is_known=at in moves or at in kept):
            yield _read(marked, at, moves.get(at), is_kept=at in kept)


def _find_moves(text: str) -> dict[int, int]:
    """Give the letter of each rank that a place moved to, with that of the rank it moved from."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for pattern in (FROM_TO, BACK):
        for match in pattern.finditer(text):
            now, before = match.start("now"), match.start("before")
            if not {now, before} & taken:
                found[now] = before
                taken |= {now, before}
    return found


def _is_standing(text: str, at: int, *, is_known: bool) -> bool:
    after = text[at + 1 :]
    if OTHER_THING.match(after) or OTHER_SCOPE.match(after):
        return False
    is_said = SAID_NOW.search(text[max(0, at - REACH) : at]) or SAID_AFTER.match(after) or WORDED.match(after)
    return is_known or bool(is_said)


def _read(marked: Marked, at: int, before_at: int | None, *, is_kept: bool) -> Standing:
    worded = WORDED.match(marked.text, at + 1)
    word = worded["word"].casefold() if worded else ""
    bracket = IN_BRACKETS.search(marked.text, 0, at)
    return Standing(
        at,
        int(marked.quantity(at).value),
        None if before_at is None else int(marked.quantity(before_at).value),
        is_kept,
        0 if before_at is None else _find_way(marked.text, at, before_at),
        End.LOW if word in LOW else End.HIGH if word in HIGH else End.NONE,
        word,
        bracket.start("name") if bracket else None,
        OF_OTHER.match(marked.text, at + 1) is not None,
    )


def _find_way(text: str, at: int, before_at: int) -> int:
    """Give which way words say that a rank went; those between the two, or just before the first."""
    first, last = sorted((at, before_at))
    start = max(text.rfind(sign, 0, first) for sign in (RANK, NAME, ".", ";", "("))
    words = text[max(start + 1, first - REACH, 0) : last]
    better, worse = BETTER.search(words), WORSE.search(words)
    return 0 if bool(better) is bool(worse) else 1 if better else -1
