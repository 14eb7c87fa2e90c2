"""Tables and rows of the sheet Shown for tests of displays, and a display written out for a person to read."""

import csv
import re
from pathlib import Path

from orderpaper.records.area_map import AreaMap
from orderpaper.records.chart import Chart
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.printed_table import PrintedRow, PrintedTable, RowKind
from orderpaper.records.statistics import Display, Outline, RecordingChange, Series, Statistics, StatisticsTable
from orderpaper.statistics.displays.make import make_displays
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.figures import read_figure
from orderpaper.workbooks.read_as import ReadAs
from papers.example import make

DATA = Path(__file__).resolve().parent / "data"
FILE = "statistics.xlsx"
COLUMNS = "BCDEFGHIJKLMNOPQRSTUVWXYZ"
USUAL = {
    "title": "A table", "rows_are": "Area", "unit": "Number", "good_is": "Lower", "period": "2015/16",
    "source": "Kent Police", "standing": "Published",
}  # fmt: skip


def make_table(name="ASB", row=2, **values):
    """Give a row of the catalogue."""
    return make(StatisticsTable, row, FILE, **{**USUAL, "id": name, **values})


def paste(text, table):
    """Give the rows of a table from lines of columns divided by |, headings first, as the reader of workbooks would."""
    headings, *rows = ([each.strip() for each in line.split("|")] for line in text.strip("\n").splitlines())
    return paste_rows(headings, rows, table)


def paste_rows(headings, rows, table):
    """Give the rows of a table; an empty cell has no figure."""
    return tuple(
        Series(
            table,
            name,
            tuple(
                (heading, read(typed, f"{COLUMNS[at]}{number}", table, heading))
                for at, (heading, typed) in enumerate(zip(headings[1:], cells, strict=True))
                if typed
            ),
            headings[0],
        )
        for number, (name, *cells) in enumerate(rows, 2)
    )


def read(typed, at, table, heading):
    """Give what a cell holds."""
    place = Place(table.origin.table.file, str(table.id), at)
    if table.holds_words(heading):
        return Figure(None, place, flag=typed)
    if typed in {"-", "–"} and table.dash_means == "Zero":
        return Figure(0.0, place)
    made = read_figure(Cell(typed, "s", "General"), place)
    return made.value if isinstance(made, ReadAs) else made


def read_published(file, first, **values):
    """Give one of the published tables, its rows and its row of the catalogue."""
    with (DATA / "published" / file).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    headings = [each for each in rows[0] if each not in {first, "text line"}]
    table = make_table(re.sub(r"2014_|\.csv", "", file), **values)
    return table, paste_rows([first, *headings], [_spread(row, [first, *headings]) for row in rows], table)


def _spread(row, headings):
    """Give the cells of a row; what was merged over all columns is repeated in each, as an officer has to."""
    cells = [row[each] for each in headings]
    return [cells[0], *([cells[1]] * (len(cells) - 1))] if "merged" in cells[0] else cells


def show(shown_as="Table", table="ASB", row=2, **values):
    """Give a row of the sheet Shown."""
    return make(Display, row, FILE, **{"id": f"{table} {row}", "table": table, "shown_as": shown_as, **values})


def make_change(since, what, tables="ASB", row=2, **values):
    """Give a row of the sheet Changes."""
    return make(RecordingChange, row, FILE, **{"since": since, "what": what, "tables": tables, **values})


def make_all(text, *displays, changes=(), outlines=(), **values):
    """Give everything that is made of one table."""
    table = make_table(**values)
    series = paste(text, table) if isinstance(text, str) else text
    return make_displays(Statistics((table,), series, tuple(changes), displays or (show(),), tuple(outlines)))


def make_one(text, display=None, **values):
    """Give what one display of one table is; fail where it was refused."""
    displays = make_all(text, display or show(), **values)
    assert not displays.refused, displays.refused[0].words
    return displays.made[0].shown


def refuse(text, display=None, **values):
    """Give why one display of one table cannot be made; fail where it was made."""
    displays = make_all(text, display or show(), **values)
    assert not displays.made, displays.made
    return displays.refused[0]


def square(name, at=0):
    """Give the outline of an area."""
    return Outline(name, (((at, 0.0), (at + 1, 0.0), (at + 1, 1.0), (at, 0.0)),))


# ---- written out


MARKS = {RowKind.PART: "  ", RowKind.TOTAL: "* ", RowKind.OURS: "> "}
MORE = {"better": " +", "worse": " -"}


def write(shown):
    """Give a display as lines that a person can read: its columns aligned, then what goes with it."""
    if isinstance(shown, Chart):
        return write_chart(shown)
    return write_map(shown) if isinstance(shown, AreaMap) else write_table(shown)


def write_table(table: PrintedTable):
    groups = [each.group for each in table.headings]
    lines = [["", *groups]] if any(groups) else []
    lines.append([table.rows_are, *(each.words for each in table.headings)])
    lines += [[MARKS.get(row.kind, "") + row.name, *(_write_cell(cell) for cell in row.cells)] for row in table.rows]
    words = [True, *(each.is_words for each in table.headings)]
    blocks = f" (in {table.blocks} blocks)" if table.blocks > 1 else ""
    return [f"{table.title}{blocks}", "", *_align(lines, words), *_write_foot(table)]


def _write_cell(cell):
    return cell.words + MORE.get(cell.goodness, "")


def _write_foot(shown, key=None):
    key = shown.key if key is None else key
    foot = [f"Period: {shown.period}", f"Source: {shown.source}", *([f"Key: {key}"] if key else [])]
    return ["", *foot, *(f"Note: {each}" for each in shown.notes)]


def _align(lines, words):
    widths = [max(len(each) for each in column) for column in zip(*lines, strict=True)]
    return [
        "  ".join(
            each.ljust(width) if is_words else each.rjust(width)
            for each, width, is_words in zip(line, widths, words, strict=True)
        ).rstrip()
        for line in lines
    ]


def write_chart(chart: Chart):
    table = chart.table
    lines = [[table.rows_are, *table.headings], *([row.name, *row.cells] for row in table.rows)]
    ours = f", {chart.ours} picked out{': ' if chart.ours_stands else ''}{chart.ours_stands}" if chart.ours else ""
    title = f"{chart.title} ({chart.kind} of {chart.unit}{ours})"
    return [title, "", *_align(lines, [True] + [False] * len(table.headings)), *_write_foot(chart)]


def write_map(area_map: AreaMap):
    classes = [
        f"{each.words}{' (hatched)' if each.is_without else ''}: {', '.join(each.areas)}" for each in area_map.classes
    ]
    outlines = f"Outlines: {', '.join(each.name for each in area_map.outlines)}"
    ours = f", {area_map.ours} picked out" if area_map.ours else ""
    head = [f"{area_map.title} (map of {area_map.unit}{ours})", "", *classes, outlines, area_map.words]
    return [*head, *_write_foot(area_map, ""), "", *(f"    {line}".rstrip() for line in write_table(area_map.table))]


def list_rows(table):
    """Give the names and words of a table, row by row."""
    return [(row.name, *(cell.words for cell in row.cells)) for row in table.rows]


def find_row(table, name) -> PrintedRow:
    """Give one row of a table."""
    return next(row for row in table.rows if row.name == name)
