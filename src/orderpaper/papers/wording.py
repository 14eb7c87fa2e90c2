"""Takes the values of records; gives the words that papers print for them."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from orderpaper.records.council import CouncilDetails
from orderpaper.records.figure import Figure
from orderpaper.records.text import Missing, Prose, Text, join_sourced, paragraph, source
from orderpaper.records.when import When, say_date, say_time

Value = Text | When | dt.date | Figure | int | None


def words(value: Value, otherwise: str = "") -> Text:
    """Give a value as it is printed: a date in full, a figure with its commas; `otherwise` where there is nothing.

    The words of a figure know its cell.
    """
    if value is None or value == "":
        return otherwise
    if isinstance(value, Missing | str):
        return value
    if isinstance(value, Figure):
        return source(str(value), (value.place,))
    return say_date(value) if isinstance(value, dt.date) else str(value)


def prose_or(prose: Prose, otherwise: str) -> Prose:
    """Give the prose, or some words in its place."""
    return prose or paragraph(otherwise)


def yes_or_no(answer: bool | None, missing: Missing) -> Text:  # noqa: FBT001 - the answer in the cell, no switch
    """Give Yes or No, or what is missing."""
    return missing if answer is None else "Yes" if answer else "No"


def clock(time: dt.time | Missing | None, council: CouncilDetails) -> Text:
    """Give a time in the council’s style: 6.30 pm or 6.30 p.m."""
    if not isinstance(time, dt.time):
        return words(time)
    said = say_time(time)
    return f"{said[:-2]}{said[-2]}.m." if council.time_style == "6.30 p.m." else said


def join_names(names: Sequence[str]) -> str:
    """Give names as a sentence lists them: A, B and C."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def split_names(text: Text) -> list[str]:
    """Give the IDs in a cell: one a line, or with commas or spaces between them."""
    return re.findall(r"[^\s,;&]+", text) if isinstance(text, str) else []


def open_title(opening: str, text: Text) -> Text:
    """Give a title made of an opening and words that may be missing: Agenda for 28 March 2017."""
    return text if isinstance(text, Missing) else join_sourced((opening, " ", text))


def first_missing(values: Iterable[object]) -> Missing | None:
    """Give the first of the values that is missing words."""
    return next((value for value in values if isinstance(value, Missing)), None)


def fill_slots(sentence: Text, slots: dict[str, Text]) -> Text:
    """Give a formula sentence with its {slots} filled; a slot that is missing makes the sentence missing.

    Only the known slots are touched: any other brace prints as typed.
    """
    if isinstance(sentence, Missing):
        return sentence
    used = {name: value for name, value in slots.items() if f"{{{name}}}" in sentence}
    missing = first_missing(used.values())
    if missing or not used:
        return missing or sentence
    said = {name: value for name, value in used.items() if isinstance(value, str)}
    pieces = re.split(rf"\{{({'|'.join(map(re.escape, said))})\}}", sentence)
    return join_sourced(said[piece] if index % 2 else piece for index, piece in enumerate(pieces))
