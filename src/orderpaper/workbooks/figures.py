"""Takes what a cell holds where a figure belongs; gives the figure as it was recorded, or says why not."""

import datetime as dt
import re
import sys
from typing import Any

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.read_as import ReadAs
from orderpaper.workbooks.unreadable import Unreadable

TYPED = re.compile(
    r"(?P<tie>=)?(?P<bracket>\()?(?P<sign>[-−–+])?\s*(?P<money>£)?\s*(?P<sign2>[-−])?"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<decimals>\d+))?(?P<trailing>-)?\s*(?P<percent>%)?(?P<closed>\))?"
    r"\s*(?P<flag>[↑↓←→]|\[[a-z]+\])?"
)
REASONS = (
    (r"\*", "suppressed"),
    (r"<\s*\d+|under \d+", "fewer than that, and no number"),
    (r"\d+\s*(?:-|–|to)\s*\d+", "between the two, and no number"),
    (r"\.\.?\.?|:|n/?a|#n/a|none|null|nan|not available", "not available"),
    (r"[-–—]", "a dash, which is no number"),
    (r"\[(?:x|u)\]", "not available"),
    (r"\[c\]", "confidential"),
    (r"\[z\]|not applicable", "not applicable"),
    (r"\[low\]", "rounding to nought"),
)
KEPT_FIGURES = 15
NO_NUMBER = "is not a number. Write it as 1,277 or 19.6%, or [x] if it is not available."
SHOWN_LITERAL = re.compile(r'"([^"]*)"|\\(.)|([^\x00-\x7f£€\xa0])')
THOUSANDS = re.compile(r"[0#?](,+)(?![0#?,.])")
"""A comma after the last digit of a format: the cell shows thousands, or millions."""
UNSAYING = frozenset(" £$€-–+()%:,./ \xa0")
"""What may stand beside a number in its format without changing what it says."""


def read_figure(cell: Cell, place: Place) -> Any:  # noqa: ANN401 - a Figure, or a ReadAs with one
    """Give the figure of a cell: numbers by their number format, typed text by its signs; raise Unreadable."""
    value = cell.value
    if isinstance(value, bool):
        raise Unreadable(NO_NUMBER)
    if isinstance(value, int | float) and is_countable(value):
        return warn_of_format(read_number(value, cell.number_format, place), cell)
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        raise Unreadable("is a date, and a number is needed. Set the cell’s format to Number and type it again.")
    text = " ".join(value.split()) if isinstance(value, str) else ""
    for pattern, meaning in REASONS:
        if re.fullmatch(pattern, text, re.IGNORECASE):
            return ReadAs(Figure(None, place, flag=text), meaning)
    match = TYPED.fullmatch(text)
    if match is None or bool(match["bracket"]) != bool(match["closed"]):
        raise Unreadable(NO_NUMBER)
    if len((match["number"] + (match["decimals"] or "")).replace(",", "").lstrip("0")) > KEPT_FIGURES:
        raise Unreadable("has more than 15 figures, which no spreadsheet keeps. Round it.")
    figure = _from_match(match, place)
    return ReadAs(figure, " ".join(part for part in ("the number", str(figure), figure.flag) if part))


def is_countable(value: float) -> bool:
    """Tell whether a number is one that a computer reckons with, and not endless, or none at all."""
    return abs(value) <= sys.float_info.max


def read_number(value: float, number_format: str, place: Place) -> Figure:
    """Give a number as its number format shows it."""
    bare = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", number_format)
    is_percent = "%" in bare and is_countable(value * 100)
    scaled = round(value * 100, 10) if is_percent else value
    decimals = _count_shown(scaled, bare.partition(";")[0].strip(" _-%"))
    is_money = "£" in number_format
    return Figure(scaled, place, decimals=decimals, is_percent=is_percent, is_money=is_money)


def warn_of_format(value: Any, cell: Cell) -> Any:  # noqa: ANN401 - whatever a reader gives
    """Give the value, with a word where the cell’s own format shows more than it holds: 2017/18 of 2017."""
    shown = show_custom_format(cell)
    if not shown:
        return value
    held = f"{cell.value:g}" if isinstance(cell.value, float) else str(cell.value)
    why = f"is what the cell shows, and it holds {held}, which is what was read. Type what it shows as words."
    return ReadAs(value, held, why, "number-is-what-its-cell-shows", shown)


def show_custom_format(cell: Cell) -> str:
    """Give what a number’s own format shows, empty where it shows nothing but the number and its unit."""
    wording = cell.number_format
    if wording.isascii() and not set(wording) & {'"', "\\", ","}:
        return ""
    section = re.sub(r"\[[^\]]*\]|_.|\*.", "", wording.partition(";")[0])
    literals = "".join("".join(each) for each in SHOWN_LITERAL.findall(section))
    in_thousands = THOUSANDS.search(SHOWN_LITERAL.sub("", section))
    if not set(literals) - UNSAYING and not in_thousands:
        return ""
    value = cell.value / 1000 ** len(in_thousands[1]) if in_thousands else cell.value
    # The section itself says its £ and %.
    number = re.sub("[£%]", "", str(read_number(value, SHOWN_LITERAL.sub("", section), Place(""))))
    if "," not in SHOWN_LITERAL.sub("", section):
        number = number.replace(",", "")
    said = re.sub(
        r"[0#?.,]+", "\0", SHOWN_LITERAL.sub(lambda match: _hide(match[match.lastindex or 0]), section), count=1
    )
    return _unhide(said.replace("\0", number)).strip()


def _hide(literal: str) -> str:
    """Give words of a format in letters of another plane, so that no digit of theirs is taken for the number’s."""
    return "".join(chr(ord(letter) + 0xF0000) if ord(letter) < 0xFFFF else letter for letter in literal)


def _unhide(said: str) -> str:
    return "".join(chr(ord(letter) - 0xF0000) if ord(letter) >= 0xF0000 else letter for letter in said)


def _count_shown(value: float, number_format: str) -> int:
    """Give how many decimals the format shows of a number; one that does not count them shows all there are."""
    if number_format in {"General", "", "@", "#"} or "/" in number_format:
        return _count_decimals(value)
    places = re.search(r"[0#?]\.([0#?]+)", number_format)
    if not places:
        return 0
    return min(len(places[1]), max(places[1].count("0"), _count_decimals(value)))


def _count_decimals(value: float) -> int:
    text = f"{value:.6f}".rstrip("0")
    return len(text.partition(".")[2])


def _from_match(match: re.Match[str], place: Place) -> Figure:
    decimals = match["decimals"] or ""
    number = float(f"{match['number'].replace(',', '')}.{decimals or 0}")
    if not is_countable(number):
        raise Unreadable(NO_NUMBER)
    is_negative = (match["sign"] or match["sign2"] or "+") != "+" or bool(match["bracket"] or match["trailing"])
    return Figure(
        -number if is_negative else number,
        place,
        decimals=len(decimals),
        is_percent=bool(match["percent"]),
        is_money=bool(match["money"]),
        flag=" ".join(part for part in (match["tie"] and "tie", match["flag"]) if part),
    )


def read_whole_number(cell: Cell) -> Any:  # noqa: ANN401 - an int, or a ReadAs with one
    """Give the whole number of a cell; raise Unreadable."""
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool) and is_countable(value) and value % 1 == 0:
        return warn_of_format(int(value), cell)
    if isinstance(value, str) and re.fullmatch(r"(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})\.?", value):
        number = int(value.rstrip(".").replace(",", ""))
        return ReadAs(number, f"the number {number:,}")
    raise Unreadable("is not a whole number. Write it as 1, 2 or 3.")
