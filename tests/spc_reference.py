"""Takes the answers under data/spc; gives them as rows to hold control charts against."""

import csv
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from orderpaper.records.control import Cause, Method, Rebase
from orderpaper.statistics.control.chart import control_chart

FOLDER = Path(__file__).resolve().parent / "data" / "spc"
GOOD_IS = {"increase": "Higher", "decrease": "Lower"}
CAUSES = {
    "Above UCL": (Cause.OUTSIDE, 1),
    "Below LCL": (Cause.OUTSIDE, -1),
    "7 Point Trend (Increasing)": (Cause.TREND, 1),
    "7 Point Trend (Decreasing)": (Cause.TREND, -1),
    "2 in 3 Above CL": (Cause.TWO_OF_THREE, 1),
    "2 in 3 Below CL": (Cause.TWO_OF_THREE, -1),
    "7 Points Above CL": (Cause.SHIFT, 1),
    "7 Points Below CL": (Cause.SHIFT, -1),
    "Common Cause": (Cause.COMMON, 0),
}


@dataclass(frozen=True)
class Case:
    """One series of the reference, with what is expected of each point."""

    name: str
    rows: tuple[dict[str, str], ...]

    @property
    def figures(self):
        return [float(row["y"]) if row["y"] else None for row in self.rows]

    @property
    def rebases(self):
        return [
            Rebase(int(new["i"]), "As the reference")
            for old, new in pairwise(self.rows)
            if old["group"] != new["group"]
        ]

    def draw(self, **choices):
        first = self.rows[0]
        fixed_on = int(first["fix"]) if first["fix"] else None
        method = Method(**{"is_screened": first["screen"] == "TRUE", "fixed_on": fixed_on, **choices})
        return control_chart(self.figures, GOOD_IS[first["improve"]], None, self.rebases, method)


def read_rows(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_cases():
    cases = {}
    for row in read_rows("expected_plotthedots.csv"):
        cases.setdefault(row["case"], []).append(row)
    return {name: Case(name, tuple(rows)) for name, rows in cases.items()}


def read_whole_numbers(words):
    return [int(word) for word in words.split()]
