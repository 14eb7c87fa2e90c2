"""Takes what a data file holds where a figure belongs; gives the number, or the reason why there is none."""

import datetime as dt
import math

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.figures import read_figure
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.words import clean_words
from orderpaper.workbooks.read_as import ReadAs
from orderpaper.workbooks.unreadable import Unreadable
from orderpaper.workbooks.values import EXCEL_ERRORS

NOT_AVAILABLE = "[x]"
Value = int | float | str
"""A number, or the reason why there is none as it may stand in a pasted table: [x], *, <5."""
SIGNS = frozenset("!#~^")
"""What NOMIS writes for a figure it does not give."""


def read_value(value: object, place: Place, log: Log) -> Value:
    """Give the number of a cell, or the reason that stands there; what cannot be read is kept as a fault."""
    if isinstance(value, bool | dt.date | dt.time | dt.timedelta):
        log.refuse(place, f"“{value}” is not a number. Download the file again.")
        return NOT_AVAILABLE
    if isinstance(value, int | float) and math.isfinite(value):
        return plain_number(value)
    text = clean_words(value)
    if text.isascii() and text.isdigit() and len(text) < 16:
        return int(text)
    if not text or text in EXCEL_ERRORS or text in SIGNS:
        log.take(place, text or "(an empty cell)", NOT_AVAILABLE)
        return NOT_AVAILABLE
    return _read_words(text, place, log)


def plain_number(value: float) -> int | float:
    """Give a number that is whole as a whole number; others without the dust of binary arithmetic."""
    return int(value) if float(value).is_integer() else round(float(value), 9)


def _read_words(text: str, place: Place, log: Log) -> Value:
    try:
        read = read_figure(Cell(text, "s", "@"), place)
    except Unreadable as problem:
        log.refuse(place, f"“{text}” {problem}")
        return NOT_AVAILABLE
    figure: Figure = read.value if isinstance(read, ReadAs) else read
    if figure.value is None:
        return text
    log.take(place, text, str(plain_number(figure.value)), "The mark beside it is a note." if figure.flag else "")
    return plain_number(figure.value)


def add_values(values: list[Value]) -> Value:
    """Give the sum of figures; where one of them is not given, neither is the sum."""
    numbers = [each for each in values if not isinstance(each, str)]
    return plain_number(math.fsum(numbers)) if len(numbers) == len(values) else NOT_AVAILABLE
