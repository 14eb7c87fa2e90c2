"""Charts for tests: figures as a workbook gives them, a chart of every kind, and charts read back from a Word file."""

import io
import zipfile

import openpyxl
from lxml import etree

from orderpaper.records.chart import Chart, ChartKind, ChartSeries
from orderpaper.records.control import Rebase
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.statistics import control_chart
from orderpaper.word.charts.data import make_data
from orderpaper.word.charts.drawing import draw
from orderpaper.word.charts.size import Room, lay_out

PLACE = Place("statistics.xlsx", "Crime", "B2")
DISTRICTS = (
    "Ashford", "Canterbury", "Dartford", "Dover", "Gravesham", "Maidstone", "Sevenoaks", "Shepway", "Swale", "Thanet",
    "Tonbridge and Malling", "Tunbridge Wells",
)  # fmt: skip
MONTHS = ("April", "May", "June", "July", "August", "September", "October", "November", "December", "January",
          "February", "March")  # fmt: skip
HOSTILE = 'R&D <b>x</b> {{ 7*7 }} {% for %} "quotes" £ – …'
STEADY = (52, 48, 51, 49, 53, 47, 50, 52, 48, 51, 49, 50, 53, 47, 50, 52)
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def figures(*values, decimals=0, **more):
    """Give figures: a number as it is shown with so many places; words are the reason why there is none."""
    return tuple(
        Figure(None, PLACE, flag=value) if isinstance(value, str) else Figure(value, PLACE, decimals, **more)
        for value in values
    )


def months(count):
    """Give so many months from April 2013."""
    return tuple(f"{MONTHS[index % 12]} {2013 + (index + 3) // 12}" for index in range(count))


def make_chart(kind=ChartKind.COLUMN, *series, **more):
    """Give a chart of burglaries in three years, or of what is named."""
    said = {
        "title": "Burglary", "rows_are": "Year", "unit": "Recorded crimes", "source": "Kent Police",
        "categories": ("2013-14", "2014-15", "2015-16"), "period": "2013 to 2016",
    }  # fmt: skip
    drawn = tuple(ChartSeries(name, values) for name, values in series) or (ChartSeries("Burglary", figures(3, 1, 2)),)
    return Chart(kind=kind, series=drawn, **{**said, **more})


def make_control_chart(values=(*STEADY[:8], 90, *STEADY[8:]), *, good_is="Lower", target=None, rebase_at=None, **more):
    """Give a control chart of months."""
    names = months(len(values))
    rebases = [Rebase(names[rebase_at], "Recording changed.")] if rebase_at else []
    numbers = [None if isinstance(value, str) else value for value in values]
    control = control_chart(list(zip(names, numbers, strict=True)), good_is, target, rebases)
    said = {"rows_are": "Month", "categories": names, "control": control, "title": "Anti-social behaviour"}
    return make_chart(ChartKind.CONTROL, ("Reports", figures(*values)), **{**said, **more})


def make_every_kind():
    """Give one chart of every kind, by kind; some figures are not there."""
    two = (("2014-15", figures(*range(10, 22))), ("2015-16", figures(*range(20, 31), "[c]")))
    districts = {"rows_are": "District", "categories": DISTRICTS, "ours": "Maidstone"}
    bars = (ChartKind.BAR, ChartKind.COLUMN, ChartKind.STACKED_BAR, ChartKind.STACKED_COLUMN, ChartKind.LINE)
    rates = ("Rate", figures(*(each / 10 for each in range(31, 42)), "[x]", decimals=1))
    return {
        **{kind: make_chart(kind, *two, **districts) for kind in bars},
        ChartKind.CONTROL: make_control_chart(),
        ChartKind.RANKED: make_chart(ChartKind.RANKED, rates, **districts, ours_stands="6th lowest of 11"),
        ChartKind.PIE: make_chart(ChartKind.PIE),
    }


EVERY_KIND = make_every_kind()


def draw_chart(chart, room=Room()):  # noqa: B008 - a record that nobody changes
    """Give the root of a chart's drawing."""
    return etree.fromstring(etree.tostring(draw(chart, make_data(chart), lay_out(chart, room))))


def read_cache(root):
    """Give what a picture was drawn from: its names, and each set of figures by its name; None in a gap."""
    names, columns = [], {}
    for series in root.iter(f"{C}ser"):
        names = _read_points(series.find(f"{C}cat"))
        numbers = _read_points(series.find(f"{C}val"))
        columns[_read_points(series.find(f"{C}tx"))[0]] = [None if each is None else float(each) for each in numbers]
    return names, columns


def _read_points(holder):
    points = [None] * int(next(holder.iter(f"{C}ptCount")).get("val"))
    for point in holder.iter(f"{C}pt"):
        points[int(point.get("idx"))] = point.findtext(f"{C}v")
    return points


def read_workbook(data):
    """Give what the workbook inside a chart holds, as read_cache does."""
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    (_, *heads), *rows = sheet.iter_rows(values_only=True)
    columns = {head: [row[index] for row in rows] for index, head in enumerate(heads, 1)}
    return [row[0] for row in rows], columns


def read_charts(data):
    """Give the root and the workbook of each chart of a Word file, in the order of their numbers."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = [name for name in package.namelist() if name.startswith("word/charts/chart")]
        names.sort(key=lambda name: int(name.removeprefix("word/charts/chart").removesuffix(".xml")))
        return [
            (etree.fromstring(package.read(name)), package.read(find_workbook(package, name))) for name in names
        ]  # fmt: skip


def find_workbook(package, name):
    """Give the name of the workbook inside a chart."""
    root = etree.fromstring(package.read(name))
    wanted = root.find(f"{C}externalData").get(f"{{{root.nsmap['r']}}}id")
    related = etree.fromstring(package.read(name.replace("charts/", "charts/_rels/") + ".rels"))
    return "word/" + next(each.get("Target") for each in related if each.get("Id") == wanted).removeprefix("../")
