"""Takes a part of a sentence; gives what each of its quantities says of a row: its change, or one of its figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from orderpaper.checks.proof.beside.marked import ANY, COUNT, NAME, PERCENT, TIME, Marked
from orderpaper.checks.proof.beside.parts import Part
from orderpaper.records.quantity import Quantity, Unit

UPS = (
    r"(?:rose|risen|rises?|rising|increas(?:e|es|ed|ing)|grew|grown|growth|climb(?:ed)?|jump(?:ed)?|surge[ds]?|up|higher"
    r"|more|additional|extra)"
)
DOWNS = (
    r"(?:fell|fallen|falls?|falling|decreas(?:e|es|ed|ing)|reduc(?:ed|es|ing|tions?)|drop(?:s|ped)?|declin(?:e|es|ed|ing)"
    r"|down|lower|fewer|less)"
)
MOVE = rf"\b(?:(?P<up>{UPS})|(?P<down>{DOWNS}))\b"
NEAR = r"(?:(?:about|around|nearly|almost|over|under|approximately|some|just|only|a|an|more\s+than|less\s+than|or)\s+)*"
WORDS = rf"(?:\s+[^\s{PERCENT}{COUNT}.;:()]+){{0,7}}?"
MOVED_BY = re.compile(rf"{MOVE}{WORDS}\s+(?:by|of)\s+{NEAR}$", re.IGNORECASE)
MOVED = re.compile(rf"{MOVE}(?:\s+\w+ly)?\s+{NEAR}$", re.IGNORECASE)
MOVED_OR = re.compile(
    rf"{MOVE}{WORDS}\s+(?:by|of)\s+{NEAR}[{PERCENT}{COUNT}](?:\s+\w+){{0,2}}?,?\s+or\s+{NEAR}$", re.IGNORECASE
)
MOVES_AFTER = re.compile(rf"\s+(?:\w+\s+){{0,1}}{MOVE}(?!\s+than\s+(?!last|in|the\s+(?:previous|year)))", re.IGNORECASE)
BRACKET_OF_NAME = re.compile(rf"{NAME}\s*\(\s*{NEAR}$")
BRACKET_OF_CHANGE = re.compile(
    rf"{MOVE}{WORDS}\s+(?:(?:by|of)\s+)?{NEAR}{COUNT}(?:\s+\w+){{0,2}}\s*\(\s*$", re.IGNORECASE
)
BRACKET_OF_MOVE = re.compile(rf"{MOVE}\s*(?:\w+ly\s*)?\(\s*(?:by\s+)?{NEAR}$", re.IGNORECASE)
BY_ALONE = re.compile(rf"{NAME}\s+by\s+{NEAR}$")
FROM = re.compile(rf"\bfrom\s+{NEAR}$", re.IGNORECASE)
TO = re.compile(rf"\b(?:to|at|reaching)\s+{NEAR}$", re.IGNORECASE)
THEN_TO = re.compile(rf"[^{PERCENT}{COUNT};:.]{{0,60}}?\bto\s+{NEAR}[{PERCENT}{COUNT}]", re.IGNORECASE)
STOOD = re.compile(
    rf"\b(?:recorded|reported|were|was|totalled|stood\s+at|reached|saw|had)\s+{NEAR}$|{NAME}\s*\(\s*$", re.IGNORECASE
)
NAMED_AFTER = re.compile(rf"\s*(?:\w+\s+)?{NAME}")
ANY_MOVE = re.compile(MOVE, re.IGNORECASE)
BEGUN = re.compile(
    rf"\bfrom\s+{NEAR}{ANY}|{NAME}\s+by\s+{NEAR}{ANY}|\bst(?:ands?|ood|anding)\s+at\s+{NEAR}$", re.IGNORECASE
)
DOWN_FROM = re.compile(rf"\b(?:down|up)\s+from\s+{NEAR}$", re.IGNORECASE)


class Role(Enum):
    """What a quantity says of a row."""

    PERCENT = "its change in per cent"
    CHANGE = "its change"
    FROM = "the figure before"
    TO = "the latest figure"
    LEVEL = "a figure"


@dataclass(frozen=True, slots=True)
class Saying:
    """A quantity, its letter in the marked sentence, what it says of a row, and which way it says it went: 1, -1, 0."""

    at: int
    quantity: Quantity
    role: Role
    way: int = 0


def read_sayings(part: Part) -> Iterator[Saying]:
    """Give what the quantities of a part say, those that say something that can be told."""
    for at in range(part.start, part.end):
        if part.marked.text[at] in {PERCENT, COUNT}:
            said = _read(part.marked, at, part)
            if said and not said.quantity.per and said.quantity.last is None:
                yield said


def _read(marked: Marked, at: int, part: Part) -> Saying | None:
    quantity = marked.quantity(at)
    before, after = marked.text[part.start : at], marked.text[at + 1 : part.end]
    figure = _read_figure(before, after)
    if figure is not None:
        return Saying(at, quantity, figure)
    role = Role.PERCENT if quantity.unit is Unit.PERCENT else Role.CHANGE
    way = _find_way(quantity, before, after)
    if way is None and BRACKET_OF_NAME.search(before):
        way = _find_noun(marked.text[:at])
    if way is not None:
        return Saying(at, quantity, role, way)
    is_level = role is Role.CHANGE and (STOOD.search(before) or NAMED_AFTER.match(after))
    return Saying(at, quantity, Role.LEVEL) if is_level else None


def _read_figure(before: str, after: str) -> Role | None:
    if FROM.search(before):
        return Role.FROM if THEN_TO.match(after) or DOWN_FROM.search(before) else None
    return Role.TO if TO.search(before) and (ANY_MOVE.search(before) or BEGUN.search(before)) else None


def _find_way(quantity: Quantity, before: str, after: str) -> int | None:
    """Give which way a quantity says that its row went; None where it says no change."""
    if quantity.sign and (before.rstrip().endswith("(") or ANY_MOVE.search(before)):
        return quantity.sign
    patterns = (MOVED_BY, MOVED_OR, BRACKET_OF_CHANGE, BRACKET_OF_MOVE, MOVED)
    found = next((match for match in (each.search(before) for each in patterns) if match), None)
    found = found or MOVES_AFTER.match(after)
    if found:
        return 1 if found["up"] else -1
    return 0 if BY_ALONE.search(before) else None


def _find_noun(before: str) -> int | None:
    """Give which way the list goes that a name and its bracket stand in: “reductions in robbery (5%)”."""
    moves = list(ANY_MOVE.finditer(before))
    return (1 if moves[-1]["up"] else -1) if moves else None


def has_time_after(marked: Marked, at: int) -> str:
    """Give the words that stand after a quantity up to the next, in which its period may be named."""
    text = marked.text
    end = next((i for i in range(at + 1, len(text)) if text[i] in ANY.strip("[]") and text[i] != TIME), len(text))
    return marked.slice(at + 1, end)
