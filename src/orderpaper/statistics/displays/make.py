"""Takes the statistics; gives every row of the sheet Shown made, or the sentence that says why it cannot be."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from orderpaper.records.chart import ChartKind
from orderpaper.records.display import Displays, MadeDisplay, RefusedDisplay, Shown
from orderpaper.records.errors import ChartError
from orderpaper.records.names import fold
from orderpaper.records.statistics import Display, Outline, Statistics
from orderpaper.records.text import Missing
from orderpaper.statistics.displays.asked import Asked, ask
from orderpaper.statistics.displays.charts import make_chart
from orderpaper.statistics.displays.ends import make_ends
from orderpaper.statistics.displays.maps import make_map
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.table import ReadTable, Tables, read_tables
from orderpaper.statistics.displays.tables import make_blocks, make_table

IN_CONFIDENCE = "In confidence"
CHARTS = {
    "Bar chart": ChartKind.BAR,
    "Column chart": ChartKind.COLUMN,
    "Stacked bar chart": ChartKind.STACKED_BAR,
    "Stacked column chart": ChartKind.STACKED_COLUMN,
    "Line chart": ChartKind.LINE,
    "Control chart": ChartKind.CONTROL,
    "Ranked bar chart": ChartKind.RANKED,
    "Pie chart": ChartKind.PIE,
}

Maker = Callable[[Asked], Shown]


def make_displays(statistics: Statistics, tables: Tables | None = None) -> Displays:
    """Give every display of the sheet Shown, in its order, and those that cannot be made, each with why.

    A display of a table that is not in the catalogue, that has no rows, or that is shown as nothing that there is, is
    passed over: other checks tell of it. Each table is read once, however many displays are made from it; `tables` are
    those that somebody else asks of too.
    """
    named = _name_tables((tables or read_tables(statistics)).values())
    makers = _list_makers(statistics.outlines)
    made: list[MadeDisplay] = []
    refused: list[RefusedDisplay] = []
    for display in statistics.displays:
        read, maker = named.get(fold(display.table)), makers.get(str(display.shown_as))
        if read is None or maker is None or not read.pasted:
            continue
        try:
            made.append(MadeDisplay(display, _make(display, read, maker), _say(display.chapter)))
        except Refusal as refusal:
            place = refusal.place or display.origin.place(refusal.key)
            refused.append(RefusedDisplay(place, str(refusal), refusal.held))
        except ChartError as error:
            refused.append(RefusedDisplay(display.origin.place("shown_as"), str(error), str(display.shown_as)))
    return Displays(tuple(made), tuple(refused))


def _make(display: Display, read: ReadTable, maker: Maker) -> Shown:
    if read.table.standing == IN_CONFIDENCE:
        said = (
            f"“{read.table.id}” is {IN_CONFIDENCE}, so no paper prints it. Take the row out, or choose another table."
        )
        raise Refusal("table", said, str(display.table))
    return maker(ask(display, read))


def _say(text: str | Missing) -> str:
    return "" if isinstance(text, Missing) else text.strip()


def _list_makers(outlines: Sequence[Outline]) -> Mapping[str, Maker]:
    """Give what is made of a table, by the words under Shown as."""
    charts: dict[str, Maker] = {words: partial(make_chart, kind=kind) for words, kind in CHARTS.items()}
    return charts | {
        "Table": make_table,
        "Table in two blocks": make_blocks,
        "Top and bottom three": make_ends,
        "Map": partial(make_map, outlines=outlines),
    }


def _name_tables(tables: Iterable[ReadTable]) -> dict[str, ReadTable]:
    """Give the tables by their IDs; of two with one ID the first."""
    found: dict[str, ReadTable] = {}
    for each in tables:
        found.setdefault(fold(each.table.id), each)
    return found
