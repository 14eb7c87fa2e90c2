"""Time the tables of the sheet Shown, of 29, 500 and 20,000 rows: the time a row must stay the same.

A table with changes, rates, shares and a total; one of areas in the order of their ranks, small numbers hidden; the top
and bottom three of the same; a control chart. What was pasted worked out is worked out again.
"""

import argparse
import datetime as dt
import random
import time

from orderpaper.records.columns import Kind
from orderpaper.records.figure import Figure
from orderpaper.records.place import Origin, Place, Table
from orderpaper.records.statistics import Display, Series, Statistics, StatisticsTable
from orderpaper.records.text import Prose
from orderpaper.records.when import MONTHS

SIZES = (29, 500, 20_000)
FILE = "statistics.xlsx"


def make(record, row=2, **values):
    empty = {Kind.TEXT: "", Kind.CHOICE: "", Kind.PARA: Prose()}
    columns = record.columns()
    letters = {name: chr(65 + at) for at, name in enumerate(columns)}
    said = {name: empty.get(column.kind) for name, column in columns.items()}
    return record(origin=Origin(Table(FILE, record.SHEET.name, letters), row), **{**said, **values})


def make_series(table, names, columns):
    """Rows with a column of figures for each heading, a change and a change in per cent pasted beside."""
    chance = random.Random(29)
    for number, name in enumerate(names, 2):
        values = [chance.randrange(0, 900) for _heading in columns]
        figures = [
            Figure(float(value), Place(FILE, str(table.id), f"{chr(66 + at)}{number}"))
            for at, value in enumerate(values)
        ]
        change = values[-1] - values[0]
        places = [Place(FILE, str(table.id), f"{letter}{number}") for letter in "YZ"]
        worked = [("Change", Figure(float(change), places[0]))]
        if values[0]:
            worked.append(("% change", Figure(round(change / values[0] * 100, 1), places[1], 1, is_percent=True)))
        yield Series(
            table, name, tuple(zip(columns, figures, strict=True)) + (tuple(worked) if len(columns) > 1 else ())
        )


def make_cases(size):
    """Give the statistics of each case by its name."""
    usual = {
        "unit": "Number",
        "good_is": "Lower",
        "standing": "Published",
        "title": "Made",
        "period": "2016",
        "source": "Made",
    }
    wards = [f"Ward {at}" for at in range(size)]
    start = dt.date(1, 1, 1)
    months = [f"{MONTHS[at % 12]} {start.year + 99 + at // 12}" for at in range(size)]
    people = "155,800 residents, mid-2011, ONS"
    tables = {
        "worked out": (
            {"rows_are": "Crime type", "denominator": people},
            wards,
            ("2014", "2015", "2016"),
            {"also": "Change\n% change\nRate\nDirection\nShare\nTotal"},
        ),
        "ranked, hidden": (
            {"rows_are": "Ward", "rank": "1 is best", "small_numbers": "Hide under 5"},
            wards,
            ("2015", "2016"),
            {"also": "Rank\nChange"},
        ),
        "two blocks": ({"rows_are": "Ward"}, wards, ("2015", "2016"), {"shown_as": "Table in two blocks"}),
        "top and bottom": ({"rows_are": "Ward"}, wards, ("2015", "2016"), {"shown_as": "Top and bottom three"}),
        "control chart": ({"rows_are": "Month"}, months, ("Crimes",), {"shown_as": "Control chart"}),
    }
    for name, (values, names, columns, display) in tables.items():
        table = make(StatisticsTable, id="Made", **{**usual, **values})
        shown = make(Display, id="Made", table="Made", **{"shown_as": "Table", **display})
        yield name, Statistics((table,), tuple(make_series(table, names, columns)), (), (shown,))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    from orderpaper.statistics.displays.make import make_displays

    print(f"{'':16}" + "".join(f"{size:>10,} rows {'':>8}" for size in asked.sizes))
    by_case = {}
    for size in asked.sizes:
        for name, statistics in make_cases(size):
            times = []
            for _round in range(asked.rounds):
                began = time.perf_counter()
                made = make_displays(statistics)
                times.append(time.perf_counter() - began)
            assert made.made, made.refused
            by_case.setdefault(name, []).append((min(times), size))
    for name, found in by_case.items():
        print(
            f"{name:16}"
            + "".join(f"{seconds * 1000:9,.1f} ms {seconds / size * 1e6:6,.0f} µs/row" for seconds, size in found)
        )


if __name__ == "__main__":
    main()
