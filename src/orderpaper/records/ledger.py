"""The figures ledger: where each figure is printed, the cells it comes from, and those cells in few words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from orderpaper.records.address import letters_of_column, number_of_column, spell_range, split_cell
from orderpaper.records.place import Place


@dataclass(frozen=True, slots=True)
class PrintedFigure:
    """One figure as a paper prints it: the file and where in it, the words, its name, and its cells."""

    printed_at: Place
    words: str
    name: str
    cells: tuple[Place, ...]


def group_cells(cells: Iterable[Place]) -> dict[tuple[str, str], list[str]]:
    """Give cells by their workbook and sheet, each once, in their order."""
    groups: dict[tuple[str, str], dict[str, None]] = {}
    for cell in cells:
        groups.setdefault((cell.file, cell.within), {})[cell.at] = None
    return {sheet: list(found) for sheet, found in groups.items()}


def spell_cells(addresses: Iterable[str]) -> str:
    """Give cells of one sheet in few words: D5, D5:D9, B5:F9, or D5:D9 and F5; what is no one cell stands as it is."""
    found = list(dict.fromkeys(addresses))
    if len(found) == 1:
        return found[0]
    split = [(at, split_cell(at)) for at in found]
    whole = [cell for _at, cell in split if cell]
    others = [at for at, cell in split if cell is None and at]
    said = list(_spell_columns(whole))
    return ", ".join((*said, *others))


def _spell_columns(cells: list[tuple[str, int]]) -> Iterator[str]:
    """Give cells as one block where they fill it, else column by column."""
    columns: dict[str, list[int]] = {}
    for column, row in cells:
        columns.setdefault(column, []).append(row)
    numbers = sorted(number_of_column(column) for column in columns if column.isupper())
    rows = sorted({row for _column, row in cells})
    is_block = len(numbers) == len(columns) > 1 and all(sorted(set(each)) == rows for each in columns.values())
    if is_block and _runs_on(numbers) and _runs_on(rows):
        yield f"{letters_of_column(numbers[0])}{rows[0]}:{letters_of_column(numbers[-1])}{rows[-1]}"
        return
    for column, found in columns.items():
        yield spell_range(column, found)


def _runs_on(numbers: list[int]) -> bool:
    return numbers[-1] - numbers[0] == len(numbers) - 1


def say_cells(cells: Iterable[Place], longest: int) -> str:
    """Give where a figure comes from in so many letters: statistics.xlsx › ASB by ward › D5 and 11 more cells."""
    sheets = group_cells(cells)
    if not sheets:
        return ""
    (file, sheet), addresses = next(iter(sheets.items()))
    if len(sheets) == 1:
        said = str(Place(file, sheet, spell_cells(addresses)))
        if len(said) <= longest:
            return said
    others = sum(map(len, sheets.values())) - 1
    more = f" and {others} more cell{'' if others == 1 else 's'}" if others else ""
    end = f" › {addresses[0]}{more}" if addresses[0] else more
    start = str(Place(file, sheet))
    return start + end if len(start + end) <= longest else f"{start[: longest - len(end) - 1].rstrip()}…{end}"[:longest]
