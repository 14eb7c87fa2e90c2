"""Takes the drafts of a paper and their passages; gives its tables, as far as rows of figures tell."""

import re
from collections.abc import Iterator

from orderpaper.pack.manuscript.blocks import Block, list_blocks
from orderpaper.pack.manuscript.drafts import Draft
from orderpaper.pack.manuscript.figures import Row, ends_in_month, is_year
from orderpaper.pack.manuscript.heads import find_header
from orderpaper.pack.manuscript.marks import ends_sentence
from orderpaper.records.manuscript import Grid, GridCell, GridRow, Passage, PassageKind

FEWEST_ALONE = 4
"""A row alone is a table only with so many figures."""
CAPTION_WORDS = 40
YEAR = re.compile(r"(?:(?:19|20)\d\d|\d\d)$")
LETTERS = re.compile(r"^(?!\([a-z ]+\)$).*[^\W\d_]")
MONTHS = 6
"""Of so many months at least one is of the same year as the next."""
TITLES = {PassageKind.CAPTION, PassageKind.HEADING}


def rebuild_grids(drafts: tuple[Draft, ...], passages: tuple[Passage, ...]) -> tuple[Grid, ...]:
    """Give the tables of a paper: rows with as many figures, under the caption above and with the notes below.

    Their headings are mostly lost. A header row is given where it is sure: a line of months or years, of as many labels
    as a row has figures or one fewer, the last, a total, being without; or short lines above, one for each column.
    """
    grids = (_rebuild(drafts, passages, block) for block in list_blocks(drafts))
    return tuple(grid for grid in grids if grid)


def _rebuild(drafts: tuple[Draft, ...], passages: tuple[Passage, ...], block: Block) -> Grid | None:
    count = block.count - _has_labels([row for row in (drafts[at].row for at in block.places) if row])
    made = [_make_row(drafts[at], passages[at], count) for at in block.places]
    rows = tuple(row for row in made if row)
    if not rows or (len(rows) == 1 and count < FEWEST_ALONE):
        return None
    first, last = block.places[0], block.places[-1]
    header = tuple(find_header(drafts, passages, first, count))
    notes = tuple(_list_notes(drafts, passages, last))
    return Grid((*header, *rows), rows[0].cells[0].where, _find_caption(passages, first), notes, is_rebuilt=True)


def _has_labels(rows: list[Row]) -> bool:
    """Tell whether the first figure of each row is its label: a year, or that of a month, the same for many rows."""
    firsts = [row.cells[0] for row in rows if row.cells]
    if all(is_year(first) and not row.name for first, row in zip(firsts, rows, strict=False)):
        return True
    are_years = all(YEAR.match(first) and ends_in_month(row.name) for first, row in zip(firsts, rows, strict=False))
    return are_years and len(set(firsts)) <= 1 + len(rows) // MONTHS


def _make_row(draft: Draft, passage: Passage, count: int) -> GridRow | None:
    """Give a row with that many figures; None where it has fewer, or no name."""
    if not draft.row or len(draft.row.cells) < count:
        return None
    row = draft.row.shift(count)
    if not LETTERS.search(row.name) and not is_year(row.name):
        return None
    wheres = [where for _, where in passage.starts]
    upper = wheres[-2] if row.rest else wheres[-1]
    places = [upper] * (count - row.rest) + [wheres[-1]] * row.rest
    cells = (GridCell(cell, where) for cell, where in zip(row.cells, places, strict=True))
    return GridRow((GridCell(row.name, wheres[0]), *cells))


def _find_caption(passages: tuple[Passage, ...], first: int) -> str:
    """Give the caption or heading above a table’s first row, or the words above its headings; none of another table."""
    words = ""
    for passage in (passages[at] for at in range(first - 1, -1, -1)):
        if passage.kind in TITLES:
            return passage.text if not words or passage.kind is PassageKind.HEADING else words
        if passage.kind is PassageKind.ROW:
            return words
        is_title = passage.kind is PassageKind.TEXT and len(passage.text.split()) <= CAPTION_WORDS
        if is_title and not words and not ends_sentence(passage.text):
            words = passage.text
    return words


def _list_notes(drafts: tuple[Draft, ...], passages: tuple[Passage, ...], last: int) -> Iterator[str]:
    """Give the notes below a table, to the next heading or the end of its page."""
    for at in range(last + 1, len(drafts)):
        if passages[at].kind is PassageKind.HEADING or drafts[at].first.page != drafts[last].last.page:
            return
        if passages[at].kind is PassageKind.NOTE:
            yield passages[at].text
