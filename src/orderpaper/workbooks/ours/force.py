"""Takes the bundle as typed, and the amendments; gives it with the texts that were accepted, where they still fit.

The officer’s own workbook is never written to: an amendment is in force while its cell holds the old text, spent once
it holds the new one, and where it holds something else a person must look.
"""

from collections.abc import Mapping, Sequence

from orderpaper.records.amended import Amended, is_done, is_for_a_person, is_waiting
from orderpaper.records.amendment import Amendment
from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.records.keyed import TextCell, is_same_text, write_text
from orderpaper.records.place import Place
from orderpaper.records.rows import change_rows
from orderpaper.records.text import Missing, Prose
from orderpaper.workbooks.ours.carried import carry_stresses
from orderpaper.workbooks.ours.conflicts import find_conflicts
from orderpaper.workbooks.ours.places import Cells, Fit, list_cells, list_column, seek, tell_new
from orderpaper.workbooks.prose import read_prose
from orderpaper.workbooks.values import stand_in


def put_in_force(bundle: Bundle, amendments: Sequence[Amendment]) -> Amended:
    """Give the bundle with the accepted texts in it, and what became of each amendment; of none, the bundle itself.

    They are taken in the order of their numbers, so that one may change what the one before it made. Those that
    contradict one another are left out until somebody chooses.
    """
    ordered = sorted(amendments, key=lambda each: each.number or 0)
    conflicts = find_conflicts(ordered)
    barred = {id(each) for pair in conflicts for each in pair}
    accepted = [each for each in ordered if each.accept is True and each.has_cell]
    ledger = _Ledger(list_cells(bundle) if accepted else {}, barred)
    for each in accepted:
        ledger.enter(each)
    ledger.settle_chains()
    return Amended(
        change_texts(bundle, ledger.texts),
        tuple(ledger.in_force),
        tuple(ledger.spent),
        tuple(ledger.astray),
        tuple(each for each in ordered if is_waiting(each)),
        (*ledger.to_take_out, *(each for each in ordered if is_for_a_person(each))),
        conflicts,
        ledger.cells,
    )


class _Ledger:
    """The accepted amendments entered so far, by what became of them, and the texts that they made."""

    def __init__(self, columns: Cells, barred: set[int]) -> None:
        self.texts: dict[Place, str] = {}
        self.in_force: list[Amendment] = []
        self.spent: list[Amendment] = []
        self.astray: list[Amendment] = []
        self.to_take_out: list[Amendment] = []
        self.cells: dict[Place, TextCell] = {}
        self._columns, self._barred = columns, barred

    def enter(self, amendment: Amendment) -> None:
        """Put an amendment where it belongs, and its text in force where it fits."""
        cell, fit = seek(amendment, list_column(self._columns, amendment), self._say)
        is_made = cell is not None and cell.place in self.texts
        if not tell_new(amendment).strip():
            self._take_out(amendment, cell if fit is Fit.OLD else None)
        elif fit is Fit.NEW:
            (self.in_force if is_made else self.spent).append(amendment)
        elif id(amendment) in self._barred:
            return
        elif cell is not None and fit is Fit.OLD:
            self.texts[cell.place] = tell_new(amendment)
            self.in_force.append(amendment)
        else:
            self.astray.append(amendment)
            if cell is not None:
                self.cells[amendment.origin.place()] = cell

    def _take_out(self, amendment: Amendment, cell: TextCell | None) -> None:
        """Leave a whole text to a person: its row goes with it, and rows are the officer’s."""
        if cell is None or is_done(amendment):
            self.spent.append(amendment)
        elif id(amendment) not in self._barred:
            self.to_take_out.append(amendment)
            self.cells[amendment.origin.place()] = cell

    def _say(self, cell: TextCell) -> str:
        return self.texts.get(cell.place, write_text(cell.value))

    def settle_chains(self) -> None:
        """Count as spent what another amendment went on from that is in force or spent: its text was the first step."""
        for each in reversed(tuple(self.astray)):
            if any(_goes_on(each, later) for later in (*self.in_force, *self.spent)):
                self.astray.remove(each)
                self.spent.append(each)
                self.cells.pop(each.origin.place(), None)
        self.spent.sort(key=lambda each: each.number or 0)


def _goes_on(first: Amendment, later: Amendment) -> bool:
    is_one_column = (first.workbook, first.sheet, first.column, first.row) == (
        *(later.workbook, later.sheet, later.column, later.row),
    )
    is_later = (later.number or 0) > (first.number or 0)
    return is_one_column and is_later and is_same_text(str(first.new), str(later.old))


def change_texts(bundle: Bundle, texts: Mapping[Place, str]) -> Bundle:
    """Give the bundle with other words in some cells, read as if they had been typed there."""
    if not texts:
        return bundle
    sheets = {(place.file, place.within) for place in texts}

    def change(entry: Entry) -> Entry:
        table = entry.origin.table
        if (table.file, table.sheet) not in sheets:
            return entry
        new: dict[str, object] = {
            key: _read(texts[place], column, (getattr(entry, key), place))
            for key, column in entry.columns().items()
            if (place := entry.origin.place(key)) in texts
        }
        return entry.changed(**new) if new else entry

    return change_rows(bundle, change)


def _read(text: str, column: Column, held: tuple[object, Place]) -> object:
    """Give a text as the reader gives that of a cell; bold and italic words stay so where they are unchanged."""
    old, place = held
    if not text.strip():
        return stand_in(column, Missing(column.spoken, place) if column.required else None)
    if column.kind is not Kind.PARA:
        return text
    prose = read_prose(text)
    return carry_stresses(old, prose) if isinstance(old, Prose) else prose
