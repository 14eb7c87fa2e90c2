"""Any workbook at all: cells of every kind under headings of every kind in sheets of every shape, drawn by hypothesis."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from acceptance.raw_books import COLOURED, FORMATS, STRUCK, RawCell, RawSheet, at
from orderpaper.records.columns import Column, Entry

DATED = tuple(number for number, each in enumerate(FORMATS) if each[0] in "dm[" or each[-1] == "m")
ODD_TEXTS = (
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
    *(
        "1,277",
        "£40,814",
        "-19.6%",
        "12 ↑",
        "=11 ↓",
        "*",
        "<5",
        "1-4",
        "N/A",
        "n/a",
        "NA",
        "None",
        "null",
        "nan",
        "..",
        ":",
        ".",
    ),
    *(
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
        "#REF!",
        "#N/A",
    ),
    *(
        "Yes",
        "no",
        "On track",
        "On trak",
        "Late",
        "Present",
        "Number",
        "DA",
        "DA1",
        "MAR1",
        "007",
        "1.10",
        "3E5",
        "18:30",
        "6.30 pm",
    ),
    *(
        "Total",
        "Kent\xa0Police",
        "\u200bDA\ufeff",
        "Prob\xadation",
        " ",
        "\xa0",
        "a\x0bb",
        "a\r\nb",
        "- one\n- two",
        "1. one\n2. two",
    ),
    *("(a) one\n(b) two", "{{ 7*7 }}", "_x0041_", "&amp;", "ID", "Status", "DA\nCSE", "=SUM(A1)", "x" * 1600),
)
FAULTS = ("#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!")


@dataclass(frozen=True)
class Laid:
    """A sheet that was drawn, and which of its cells stand under a heading that is known: their columns, by place.

    `columns` has the schema’s column for each such cell, None for a figure of a pasted table; `heading_row` is 0 on a
    sheet of details.
    """

    sheet: RawSheet
    columns: Mapping[tuple[int, int], Column | None] = field(default_factory=dict)
    heading_row: int = 0


def draw_texts():
    """Give words of all kinds, those of every list and those that look like something else among them."""
    letters = st.characters(exclude_categories=("Cs",))
    return (
        st.sampled_from(ODD_TEXTS)
        | st.text(letters, max_size=12)
        | st.text("Ae1 ,.-/%£[]()\n\t\xa0\u200b_x", max_size=8)
    )


def draw_numbers():
    """Give numbers as Excel may hold them."""
    floats = st.floats(allow_nan=False, allow_infinity=False)
    return (
        st.integers(-3, 40)
        | st.integers(-(10**15), 10**15)
        | floats
        | st.floats(-2, 2)
        | st.sampled_from((42825, 60, 0, 0.5))
    )


def draw_cells():
    """Give cells of every kind there is."""
    plain, any_style = st.just(0), st.integers(0, COLOURED)
    words = st.builds(RawCell, st.sampled_from(("shared", "inline")), draw_texts(), st.sampled_from((0, 0, 7, STRUCK)))
    rich = st.builds(RawCell, st.just("rich"), st.text("abc d\n-*1.", min_size=2, max_size=9), plain)
    numbers = st.builds(RawCell, st.sampled_from(("number", "number", "worked")), draw_numbers(), any_style)
    days = st.builds(RawCell, st.just("number"), st.integers(-5, 80_000) | st.floats(0, 60_000), st.sampled_from(DATED))
    faults = st.builds(RawCell, st.just("error"), st.sampled_from(FAULTS), plain)
    others = st.builds(RawCell, st.sampled_from(("formula", "nothing", "blank", "blank")), st.none(), any_style)
    logical = st.builds(RawCell, st.just("logical"), st.booleans(), plain)
    return st.one_of(words, words, numbers, days, rich, faults, others, logical)


def fit_cell(column):
    """Give a cell that may well be right for a column, so that whole rows are often good."""
    fitting = {
        "figure": st.builds(RawCell, st.just("number"), st.integers(0, 5000) | st.floats(-1, 1), st.integers(0, 6)),
        "whole number": st.builds(RawCell, st.just("number"), st.integers(0, 30), st.just(0)),
        "date": st.builds(RawCell, st.just("number"), st.integers(42_000, 43_000), st.just(8)),
        "day, month or word": st.builds(
            RawCell, st.just("shared"), st.sampled_from(("Ongoing", "March 2017")), st.just(0)
        ),
        "time": st.builds(RawCell, st.just("shared"), st.just("18:30"), st.just(0)),
    }
    words = st.builds(
        RawCell, st.just("shared"), st.sampled_from(("DA", "DA1", "Police", "Meet", "On track", "Yes")), st.just(0)
    )
    return fitting.get(column.kind.value, words)


def spell(draw, column):
    """Give a heading and whether it is known: right, older, in other letters, misspelt."""
    names = (column.heading, *column.aliases)
    name = draw(st.sampled_from(names))
    how = draw(st.integers(0, 9))
    ways = {1: name.upper(), 2: f" {name}: ", 3: name.replace(" ", "\n"), 4: f"{name}\xad"}
    return (f"{name[:-1]}qq", False) if how == 9 else (ways.get(how, name), True)


@st.composite
def draw_table(draw, record: type[Entry], name: str = ""):
    """Give a sheet of rows for a record, in any shape, its headings nearly always enough to be found."""
    columns = draw(st.permutations(list(record.columns().values())))
    columns = columns[: draw(st.integers(max(len(columns) - 4, 1), len(columns)))]
    top, left = draw(st.sampled_from((1, 1, 1, 2, 4))), draw(st.sampled_from((1, 1, 1, 3)))
    rows: dict[int, dict[int, RawCell]] = {}
    for number in range(1, top):
        title = draw(st.none() | draw_texts())
        rows[number] = {left: RawCell("shared", title)} if title is not None else {}
    known: dict[int, Column] = {}
    place = left
    for column in columns:
        heading, is_known = spell(draw, column)
        for _twice in range(2 if draw(st.integers(0, 30)) == 30 else 1):
            rows.setdefault(top, {})[place] = RawCell("shared", heading)
            if is_known:
                known[place] = column
            place += draw(st.sampled_from((1, 1, 1, 1, 2)))
    count, gap = draw(st.integers(0, 3)), draw(st.integers(0, 2))
    laid: dict[tuple[int, int], Column | None] = {}
    for number in range(top + 1, top + 1 + count):
        number += gap * (number > top + 1)
        for where in range(left, place):
            column = known.get(where)
            if draw(st.integers(0, 4)):
                made = fit_cell(column) if column and draw(st.booleans()) else draw_cells()
                rows.setdefault(number, {})[where] = draw(made)
                if column:
                    laid[number, where] = column
    last = max((*rows, top + 1))
    return Laid(
        RawSheet(
            name or record.SHEET.name,
            rows,
            hidden=frozenset(draw(st.sets(st.integers(top, last), max_size=2))),
            merged=draw(draw_merged(top, last, left, place)),
            **draw(st.sampled_from(({}, {}, {"table": f"{at(left, top)}:{at(place - 1, last)}"},
                                    {"table": f"{at(left, top)}:{at(place - 1, last)}", "totals": 1},
                                    {"table": f"{at(left, top)}:{at(place - 1, max(last - 1, top + 1))}"}))),
        ),
        laid,
        top,
    )  # fmt: skip


@st.composite
def draw_merged(draw, top, last, left, right):
    """Give at most one merged range, mostly none."""
    if draw(st.integers(0, 5)):
        return ()
    row, column = draw(st.integers(top, last)), draw(st.integers(left, right))
    return (f"{at(column, row)}:{at(column + draw(st.integers(0, 2)), row + draw(st.integers(0, 2)))}",)


@st.composite
def draw_details(draw, record: type[Entry]):
    """Give a sheet of details: its names in any order, some misspelt, some absent, some twice."""
    rows: dict[int, dict[int, RawCell]] = {1: {1: RawCell("shared", "Detail"), 2: RawCell("shared", "Value")}}
    laid: dict[tuple[int, int], Column | None] = {}
    number = 2
    for column in draw(st.permutations(list(record.columns().values()))):
        for _twice in range(draw(st.sampled_from((0, 1, 1, 1, 1, 1, 1, 2)))):
            heading, is_known = spell(draw, column)
            rows[number] = {1: RawCell("shared", heading)}
            if draw(st.integers(0, 5)):
                rows[number][2] = draw(fit_cell(column) if draw(st.booleans()) else draw_cells())
                if is_known:
                    laid[number, 2] = column
            number += draw(st.sampled_from((1, 1, 1, 2)))
    return Laid(RawSheet(record.SHEET.name, rows, merged=draw(draw_merged(2, number, 1, 2))), laid)


@st.composite
def draw_pasted(draw, name: str):
    """Give a pasted table: names in the first column, figures of all kinds under headings of all kinds."""
    top, left = draw(st.sampled_from((1, 1, 1, 2, 3))), draw(st.sampled_from((1, 1, 1, 1, 2)))
    width, height = draw(st.integers(1, 4)), draw(st.integers(0, 4))
    rows: dict[int, dict[int, RawCell]] = {}
    if top > 1 and draw(st.booleans()):
        rows[1] = {left: RawCell("shared", "Calls to the police")}
    for where in range(left, left + width + 1):
        if draw(st.integers(0, 7)):
            rows.setdefault(top, {})[where] = (
                draw(draw_cells()) if not draw(st.integers(0, 3)) else RawCell("shared", f"20{where}")
            )
    laid: dict[tuple[int, int], Column | None] = {}
    for number in range(top + 1, top + 1 + height):
        if draw(st.integers(0, 9)):
            rows.setdefault(number, {})[left] = RawCell(
                "shared", draw(st.sampled_from(("Maidstone", "Ashford", "Total", "Note: x")))
            )
        for where in range(left + 1, left + width + 1):
            if draw(st.integers(0, 7)):
                rows.setdefault(number, {})[where] = draw(draw_cells())
                laid[number, where] = None
    merged = draw(draw_merged(top, top + height, left, left + width))
    return Laid(RawSheet(name, rows, merged=merged), laid, top)


def day_of(serial: float) -> dt.date:
    """Give the day that a number is in Excel’s calendar."""
    return (dt.datetime(1899, 12, 30) + dt.timedelta(days=serial)).date()  # noqa: DTZ001 - Excel knows no time zones


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
