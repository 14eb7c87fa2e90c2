"""The analyst's tables: the catalogue, the figures as pasted, and what changed in how they are recorded."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import Column, Entry, Kind, Sheet
from orderpaper.records.figure import Figure
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
    ours: Text = Column("Ours", Kind.TEXT, "The row that is our own area.").field()
    totals: Text = Column("Totals", Kind.TEXT, "The names of total rows, one a line.").field()
    denominator: Text = Column("Denominator", Kind.TEXT, "As: 122,000 residents aged 16 and over, mid-2013.").field()
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingChange(Entry):
    """A change in how something is recorded, from a day on."""

    SHEET: ClassVar[Sheet] = Sheet("Changes", "One row is one change in how figures are recorded.", is_required=False)
    since: When | Missing | None = Column("From", Kind.WHEN, "From when.", required=True).field()
    what: Prose = Column("What changed", Kind.PARA, "One sentence.", required=True, width=70).field()
    tables: Text = Column("Tables", Kind.TEXT, "The IDs of the tables it touches, one a line.", width=24).field()
    is_rebase: bool | None = Column("Rebase", Kind.YES_NO, "Yes if limits are worked out anew from here.").field()


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one row of a pasted table, by the table's column headings, in their order."""

    table: StatisticsTable
    name: str
    figures: tuple[tuple[str, Figure], ...] = ()


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything in statistics.xlsx."""

    tables: tuple[StatisticsTable, ...] = ()
    series: tuple[Series, ...] = ()
    changes: tuple[RecordingChange, ...] = ()
