"""Takes a table and the styles of a template; gives Word's own table, as the papers print theirs."""

from collections.abc import Callable, Sequence
from itertools import repeat

from markupsafe import Markup, escape

from orderpaper.records.printed_table import PrintedTable
from orderpaper.word.letters import clean
from orderpaper.word.styles import Styles
from orderpaper.word.tables.arrange import Part, arrange
from orderpaper.word.tables.grid import Cell, Column, Grid, Look, list_kept

FIGURES_STYLE = "CouncilFigures"
TABLE_STYLES = (FIGURES_STYLE, "CouncilTable", "TableGrid")
MARGINS, NARROW_MARGINS = 240, 190
"""The margins of a cell and a little over, in twentieths of a point; those of the style for figures are narrow."""
FALLBACKS = ("TableText", "")
CONTINUED_STYLES = ("Caption", "BodyText", "")
LONGEST = 250
"""A description is heard in one go: it stays under so many letters."""
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)

Begins = Sequence[dict[tuple[Look, bool], str]]
"""What a cell begins with: of each column, by its look and whether it stays with the next row."""
PrintWords = Callable[[str], str]
"""What gives words as they stand inside a run of text, and marks what is to be marked in them."""


def write(words: object) -> str:
    """Give words as a Word file may hold them, in one line."""
    return escape(clean(" ".join(str(words).split())))


def print_table(table: PrintedTable, styles: Styles, width: int, print_words: PrintWords = write) -> Markup:
    """Give a table whose header row repeats and whose rows do not break; in parts where it is too wide for its page."""
    margins = NARROW_MARGINS if FIGURES_STYLE in styles.ids else MARGINS
    printer = _Printer(table, styles, print_words)
    first, *others = arrange(table, width, margins)
    pieces = [printer.print_part(first)]
    for part in others:
        pieces += [printer.lead_in(part.grid), printer.print_part(part)]
    return Markup("".join(pieces))


class _Printer:
    """Prints the parts of one table; what cells of one column and look begin with is written once."""

    def __init__(self, table: PrintedTable, styles: Styles, print_words: PrintWords) -> None:
        self._table, self._styles, self._print = table, styles, print_words

    def print_part(self, part: Part) -> str:
        """Give one table: its header row, and its rows."""
        grid, widths = part.grid, part.widths
        columns = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
        head = "".join(map(self._print_heading, widths, grid.columns))
        begins = [
            {(look, kept): self._begin(width, self._name(look, column), is_kept=kept) for look in Look
             for kept in (False, True)}
            for width, column in zip(widths, grid.columns, strict=True)
        ]  # fmt: skip
        rows = "".join(map(self._print_row, grid.rows, list_kept(grid), repeat(begins)))
        return (
            f"<w:tbl>{self._properties(grid, sum(widths))}<w:tblGrid>{columns}</w:tblGrid>"
            f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>{rows}</w:tbl>"
        )

    def lead_in(self, grid: Grid) -> str:
        """Give the paragraph between two parts of a table, which Word would join otherwise."""
        style = self._styles.first_of(*CONTINUED_STYLES)
        said = f"{self._table.title}, continued: {grid.columns[1].words} to {grid.columns[-1].words}"
        return f'<w:p>{_paragraph(style, is_kept=True)}<w:r><w:t xml:space="preserve">{write(said)}</w:t></w:r></w:p>'

    def _print_row(self, row: Sequence[Cell], kept: bool, begins: Begins) -> str:  # noqa: FBT001 - map hands it over
        cells = "".join([
            f"{begin[cell.look, kept]}{self._print(cell.words)}</w:t></w:r></w:p></w:tc>"
            for begin, cell in zip(begins, row, strict=True)
        ])
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"

    def _print_heading(self, width: int, column: Column) -> str:
        style = self._name("Heading", column)
        group = self._styles.first_of("TableGroup" if column.is_words else "TableGroupFigure", style)
        above = f"{_open(group)}{self._print(column.group)}</w:t></w:r></w:p>" if column.group else ""
        return f"{_cell(width)}{above}{_open(style)}{self._print(column.words)}</w:t></w:r></w:p></w:tc>"

    def _begin(self, width: int, style: str, *, is_kept: bool) -> str:
        return f"{_cell(width)}{_open(style, is_kept=is_kept)}"

    def _name(self, look: str, column: Column) -> str:
        """Give the style of a cell: figures stand at the right, where the template has a style for it."""
        names = [f"Table{look}", *FALLBACKS]
        if not column.is_words:
            wanted = "TableFigure" if look is Look.TEXT else f"Table{look}Figure"
            names = [wanted, *names] if look == "Heading" else [wanted, "TableFigure", *names]
        return self._styles.first_of(*names)

    def _properties(self, grid: Grid, width: int) -> str:
        named = next((each for each in TABLE_STYLES if each in self._styles.ids), "")
        style = f'<w:tblStyle w:val="{named}"/>' if named else ""
        borders = "" if style else f"<w:tblBorders>{BORDERS}</w:tblBorders>"
        last = int(grid.has_total)
        return (
            f'<w:tblPr>{style}<w:tblW w:w="{width}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{"04E0" if last else "04A0"}" w:firstRow="1" w:lastRow="{last}" w:firstColumn="1" '
            f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="{write(self._table.title)}"/>'
            f'<w:tblDescription w:val="{write(describe(grid))}"/></w:tblPr>'
        )


def describe(grid: Grid) -> str:
    """Give what a table holds, for those who cannot see it: what its rows and its columns are."""
    headings = dict.fromkeys(f"{each.group}: {each.words}" if each.group else each.words for each in grid.columns[1:])
    said = f"One row for each {grid.columns[0].words.lower()}, {len(grid.rows)} in all. The columns are: "
    listed = f"{', '.join(headings)}."
    if len(said + listed) <= LONGEST:
        return said + listed
    first, *_, last = headings
    return f"{said}{first} to {last}, {len(headings)} of them."


def _paragraph(style: str, *, is_kept: bool = False) -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    stays = "<w:keepNext/>" if is_kept else ""
    return f"<w:pPr>{named}{stays}</w:pPr>" if named or stays else ""


def _open(style: str, *, is_kept: bool = False) -> str:
    return f'<w:p>{_paragraph(style, is_kept=is_kept)}<w:r><w:t xml:space="preserve">'


def _cell(width: int) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
