"""Takes what a cell holds where a figure belongs; gives the figure as it was recorded, or says why not."""

import datetime as dt
import math
import re

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.workbooks.sheets import Cell
from orderpaper.workbooks.unreadable import Unreadable

TYPED = re.compile(
    r"(?P<tie>=)?(?P<sign>[-−–+])?\s*(?P<money>£)?\s*(?P<sign2>[-−])?(?P<number>\d{1,3}(?:,\d{3})+|\d+)"
    r"(?:\.(?P<decimals>\d+))?\s*(?P<percent>%)?\s*(?P<flag>[↑↓←→]|\[[a-z]+\])?"
)
REASONS = re.compile(r"\*|<\s*\d+|\.\.|\.|:|[-–—]|n/?a|none|null|\[(?:x|c|z|low|u)\]", re.IGNORECASE)


def read_figure(cell: Cell, place: Place) -> Figure:
    """Give the figure of a cell: numbers by their number format, typed text by its signs; raise Unreadable."""
    value = cell.value
    if isinstance(value, bool):
        raise Unreadable("is not a number.")
    if isinstance(value, int | float) and math.isfinite(value):
        return _read_number(value, cell.number_format, place)
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        raise Unreadable("is a date, and a number is needed. Set the cell’s format to Number and type it again.")
    text = value.replace("\xa0", " ") if isinstance(value, str) else ""
    if REASONS.fullmatch(text):
        return Figure(None, place, flag=text)
    match = TYPED.fullmatch(text)
    if match is None:
        raise Unreadable("is not a number. Write it as 1,277 or 19.6%, or [x] if it is not available.")
    return _from_match(match, place)


def _read_number(value: float, number_format: str, place: Place) -> Figure:
    bare = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", number_format)
    is_percent = "%" in bare
    scaled = round(value * 100, 10) if is_percent else value
    decimals = _count_shown(scaled, bare.partition(";")[0].strip(" _-%"))
    is_money = "£" in number_format
    return Figure(scaled, place, decimals=decimals, is_percent=is_percent, is_money=is_money)


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
    is_negative = (match["sign"] or match["sign2"] or "+") != "+"
    return Figure(
        -number if is_negative else number,
        place,
        decimals=len(decimals),
        is_percent=bool(match["percent"]),
        is_money=bool(match["money"]),
        flag=" ".join(part for part in (match["tie"] and "tie", match["flag"]) if part),
    )


def read_whole_number(cell: Cell) -> int:
    """Give the whole number of a cell; raise Unreadable."""
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool) and float(value).is_integer():
        return int(value)
    if isinstance(value, str) and re.fullmatch(r"\d{1,9}", value.rstrip(".")):
        return int(value.rstrip("."))
    raise Unreadable("is not a whole number. Write it as 1, 2, 3 …")
