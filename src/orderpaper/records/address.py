"""Takes what a place says of its cell; gives its column and row, and spells many cells of a column as a range."""

import re
from collections.abc import Iterable, Iterator, Sequence

WORKBOOK_ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
AREA = re.compile(r"\b([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?\b")
ROW = re.compile(r"rows? ([1-9]\d{0,6})\b")
COLUMN_OF_ROWS = "row"
MOST_RUNS = 4
MOST_CELLS = 2_000


def is_in_a_workbook(file: str) -> bool:
    """Tell whether a file is a workbook, by its name."""
    return file.lower().endswith(WORKBOOK_ENDINGS)


def split_cell(at: str) -> tuple[str, int] | None:
    """Give the column and the row of a place that is one cell or one row; None where it is anything else.

    The column is its letters; of a whole row it is the word row.
    """
    if match := CELL.fullmatch(at):
        return match[1], int(match[2])
    row = ROW.fullmatch(at)
    return (COLUMN_OF_ROWS, int(row[1])) if row else None


def find_first_cell(at: str) -> str:
    """Give the first cell that a place names: E2 of E2:E41, A3 of row 3; nothing where it names none."""
    if match := AREA.match(at):
        return f"{match[1]}{match[2]}"
    row = ROW.match(at)
    return f"A{row[1]}" if row else ""


def list_cells(at: str) -> list[str]:
    """Give every cell that a place names, ranges cell by cell; of a vast range the first two thousand."""
    cells = (cell for match in AREA.finditer(at) for cell in _spread(match))
    return [cell for cell, _number in zip(cells, range(MOST_CELLS), strict=False)]


def _spread(match: re.Match[str]) -> Iterator[str]:
    left, top, right, bottom = match.groups()
    columns = range(number_of_column(left), number_of_column(right or left) + 1)
    for row in range(int(top), int(bottom or top) + 1):
        yield from (f"{letters_of_column(column)}{row}" for column in columns)


def measure_position(at: str) -> tuple[int, int]:
    """Give the row and the column that a place begins at, for sorting; what names no cell stands before all."""
    if match := AREA.match(at):
        return int(match[2]), number_of_column(match[1])
    row = ROW.match(at)
    return (int(row[1]) if row else 0), 0


def number_of_column(letters: str) -> int:
    """Give the number of a column: 1 for A, 28 for AB."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def letters_of_column(number: int) -> str:
    """Give the letters of a column: A for 1, AB for 28."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def spell_range(column: str, rows: Iterable[int]) -> str:
    """Give cells of a column in few words: E2:E41, or E2, E5:E9 and E12, or E2, E5:E9, E12 and 14 more.

    Whole rows are spelt as rows 2, 5 to 9 and 12.
    """
    is_whole = column == COLUMN_OF_ROWS
    letters, between = ("", " to ") if is_whole else (column, ":")
    runs = list(_find_runs(sorted(set(rows))))
    spelt = [between.join(f"{letters}{row}" for row in dict.fromkeys((run[0], run[-1]))) for run in runs[:MOST_RUNS]]
    if len(runs) > MOST_RUNS:
        spelt[-1] = f"{sum(map(len, runs[MOST_RUNS - 1 :]))} more"
    said = " and ".join(filter(None, (", ".join(spelt[:-1]), spelt[-1])))
    return f"rows {said}" if is_whole else said


def _find_runs(rows: Sequence[int]) -> Iterator[Sequence[int]]:
    """Give the stretches of rows that follow on one another."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start:place]
            start = place
