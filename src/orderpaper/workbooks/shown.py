"""Takes a cell; gives what Excel shows of it, so that a message quotes what an officer sees there."""

import datetime as dt
import re

from orderpaper.records.when import MONTHS, WEEKDAYS, say_date
from orderpaper.workbooks.cells import Cell

TOKEN = re.compile(
    r'"(?P<words>[^"]*)"|\\(?P<sign>.)|\[[^\]]*\]|_.|\*.|am/pm|(?P<part>(?<=h:)mm|d+|m+|y+|h+|s+)', re.IGNORECASE
)
AS_THE_COMPUTER_SAYS = frozenset(("General", "mm-dd-yy", "m/d/yy h:mm", "[$-F800]dddd, mmmm dd, yyyy"))
"""Formats that Excel shows in the way of the country, which is ours: a day as 28/02/2017."""


def show_cell(cell: Cell) -> str:
    """Give what Excel shows of a true or false, or of a date; of anything else, nothing."""
    value = cell.value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return show_date(value, cell.number_format)
    is_nought = value == dt.time() and re.search("[dy]", cell.number_format)
    return "00/01/1900" if is_nought else ""


def show_date(moment: dt.datetime, number_format: str) -> str:
    """Give a date as its format shows it: 28/02/2017, Mar-17, 5-Mar."""
    section = number_format.partition(";")[0]
    if section in AS_THE_COMPUTER_SAYS:
        return f"{moment:%d/%m/%Y}"
    return TOKEN.sub(lambda match: _show_part(match, moment), section).strip() or say_date(moment.date())


def _show_part(match: re.Match[str], moment: dt.datetime) -> str:
    part = (match["part"] or "").lower()
    if not part:
        return match["words"] or match["sign"] or ""
    month = MONTHS[moment.month - 1]
    if match.start("part") and match.string[match.start("part") - 1] == ":":
        return f"{moment.second:02}" if part[0] == "s" else f"{moment.minute:02}"
    shown = {
        "d": str(moment.day), "dd": f"{moment.day:02}", "ddd": WEEKDAYS[moment.weekday()][:3],
        "dddd": WEEKDAYS[moment.weekday()], "m": str(moment.month), "mm": f"{moment.month:02}", "mmm": month[:3],
        "mmmm": month, "mmmmm": month[0], "y": f"{moment.year % 100:02}", "yy": f"{moment.year % 100:02}",
        "h": str(moment.hour), "hh": f"{moment.hour:02}", "s": str(moment.second), "ss": f"{moment.second:02}",
    }  # fmt: skip
    return shown.get(part, f"{moment.year:04}" if part[0] == "y" else part)
