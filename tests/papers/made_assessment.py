"""A small strategic assessment as records: two tables, four themes, and something in every sheet."""

import dataclasses
import datetime as dt

from checks.made import make_series, make_table
from orderpaper.records.assessment import (
    Assessment,
    AssessmentDetails,
    AssessmentNarrative,
    CaseStudy,
    Chapter,
    CrossCuttingTheme,
    Footnote,
    InformationSource,
)
from orderpaper.records.chart import Chart, ChartKind, ChartSeries
from orderpaper.records.display import Displays, MadeDisplay
from orderpaper.records.measured import Measured
from orderpaper.records.printed_table import PrintedCell, PrintedHeading, PrintedRow, PrintedTable
from orderpaper.records.quotation import Names
from orderpaper.records.statistics import Display, Statistics
from orderpaper.records.text import Line, LineKind, Prose, source
from orderpaper.records.when import in_month
from papers.example import make, read_example

FILE = "assessment.xlsx"
CRIME = make_table(
    2,
    id="Crime",
    title="Recorded crime in Maidstone, three years",
    rows_are="Crime type",
    period="April 2010 to March 2013",
    source="Kent Police",
)
FIGURES = """
Crime type | 2010/2011 | 2011/2012 | 2012/2013
Anti-social behaviour | 5,254 | 5,382 | 4,326
Drug offences | 501 | 422 | 415
Shoplifting | 971 | 913 | 994
Road casualties | 657 | 640 | 666
"""
SERIES = make_series(FIGURES, CRIME)


def listing(*lines):
    """Give prose of lines that an officer typed one under another."""
    return Prose(tuple(Line(each) for each in lines))


def make_chapter(number, **values):
    """Give a chapter in a row of its own."""
    usual = {"was_priority": True, "recommendation": "Keep", "order": number, "headline_table": "Crime"}
    return make(Chapter, number + 1, FILE, **{**usual, **values})


def say(section, text, heading="", row=2):
    """Give a passage of a section."""
    return make(AssessmentNarrative, row, FILE, section=section, heading=heading, text=text)


DETAILS = make(
    AssessmentDetails,
    1,
    FILE,
    title="Strategic Assessment",
    subtitle="Delivering Safer Communities",
    year="2014/15",
    last_year="2013/14",
    data_period="April 2010 to March 2013",
    refreshed=in_month(dt.date(2014, 1, 1)),
    version="V2",
)
CHAPTERS = (
    make_chapter(
        1,
        id="ASB",
        title="Anti-social behaviour",
        definition="Acting in a manner that caused or was likely to cause harassment, alarm or distress.[footnote act]",
        headline_measure="Anti-social behaviour",
        evidence="Incidents fell for the second year.",
        delivered=listing("Hosted the weekly tasking meeting.", "Worked with licence holders."),
        planned=listing("Support safe socialising in the town centre.", "Work in rural hot spots."),
        reason="Volumes remain high in five wards.",
        conclusion="Anti-social behaviour has fallen, and five wards have over half of it.",
    ),
    make_chapter(
        2,
        id="SM",
        title="Substance misuse",
        priority_title="Substance misuse, including alcohol",
        headline_measure="Drug offences",
        evidence="Offences fell slightly.",
        reason="Some wards have many offences.",
    ),
    make_chapter(
        3,
        id="TH",
        title="Shoplifting",
        was_priority=False,
        recommendation="Add",
        headline_measure="Shoplifting",
        reason="It has grown in the town centre.",
        conclusion="Shoplifting has grown.",
    ),
    make_chapter(
        4,
        id="RR",
        title="Reducing reoffending",
        recommendation="Make cross-cutting",
        headline_table="",
        reason="It runs through everything else.",
    ),
)
NARRATIVE = (
    say("Executive summary", "Recorded crime fell. The Partnership has three priorities.", "Overview", 2),
    say("Introduction", "The Partnership brings together those who work for safety.", row=3),
    say("Purpose", "It informs the plan.", row=4),
    say("Methodology", "Figures were given by partners.", row=5),
    say("Crime overview", "The table gives three years.", "Annual changes", 6),
    say("Emerging issues", Prose((Line("The economy grows."), Line("a new law", LineKind.BULLET))), row=7),
    say("Implementation and review", "Sub-groups report each quarter.", row=8),
    say("Demographics", "There are 155,800 residents.[footnote census]", row=9),
    say("Other appendix", "The threat is severe.", "Terrorism", 10),
    say("Information sources", "The list gives the sources.", row=11),
)
FOOTNOTES = (
    make(Footnote, 2, FILE, id="act", text="Crime and Disorder Act 1998, section 1."),
    make(Footnote, 3, FILE, id="census", text="Census 2011."),
)
ASSESSMENT = Assessment(
    DETAILS,
    CHAPTERS,
    NARRATIVE,
    (make(CrossCuttingTheme, 2, FILE, title="Safeguarding", chapters="ASB\nSM"),),
    (make(CaseStudy, 2, FILE, chapter="ASB", heading="Case 1", text="A tenant moved.", outcome="It is quiet now."),),
    FOOTNOTES,
    (
        make(
            InformationSource, 2, FILE, source="Kent Police", period="April 2012 to March 2013", validity="As recorded."
        ),
    ),
)


