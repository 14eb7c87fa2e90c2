"""Papers with tables, for tests: typed as lines of cells divided by |, as a Word file or a text would give them."""

from orderpaper.records.manuscript import Form, Grid, GridCell, GridRow, Manuscript, Passage, PassageKind, Whereabouts
from orderpaper.records.reading import Reading
from orderpaper.statistics.tabled.judged import judge_grids

FIRST_LINE = 10


def make_grid(text, number=1, *, headers=1, **said):
    """Give a table of a Word file: so many heading rows first; `said` are its caption, notes."""
    return Grid(
        tuple(
            GridRow(
                tuple(
                    GridCell(cell.strip(), Whereabouts(paragraph=3, at=f"table {number}, row {row}, cell {at}"))
                    for at, cell in enumerate(line.split("|"), 1)
                ),
                is_header=row <= headers,
            )
            for row, line in enumerate(text.strip().splitlines(), 1)
        ),
        Whereabouts(paragraph=3, at=f"table {number}"),
        **said,
    )


def make_rebuilt(text, line=FIRST_LINE, *, headers=0, **said):
    """Give a table put together from the lines of a text: the cells of a row stand in one line."""
    rows = []
    for number, typed in enumerate(text.strip().splitlines()):
        where = Whereabouts(line=line + number, at=f"line {line + number}")
        cells = tuple(GridCell(cell.strip(), where) for cell in typed.split("|"))
        rows.append(GridRow(cells, is_header=number < headers))
    return Grid(tuple(rows), rows[0].cells[0].where, is_rebuilt=True, **said)


def make_paper(*grids, words=()):
    """Give a paper that has these tables and these passages."""
    form = Form.TEXT if any(grid.is_rebuilt for grid in grids) else Form.WORD
    passages = tuple(
        Passage(text, PassageKind.TEXT, ((0, Whereabouts(paragraph=at, at=f"paragraph {at}")),))
        for at, text in enumerate(words, 1)
    )
    return Manuscript("paper", form, passages, grids)


def read_tables(*grids, words=()):
    """Give a paper with these tables, read for proof."""
    manuscript = make_paper(*grids, words=words)
    judged, rows = judge_grids(manuscript)
    return Reading(manuscript, (), rows, judged)


def find(check, *grids, words=()):
    """Give what a check finds fault with: how much it matters, where, what is stated and what it should be."""
    claims = check(read_tables(*grids, words=words))
    return [(str(each.answer), each.where.at, each.stated, each.recomputed) for each in claims if each.answer]
