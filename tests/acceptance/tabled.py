"""Papers with tables and maps for the acceptance tests: the published tables of 2014, and a body that prints them."""

import csv
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from acceptance.charted import PROPERTIES, caption, make_template, p
from orderpaper.papers.contexts import CouncilSaid, MeetingSaid, PaperSaid
from orderpaper.records.area_map import AreaMap, MapClass
from orderpaper.records.context import said
from orderpaper.records.printed_table import Goodness, PrintedCell, PrintedHeading, PrintedRow, PrintedTable, RowKind
from orderpaper.records.text import Prose
from orderpaper.word.fill import fill
from orderpaper.workbooks.boundaries import read_boundaries
from published_tables import PUBLISHED

WARDS = (
    "Allington", "Barming", "Bearsted", "Boughton Monchelsea and Chart Sutton", "Boxley", "Bridge",
    "Coxheath and Hunton", "Detling and Thurnham", "Downswood and Otham", "East", "Fant", "Harrietsham and Lenham",
    "Headcorn", "Heath",
    "High Street", "Leeds", "Loose", "Marden and Yalding", "North", "North Downs", "Park Wood", "Shepway North",
    "Shepway South", "South", "Staplehurst", "Sutton Valence and Langley",
)  # fmt: skip
DATA = Path(__file__).resolve().parents[1] / "data"
SOURCE = "Kent Police"


