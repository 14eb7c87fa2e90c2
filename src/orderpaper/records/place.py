"""Where something stands: a cell of a workbook, or a paragraph of a Word file."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One address, said as an officer would look for it: file, sheet or heading, cell or paragraph."""

    file: str
    within: str = ""
    at: str = ""

    def __str__(self) -> str:
        return " › ".join(part for part in (self.file, self.within, self.at) if part)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a workbook: the sheet, and the column letter of each field that it has."""

    file: str
    sheet: str
    columns: Mapping[str, str] = field(hash=False)
    heading_row: int = 1

    def heading_place(self, key: str) -> Place:
        """Give the cell of a heading, or the sheet where the column is absent."""
        letter = self.columns.get(key)
        return Place(self.file, self.sheet, f"{letter}{self.heading_row}" if letter else "")


@dataclass(frozen=True, slots=True)
class Origin:
    """The row of a table that a record was read from; it knows the cell of each of the record's fields."""

    table: Table
    row: int
    cells: Mapping[str, str] = field(default_factory=dict, hash=False)

    def place(self, key: str = "") -> Place:
        """Give the cell of one field, or the row where the field has no column."""
        at = self.cells.get(key)
        if at is None:
            letter = self.table.columns.get(key)
            at = f"{letter}{self.row}" if letter else f"row {self.row}"
        return Place(self.table.file, self.table.sheet, at)
