"""Takes the bundle and an amendment; gives the cell whose text the amendment is about, wherever it stands by now."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from enum import StrEnum

from orderpaper.records.amendment import Amendment
from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.keyed import WORDS, TextCell, is_same_text, name_row
from orderpaper.records.names import fold
from orderpaper.records.text import Missing, Prose
from orderpaper.workbooks.values import DASHES

Cells = Mapping[Hashable, Sequence[TextCell]]
"""The cells of each column that holds words, by workbook, sheet and heading; empty ones too."""


class Fit(StrEnum):
    """How the text of a cell stands to an amendment: it is what was sent, what came back, or neither."""

    OLD = "old"
    NEW = "new"
    NEITHER = "neither"


def list_cells(bundle: Bundle) -> Cells:
    """Give the cells of the workbooks that hold words, or may."""
    columns: dict[Hashable, list[TextCell]] = {}
    for entry in bundle.entries():
        for cell in _list_row(entry):
            columns.setdefault(_name_column(cell.place.file, cell.place.within, cell.heading), []).append(cell)
    return columns


def _list_row(entry: Entry) -> Iterator[TextCell]:
    row = name_row(entry)
    for key, column in entry.columns().items():
        place = entry.origin.place(key)
        is_for_words = column.kind in WORDS and not column.is_key and not column.refers_to
        if is_for_words and not place.at.startswith("row "):
            yield TextCell(place, row, column.heading, _hold(getattr(entry, key)))


def _hold(value: object) -> str | Prose:
    """Give the words of a cell; what stands in for words that are missing is none."""
    if isinstance(value, Prose):
        return Prose() if any(isinstance(line.text, Missing) for line in value.lines) else value
    return value if isinstance(value, str) else ""


def _name_column(file: object, sheet: object, heading: object) -> Hashable:
    return fold(file), fold(sheet), fold(heading)


def list_column(cells: Cells, amendment: Amendment) -> Sequence[TextCell]:
    """Give the cells of the column that an amendment is about."""
    return cells.get(_name_column(amendment.workbook, amendment.sheet, amendment.column), ())


def tell_new(amendment: Amendment) -> str:
    """Give what the cell is to hold; a dash alone is an empty cell, as it is wherever an officer types one."""
    return "" if str(amendment.new).strip() in DASHES else str(amendment.new)


def seek(
    amendment: Amendment, cells: Sequence[TextCell], says: Callable[[TextCell], str]
) -> tuple[TextCell | None, Fit]:
    """Give the cell that an amendment is about and how its text fits; None where it is gone.

    The row of its name is the one, whatever it says. Where rows have no names, or are merely numbered, or the row was
    renamed, it is the cell at the same place, or the only one of its column, that says what was sent or came back.
    """

    def fit(cell: TextCell) -> Fit:
        text = says(cell)
        if is_same_text(text, str(amendment.old)):
            return Fit.OLD
        return Fit.NEW if is_same_text(text, tell_new(amendment)) else Fit.NEITHER

    fits = [(cell, fit(cell)) for cell in cells]
    named = [each for each in fits if amendment.row and fold(each[0].row) == fold(amendment.row)]
    if named and not str(amendment.row).strip().isdecimal():
        return _choose(named) or named[0]
    near = [*named, *(each for each in fits if each[0].place.at == amendment.cell)]
    found = _choose(near) or _choose_only(fits)
    if found:
        return found
    is_gone = not tell_new(amendment) and not near
    return (None, Fit.NEW) if is_gone else (near[0][0] if near else None, Fit.NEITHER)


def _choose(fits: Sequence[tuple[TextCell, Fit]]) -> tuple[TextCell, Fit] | None:
    """Give the first that says what was sent, or else what came back."""
    return next((each for wanted in (Fit.OLD, Fit.NEW) for each in fits if each[1] is wanted), None)


def _choose_only(fits: Sequence[tuple[TextCell, Fit]]) -> tuple[TextCell, Fit] | None:
    """Give the one that says what was sent, or else the one that says what came back, where there is just one."""
    for wanted in (Fit.OLD, Fit.NEW):
        alike = [each for each in fits if each[1] is wanted]
        if alike:
            return alike[0] if len(alike) == 1 else None
    return None
