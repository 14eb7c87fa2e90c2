"""Takes a table of a Word file; gives it as a grid: a cell for each column, merged cells in all that they cover."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from orderpaper.records.manuscript import GridCell, GridRow
from orderpaper.word.manuscript.blocks import CellBlock, Line, RowBlock, TableBlock
from orderpaper.word.manuscript.passages import squeeze

FIGURE = re.compile(r"[(+–−-]?\s*[£$€]?\s*[(+–−-]?\d[\d,]*(?:\.\d+)?\s*(?:%|[kmKM]|pp)?\)?[*†‡¹²³]?")
"""A cell that is a figure; its sign, currency and brackets with it."""
YEAR = re.compile(r"(?:19|20)\d\d")
NO_CELL = GridCell("")
MOST_HEADINGS = 4
"""More rows of headings than this are not looked for."""


@dataclass(frozen=True, slots=True)
class Laid:
    """One row with its cells in their columns; `spans` is how many each of them covers."""

    cells: tuple[GridCell, ...]
    spans: tuple[int, ...]
    is_header: bool
    goes_below: bool = False

    @property
    def has_group(self) -> bool:
        """Whether a cell of it stands above several columns, or goes on in the row below."""
        return self.goes_below or any(span > 1 for span in self.spans)

    @property
    def is_title(self) -> bool:
        """Whether it is one cell across the whole table."""
        return len(self.spans) == 1 and len(self.cells) > 1


def lay_out(table: TableBlock) -> tuple[str, tuple[GridRow, ...]]:
    """Give what stands across the top of a table as its title, and its rows, the headings as one.

    Headings of two levels are joined: “Change: Number”. A row of headings is one that Word repeats on each page; where
    none is marked so, the first, if it holds no figure but in its first cell.
    """
    laid = _lay_rows(table)
    titles = _count_titles(laid)
    headings = _count_headings(laid[titles:])
    if not headings:
        return "", tuple(GridRow(each.cells) for each in laid)
    top = titles + headings
    title = " ".join(each.cells[0].text for each in laid[:titles])
    return title, (_join(laid[titles:top]), *(GridRow(each.cells) for each in laid[top:]))


def _lay_rows(table: TableBlock) -> list[Laid]:
    laid: list[Laid] = []
    for row in table.rows:
        above = laid[-1].cells if laid else ()
        cells, spans = _lay_cells(row, above)
        if laid and any(cell.is_continued for cell in row.cells):
            before = laid.pop()
            laid.append(Laid(before.cells, before.spans, before.is_header, goes_below=True))
        laid.append(Laid(cells, spans, row.is_header))
    width = max((len(each.cells) for each in laid), default=0)
    return [each if len(each.cells) == width else _widen(each, width) for each in laid]


def _lay_cells(row: RowBlock, above: Sequence[GridCell]) -> tuple[tuple[GridCell, ...], tuple[int, ...]]:
    cells, spans = [NO_CELL] * row.skipped, [1] * row.skipped
    for cell in row.cells:
        if cell.is_beside and cells:
            cells.append(cells[-1])
            spans[-1] += 1
            continue
        goes_on = cell.is_continued and len(cells) < len(above)
        made = GridCell(above[len(cells)].text, cell.where) if goes_on else GridCell(_read(cell), cell.where)
        cells += [made] * cell.span
        spans.append(cell.span)
    return tuple(cells), tuple(spans)


def _widen(row: Laid, width: int) -> Laid:
    missing = width - len(row.cells)
    return Laid((*row.cells, *[NO_CELL] * missing), (*row.spans, *[1] * missing), row.is_header, row.goes_below)


def _read(cell: CellBlock) -> str:
    """Give the words of a cell in one; those of a table in it are the inner table’s."""
    return squeeze("\n".join([block.text for block in cell.blocks if isinstance(block, Line)]))


def _count_titles(laid: Sequence[Laid]) -> int:
    """Give how many rows at the top are titles, if anything stands under them."""
    titles = 0
    while titles < len(laid) - 1 and laid[titles].is_title:
        titles += 1
    return titles


def _count_headings(laid: Sequence[Laid]) -> int:
    """Give how many rows are headings: those marked, or the first, and as many as stand under a common heading."""
    if len(laid) < 2 or len(laid[0].cells) < 2:
        return 0
    marked = next((at for at, row in enumerate(laid) if not row.is_header), len(laid))
    headings = marked or int(_is_words(laid[0]))
    while 0 < headings < min(len(laid) - 1, MOST_HEADINGS) and laid[headings - 1].has_group:
        if laid[headings].is_title or not _is_words(laid[headings]):
            break
        headings += 1
    return headings


def _is_words(row: Laid) -> bool:
    """Tell whether no cell but the first is a figure, and at least one has words."""
    said = [cell.text for cell in row.cells[1:]]
    return any(said) and not any(map(_is_figure, said))


def _is_figure(words: str) -> bool:
    return FIGURE.fullmatch(words) is not None and not YEAR.fullmatch(words)


def _join(rows: Sequence[Laid]) -> GridRow:
    columns = zip(*(row.cells for row in rows), strict=True)
    return GridRow(tuple(_join_column(column) for column in columns), is_header=True)


def _join_column(cells: Sequence[GridCell]) -> GridCell:
    words = list(dict.fromkeys(cell.text for cell in cells if cell.text))
    return GridCell(": ".join(words), cells[-1].where)
