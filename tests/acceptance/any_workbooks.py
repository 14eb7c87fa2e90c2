"""Any workbook at all: cells of every kind under headings of every kind, in sheets of every shape.

A workbook is made from a string of bytes that hypothesis draws: each choice takes one of them, and where they have run
out the first of what may be chosen is taken. Drawing is quick so, and what is found can be made smaller.
"""

import datetime as dt
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from acceptance.raw_books import COLOURED, FORMATS, STRUCK, RawCell, RawSheet, at
from orderpaper.records.columns import Column, Entry, Kind

DATED = tuple(number for number, each in enumerate(FORMATS) if each[0] in "dm[" or each[-1] == "m")
TEXTS = (
    *("Meet", "Police", "DA", "DA1", "CSE", "Yes", "no", "On track", "On trak", "Late", "Present", "Number", "Member"),
    *(
        "Feb 2017",
        "31/03/2017",
        "Ongiong",
        "31 Febuary 2017",
        "31/02/2017",
        "03/31/2017",
        "ongoing",
        "Mar-24",
        "2023/24",
    ),
    *("1,277", "£40,814", "-19.6%", "12 ↑", "=11 ↓", "*", "<5", "1-4", "N/A", "n/a", "NA", "None", "null", "nan", ".."),
    *(
        ":",
        ".",
        "-",
        "–",
        "—",
        "[x]",
        "[c]",
        "[z]",
        "[low]",
        "1.1[p]",
        "(1,277)",
        "1277-",
        "9 9",
        "28% (+994)",
        "1.277",
    ),
    *("#REF!", "#N/A", "MAR1", "007", "1.10", "3E5", "18:30", "6.30 pm", "Total", "Kent\xa0Police", "\u200bDA\ufeff"),
    *(
        "Prob\xadation",
        " ",
        "\xa0",
        "a\x0bb",
        "a\r\nb",
        "- one\n- two",
        "1. one\n2. two",
        "(a) one\n(b) two",
        "{{ 7*7 }}",
    ),
    *(
        "_x0041_",
        "&amp;",
        "<b>",
        "ID",
        "Status",
        "DA\nCSE",
        "=SUM(A1)",
        "x" * 1600,
        "Detail",
        "Subtotal",
        "e\u0301",
        "😀",
    ),
)
LETTERS = "Ae1 ,.-/%£[]()\n\t\xa0\u200b_x*:;'\"“’–•0é\x1f\x85\u2028\ufffe"
FAULTS = ("#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!")
NUMBERS = (
    0,
    1,
    12,
    0.5,
    1277,
    0.1,
    42825,
    60,
    -1,
    2017,
    1e15,
    1e300,
    5e-324,
    -0.196,
    33.333333333333336,
    0.1 + 0.2,
    1.5e308,
)
FITTING = {
    Kind.FIGURE: (RawCell("number", 412), RawCell("number", 0.196, 1), RawCell("number", 1277, 3)),
    Kind.INT: (RawCell("number", 1), RawCell("number", 2), RawCell("number", 30)),
    Kind.DATE: (RawCell("number", 42_822, 8),),
    Kind.WHEN: (RawCell("shared", "Ongoing"), RawCell("shared", "March 2017"), RawCell("number", 42_822, 8)),
    Kind.TIME: (RawCell("shared", "18:30"), RawCell("number", 0.75, 11)),
    Kind.YES_NO: (RawCell("shared", "Yes"), RawCell("shared", "No")),
}
WORDS = tuple(RawCell("shared", text) for text in TEXTS[:13])


class Tape:
    """A string of bytes that choices are taken from, one after the other."""

    def __init__(self, data: bytes) -> None:
        self._bytes = iter(data)

    def below(self, limit: int) -> int:
        """Give a number below the limit, 0 at the end of the tape."""
        drawn = next(self._bytes, 0)
        return (drawn * 256 + next(self._bytes, 0) if limit > 256 else drawn) % limit

    def pick(self, options: Sequence[Any]) -> Any:
        """Give one of some things."""
        return options[self.below(len(options))]

    def is_one_in(self, many: int) -> bool:
        """Tell whether one of many times it is so; at the end of the tape it is not."""
        return self.below(many) == many - 1

    def shuffle(self, things: Sequence[Any]) -> list[Any]:
        """Give some things in another order."""
        left = list(things)
        return [left.pop(self.below(len(left))) for _each in things]


