"""Takes the charts of a document as they are printed; gives their parts of the package, which lead to one another.

A chart is a part of its own with a workbook beside it. Both are named here by their number, in the order of the page.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from orderpaper.records.chart import Chart, ChartTable
from orderpaper.word.charts.letters import clean
from orderpaper.word.charts.parts import FORMATS, RELATION, ChartPackage, Relation
from orderpaper.word.charts.size import Room, Size, lay_out
from orderpaper.word.charts.table import print_table
from orderpaper.word.charts.template import find_named, is_story
from orderpaper.word.charts.words import describe, say_alternative_text
from orderpaper.word.package import in_order
from orderpaper.word.styles import Styles

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WORKBOOK_ID = "rIdWorkbook"
IDS = re.compile(r'<wp:docPr\b[^>]*?\bid="(\d+)"')
NUMBERS = re.compile(r"^word/(?:charts/chart|embeddings/Microsoft_Excel_Sheet)(\d+)\.")
OURS = re.compile(r'\bId="rIdChart(\d+)"')
INLINE = (
    '<w:r><w:drawing><wp:inline xmlns:wp="{formats}/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" '
    'distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="Chart {number}" '
    'descr="{words}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{formats}/drawingml/2006/main"><a:graphicData '
    'uri="{formats}/drawingml/2006/chart"><c:chart xmlns:c="{formats}/drawingml/2006/chart" '
    'xmlns:r="{formats}/officeDocument/2006/relationships" r:id="{relation}"/></a:graphicData></a:graphic></wp:inline>'
    "</w:drawing></w:r>"
)


@dataclass(frozen=True, slots=True)
class Printed:
    """One chart as it was printed: its number, the part it stands in, and its size.

    `drawn` is the relation that leads to the chart of the template that it refills; empty for one of ours.
    """

    chart: Chart
    number: int
    holder: str
    size: Size
    drawn: str = ""

    @property
    def relation(self) -> str:
        """The name by which its part leads to it."""
        return f"rIdChart{self.number}"


class Drawings:
    """Gathers the charts of one document while it is printed, and gives their parts afterwards."""

    def __init__(self, parts: Mapping[str, bytes], styles: Styles) -> None:
        self._parts, self._styles = parts, styles
        self._printed: list[Printed] = []
        self._kept: set[tuple[str, str]] = set()
        self._holder = ""
        self._next_id = self._next_number = 0

    def stand_in(self, part: str) -> None:
        """Say in which part of the package the charts that follow stand."""
        self._holder = part

    def number_drawing(self) -> str:
        """Give a number that no other drawing of the document has."""
        if not self._next_id:
            texts = (part.decode("utf-8") for name, part in self._parts.items() if is_story(name))
            self._next_id = max((int(found) for text in texts for found in IDS.findall(text)), default=0)
        self._next_id += 1
        return str(self._next_id)

    def print_whole(self, value: Chart | ChartTable, style: str, room: Sequence[int]) -> Markup:
        """Give a chart in its paragraph, or the table beside one."""
        if isinstance(value, ChartTable):
            return print_table(value, self._styles, Room(*room).width)
        return self.draw(value, style, Room(*room))

    def say(self, value: Chart | ChartTable) -> str:
        """Give what a chart shows in words, for a sentence in the paper."""
        return describe(value) if isinstance(value, Chart) else str(value)

    def draw(self, chart: Chart, style: str, room: Room) -> Markup:
        """Give the paragraph that a chart stands in, alone."""
        printed = self._add(chart, lay_out(chart, room))
        width, height = printed.size.extent
        inline = INLINE.format(
            formats=FORMATS, width=width, height=height, id=self.number_drawing(), number=printed.number,
            words=escape(clean(say_alternative_text(chart))), relation=printed.relation,
        )  # fmt: skip
        named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return Markup(f"<w:p>{named}{inline}</w:p>")

    def refill(self, value: object, relation: str) -> str:
        """Give the relation that a chart drawn in the template is to have: a new one, where a chart is to fill it."""
        if not isinstance(value, Chart):
            self._kept.add((self._holder, relation))
            return relation
        return self._add(value, Size(0, 0, 0), relation).relation

    def _add(self, chart: Chart, size: Size, drawn: str = "") -> Printed:
        if not self._next_number:
            texts = (part.decode("utf-8") for name, part in self._parts.items() if name.endswith(".rels"))
            taken = [*(found for text in texts for found in OURS.findall(text)),
                     *(found[1] for found in map(NUMBERS.match, self._parts) if found)]  # fmt: skip
            self._next_number = max(map(int, taken), default=0)
        self._next_number += 1
        printed = Printed(chart, self._next_number, self._holder, size, drawn)
        self._printed.append(printed)
        return printed

    def add_parts(self, parts: Mapping[str, bytes]) -> dict[str, bytes]:
        """Give the parts of the document with those of its charts, in the order they are written.

        A chart of the template that is filled goes, with the figures that it was drawn with: its copies take its place.
        """
        package = ChartPackage(parts)
        for printed in self._printed:
            add_chart(package, printed)
        for holder, relation in find_named(self._parts):
            if (holder, relation) not in self._kept:
                package.drop(holder, relation)
        return {name: package.parts[name] for name in in_order(package.parts)}


def add_chart(package: ChartPackage, printed: Printed) -> None:
    """Put a chart, the workbook inside it, and what leads to them, into a package."""
    from orderpaper.word.charts.data import make_data
    from orderpaper.word.charts.drawing import draw
    from orderpaper.word.charts.refill import refill
    from orderpaper.word.charts.space import write_space
    from orderpaper.word.charts.workbook import make_workbook

    data = make_data(printed.chart)
    name = f"word/charts/chart{printed.number}.xml"
    beside = [Relation(WORKBOOK_ID, f"{RELATION}/package", f"../embeddings/Microsoft_Excel_Sheet{printed.number}.xlsx")]
    if printed.drawn:
        drawn = package.find(printed.holder, printed.drawn)
        root = refill(package.parts[drawn], data, str(printed.chart.title))
        beside += package.copy_beside(drawn, printed.number)
    else:
        root = draw(printed.chart, data, printed.size)
    package.add(name, write_space(root, WORKBOOK_ID), CHART_TYPE)
    package.add(f"word/embeddings/Microsoft_Excel_Sheet{printed.number}.xlsx", make_workbook(data), SHEET_TYPE)
    package.relate(name, *beside)
    package.relate(printed.holder, Relation(printed.relation, f"{RELATION}/chart", f"charts/chart{printed.number}.xml"))
