"""Takes a cell and its column; gives the value that the record holds, or says what is wrong with it."""

import dataclasses
import datetime as dt
import difflib
import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Any

from orderpaper.records.columns import LISTS, Column, Kind
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Prose, paragraph
from orderpaper.records.when import in_month, say_date, say_time
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.dates import read_date, read_time, read_when, shows_a_day
from orderpaper.workbooks.figures import is_countable, read_figure, read_number, read_whole_number, warn_of_format
from orderpaper.workbooks.prose import is_numbered, read_prose
from orderpaper.workbooks.read_as import ReadAs, log_if_changed
from orderpaper.workbooks.shown import show_cell
from orderpaper.workbooks.unreadable import Unreadable

LONGEST_NAMED_LIST = 12
SHORT_ANSWERS = {"y": "Yes", "n": "No", "true": "Yes", "false": "No"}
MONTH_LIKE = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[-/ ]?\d{1,4}", re.IGNORECASE)
DASHES = frozenset("-–—")


def read_text(cell: Cell) -> str:
    """Give the words of a cell, as Excel shows them; of a formula that was never worked out, nothing."""
    value = cell.value
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, dt.datetime):
        return say_date(value.date()) if shows_a_day(cell.number_format) else str(in_month(value.date()))
    if isinstance(value, dt.time):
        return say_time(value)
    return _say_number(value, cell.number_format) if isinstance(value, int | float) else str(value)


def _say_number(value: float, number_format: str) -> str:
    """Give a number as its format shows it; without one, to as many figures as Excel holds."""
    if number_format == "General" or not is_countable(value):
        return f"{value:.15g}" if isinstance(value, float) else str(value)
    shown = str(read_number(value, number_format, Place("")))
    return shown if "," in number_format else shown.replace(",", "")


def read_words(cell: Cell) -> Any:  # noqa: ANN401 - words, or a ReadAs with them
    """Give the words of a cell on their own: a space that does not break is a space."""
    text = read_text(cell)
    if not isinstance(cell.value, str):
        return _say_what_is_no_text(cell, text)
    words = text.replace("\xa0", " ").strip() if "\xa0" in text else text
    return words if words == text else ReadAs(words, f"{words}, with plain spaces")


def _say_what_is_no_text(cell: Cell, text: str) -> Any:  # noqa: ANN401 - as above
    if isinstance(cell.value, bool | dt.datetime | dt.time):
        return ReadAs(text, text)
    return warn_of_format(text, cell) if isinstance(cell.value, int | float) else text


def read_prose_of(cell: Cell) -> Any:  # noqa: ANN401 - Prose, or a ReadAs with it
    """Give the paragraphs of a cell, with what is bold or italic in them."""
    text = read_text(cell)
    prose = read_prose(text, cell.marks.runs)
    if is_numbered(text):
        return ReadAs(prose, "a list lettered (a), (b) and so on")
    return ReadAs(prose, text) if isinstance(cell.value, bool | dt.datetime | dt.time) else prose


def read_id(cell: Cell) -> Any:  # noqa: ANN401 - words, or a ReadAs with them
    """Give an ID; Excel drops noughts from one that is a number, and makes a date of one that begins with a month."""
    if isinstance(cell.value, dt.datetime | dt.time):
        raise Unreadable(
            "is a date: Excel makes one of an ID such as MAR1. Choose letters that are no month, and type it again."
        )
    text = read_text(cell)
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
        advice = f"was this {text}0? Excel drops the last 0. " if "." in text else "Excel drops noughts from a number. "
        return ReadAs(
            text, text, f"is a number: {advice}Begin the ID with letters, as A{text}.", "id-begins-with-letters"
        )
    if text[:1].isdigit():
        return ReadAs(
            text, text, f"begins with a number. Begin the ID with letters, as A{text}.", "id-begins-with-letters"
        )
    if MONTH_LIKE.fullmatch(text):
        why = "looks like a date to Excel, which may make one of it. Choose letters that are no month."
        return ReadAs(text, text, why, "id-begins-with-letters")
    return read_words(cell)