@dataclass(frozen=True)
class TabledContext:
    """What a paper with tables may say."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    tables: tuple[PrintedTable, ...] = said("Its tables")
    maps: tuple[AreaMap, ...] = said("Its maps")


TABLED = (
    p("Heading1", "Strategic Assessment"),
    p("TemplateTag", "{%p for table in tables %}"),
    caption("Table", "{{ table.title }}"),
    p("TableText", "{{p table }}"),
    p("Note", "Source: {{ table.source }}. {{ table.key }}"),
    p("TemplateTag", "{%p endfor %}"),
    p("TemplateTag", "{%p for map in maps %}"),
    caption("Map", "{{ map.title }}"),
    p("BodyText", "{{p map }}"),
    p("BodyText", "{{ map }}"),
    caption("Table", "{{ map.title }}"),
    p("TableText", "{{p map.table }}"),
    p("Note", "Source: {{ map.source }}."),
    p("TemplateTag", "{%p endfor %}"),
)
"""Tables with their captions and sources, then maps with their words and tables."""


def make_paper(*tables, maps=(), body=TABLED):
    """Give a filled paper with tables and maps."""
    context = TabledContext(
        PaperSaid("Strategic Assessment", "", ""),
        CouncilSaid("Maidstone Borough Council", "", "", Prose(), "", ""),
        MeetingSaid("Committee", "", "", "", "", "", ""),
        tables,
        tuple(maps),
    )
    return fill(make_template(*body), context, PROPERTIES).data


def read_published(name, *left_out):
    """Give the headings and the rows of a published table."""
    with (PUBLISHED / name).open(encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    chosen = [index for index, heading in enumerate(rows[0]) if heading not in {"text line", *left_out}]
    return [[row[index] for index in chosen] for row in rows]


def make_table(title, rows, kinds=None, changes=(), **more):
    """Give a table of rows of words; `kinds` says of some names what their rows are, `changes` which columns change."""
    (rows_are, *headings), *others = rows
    named = kinds or {}
    return PrintedTable(
        title=title,
        rows_are=rows_are,
        headings=tuple(PrintedHeading(*reversed(each.rpartition(": ")[::2])) for each in headings),
        rows=tuple(
            PrintedRow(
                name,
                tuple(
                    PrintedCell(*_judge(cell, heading in changes))
                    for heading, cell in zip(headings, cells, strict=True)
                ),
                named.get(name, RowKind.PLAIN),
            )
            for name, *cells in others
        ),
        source=SOURCE,
        **more,
    )


def _judge(cell, is_change):
    if not is_change or not cell.strip("-").replace(".", "").replace("%", "").replace(",", "").isdigit():
        return cell, Goodness.NONE
    return (f"{cell} better", Goodness.BETTER) if cell.startswith("-") else (f"{cell} worse", Goodness.WORSE)


def annual_changes():
    """Give the table of 29 rows: three years, changes, rates and ranks."""
    kinds = {
        "All Crime": RowKind.TOTAL,
        "DA - number of repeat victims": RowKind.PART,
        "DA - % repeat victims": RowKind.PART,
    }
    rows = read_published("2014_annual_changes_3_year.csv")
    return make_table("Annual changes over three years", rows, kinds, ("% Change",))


def unemployment():
    """Give the table with headings of two levels."""
    rows = read_published("2014_unemployment.csv")
    return make_table("Unemployment, July 2012", rows, {"Maidstone": RowKind.OURS, "Great Britain": RowKind.TOTAL})


def months():
    """Give the table of twelve months and their total."""
    rows = read_published("2014_resolution_outcome_rate_monthly.csv")
    return make_table("Resolution outcomes by month", rows)


def outcomes():
    """Give the table of 22 months with two totals, which is too wide."""
    rows = read_published("2014_resolution_outcomes_by_type.csv")
    kinds = {"Total 2012-13": RowKind.TOTAL, "Apr-Dec 2013": RowKind.TOTAL}
    return make_table("Resolution outcomes by type", rows, kinds)


def households():
    """Give the table of words."""
    rows = read_published("2014_km_household_groups.csv")
    made = make_table("Household groups", rows)
    return PrintedTable(
        title=made.title, rows_are=made.rows_are, headings=(PrintedHeading("Characteristics", is_words=True),),
        rows=made.rows, source="Kent and Medway",
    )  # fmt: skip


def deprivation():
    """Give the table of twelve districts."""
    rows = read_published("2014_imd_district_ranks.csv", "LA CODE")
    return make_table("Deprivation ranks", rows, {"Maidstone": RowKind.OURS})


def wards(blocks=2, count=26):
    """Give the table of the wards in blocks side by side, with invented figures."""
    figures = [(name, str(37 * index % 211 + 5), f"{index * 1.7 % 31:.1f}") for index, name in enumerate(WARDS[:count])]
    rows = [("Ward", "Incidents", "Per 1,000"), *figures, ("Maidstone", "4,326", "27.8")]
    return make_table("Anti-social behaviour by ward", rows, {"Maidstone": RowKind.TOTAL}, blocks=blocks)


def wards_by_month():
    """Give a table of wards and months, which fits neither way, with invented figures."""
    names = [f"{month} 13" for month in ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")]
    headings = ["Ward", *names, "Jan 14", "Feb 14", "Mar 14", "Total"]
    rows = [
        [name, *(str(31 * (row + 3) * (column + 2) % 97) for column in range(13))] for row, name in enumerate(WARDS)
    ]
    return make_table("Anti-social behaviour by ward and month", [headings, *rows])


def ward_map(ours="High Street", without=("Ferry", "Priory"), **more):
    """Give a map of the invented wards, with invented figures in five classes."""
    outlines = read_boundaries(DATA / "maps").outlines
    shown = [each.name for each in outlines if each.name not in without]
    figures = {name: round(17 * index**1.5 % 61 + 4.2, 1) for index, name in enumerate(shown)}
    ends = (4, 12, 24, 36, 48, 70)
    classes = [
        MapClass(f"{low} to {high - 0.1:.1f}", tuple(name for name, value in figures.items() if low <= value < high))
        for low, high in pairwise(ends)
    ]
    rows = [("Ward", "Per 1,000"), *((name, str(value)) for name, value in figures.items())]
    rows += [(name, "[x]") for name in without]
    said = {
        "title": "Anti-social behaviour by ward",
        "unit": "Incidents per 1,000 residents",
        "words": f"Map: Anti-social behaviour by ward. Highest in {max(figures, key=figures.get)}. No figure for two.",
        "table": make_table("Anti-social behaviour by ward", rows),
        "source": "Kent Police",
        **more,
    }
    gaps = MapClass("No figure", tuple(without), is_without=True)
    return AreaMap(outlines=outlines, classes=(*classes, gaps), ours=ours, **said)
