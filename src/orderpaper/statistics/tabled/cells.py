"""Takes the words of a cell as a paper prints them; gives the figure they are, and the arrow beside it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.tabled import Arrow

ARROWS = {
    **dict.fromkeys("↑▲⇧⬆", Arrow.BETTER),
    **dict.fromkeys("↓▼⇩⬇", Arrow.WORSE),
    **dict.fromkeys("←→↔⇔►◄", Arrow.SAME),
}
ARROW = re.compile(f"[{''.join(ARROWS)}]\N{VARIATION SELECTOR-16}?")
# What calls a note: a star, a dagger, a raised number, a letter in brackets.
MARK = re.compile(r"(?<=[\d%)])\s?(?:[*†‡§#^¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\w{1,2}\]|\([a-z]\))$")
NUMBER = re.compile(
    r"(?P<open>\()?(?P<sign>[-+−–‑])?\s?(?P<pounds>£)?\s?(?P<second>[-−])?"
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?P<decimals>\d+))?\s?(?P<percent>%)?(?P<close>\))?"
    r"(?P<rank>st|nd|rd|th)?"
)
TIE = re.compile(r"^(?:=\s*(?=\d)|joint\s+)|(?<=\d)\s*=$", re.IGNORECASE)
MINUS = frozenset("-−–‑")
MOST_DIGITS = 15
TIED = "="
SEEN = 16384


def read_cell(text: str, place: Place) -> Figure:
    """Give a cell as a figure: 2,683; 26.4%; -£19; (19.6) for -19.6; 5 ↑; =11 ↓; 3rd. What is no number is its flag.

    The flag of a number is what stood beside it: = for a rank that is shared, th for one in words, and its arrow.
    """
    read = _read(text)
    if read.value is None:
        return Figure(None, place, flag=" ".join(text.split()))
    return Figure(read.value, place, read.decimals, read.is_percent, read.is_money, read.flag)


@dataclass(frozen=True, slots=True)
class _Read:
    """What a cell holds, wherever it stands."""

    value: float | None = None
    decimals: int = 0
    is_percent: bool = False
    is_money: bool = False
    flag: str = ""


@lru_cache(maxsize=SEEN)
def _read(text: str) -> _Read:
    words = " ".join(text.split())
    arrow = "".join(ARROW.findall(words))
    bare = MARK.sub("", ARROW.sub("", words).strip())
    tie = TIED if TIE.search(bare) else ""
    match = NUMBER.fullmatch(TIE.sub("", bare).strip())
    if match is None or not _is_number(match):
        return _Read()
    decimals = match["decimals"] or ""
    number = float(f"{(match['whole'] or '0').replace(',', '')}.{decimals or '0'}")
    is_negative = match["open"] or match["second"] or match["sign"] in MINUS
    return _Read(
        -number if is_negative else number,
        len(decimals),
        bool(match["percent"]),
        bool(match["pounds"]),
        f"{tie}{match['rank'] or ''}{arrow}",
    )


def _is_number(match: re.Match[str]) -> bool:
    """Tell whether what looks like a number is one: 01622 602000 and a number of 20 digits count nothing."""
    whole, decimals = match["whole"] or "", match["decimals"] or ""
    is_code = len(whole) > 1 and whole.startswith("0")
    is_bracketed = bool(match["open"]) is bool(match["close"])
    return bool(whole or decimals) and not is_code and is_bracketed and len(whole + decimals) <= MOST_DIGITS


def find_arrow(text: str) -> Arrow:
    """Give the arrow printed in a cell, as what it says of a rank."""
    found = ARROW.search(text)
    return ARROWS[found[0][0]] if found else Arrow.NONE


def is_ranked(figure: Figure) -> bool:
    """Tell whether a figure shows by itself that it is a rank: by a tie, an arrow, or its ending."""
    return figure.value is not None and not figure.decimals and not figure.is_percent and bool(figure.flag)
