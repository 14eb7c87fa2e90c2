"""The published tables of 2014, each as the sheets Tables and Shown would have it, for the golden files."""

from functools import cache

from displays_made import make_displays, read_published, show
from orderpaper.records.statistics import Statistics

DENOMINATORS = """155,800 residents, mid-2011, ONS
Burglary – Dwelling: 63,400 households, mid-2011, ONS
Domestic Abuse (DA) – number of incidents; DA - number of repeat victims: 122,000 residents aged 18+, mid-2011, ONS
KSI car drivers 17-24 yrs7; KSI road users aged 65 and over: not given"""
YEARS = "2010/2011\n2011/2012\n2012/2013"

TABLES = {
    "annual_changes_3_year": (
        "Category",
        {
            "rows_are": "Crime type", "denominator": DENOMINATORS, "rank": "1 is best",
            "period": "April 2010 – March 2013", "totals": "Violent Crime\nTheft & Handling Stolen Goods",
        },
    ),
    "road_casualties": ("Category", {"rows_are": "Measure", "period": "April 2010 – March 2013"}),
    "unemployment": ("District", {"ours": "Maidstone", "source": "NOMIS", "period": "July 2012"}),
    "imd_district_ranks": (
        "District",
        {"good_is": "Neither", "words": "LA CODE", "ours": "Maidstone", "source": "Communities and Local Government"},
    ),
    "resolution_outcomes_by_type": (
        "Month",
        {"rows_are": "Month", "good_is": "Neither", "totals": "Total 2012-13\nApr-Dec 2013"},
    ),
    "resolution_outcome_rate_monthly": ("Measure", {"rows_are": "Measure", "good_is": "Higher"}),
    "out_of_work_benefits_chart": ("Reason", {"rows_are": "Other", "unit": "Per cent", "good_is": "Neither"}),
    "perceptions_of_crime_survey": ("Category", {"rows_are": "Measure", "unit": "Per cent", "words": "Graph"}),
    "cross_cutting_matrix": ("Row", {"rows_are": "Other", "unit": "Words"}),
    "glossary": ("Abbreviation", {"rows_are": "Other", "unit": "Words"}),
    "km_household_groups": ("K&M Group", {"rows_are": "Other", "unit": "Words"}),
    "priorities": ("List", {"rows_are": "Other", "unit": "Words"}),
    "resettlement_pathways": ("No.", {"rows_are": "Other", "unit": "Words"}),
    "world_cup_matches": ("Match", {"rows_are": "Other", "unit": "Words"}),
}  # fmt: skip
"""The heading of the first column of each, and its row of the catalogue."""

SHOWN = {
    "annual changes": ("annual_changes_3_year", {}),
    "annual changes worked out": (
        "annual_changes_3_year",
        {"columns_shown": YEARS, "also": "Change\n% change\nRate\nDirection\nShare"},
    ),
    "annual changes of one theme": (
        "annual_changes_3_year",
        {"rows": "Domestic Abuse (DA) – number of incidents\nDA - number of repeat victims\nDA - % repeat victims"},
    ),
    "annual changes, types in bars": (
        "annual_changes_3_year",
        {
            "shown_as": "Bar chart",
            "columns_shown": "2011/2012\n2012/2013",
            "rows": "Burglary – Dwelling\nBurglary – Other\nDrug Offences\nShoplifting\nSexual Offences\nRobbery\n"
            "Criminal Damage",
        },
    ),
    "annual changes, parts in columns": (
        "annual_changes_3_year",
        {
            "shown_as": "Stacked column chart",
            "columns_shown": YEARS,
            "rows": "Violence Against the Person\nSexual Offences\nRobbery",
        },
    ),
    "road casualties": ("road_casualties", {}),
    "unemployment": ("unemployment", {}),
    "deprivation": ("imd_district_ranks", {}),
    "deprivation ranked": (
        "imd_district_ranks",
        {"shown_as": "Ranked bar chart", "columns_shown": "2010 National rank (out of 326)"},
    ),
    "deprivation, no map": ("imd_district_ranks", {"shown_as": "Map", "columns_shown": "2010 KCC rank (out of 12)"}),
    "resolution outcomes": ("resolution_outcomes_by_type", {}),
    "resolution outcomes in lines": (
        "resolution_outcomes_by_type",
        {"shown_as": "Line chart", "columns_shown": "Charge\nCaution\nPenalty Notice for Disorder"},
    ),
    "recorded crime controlled": (
        "resolution_outcomes_by_type",
        {"shown_as": "Control chart", "columns_shown": "Recorded crime"},
    ),
    "outcome rate by month": ("resolution_outcome_rate_monthly", {}),
    "out of work": ("out_of_work_benefits_chart", {}),
    "out of work in stacks": ("out_of_work_benefits_chart", {"shown_as": "Stacked bar chart"}),
    "out of work in a pie": ("out_of_work_benefits_chart", {"shown_as": "Pie chart", "columns_shown": "Maidstone"}),
    "perceptions": ("perceptions_of_crime_survey", {"also": "Change"}),
    "cross-cutting matrix": ("cross_cutting_matrix", {}),
    "glossary": ("glossary", {}),
    "household groups": ("km_household_groups", {}),
    "priorities": ("priorities", {}),
    "pathways": ("resettlement_pathways", {}),
    "matches": ("world_cup_matches", {}),
}
"""Each golden file: its table, and its row of the sheet Shown."""


@cache
def read_all():
    """Give everything in the published tables, with a row of the sheet Shown for each golden file."""
    read = {
        name: read_published(
            f"2014_{name}.csv", first, row=row, **{"title": name.replace("_", " ").capitalize(), **values}
        )
        for row, (name, (first, values)) in enumerate(TABLES.items(), 2)
    }
    displays = tuple(
        show(table=table, row=row, **{"id": name, **values})
        for row, (name, (table, values)) in enumerate(SHOWN.items(), 2)
    )
    tables = tuple(table for table, _rows in read.values())
    return Statistics(tables, tuple(each for _table, rows in read.values() for each in rows), (), displays)


@cache
def make_published():
    """Give every display of the published tables, by the name of its golden file."""
    displays = make_displays(read_all())
    return displays, {str(each.display.id): each.shown for each in displays.made}