def make_display(row, **values):
    """Give a row of the sheet Shown."""
    return make(Display, row, "statistics.xlsx", table="Crime", **values)


DECLARED = (
    make_display(2, id="Annual changes", shown_as="Table", chapter="Annual changes"),
    make_display(3, id="ASB", shown_as="Table", chapter="ASB"),
    make_display(4, id="ASB chart", shown_as="Column chart", chapter="asb"),
    make_display(5, id="Drugs", shown_as="Column chart", chapter="SM", note="Counts are of recorded offences."),
    make_display(6, id="Age", shown_as="Table", chapter="Demographics"),
)


def print_rows(rows):
    """Give rows as a printed table has them: every figure knows its cell."""
    return tuple(
        PrintedRow(
            row.name, tuple(PrintedCell(source(str(figure), (figure.place,))) for _heading, figure in row.figures)
        )
        for row in rows
    )


def print_table(rows, title="Recorded crime in Maidstone, three years"):
    """Give a printed table of rows."""
    return PrintedTable(
        title=title,
        rows_are="Crime type",
        headings=tuple(PrintedHeading(heading) for heading, _figure in rows[0].figures),
        rows=print_rows(rows),
        period=CRIME.period,
        source=CRIME.source,
    )


def draw(row, title):
    """Give a chart of one row."""
    return Chart(
        kind=ChartKind.COLUMN,
        title=title,
        rows_are="Year",
        unit="Incidents",
        categories=tuple(heading for heading, _figure in row.figures),
        series=(ChartSeries(row.name, tuple(figure for _heading, figure in row.figures)),),
        period=CRIME.period,
        source=CRIME.source,
    )


DISPLAYS = Displays(
    made=(
        MadeDisplay(DECLARED[0], print_table(SERIES)),
        MadeDisplay(DECLARED[1], print_table(SERIES[:1], "Anti-social behaviour, three years")),
        MadeDisplay(DECLARED[2], draw(SERIES[0], "Incidents of anti-social behaviour")),
        MadeDisplay(DECLARED[3], draw(SERIES[1], "Drug offences")),
    )
)


def say_row(row, percent, direction):
    """Give what is said of the last change of a row by name."""
    (before, earlier), (after, later) = row.figures[-2:]
    cells = (earlier.place, later.place)
    verb = "rose" if later.value > earlier.value else "fell"
    words = {
        "value": source(str(later), (later.place,)),
        "sentence": source(f"{verb} by {percent.lstrip('+-')}, from {earlier} to {later}", cells),
        "signed_percent": source(percent, cells),
        "change": source(f"{later.value - earlier.value:+,.0f}", cells),
        "direction": source(direction, cells),
        "earlier_period": source(before, (earlier.place,)),
        "period": source(after, (later.place,)),
    }
    return Names(words)


FIGURES_SAID = Names({
    "crime": Names({
        "anti_social_behaviour": say_row(SERIES[0], "-19.6%", "↓ lower, better"),
        "drug_offences": say_row(SERIES[1], "-1.7%", "↓ lower, better"),
        "shoplifting": say_row(SERIES[2], "+8.9%", "↑ higher, worse"),
    })
})
MEASURED = Measured(figures=FIGURES_SAID, displays=DISPLAYS)


def make_bundle(assessment=ASSESSMENT, declared=DECLARED, tables=(CRIME,), series=SERIES):
    """Give the worked example with an assessment and the statistics behind it."""
    return dataclasses.replace(
        read_example(),
        assessment=assessment,
        statistics=Statistics(tables, series, displays=declared),
    )
