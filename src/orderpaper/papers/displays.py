"""Takes the tables, charts and maps that were made; gives what templates may say of each, by name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from orderpaper.records.area_map import AreaMap
from orderpaper.records.chart import Chart
from orderpaper.records.display import Caption, Displays, DisplaySaid, MadeDisplay, Reference, Shown
from orderpaper.records.names import fold, spell_names
from orderpaper.records.notice import WITHHELD
from orderpaper.records.notice_rows import is_notice
from orderpaper.records.place import Place
from orderpaper.records.printed_table import PrintedTable
from orderpaper.records.statistics import Display
from orderpaper.records.text import Missing, Text, citations_of

TABLE, CHART, MAP = "Table", "Chart", "Map"


def say_displays(displays: Displays, declared: Iterable[Display] = ()) -> dict[str, DisplaySaid]:
    """Give each table, chart and map by the name that templates call it by, in the order of the workbook.

    `declared` are the rows of the sheet Shown: what could not be made of one is said to be missing.
    """
    told = list(_say_all(displays, declared))
    names = spell_names(display.id for display, _said in told)
    return dict(zip(names, (said for _display, said in told), strict=True))


def put_in_rooms(displays: Displays, declared: Iterable[Display] = ()) -> dict[str, tuple[DisplaySaid, ...]]:
    """Give the tables, charts and maps by the chapter, section or heading that prints them, its name folded.

    The table of a chart’s figures is left out where the same room prints those very figures in a table.
    """
    rooms: dict[str, list[DisplaySaid]] = {}
    for display, said in _say_all(displays, declared):
        if display.chapter:
            rooms.setdefault(fold(display.chapter), []).append(said)
    return {room: tuple(_leave_out_repeats(held)) for room, held in rooms.items()}


def _say_all(displays: Displays, declared: Iterable[Display]) -> Iterator[tuple[Display, DisplaySaid]]:
    made = {each.display.origin.place(): each for each in displays.made}
    rows = {each.origin.place(): each for each in (*declared, *(each.display for each in displays.made))}
    for place, row in rows.items():
        if isinstance(row.id, str) and row.id:
            yield row, _say_row(row, made.get(place))


def _say_row(row: Display, made: MadeDisplay | None) -> DisplaySaid:
    if is_notice(row):
        return _say_nothing(row, row.title or WITHHELD)
    return say_display(made) if made else _say_lack(row)


def _leave_out_repeats(held: Sequence[DisplaySaid]) -> Iterator[DisplaySaid]:
    printed = {cell for each in held if not each.chart and not each.map for cell in _cells_of(each.table)}
    for each in held:
        is_control = each.chart is not None and each.chart.control is not None
        cells = set() if each.chart is None or is_control else {
            figure.place for series in each.chart.series for figure in series.figures
        }  # fmt: skip
        yield replace(each, table=None) if cells and cells <= printed else each


def _cells_of(table: PrintedTable | None) -> Iterator[Place]:
    for row in table.rows if table else ():
        for cell in row.cells:
            for citation in citations_of(cell.words):
                yield from citation.cells


def say_display(made: MadeDisplay) -> DisplaySaid:
    """Give what is said of one table, chart or map; of a chart and a map the table of their figures too."""
    shown, key = made.shown, str(made.display.id)
    label = name_label(shown)
    return DisplaySaid(
        caption=Caption(key, label, shown.title),
        reference=Reference(key, label),
        title=shown.title,
        table=_find_table(shown),
        chart=shown if isinstance(shown, Chart) else None,
        map=shown if isinstance(shown, AreaMap) else None,
        words=shown.words if isinstance(shown, AreaMap) else "",
        period=shown.period,
        source=shown.source,
        key=_find_key(shown),
        notes=shown.notes,
        note=made.display.note,
    )


def name_label(shown: Shown) -> str:
    """Give what its caption begins with."""
    return CHART if isinstance(shown, Chart) else MAP if isinstance(shown, AreaMap) else TABLE


def _find_table(shown: Shown) -> PrintedTable:
    if isinstance(shown, PrintedTable):
        return shown
    return shown.table if isinstance(shown, AreaMap) else print_figures(shown)


def _find_key(shown: Shown) -> str:
    return shown.table.key if isinstance(shown, AreaMap) else shown.key


def print_figures(chart: Chart) -> PrintedTable:
    """Give the table of a chart’s figures as the other tables are printed; it has its notes and source of the chart."""
    return replace(
        chart.table.printed,
        period=chart.period,
        source=chart.source,
        key=chart.key,
        notes=chart.notes,
        unit=chart.unit,
    )


def _say_lack(display: Display) -> DisplaySaid:
    """Give what is said of a table, chart or map that could not be made: that it is missing, and its row."""
    label = _name_lacking(display)
    return _say_nothing(
        display, Missing(f"{label.lower()} “{display.id}”, which could not be made", display.origin.place())
    )


def _say_nothing(display: Display, title: Text) -> DisplaySaid:
    """Give a table, chart or map of which there is only a caption, and the note: of an exempt one, why that is so."""
    label = _name_lacking(display)
    return DisplaySaid(
        caption=Caption(str(display.id), label, title),
        reference=Reference(str(display.id), label),
        title=title,
        table=None,
        chart=None,
        map=None,
        words="",
        period="",
        source="",
        key="",
        notes=(),
        note=display.note,
    )


def _name_lacking(display: Display) -> str:
    shown_as = str(display.shown_as)
    return CHART if shown_as.endswith("chart") else MAP if shown_as == "Map" else TABLE
