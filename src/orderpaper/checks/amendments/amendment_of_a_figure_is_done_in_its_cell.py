"""Takes the amendments; gives a finding for each figure that a reviewer changed, whose cell has not been changed."""

from collections.abc import Iterator, Mapping

from orderpaper.records.address import list_cells
from orderpaper.records.amended import Amended
from orderpaper.records.amendment import FIGURE, Amendment
from orderpaper.records.bundle import Bundle
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, query
from orderpaper.records.keyed import is_same_text
from orderpaper.records.place import Place

CODE = "amendment-of-a-figure-is-done-in-its-cell"


def amendment_of_a_figure_is_done_in_its_cell(amended: Amended) -> Iterator[Finding]:
    """Give the figures that were accepted and stand in their cells as they were; a figure belongs to its cells."""
    wanted = [each for each in amended.by_hand if each.kind == FIGURE]
    figures = _list_figures(amended.bundle) if wanted else {}
    for each in wanted:
        cells = [figures[place] for place in _list_places(each) if place in figures]
        if not any(_says(figure, each.new) for figure in cells):
            yield _say(each, next((figure for figure in cells if _says(figure, each.old)), None))


def _list_places(amendment: Amendment) -> list[Place]:
    cells = list_cells(str(amendment.cell))
    return [Place(str(amendment.workbook), str(amendment.sheet), at) for at in cells]


def _list_figures(bundle: Bundle) -> Mapping[Place, Figure]:
    """Give the figures of the workbooks by their cells."""
    pasted = (figure for series in bundle.statistics.series for _heading, figure in series.figures)
    typed = (getattr(entry, key) for entry in bundle.entries() for key in entry.columns())
    return {each.place: each for each in (*pasted, *typed) if isinstance(each, Figure)}


def _says(figure: Figure, words: object) -> bool:
    return is_same_text(str(figure), str(words))


def _say(amendment: Amendment, figure: Figure | None) -> Finding:
    by = f" by “{amendment.who}”" if amendment.who else ""
    changed = f"you accepted “{amendment.new}” in place of the figure “{amendment.old}”{by}"
    if figure:
        told = f"{changed}. The cell says “{figure}” still: type the new figure here, or choose No in amendments.xlsx."
        return query(CODE, figure.place, told, held=str(figure))
    cells = Place(str(amendment.workbook), str(amendment.sheet), str(amendment.cell))
    told = (
        f"{changed}, which comes from {cells}. Put right what it is made of; when that is done, begin the note on this "
        "row with Done."
    )
    return query(CODE, amendment.origin.place("note"), told, held=str(amendment.old))
