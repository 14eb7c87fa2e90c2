"""Takes the charts, maps and tables of a document as they are printed; gives the parts of the package that they need.

A chart is a part of its own with a workbook beside it, a map is a picture. They are named by their number, in the order
of the page.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from orderpaper.records.area_map import AreaMap
from orderpaper.records.chart import Chart, ChartTable
from orderpaper.records.printed_table import PrintedTable
from orderpaper.word.charts.parts import FORMATS, RELATION, ChartPackage, Relation
from orderpaper.word.charts.size import Room, Size, lay_out
from orderpaper.word.charts.template import find_named, is_story
from orderpaper.word.charts.words import clip, describe, say_alternative_text
from orderpaper.word.letters import clean
from orderpaper.word.package import in_order
from orderpaper.word.styles import Styles
from orderpaper.word.tables.table import PrintWords, print_table, write

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PICTURE_TYPE = "image/png"
WORKBOOK_ID = "rIdWorkbook"
IDS = re.compile(r'<wp:docPr\b[^>]*?\bid="(\d+)"')
NUMBERS = re.compile(r"^word/(?:charts/chart|embeddings/Microsoft_Excel_Sheet|media/map)(\d+)\.")
OURS = re.compile(r'\bId="rId(?:Chart|Map)(\d+)"')
INLINE = (
    '<w:r><w:drawing><wp:inline xmlns:wp="{formats}/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" '
    'distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="{name}" '
    'descr="{words}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{formats}/drawingml/2006/main">{graphic}</a:graphic>'
    "</wp:inline></w:drawing></w:r>"
)
CHART = (
    '<a:graphicData uri="{formats}/drawingml/2006/chart"><c:chart xmlns:c="{formats}/drawingml/2006/chart" '
    'xmlns:r="{formats}/officeDocument/2006/relationships" r:id="{relation}"/></a:graphicData>'
)
PICTURE = (
    '<a:graphicData uri="{formats}/drawingml/2006/picture"><pic:pic xmlns:pic="{formats}/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{id}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip '
    'xmlns:r="{formats}/officeDocument/2006/relationships" r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
    '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom '
    'prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
)
MAP_HEIGHT = 0.8
"""A map leaves room on its page for the caption and a sentence."""
SENTENCES = re.compile(r"(?<=\.) +")


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


@dataclass(frozen=True, slots=True)
class PrintedMap:
    """One map as it was printed: its picture, its number, and the part it stands in."""

    data: bytes
    number: int
    holder: str

    @property
    def relation(self) -> str:
        """The name by which its part leads to it."""
        return f"rIdMap{self.number}"


class Drawings:
    """Gathers the charts and maps of one document while it is printed, and gives their parts afterwards.

    `print_words` gives words as they stand inside a run, with their marks.
    """

    def __init__(self, parts: Mapping[str, bytes], styles: Styles, print_words: PrintWords = write) -> None:
        self._parts, self._styles, self._print_words = parts, styles, print_words
        self._printed: list[Printed] = []
        self._maps: list[PrintedMap] = []
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

    def print_whole(
        self, value: Chart | ChartTable | PrintedTable | AreaMap, style: str, room: Sequence[int]
    ) -> Markup:
        """Give a chart or a map in its paragraph, or a table."""
        if isinstance(value, Chart):
            return self.draw(value, style, Room(*room))
        if isinstance(value, AreaMap):
            return self.draw_map(value, style, Room(*room))
        table = value.printed if isinstance(value, ChartTable) else value
        return print_table(table, self._styles, Room(*room).width, self._print_words)

    def say(self, value: Chart | ChartTable | PrintedTable | AreaMap) -> str:
        """Give what a chart or a map shows in words, for a sentence in the paper."""
        return describe(value) if isinstance(value, Chart) else str(value)

    def draw(self, chart: Chart, style: str, room: Room) -> Markup:
        """Give the paragraph that a chart stands in, alone."""
        printed = self._add(chart, lay_out(chart, room))
        words = say_alternative_text(chart)
        return self._stand(printed.size, style, words, f"Chart {printed.number}", (CHART, printed.relation))

    def draw_map(self, area_map: AreaMap, style: str, room: Room) -> Markup:
        """Give the paragraph that a map stands in, alone."""
        from orderpaper.word.maps.picture import draw_map

        picture = draw_map(area_map, room.width, round(room.height * MAP_HEIGHT))
        printed = PrintedMap(picture.data, self._count(), self._holder)
        self._maps.append(printed)
        words = clip(SENTENCES.split(area_map.words.strip()))
        size = Size(picture.width, picture.height, 0)
        return self._stand(size, style, words, f"Map {printed.number}", (PICTURE, printed.relation))

    def _stand(self, size: Size, style: str, words: str, name: str, drawn: tuple[str, str]) -> Markup:
        """Give the paragraph of a drawing; `drawn` is what stands in it, and the relation that leads to its part."""
        graphic, relation = drawn
        width, height = size.extent
        said = {"formats": FORMATS, "width": width, "height": height, "id": self.number_drawing(), "name": name}
        inside = graphic.format(**said, relation=relation)
        inline = INLINE.format(**said, words=escape(clean(words)), graphic=inside)
        named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return Markup(f"<w:p>{named}{inline}</w:p>")

    def refill(self, value: object, relation: str) -> str:
        """Give the relation that a chart drawn in the template is to have: a new one, where a chart is to fill it."""
        if not isinstance(value, Chart):
            self._kept.add((self._holder, relation))
            return relation
        return self._add(value, Size(0, 0, 0), relation).relation

    def _add(self, chart: Chart, size: Size, drawn: str = "") -> Printed:
        printed = Printed(chart, self._count(), self._holder, size, drawn)
        self._printed.append(printed)
        return printed

    def _count(self) -> int:
        """Give a number that no other chart or map of the document has."""
        if not self._next_number:
            texts = (part.decode("utf-8") for name, part in self._parts.items() if name.endswith(".rels"))
            taken = [*(found for text in texts for found in OURS.findall(text)),
                     *(found[1] for found in map(NUMBERS.match, self._parts) if found)]  # fmt: skip
            self._next_number = max(map(int, taken), default=0)
        self._next_number += 1
        return self._next_number

    def list_charts(self) -> dict[tuple[str, str], Chart]:
        """Give the charts that were printed, by the part they stand in and what leads from it to them."""
        return {(each.holder, each.relation): each.chart for each in self._printed}

    def add_parts(self, parts: Mapping[str, bytes]) -> dict[str, bytes]:
        """Give the parts of the document with those of its charts and maps, in the order they are written.

        A chart of the template that is filled goes, with the figures that it was drawn with: its copies take its place.
        """
        package = ChartPackage(parts)
        for printed in self._printed:
            add_chart(package, printed)
        for drawn in self._maps:
            package.add(f"word/media/map{drawn.number}.png", drawn.data, PICTURE_TYPE)
            package.relate(drawn.holder, Relation(drawn.relation, f"{RELATION}/image", f"media/map{drawn.number}.png"))
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
