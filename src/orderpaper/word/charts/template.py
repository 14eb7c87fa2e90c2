"""Takes the XML of a template; gives the room there is for a chart, and the charts drawn in it that a field fills.

An officer’s own chart names its field in its alternative text: {{ theme.chart }}, and nothing else.
"""

import re
from collections.abc import Iterator, Mapping

DRAWING = re.compile(r"<w:drawing>(?:(?!</w:drawing>).)*</w:drawing>", re.DOTALL)
NAMED = re.compile(r'<wp:docPr\b[^>]*\bdescr="\s*\{\{[^"{}]*\}\}\s*"')
FIELD = re.compile(r'<wp:docPr\b[^>]*\bdescr="\s*\{\{ (\([^"{}]*\))\|plain \}\}\s*"')
CHART_OF = re.compile(r'(<c:chart\b[^>]*\br:id=)"([^"]+)"')
DRAWING_ID = re.compile(r'(<wp:docPr\b[^>]*?\bid=)"(\d+)"')
PAGE = re.compile(r"<w:(?:pgSz|pgMar)\b[^>]*>")
MEASURE = re.compile(r'\bw:(w|h|top|bottom|left|right|gutter)="-?(\d+)"')
CELL_WIDTH = re.compile(r'<w:tcW\b(?=[^>]*w:type="dxa")[^>]*\bw:w="(\d+)"')
CELL_MARGINS = 216


def say_room(xml: str, start: int, end: int) -> str:
    """Give the argument that says how wide and high the page is around a paragraph, or how wide its cell.

    Nothing where the template does not say.
    """
    section = xml.find("<w:sectPr", end)
    if section < 0:
        return ""
    stated = "".join(PAGE.findall(xml, section, xml.find("</w:sectPr>", section)))
    measures = {name: int(number) for name, number in MEASURE.findall(stated)}
    width = measures.get("w", 0) - sum(measures.get(side, 0) for side in ("left", "right", "gutter"))
    height = measures.get("h", 0) - sum(measures.get(side, 0) for side in ("top", "bottom"))
    width = min(width, _find_cell(xml, start) or width)
    return f", ({width}, {height})" if min(width, height) > 0 else ""


def _find_cell(xml: str, start: int) -> int | None:
    """Give how wide the cell around a paragraph is; None outside a table, or where it is not said."""
    cell = max(xml.rfind("<w:tc>", 0, start), xml.rfind("<w:tc ", 0, start))
    stated = CELL_WIDTH.search(xml, cell, start) if cell > xml.rfind("</w:tc>", 0, start) else None
    return int(stated[1]) - CELL_MARGINS if stated else None


def name_refills(source: str) -> str:
    """Give a part’s Jinja source with each named chart leading to a copy of itself, which its field fills."""
    return DRAWING.sub(_name_refill, source) if "<c:chart" in source else source


def _name_refill(drawing: re.Match[str]) -> str:
    field = FIELD.search(drawing[0])
    if field is None:
        return drawing[0]
    numbered = DRAWING_ID.sub("""\\1"{{ '\\2'|drawing_id }}\"""", drawing[0])
    return CHART_OF.sub(lambda chart: f"""{chart[1]}"{{{{ {field[1]}|refill('{chart[2]}') }}}}\"""", numbered)


def find_named(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Give each chart of a template whose alternative text names a field: its part, and what leads from it there."""
    for name in filter(is_story, parts):
        text = parts[name].decode("utf-8")
        for drawing in DRAWING.findall(text) if "<c:chart" in text else ():
            leads = CHART_OF.search(drawing)
            if NAMED.search(drawing) and leads:
                yield name, leads[2]


def is_story(name: str) -> bool:
    """Tell whether a part may hold drawings: the document, its headers, footers and notes."""
    return name.startswith("word/") and name.count("/") == 1 and name.endswith(".xml")