def read_choice(cell: Cell, column: Column) -> Any:  # noqa: ANN401 - an entry, or a ReadAs with it
    """Give the entry of the column’s list that the cell names; raise Unreadable, with the nearest."""
    text = " ".join(read_text(cell).replace("\xa0", " ").split())
    name = column.choices or "Yes or No"
    typed = SHORT_ANSWERS.get(text.casefold(), text) if name == "Yes or No" else text
    found = _by_casefold(LISTS[name]).get(typed.casefold())
    if found is None:
        raise Unreadable(f"is not in the list. {suggest(text, LISTS[name])}")
    return log_if_changed(found, show_cell(cell) or text)


def read_yes_no(cell: Cell, column: Column) -> Any:  # noqa: ANN401 - a bool, or a ReadAs with it
    """Give whether the cell says Yes."""
    read = read_choice(cell, column)
    return dataclasses.replace(read, value=read.value == "Yes") if isinstance(read, ReadAs) else read == "Yes"


def suggest(text: str, allowed: Iterable[str]) -> str:
    """Give the nearest entry as a question, or the list; nothing is guessed for names of three letters or fewer."""
    return _suggest(text, tuple(allowed))


@lru_cache(maxsize=4096)
def _suggest(text: str, entries: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(text.casefold(), [each.casefold() for each in entries], 1) if len(text) > 3 else []
    if near:
        return f"Did you mean “{_by_casefold(entries)[near[0]]}”?"
    if not entries:
        return "There is nothing it could be yet."
    shown = ", ".join(entries[:LONGEST_NAMED_LIST])
    return f"Use one of: {shown}{' and others.' if len(entries) > LONGEST_NAMED_LIST else '.'}"


@cache
def _by_casefold(entries: tuple[str, ...]) -> dict[str, str]:
    return {each.casefold(): each for each in entries}


READERS: dict[Kind, Callable[[Cell, Column, Place], Any]] = {
    Kind.TEXT: lambda cell, _column, _place: read_words(cell),
    Kind.ID: lambda cell, _column, _place: read_id(cell),
    Kind.PARA: lambda cell, _column, _place: read_prose_of(cell),
    Kind.WHEN: lambda cell, _column, _place: read_when(cell),
    Kind.DATE: lambda cell, _column, _place: read_date(cell),
    Kind.TIME: lambda cell, _column, _place: read_time(cell),
    Kind.FIGURE: lambda cell, _column, place: read_figure(cell, place),
    Kind.INT: lambda cell, _column, _place: read_whole_number(cell),
    Kind.CHOICE: lambda cell, column, _place: read_choice(cell, column),
    Kind.YES_NO: lambda cell, column, _place: read_yes_no(cell, column),
}

CODES = {
    Kind.TEXT: "cell-can-be-read",
    Kind.ID: "cell-can-be-read",
    Kind.PARA: "cell-can-be-read",
    Kind.WHEN: "date-can-be-read",
    Kind.DATE: "date-can-be-read",
    Kind.TIME: "time-can-be-read",
    Kind.FIGURE: "number-can-be-read",
    Kind.INT: "number-can-be-read",
    Kind.CHOICE: "value-is-in-its-list",
    Kind.YES_NO: "value-is-in-its-list",
}

EXCEL_ERRORS = frozenset({"#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"})


def read_value(cell: Cell, column: Column, place: Place) -> Any:  # noqa: ANN401 - the record’s field says the type
    """Give the value that the column’s kind makes of the cell, or a ReadAs with it; raise Unreadable."""
    if cell.data_type == "f":
        raise Unreadable("has never been worked out. Open the workbook in Excel, save it, and run this again.")
    if cell.data_type == "e" or cell.value in EXCEL_ERRORS:
        raise Unreadable("is what its formula gives. Put the formula right, or type the value.")
    return READERS[column.kind](cell, column, place)


def stand_in(column: Column, missing: Missing | None) -> Any:  # noqa: ANN401 - the record’s field says the type
    """Give what the record holds where the cell is empty or unreadable: the missing words, or nothing."""
    if column.kind in {Kind.INT, Kind.YES_NO}:
        return None
    if column.kind is Kind.PARA:
        return paragraph(missing) if missing else Prose()
    if missing:
        return missing
    return "" if column.kind in {Kind.TEXT, Kind.ID, Kind.CHOICE} else None


def quote(cell: Cell) -> str:
    """Give what the cell shows, shortened, as a message quotes it."""
    text = show_cell(cell) or read_text(cell)
    return text if len(text) <= 60 else f"{text[:57]}…"
