"""Takes the words of a list within a sentence; gives how many things it lists, from the least to the most it may be."""

import re
from dataclasses import dataclass

AND = re.compile(r"\s+(?:and|&|plus)\s+", re.IGNORECASE)
LEADING_AND = re.compile(r"(?:and|&|plus|as well as)\s", re.IGNORECASE)
BRACKETS = re.compile(r"\([^()]*\)|[‘“\"][^’”\"]*[”\"]")
STOCK = re.compile(
    r"\b(?:health|crime|fire|drugs?|alcohol|safe|law|search|bed|research|terms|young|children|housing|voluntary|gangs?"
    r"|threat|supply|theft|wear|well|mental|risk|arts|culture|parks|education|training|advice)\s+(?:and|&)\s+[\w-]+"
    r"|\b[\w-]+\s+(?:and|&)\s+(?:wellbeing|disorder|rescue|alcohol|drugs|social care|order|seizure|community|families"
    r"|young people|support|guidance|exploitation|housing|safety|services|communities|vulnerability|injur\w+)\b",
    re.IGNORECASE,
)
"""Two words that are often one thing: health and wellbeing, crime and disorder."""
OPEN_ENDED = re.compile(
    r"\b(?:etc|includ\w+|such as|e\.?g\b|for example|for instance|among(?:st)? others|and so on|see|as well as|not)\b",
    re.IGNORECASE,
)
MARK = re.compile(r"(?<![\w.,])\(?(?P<mark>[ivx]{1,4}|[a-h]|\d{1,2})[.)](?=\s)")
STYLES = (("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"), tuple("abcdefgh"), tuple(map(str, range(1, 13))))


@dataclass(frozen=True, slots=True)
class Counted:
    """How many things a list may have: “health, and drugs and alcohol” has two to three."""

    least: int
    most: int

    def has(self, number: int) -> bool:
        """Tell whether the list may have so many."""
        return self.least <= number <= self.most

    def __str__(self) -> str:
        return str(self.least) if self.least == self.most else f"{self.least} to {self.most}"


def count_listed(words: str) -> Counted | None:
    """Give how many things a list has; None where it says itself that it leaves some out, or is no list."""
    plain = BRACKETS.sub(" ", words).strip(" .:;–-")
    if not plain or "|" in plain or OPEN_ENDED.search(plain):
        return None
    marked = count_marks(words)
    if marked:
        return Counted(marked, marked)
    if ";" in plain:
        parts = [part for part in plain.split(";") if part.strip(" .")]
        return Counted(len(parts), len(parts))
    counted = _count_commas([part.strip() for part in plain.split(",") if part.strip()])
    # “Before/after the meeting” may be one thing or two.
    return Counted(counted.least, counted.most + plain.count("/")) if counted else None


def _count_commas(parts: list[str]) -> Counted | None:
    """Give the count of a list with commas; what follows the last of them, with its “and”, may be another clause."""
    last = next((at for at, part in enumerate(parts) if at and LEADING_AND.match(part)), None)
    if last is not None:
        ands = sum(len(AND.findall(part)) for part in parts[:last])
        return (
            Counted(last + 1, last + 1 + ands) if last < len(parts) - 1 or not _has_and(parts[last]) else _widen(parts)
        )
    end = next((at for at, part in enumerate(parts) if at and AND.search(part)), 0 if AND.search(parts[0]) else None)
    if end is None:
        return Counted(len(parts), len(parts)) if len(parts) > 2 else None
    listed = parts[: end + 1]
    ands = sum(len(AND.findall(part)) for part in listed)
    may_be_one = bool(STOCK.search(listed[-1])) or end != len(parts) - 1
    return Counted(len(listed) + (0 if may_be_one else 1), len(parts) + ands)


def _has_and(part: str) -> bool:
    return AND.search(part) is not None


def _widen(parts: list[str]) -> Counted:
    ands = sum(len(AND.findall(LEADING_AND.sub("", part))) for part in parts)
    return Counted(len(parts), len(parts) + ands)


def count_marks(words: str) -> int:
    """Give how many marks run on in the words, as i), ii), iii) or (a), (b); nothing where they do not."""
    marks = [match["mark"] for match in MARK.finditer(words)]
    runs = [len(marks) for style in STYLES if len(marks) > 1 and tuple(marks) == style[: len(marks)]]
    return max(runs, default=0)
