"""Takes the values of a row that is to be written; gives them as cells can hold them, and as they are read again."""

import datetime as dt
import re

from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.workbooks.cells import CONTROLS, DROPPED
from orderpaper.workbooks.dates import EARLIEST_YEAR, LATEST_YEAR
from orderpaper.workbooks.list_sheet import cut
from orderpaper.workbooks.values import DASHES

UNWRITABLE = dict.fromkeys(CONTROLS)
HASHES = frozenset(("text_sha256", "file_sha256"))
"""The fields that are of use to the program alone."""
Held = str | int | dt.date | None


def hold(value: object) -> Held:
    """Give a value of a record as its cell holds it; a text that is too long ends with …, what cannot be is empty."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, dt.date):
        return _hold_day(value)
    if isinstance(value, int):
        return value
    return hold_words(value) if isinstance(value, str) else None


def _hold_day(day: dt.date) -> dt.date | None:
    """Give a day that a cell may hold and that can be read again; a slip of the pen, as the year 217, is none."""
    is_likely = EARLIEST_YEAR <= day.year <= LATEST_YEAR
    return dt.date(day.year, day.month, day.day) if is_likely else None


def hold_words(text: str) -> str:
    """Give words as a cell holds them: Excel’s line breaks, and none of the characters that no workbook may have."""
    return cut(re.sub(r"\r\n?", "\n", text).translate(UNWRITABLE))


def hold_row(entry: Entry) -> dict[str, Held]:
    """Give what the cells of a row hold, by the names of the fields."""
    return {key: hold(getattr(entry, key)) for key in entry.columns()}


def foresee(value: object, column: Column) -> object:
    """Give a value as it is read again once it is written, so that rows can be told to be the same."""
    held = hold(value)
    if not isinstance(held, str):
        return held
    words = held.translate(DROPPED).strip().replace("\xa0", " ").strip()
    if column.kind in {Kind.CHOICE, Kind.YES_NO}:
        return " ".join(words.split()).casefold()
    return "" if words in DASHES else words
