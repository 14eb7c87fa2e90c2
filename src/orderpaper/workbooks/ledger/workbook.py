"""Takes the figures that were printed; writes figures.xlsx: each with its cells, and each cell with where it stands."""

import io
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook

from orderpaper.records.ledger import PrintedFigure
from orderpaper.workbooks.blank.style import LINE, LINK, Pen
from orderpaper.workbooks.blank.workbook import CREATED, FONT, OPTIONS, let_rows_grow
from orderpaper.workbooks.findings.links import find_link
from orderpaper.workbooks.findings.outline import Outline
from orderpaper.workbooks.ledger.rows import LedgerRow, list_by_cell, list_by_page
from orderpaper.workbooks.list_sheet import CELL, MOST_LINKS, MOST_ROWS, TOP, ListPlan, begin_sheet, cut, set_height

MOST_SIZED = 2_000
"""So many rows get the height in which all their words show; Excel finds that of the others when it opens the list."""
ON_THE_PAGE = (
    *(("Paper", 40), ("Where", 60), ("As printed", 20), ("Name", 30)),
    *(("Workbook", 20), ("Sheet", 26), ("Cells", 20)),
)
IN_THE_WORKBOOKS = (
    *(("Workbook", 20), ("Sheet", 26), ("Cell", 12)),
    *(("Paper", 40), ("Where", 60), ("As printed", 20)),
)
FROM_THE_PAGE = "Find a figure of a paper here, and click its cells: your own workbook opens at the first of them."
FROM_THE_CELL = "Before you change a cell, see here where its figure is printed. A click opens the cell."
NOTHING = "No paper prints a figure whose cells are known."


@dataclass(frozen=True, slots=True)
class Ledger:
    """What figures.xlsx is made of.

    `way` leads from its folder to the workbooks; `only` says which papers are listed, where they are not all.
    """

    figures: Sequence[PrintedFigure]
    outlines: Mapping[str, Outline]
    way: str
    only: str = ""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One sheet of the ledger: its plan, its rows, the words of a row, and which of them is the link."""

    plan: ListPlan
    rows: Sequence[LedgerRow]
    say: Callable[[LedgerRow], list[str]]
    link: int


def write_ledger(ledger: Ledger) -> bytes:
    """Give the bytes of figures.xlsx; the same figures give the same bytes."""
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # XlsxWriter writes into the font it is given: it must be a new one for each workbook.
        with Workbook(written, OPTIONS | {"default_format_properties": dict(FONT)}) as book:
            book.set_properties({"title": "Figures and their cells", "author": "orderpaper", "created": CREATED})
            book.set_size(1440, 810)
            pen = Pen(book)
            for sheet in _plan_sheets(ledger):
                _write_sheet(pen, sheet, ledger)
    return let_rows_grow(written.getvalue())


def _plan_sheets(ledger: Ledger) -> tuple[_Sheet, _Sheet]:
    by_page, by_cell = list(list_by_page(ledger.figures)), list_by_cell(ledger.figures, ledger.outlines)
    title, back = ("Where each figure comes from", "Where each cell is printed") if by_page else (NOTHING, NOTHING)
    said, said_back = _say_first(FROM_THE_PAGE, by_page, ledger.only), _say_first(FROM_THE_CELL, by_cell, ledger.only)
    return (
        _Sheet(ListPlan("On the page", ON_THE_PAGE, "tblPage", title, said), by_page, _say_page_row, 6),
        _Sheet(ListPlan("In the workbooks", IN_THE_WORKBOOKS, "tblCells", back, said_back), by_cell, _say_cell_row, 2),
    )


def _say_first(says: str, rows: Sequence[LedgerRow], only: str) -> str:
    """Give the line above the rows: what to do with them, and what is not there."""
    papers = f"Only {only} is listed: make all papers to see every figure." if only else ""
    links = f"Only the first {MOST_LINKS:,} rows can be clicked." if len(rows) > MOST_LINKS else ""
    cut_off = f"Only the first {MOST_ROWS:,} of {len(rows):,} rows are listed here." if len(rows) > MOST_ROWS else ""
    return " ".join(filter(None, (says if rows else "", papers, links, cut_off)))


def _say_page_row(row: LedgerRow) -> list[str]:
    return [*_say_place(row), row.figure.name, row.opens.file, row.opens.within, row.cells]


def _say_cell_row(row: LedgerRow) -> list[str]:
    return [row.opens.file, row.opens.within, row.cells, *_say_place(row)]


def _say_place(row: LedgerRow) -> list[str]:
    place = row.figure.printed_at
    where = " › ".join(filter(None, (place.within, place.at)))
    return [place.file, where, " ".join(row.figure.words.split())]


def _write_sheet(pen: Pen, sheet: _Sheet, ledger: Ledger) -> None:
    written = begin_sheet(pen, sheet.plan, min(len(sheet.rows), MOST_ROWS))
    plain, clicked = pen.style(CELL), pen.style({**LINK, **LINE})
    for number, row in enumerate(sheet.rows[:MOST_ROWS]):
        at, words = TOP + 1 + number, [cut(each) for each in sheet.say(row)]
        link = find_link(row.opens, ledger.outlines, ledger.way) if number < MOST_LINKS else None
        for place, each in enumerate(words):
            if link and place == sheet.link:
                written.write_url(at, place, link.url, clicked, each or link.words)
            else:
                written.write_string(at, place, each, plain)
        if number < MOST_SIZED:
            set_height(written, at, words, sheet.plan.columns)
