"""Takes a line; gives what it begins with, as a bullet or a section’s number, and how it begins and ends."""

import re
from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """What a line begins with."""

    NONE = ""
    BULLET = "bullet"
    LIST = "list number"
    SECTION = "section number"
    CAPTION = "caption"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a line begins with, as printed, without the stop after it."""

    kind: MarkKind = MarkKind.NONE
    number: str = ""


BULLET = re.compile(r"(?P<mark>[•▪▫◦●○■□◆➢➤►‣⁃∙·Øü§*\uf020-\uf0ff]|o(?= [A-Z‘“]))(?:\s+(?=\S)|(?<=[•▪●■])(?=\w)|$)")
DASH = re.compile(r"(?P<mark>[-–—])\s+(?=[^\W\d])")
SECTION = re.compile(r"(?P<mark>\d{1,2}(?:\.\d{1,3}){1,4})\.?\s+(?=[A-Z‘“\"(])")
LIST = re.compile(
    r"(?P<mark>\d{1,3}[.)]|\(\d{1,2}\)|[a-z]\)|\([a-z]\)|[ivx]{1,5}[.)]|\([ivx]{1,5}\)|[a-h]\.)(?:\s+(?=\S)|$)"
)
CAPTION = re.compile(
    r"(?P<mark>(?:Chart|Graph|Table|Figure|Fig\.?|Map|Diagram|CHART|GRAPH|TABLE|FIGURE|MAP)\s?(?:[A-Z]?\d+(?:\.\d+)?[a-z]?))"
    r"(?:\s*[:.–—-](?=\s|$)|,(?=\s+[‘“\"])|$|(?=,?\s+[A-Z‘“%(]))"
)
TITLE = re.compile(
    r"(?P<mark>(?:Appendix|APPENDIX|Annex|ANNEX|Schedule|SCHEDULE)\s+(?:\d{1,2}|[A-Z])|(?:PRIORITY|Priority|THEME|Theme|OBJECTIVE)\s+\d{1,2})"
    r"(?:\s*[:.–—-](?=\s|$)|$|(?=\s+[A-Z‘“(]))"
)
MARKS = (
    (BULLET, MarkKind.BULLET),
    (DASH, MarkKind.BULLET),
    (CAPTION, MarkKind.CAPTION),
    (TITLE, MarkKind.TITLE),
    (SECTION, MarkKind.SECTION),
    (LIST, MarkKind.LIST),
)
ENDS = re.compile(r"(?:[.!?;:…]|:\s?[-–—])[’”'\")\]]*$|[a-z)’”%][.!?]\d{1,2}$")
HANGS = re.compile(
    r"(?:[,(/&=+–—-]|\b(?:of|the|and|or|a|an|their|its|our|this|these|was|were|be|been|has|have|had|which|than|per"
    r"|between|within|into|Mrs|Mr|Ms|Dr|Cllr))$"
)
LEANS = re.compile(r"\b(?:to|for|in|on|at|by|with|from|that|as|is|are|will|who|not)$")
SMALL = re.compile(r"[‘“\"']?[a-z]|[,;()&]")
CAPITALS = re.compile(r"[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$")
TAIL = 16
"""How many letters tell how a line ends."""
NO_MARK = Mark()


def read_mark(text: str) -> Mark:
    """Give what a line begins with."""
    for form, kind in MARKS:
        match = form.match(text)
        if match:
            return Mark(kind, match["mark"])
    return NO_MARK


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence or a clause of a list does."""
    return bool(ENDS.search(text[-TAIL:]))


def is_left_hanging(text: str) -> bool:
    """Tell whether nothing can end there: at a comma, an article, an “and”."""
    return bool(HANGS.search(text[-TAIL:]))


def is_leaning(text: str) -> bool:
    """Tell whether hardly anything but a heading ends there: at a preposition, as in “where it comes from”."""
    return bool(LEANS.search(text[-TAIL:]))


def begins_small(text: str) -> bool:
    """Tell whether a line begins in the middle of a sentence, by its first letter."""
    return bool(SMALL.match(text))


def is_in_capitals(text: str) -> bool:
    """Tell whether all of a line’s letters are capitals."""
    return bool(CAPITALS.match(text))


def count_words(text: str) -> int:
    """Give how many words a line has."""
    return len(text.split())
