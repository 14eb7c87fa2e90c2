"""The analyst's tables: the catalogue, the figures as pasted, and what changed in how they are recorded."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import EXEMPT_PARAGRAPH, PUBLIC_INTEREST, PUBLISH, Column, Entry, Kind, Sheet
from orderpaper.records.figure import Figure
from orderpaper.records.names import fold
from orderpaper.records.text import Missing, Prose, Text
from orderpaper.records.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsTable(Entry):
    """One table of the catalogue; the sheet of the same name holds the figures as pasted."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Tables", "One row is one table; its figures stand on the sheet it names.", key=("id",)
    )
    id: Text = Column(
        "ID",
        Kind.TEXT,
        "The name of the sheet that holds the figures, 31 characters at most.",
        required=True,
        is_key=True,
        width=24,
    ).field()
    title: Text = Column("Title", Kind.TEXT, "The caption printed.", required=True, width=50).field()
    rows_are: Text = Column(
        "Rows are", Kind.CHOICE, "What one row of the table is.", required=True, choices="Rows are"
    ).field()
    unit: Text = Column("Unit", Kind.CHOICE, "What is counted.", required=True, choices="Unit").field()
    good_is: Text = Column("Good is", Kind.CHOICE, "Which way is better.", required=True, choices="Good is").field()
    period: Text = Column("Period", Kind.TEXT, "As Nov 2015 – Oct 2016.", required=True, width=24).field()
    source: Text = Column("Source", Kind.TEXT, "Printed under the table.", required=True, width=40).field()
    as_at: dt.date | Missing | None = Column("As at", Kind.DATE, "The day the figures were taken.").field()
    standing: Text = Column(
        "Standing", Kind.CHOICE, "Whether the figures are published.", required=True, choices="Standing"
    ).field()
    words: Text = Column(
        "Words", Kind.TEXT, "The columns that hold words and no figures, one a line; a table of words has Unit Words."
    ).field()
    ours: Text = Column("Ours", Kind.TEXT, "The row that is our own area.").field()
    totals: Text = Column("Totals", Kind.TEXT, "The names of total rows, one a line.").field()
    denominator: Text = Column(
        "Denominator",
        Kind.TEXT,
        "Who the rates count against, one a line, as 155,800 residents, mid-2011, ONS; or for some rows, as "
        "Burglary: 63,400 households, mid-2011, ONS.",
    ).field()
    small_numbers: Text = Column(
        "Small numbers", Kind.CHOICE, "What is done with counts under five.", choices="Small numbers"
    ).field()
    dash_means: Text = Column(
        "A dash means",
        Kind.CHOICE,
        "What a dash in the table stands for.",
        choices="Dash means",
        aliases=('"-" means',),
    ).field()
    rank: Text = Column("Rank", Kind.CHOICE, "Which end rank 1 is.", choices="Rank").field()
    note: Prose = Column("Note", Kind.PARA, "Printed under the table.", width=50).field()
    publish: Text = Column(
        "Publish",
        Kind.CHOICE,
        "No makes nothing of the table; Exempt keeps it, and all that is made of it, from the public; empty means Yes.",
        choices="Publish",
    ).field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()

    def holds_words(self, heading: str) -> bool:
        """Tell whether a column holds words and no figures."""
        return self.unit == "Words" or fold(heading) in {fold(each) for each in str(self.words).splitlines()}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingChange(Entry):
    """A change in how something is recorded, from a day on."""

    SHEET: ClassVar[Sheet] = Sheet("Changes", "One row is one change in how figures are recorded.", is_required=False)
    since: When | Missing | None = Column("From", Kind.WHEN, "From when.", required=True).field()
    what: Prose = Column("What changed", Kind.PARA, "One sentence.", required=True, width=70).field()
    tables: Text = Column("Tables", Kind.TEXT, "The IDs of the tables it touches, one a line.", width=24).field()
    is_rebase: bool | None = Column("Rebase", Kind.YES_NO, "Yes if limits are worked out anew from here.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Display(Entry):
    """One table, chart or map of a paper, made from a table of the catalogue."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Shown", "One row is one table, chart or map in a paper, in their order.", is_required=False, key=("id",)
    )
    id: Text = Column(
        "ID", Kind.TEXT, "A short name for templates, as ASB by ward.", required=True, is_key=True, width=24
    ).field()
    table: Text = Column(
        "Table", Kind.TEXT, "The ID of the table it is made from.", required=True, refers_to=("Tables",), width=24
    ).field()
    shown_as: Text = Column("Shown as", Kind.CHOICE, "What is made of it.", required=True, choices="Shown as").field()
    chapter: Text = Column(
        "Chapter", Kind.TEXT, "The ID of the chapter or section of the assessment that prints it.", width=16
    ).field()
    title: Text = Column("Title", Kind.TEXT, "The caption; empty for the table’s own title.", width=50).field()
    rows: Text = Column("Rows", Kind.TEXT, "The rows wanted, one a line; empty for all.", width=32).field()
    columns_shown: Text = Column(
        "Columns", Kind.TEXT, "The columns wanted, one a line; empty for all.", width=24
    ).field()
    also: Text = Column(
        "Also print",
        Kind.TEXT,
        "What is worked out and printed beside, one a line: Change, % change, Rate, Rank, Direction, Share, Total.",
        width=20,
    ).field()
    target: Figure | Missing | None = Column("Target", Kind.FIGURE, "The line drawn in a control chart.").field()
    limits_from: int | None = Column(
        "Limits from", Kind.INT, "Of a control chart: how many points fix the limits, 12 or more; empty for all."
    ).field()
    is_screened: bool | None = Column(
        "Screened", Kind.YES_NO, "Of a control chart: No keeps very large moving ranges; empty means Yes."
    ).field()
    note: Prose = Column("Note", Kind.PARA, "Printed under it.", width=50).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of one area on a map: its name, and its rings of points, in degrees or in metres of the grid."""

    name: str
    rings: tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one row of a pasted table, by the table’s column headings, in their order.

    `names_are` is the heading of the column that the row’s name stands in, where it has one.
    """

    table: StatisticsTable
    name: str
    figures: tuple[tuple[str, Figure], ...] = ()
    names_are: str = ""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything in statistics.xlsx."""

    tables: tuple[StatisticsTable, ...] = ()
    series: tuple[Series, ...] = ()
    changes: tuple[RecordingChange, ...] = ()
    displays: tuple[Display, ...] = ()
    outlines: tuple[Outline, ...] = ()
