"""The published tables of 2014, as rows of figures, and what was found in them by hand."""

import csv
import re
from pathlib import Path

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, StatisticsTable
from papers.example import make

PUBLISHED = Path(__file__).resolve().parent / "data" / "published"
FILE = "statistics.xlsx"
NUMBER = re.compile(r"(?P<tie>=)?(?P<number>-?[\d,]*\d(?:\.(?P<decimals>\d+))?)(?P<percent>%)?(?: (?P<flag>[↑↓←→]))?")

DENOMINATORS = """155,800 residents, mid-2011, ONS
Burglary – Dwelling: 63,400 households, mid-2011, ONS
Domestic Abuse (DA) – number of incidents; DA - number of repeat victims: 122,000 residents 18+, mid-2011, ONS
KSI car drivers 17-24 yrs7; KSI road users aged 65 and over: not given"""

TABLES = {
    "3.1 time series": (
        "2014_annual_changes_3_year.csv",
        "Category",
        {
            "rows_are": "Crime type",
            "denominator": DENOMINATORS,
            "totals": "Violent Crime\nTheft & Handling Stolen Goods",
        },
    ),
    "road casualties": ("2014_road_casualties.csv", "Category", {"rows_are": "Measure"}),
    "unemployment": ("2014_unemployment.csv", "District", {"rows_are": "Area"}),
    "IMD ranks": ("2014_imd_district_ranks.csv", "District", {"rows_are": "Area"}),
    "resolution outcomes": ("2014_resolution_outcomes_by_type.csv", "Month", {"rows_are": "Month"}),
    "resolution outcomes monthly": ("2014_resolution_outcome_rate_monthly.csv", "Measure", {"rows_are": "Measure"}),
    "out of work chart": ("2014_out_of_work_benefits_chart.csv", "Reason", {"rows_are": "Other", "unit": "Per cent"}),
    "perceptions": (
        "2014_perceptions_of_crime_survey.csv",
        "Category",
        {"rows_are": "Measure", "unit": "Per cent"},
    ),
}
NOT_FIGURES = {"text line", "LA CODE", "Graph"}
GLUED = {("Drug Offences", "Per 1k pop"): "2.66"}
"""What was printed where the scraped table holds a note’s number glued to it: 2.666."""


def read_rows(name, mended=GLUED):
    """Give the rows of a published table, as the reader of workbooks would."""
    file, first, values = TABLES[name]
    table = make(StatisticsTable, file=FILE, **{"id": name, "unit": "Number", "good_is": "Lower", **values})
    with (PUBLISHED / file).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    return [
        Series(
            table,
            row[first],
            tuple(
                (heading, read_figure((mended or {}).get((row[first], heading), typed), f"{heading}{number}", name))
                for heading, typed in row.items()
                if heading not in {first, *NOT_FIGURES} and typed
            ),
        )
        for number, row in enumerate(rows, 2)
    ]


def read_figure(typed, at, sheet):
    """Give the figure of a cell as it was printed."""
    place = Place(FILE, sheet, at)
    match = NUMBER.fullmatch(typed)
    if match is None:
        return Figure(None, place, flag=typed)
    value = float(match["number"].replace(",", ""))
    return Figure(value, place, len(match["decimals"] or ""), is_percent=bool(match["percent"]))


def read_checks():
    """Give every row of the checks made by hand."""
    with (PUBLISHED / "table_checks.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))
