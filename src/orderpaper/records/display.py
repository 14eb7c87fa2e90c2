"""The tables, charts and maps of the papers, made: each with its caption and what points at it."""

from dataclasses import dataclass, field

from orderpaper.records.area_map import AreaMap
from orderpaper.records.chart import Chart
from orderpaper.records.context import said
from orderpaper.records.place import Place
from orderpaper.records.printed_table import PrintedTable
from orderpaper.records.statistics import Display
from orderpaper.records.text import Prose, Text

Shown = PrintedTable | Chart | AreaMap


@dataclass(frozen=True, slots=True)
class Caption:
    """The caption of a table, chart or map: its label and number, which is a field, then its title.

    `key` is the ID it is known by; the label and number carry a bookmark, so that a sentence can point at them.
    """

    key: str
    label: str
    title: Text

    def __str__(self) -> str:
        return f"{self.label}: {self.title}"


@dataclass(frozen=True, slots=True)
class Reference:
    """What points at a caption: its label and number, as Table 3, in a field."""

    key: str
    label: str

    def __str__(self) -> str:
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplaySaid:
    """One table, chart or map of the papers."""

    caption: Caption = said("Its caption, as: Table 3: Incidents by ward; the number counts itself")
    reference: Reference = said("Its label and number, for a sentence that points at it, as: Table 3")
    title: Text = said("Its title")
    table: PrintedTable | None = said("The table; of a chart or a map, the table of its figures")
    chart: Chart | None = said("The chart; nothing for a table or a map")
    map: AreaMap | None = said("The map; nothing for a table or a chart")
    words: str = said("What a map shows, in words; of a chart, the chart itself in a sentence says it")
    period: Text = said("The period its figures are of")
    source: Text = said("Where its figures come from")
    key: str = said("What the shorthand in it means; nothing where there is none")
    notes: tuple[Text, ...] = said("What must be read with it")
    note: Prose = said("The note typed for it; often none")


@dataclass(frozen=True, slots=True)
class MadeDisplay:
    """One display of the workbook, and what was made of it."""

    display: Display
    shown: Shown
    chapter: str = ""


@dataclass(frozen=True, slots=True)
class RefusedDisplay:
    """One display that cannot be made: the cell that is in the way, and a sentence with the remedy."""

    place: Place
    words: str
    held: str = ""


@dataclass(frozen=True, slots=True)
class Displays:
    """Every display of a folder: those made, in the order of the workbook, and those that cannot be."""

    made: tuple[MadeDisplay, ...] = ()
    refused: tuple[RefusedDisplay, ...] = field(default=())
