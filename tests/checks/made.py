"""Tables of figures for the tests of checks: typed as an analyst would paste them."""

import dataclasses
import datetime as dt
import re

from orderpaper.checks.figures import DISPLAY_CHECKS, JUDGED_CHECKS
from orderpaper.records.columns import Kind
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, Statistics, StatisticsTable
from orderpaper.records.text import Missing, paragraph
from orderpaper.statistics.displays.make import make_displays
from orderpaper.statistics.judge import judge_tables
from papers.example import make, read_example

FILE = "statistics.xlsx"
SHEET = "ASB by area"


def make_table(row=2, **values):
    """Give a row of the catalogue: counts by area, published."""
    usual = {"id": SHEET, "rows_are": "Area", "unit": "Number", "good_is": "Lower", "standing": "Published"}
    return make(StatisticsTable, row, FILE, **{**usual, **values})


def make_series(text, table):
    """Give the rows of a table from lines of columns divided by |, headings first; an empty column has no figure."""
    headings, *rows = [[each.strip() for each in line.split("|")] for line in text.strip().splitlines()]
    return tuple(
        Series(
            table,
            name,
            tuple(
                (heading, make_figure(typed, f"{chr(66 + at)}{number}", table.id))
                for at, (heading, typed) in enumerate(zip(headings[1:], typed_figures, strict=True))
                if typed
            ),
        )
        for number, (name, *typed_figures) in enumerate(rows, 2)
    )


def make_figure(typed, at="B2", sheet=SHEET):
    """Give the figure of a cell: 1,277, 26.4%, £37,104.50, or a reason such as -."""
    place = Place(FILE, sheet, at)
    number = re.fullmatch(r"-?£?([\d,]+)(?:\.(\d+))?%?", typed)
    if number is None:
        return Figure(None, place, flag=typed)
    value = float(re.sub(r"[£,%]", "", typed))
    return Figure(value, place, len(number[2] or ""), is_percent="%" in typed, is_money="£" in typed)


def with_statistics(*tables, bundle=None):
    """Give the example with these statistics: each a text of columns, and its row of the catalogue."""
    rows = tuple(table for _text, table in tables)
    series = tuple(each for text, table in tables for each in make_series(text, table))
    return dataclasses.replace(bundle or read_example(), statistics=Statistics(rows, series))


def pasted(text, **values):
    """Give the example with one table of statistics."""
    return with_statistics((text, make_table(**values)))


def judge(bundle):
    """Give what is made of the tables of a bundle."""
    return judge_tables(bundle.statistics)


def find(check, bundle):
    """Give what a check of figures finds, be it of the tables as they are, as judged, or as shown."""
    if check in DISPLAY_CHECKS:
        return list(check(make_displays(bundle.statistics)))
    return list(check(judge(bundle) if check in JUDGED_CHECKS else bundle))


def make_missing(record):
    """Give a record none of whose cells could be read."""
    missing = Missing("something", Place("made.xlsx", record.SHEET.name, "A2"), "held")
    unread = {name: missing for name, column in record.columns().items() if column.kind not in {Kind.INT, Kind.YES_NO}}
    prose = {name: paragraph(missing) for name, column in record.columns().items() if column.kind is Kind.PARA}
    return make(record).changed(**{**unread, **prose})


MEETING_DAY = dt.date(2017, 3, 28)
"""Of the worked example."""