@dataclass(frozen=True)
class Laid:
    """A sheet that was made, and which of its cells stand under a heading that is known, by row and column.

    `columns` has the schema’s column for each such cell, None for a figure of a pasted table, whose `headings` stand in
    that row.
    """

    sheet: RawSheet
    columns: Mapping[tuple[int, int], Column | None] = field(default_factory=dict)
    headings: int = 0


# ---- cells


def make_cell(tape: Tape, column: Column | None = None) -> RawCell:
    """Give a cell: often one that fits the column, else of any kind."""
    if column and tape.below(2) == 0:
        return tape.pick(FITTING.get(column.kind, WORDS))
    return tape.pick(MAKERS)(tape)


def _make_words(tape: Tape) -> RawCell:
    text = "".join(tape.pick(LETTERS) for _letter in range(tape.below(9))) if tape.is_one_in(3) else tape.pick(TEXTS)
    return RawCell(tape.pick(("shared", "inline")), text, tape.pick((0, 0, 7, STRUCK)))


def _make_number(tape: Tape) -> RawCell:
    held = tape.pick(NUMBERS) if tape.below(2) else _unpack(tape)
    return RawCell(tape.pick(("number", "number", "worked")), held, tape.below(COLOURED + 1))


def _unpack(tape: Tape) -> float:
    """Give any number that a double can be; those that are none become a small one."""
    held = struct.unpack("<d", bytes(tape.below(256) for _byte in range(8)))[0]
    return held if held - held == 0 else 2.5


def _make_day(tape: Tape) -> RawCell:
    return RawCell("number", tape.below(60_000) - 5 + tape.pick((0, 0, 0.75)), tape.pick(DATED))


def _make_rich(tape: Tape) -> RawCell:
    return RawCell("rich", "".join(tape.pick("abc d\n-*1.") for _letter in range(2 + tape.below(9))))


MAKERS = (
    *(_make_words, _make_words, _make_number, _make_number, _make_day, _make_rich),
    lambda tape: RawCell("error", tape.pick(FAULTS)),
    lambda tape: RawCell("logical", tape.below(2)),
    lambda tape: RawCell(tape.pick(("formula", "nothing", "blank")), None, tape.pick((0, 2, COLOURED))),
)

# ---- sheets


def make_table(tape: Tape, record: type[Entry]) -> Laid:
    """Give a sheet of rows for a record, in any shape, its headings nearly always enough to be found."""
    columns = tape.shuffle(tuple(record.columns().values()))
    columns = columns[: len(columns) - tape.pick((0, 0, 1, 4)) or 1]
    top, left = tape.pick((1, 1, 1, 2, 4)), tape.pick((1, 1, 1, 3))
    rows = {number: {left: RawCell("shared", tape.pick(TEXTS))} for number in range(1, top) if tape.below(2)}
    rows[top] = {}
    known, right = _lay_headings(tape, columns, rows[top], left)
    laid = {}
    for number in _count_rows(tape, top + 1):
        rows[number] = {at: make_cell(tape, known.get(at)) for at in range(left, right + 1) if tape.below(5)}
        laid |= {(number, column): known[column] for column in rows[number] if column in known}
    bottom = max(rows)
    table = tape.pick(((0, 0), (0, 0), (bottom, 0), (bottom, 1), (max(bottom - 1, top + 1), 0)))
    return Laid(
        RawSheet(
            record.SHEET.name,
            rows,
            frozenset(top + tape.below(4) for _row in range(tape.pick((0, 0, 2)))),
            tuple(_merge(tape, (left, top))),
            f"{at(left, top)}:{at(right, table[0])}" if table[0] > top else "",
            table[1],
        ),
        laid,
    )


def _lay_headings(
    tape: Tape, columns: list[Column], row: dict[int, RawCell], left: int
) -> tuple[dict[int, Column], int]:
    """Lay out headings, some twice and some after a gap; give the columns that are known, and the last of all."""
    known, place = {}, left
    for column in columns:
        heading, is_known = _spell(tape, column)
        for _time in range(2 if tape.is_one_in(30) else 1):
            row[place] = RawCell("shared", heading)
            known |= {place: column} if is_known else {}
            place += 2 if tape.is_one_in(6) else 1
    return known, place - 1


