"""Takes the table beside a chart and the styles of a template; gives the table as the papers print theirs."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from orderpaper.records.chart import ChartTable
from orderpaper.word.charts.letters import clean
from orderpaper.word.styles import Styles

TABLE_STYLES = ("CouncilTable", "TableGrid")
HEADING_STYLES = ("TableHeading", "")
TEXT_STYLES = ("TableText", "")
FIGURE_STYLES = ("TableFigure", *TEXT_STYLES)
"""Figures stand at the right where a template has a style for it."""
LETTER, MARGINS = 150, 240
"""What a letter in bold and the margins of a cell take, in twentieths of a point."""
LONG = 30
"""What is longer than so many letters runs over several lines."""
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def print_table(table: ChartTable, styles: Styles, width: int) -> Markup:
    """Give a table whose header row repeats, whose rows do not break."""
    widths = share_width(width, list(zip(*_read_cells(table), strict=True)))
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    heading, text, figure = (styles.first_of(*names) for names in (HEADING_STYLES, TEXT_STYLES, FIGURE_STYLES))
    head = _row(widths, (table.rows_are, *table.headings), [heading] * len(widths), is_header=True)
    looks = [text, *[figure] * len(table.headings)]
    rows = "".join(_row(widths, (row.name, *row.cells), looks) for row in table.rows)
    return Markup(f"<w:tbl>{_properties(table, styles, sum(widths))}<w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>")


def _read_cells(table: ChartTable) -> list[tuple[str, ...]]:
    return [(table.rows_are, *table.headings), *((row.name, *row.cells) for row in table.rows)]


def share_width(width: int, columns: Sequence[Sequence[str]]) -> list[int]:
    """Give the width of each column: room for its longest word first, and the rest by the length of what it says."""
    needed = [
        max(len(word) for text in column for word in (text.split() or [""])) * LETTER + MARGINS for column in columns
    ]
    wanted = [min(LONG, max(map(len, column))) for column in columns]
    spare = width - sum(needed)
    shared = [
        need + spare * want // max(1, sum(wanted)) if spare > 0 else need * width // sum(needed)
        for need, want in zip(needed, wanted, strict=True)
    ]
    return [shared[0] + width - sum(shared), *shared[1:]]


def _properties(table: ChartTable, styles: Styles, width: int) -> str:
    style = next((f'<w:tblStyle w:val="{each}"/>' for each in TABLE_STYLES if each in styles.ids), "")
    borders = "" if style else f"<w:tblBorders>{BORDERS}</w:tblBorders>"
    shows = f"One row for each {table.rows_are.lower()}. The columns are: {', '.join(table.headings)}."
    return (
        f'<w:tblPr>{style}<w:tblW w:w="{width}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" '
        f'w:noVBand="1"/><w:tblCaption w:val="{_write(table.title)}"/>'
        f'<w:tblDescription w:val="{_write(shows)}"/></w:tblPr>'
    )


def _row(widths: Sequence[int], cells: Sequence[str], styles: Sequence[str], *, is_header: bool = False) -> str:
    repeats = "<w:tblHeader/>" if is_header else ""
    printed = "".join(_cell(*each) for each in zip(widths, cells, styles, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{repeats}</w:trPr>{printed}</w:tr>"


def _cell(width: int, words: str, style: str) -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>{named}'
        f'<w:r><w:t xml:space="preserve">{_write(words)}</w:t></w:r></w:p></w:tc>'
    )


def _write(words: object) -> str:
    return str(escape(clean(" ".join(str(words).split()))))
