"""Takes the figures that were printed; gives the rows of the ledger, by the page and by the cell."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from orderpaper.records.address import list_cells, measure_position
from orderpaper.records.ledger import PrintedFigure, group_cells, spell_cells
from orderpaper.records.place import Place
from orderpaper.workbooks.findings.outline import Outline, list_sheets


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One row of the ledger: a figure, the cells it says in words, and the cell that a link opens."""

    figure: PrintedFigure
    cells: str
    opens: Place


def list_by_page(figures: Iterable[PrintedFigure]) -> Iterator[LedgerRow]:
    """Give the figures as they stand in the papers: a row for each sheet that the cells of one stand on."""
    for figure in figures:
        for (file, sheet), addresses in group_cells(figure.cells).items():
            yield LedgerRow(figure, spell_cells(addresses), Place(file, sheet, addresses[0]))


def list_by_cell(figures: Iterable[PrintedFigure], outlines: Mapping[str, Outline]) -> list[LedgerRow]:
    """Give a row for each cell of each figure, in the order of the workbooks, then of the papers."""
    order = {sheet: number for number, sheet in enumerate(list_sheets(outlines))}
    rows = [
        LedgerRow(figure, at, Place(file, sheet, at))
        for figure in figures
        for (file, sheet), addresses in group_cells(figure.cells).items()
        for at in dict.fromkeys(cell for address in addresses for cell in list_cells(address) or [address])
    ]
    return sorted(rows, key=lambda row: _order(row.opens, order))


def _order(cell: Place, order: Mapping[tuple[str, str], int]) -> tuple[int, str, str, tuple[int, int]]:
    """Give what cells are sorted by: their sheets as the workbooks have them, then row by row."""
    place = order.get((cell.file, cell.within), len(order))
    return place, cell.file, cell.within, measure_position(cell.at)