def _spell(tape: Tape, column: Column) -> tuple[str, bool]:
    """Give a heading and whether it is known: right, older, in other letters, misspelt."""
    name = tape.pick((column.heading, *column.aliases))
    ways = (name, name, name, name.upper(), f" {name}: ", name.replace(" ", "\n"), f"{name}\xad", f"{name[:-1]}qq")
    how = tape.below(8)
    return ways[how], how < 7


def _count_rows(tape: Tape, first: int) -> Iterator[int]:
    """Give the numbers of up to three rows, some after a gap."""
    for _row in range(tape.below(4)):
        yield first
        first += 3 if tape.is_one_in(5) else 1


def _merge(tape: Tape, corner: tuple[int, int]) -> Iterator[str]:
    """Give at most one merged range, mostly none."""
    if tape.is_one_in(5):
        column, row = corner[0] + tape.below(4), corner[1] + tape.below(4)
        wide, high = tape.pick(((0, 1), (1, 0), (2, 0), (1, 1)))
        yield f"{at(column, row)}:{at(column + wide, row + high)}"


def make_details(tape: Tape, record: type[Entry]) -> Laid:
    """Give a sheet of details: its names in any order, some misspelt, some absent, some twice."""
    rows = {1: {1: RawCell("shared", "Detail"), 2: RawCell("shared", "Value")}}
    laid: dict[tuple[int, int], Column | None] = {}
    for column in tape.shuffle(tuple(record.columns().values())):
        for _time in range(tape.pick((1, 1, 1, 1, 1, 0, 2))):
            number = max(rows) + tape.pick((1, 1, 1, 2))
            heading, is_known = _spell(tape, column)
            rows[number] = {1: RawCell("shared", heading)}
            if tape.below(6):
                rows[number][2] = make_cell(tape, column)
                laid |= {(number, 2): column} if is_known else {}
    return Laid(RawSheet(record.SHEET.name, rows, merged=tuple(_merge(tape, (1, 2)))), laid)


def make_pasted(tape: Tape, name: str) -> Laid:
    """Give a pasted table: names in the first column, figures of all kinds under headings of all kinds."""
    top, left, right = tape.pick((1, 1, 1, 2, 3)), tape.pick((1, 1, 1, 1, 2)), 2 + tape.below(4)
    rows = {1: {left: RawCell("shared", "Calls to the police")}} if top > 1 and tape.below(2) else {}
    rows[top] = {
        column: make_cell(tape) if column > left + 1 and tape.is_one_in(5) else RawCell("shared", f"20{column}")
        for column in range(left, right + 1)
        if column < left + 2 or not tape.is_one_in(8)
    }
    for number in _count_rows(tape, top + 1):
        rows[number] = {column: make_cell(tape) for column in range(left + 1, right + 1) if tape.below(7)}
        if not tape.is_one_in(8):
            rows[number][left] = RawCell("shared", tape.pick(("Maidstone", "Ashford", "Total", "Note: 1")))
    merged = tuple(_merge(tape, (left, top)))
    is_deep = any(re.fullmatch(f"[B-Z]{top}:[B-Z]{top}", area) for area in merged)
    laid = {(row, column): None for row in rows if row > top + is_deep for column in rows[row] if column > left}
    return Laid(RawSheet(name, rows, merged=merged), laid, top)


def lay(name: str, rows: list[list[Any]]) -> Laid:
    """Give a sheet in which all is well."""
    cells = {
        number: {
            column: RawCell("number" if isinstance(value, int | float) else "shared", value)
            for column, value in enumerate(row, start=1)
            if value is not None
        }
        for number, row in enumerate(rows, start=1)
    }
    return Laid(RawSheet(name, cells))


def day_of(serial: float) -> dt.date:
    """Give the day that a number is in Excel’s calendar."""
    return (dt.datetime(1899, 12, 30) + dt.timedelta(days=serial)).date()  # noqa: DTZ001 - Excel knows no time zones
