"""Takes the tags of a PDF and the tables of its Word file; gives each header cell its tag where LibreOffice forgot it.

A table that did not fit at the foot of a page and begins on the next has its header row tagged as any other:
LibreOffice takes it for the row that is repeated.
"""

from collections.abc import Sequence

from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from orderpaper.pack.tagged.source import TableSource
from orderpaper.pack.tagged.tree import list_children, read, walk

CELL, HEADING = "/TD", "/TH"


def name_header_cells(root: DictionaryObject, tables: Sequence[TableSource]) -> None:
    """Tag the cells of header rows as headings of their columns.

    Nothing is guessed: where the PDF has another number of tables, or a table another number of rows, it stays as is.
    """
    tagged = [element for element in walk(root) if read(element, "/S") == "/Table" and not _is_inside(element)]
    if len(tagged) != len(tables):
        return
    for element, source in zip(tagged, tables, strict=True):
        rows = [each for each in walk(element) if read(each, "/S") == "/TR" and _find_table(each) is element]
        if len(rows) == source.rows:
            for row in rows[: source.headers]:
                _name_row(row)


def _is_inside(table: DictionaryObject) -> bool:
    return _find_table(table) is not None


def _find_table(element: DictionaryObject) -> DictionaryObject | None:
    """Give the table that a tag stands in, None where it stands in none."""
    holder = read(element, "/P")
    while isinstance(holder, DictionaryObject) and "/S" in holder:
        if read(holder, "/S") == "/Table":
            return holder
        holder = read(holder, "/P")
    return None


def _name_row(row: DictionaryObject) -> None:
    for cell in list_children(row):
        if read(cell, "/S") == CELL:
            cell[NameObject("/S")] = NameObject(HEADING)
            _give_scope(cell)


def _give_scope(cell: DictionaryObject) -> None:
    """Say that a heading is that of its column, beside whatever else is said of the cell."""
    told = DictionaryObject({NameObject("/O"): NameObject("/Table"), NameObject("/Scope"): NameObject("/Column")})
    held = read(cell, "/A")
    others = held if isinstance(held, ArrayObject) else [] if held is None else [held]
    cell[NameObject("/A")] = ArrayObject([*others, told])
