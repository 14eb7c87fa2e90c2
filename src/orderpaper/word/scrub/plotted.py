"""Takes the drawing of a chart; gives the cells that it plots, on sheets that are named anew."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from orderpaper.word.facts.styles import Element, whole

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
AREA = re.compile(
    r"(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!,()]+))!\$?(?P<left>[A-Z]{1,3})\$?(?P<top>\d+)"
    r"(?::\$?(?P<right>[A-Z]{1,3})\$?(?P<bottom>\d+))?(?:,|$)"
)
NOWHERE = "#REF!"
MOST_CELLS = 100_000

Spot = tuple[int, int]
"""The row and column of a cell, counted from 1."""


class NotPlottedError(Exception):
    """What a chart plots cannot be told from the drawing: it asks for other cells than it shows."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell of a chart holds: its words or its number as written, and the format of a number."""

    words: str
    is_number: bool = False
    format: str = ""


@dataclass(slots=True)
class Sheets:
    """The cells that a chart plots, by sheet; sheets are numbered in the order they are asked for."""

    cells: list[dict[Spot, Cell]] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, name: str) -> int:
        """Give the number of a sheet, counted from 0."""
        if name not in self.numbers:
            self.numbers[name] = len(self.cells)
            self.cells.append({})
        return self.numbers[name]


@dataclass(frozen=True, slots=True)
class Area:
    """A block of cells on one sheet."""

    sheet: int
    top: int
    left: int
    bottom: int
    right: int

    @property
    def spots(self) -> list[Spot]:
        """The cells, row by row."""
        return list(product(range(self.top, self.bottom + 1), range(self.left, self.right + 1)))

    def __str__(self) -> str:
        first = f"Sheet{self.sheet + 1}!${name_column(self.left)}${self.top}"
        last = f":${name_column(self.right)}${self.bottom}"
        return first if (self.top, self.left) == (self.bottom, self.right) else first + last


def collect_cells(root: Element) -> Sheets:
    """Give the cells that a chart plots, and name the sheets anew in the drawing.

    Raises:
        NotPlottedError: what it asks for and what it shows are not as many cells.
    """
    sheets = Sheets()
    read = [(each, _read_areas(each.findtext(f"{C}f", ""), sheets)) for each in _find_references(root)]
    for reference, areas in read:
        for spot, cell in _read_cells(reference, areas):
            sheets.cells[spot[0]][spot[1:]] = cell
    for reference, areas in read:
        said = ",".join(map(str, areas))
        _write_formula(reference, f"({said})" if len(areas) > 1 else said)
    return sheets


def ask_for_nothing(root: Element) -> None:
    """Let a drawing ask for no cells; it shows the figures that it holds itself."""
    for reference in _find_references(root):
        _write_formula(reference, NOWHERE)


def name_column(number: int) -> str:
    """Give the letters of a column, counted from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _find_references(root: Element) -> list[Element]:
    return list(root.iter(f"{C}strRef", f"{C}numRef", f"{C}multiLvlStrRef"))


def _write_formula(reference: Element, words: str) -> None:
    formula = reference.find(f"{C}f")
    if formula is not None:
        formula.text = words


def _read_areas(formula: str, sheets: Sheets) -> list[Area]:
    plain = formula.strip().removeprefix("(").removesuffix(")")
    areas: list[Area] = []
    at = 0
    while at < len(plain):
        found = AREA.match(plain, at)
        if found is None:
            raise NotPlottedError
        areas.append(_read_area(found, sheets))
        at = found.end()
    if not areas or sum((each.bottom - each.top + 1) * (each.right - each.left + 1) for each in areas) > MOST_CELLS:
        raise NotPlottedError
    return areas


def _read_area(found: re.Match[str], sheets: Sheets) -> Area:
    top, left = int(found["top"]), _count_column(found["left"])
    bottom = int(found["bottom"] or top)
    right = _count_column(found["right"]) if found["right"] else left
    if bottom < top or right < left:
        raise NotPlottedError
    return Area(sheets.number(found["quoted"] or found["plain"]), top, left, bottom, right)


def _count_column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _read_cells(reference: Element, areas: list[Area]) -> Iterator[tuple[tuple[int, int, int], Cell]]:
    """Give each cell that a reference shows, by its sheet, row and column."""
    spots = [(area.sheet, *spot) for area in areas for spot in area.spots]
    levels = reference.findall(f"{C}multiLvlStrCache/{C}lvl")
    if levels:
        yield from _read_levels(levels, areas, _count_points(reference.find(f"{C}multiLvlStrCache")))
        return
    shown = reference.find(f"{C}strCache") if reference.tag == f"{C}strRef" else reference.find(f"{C}numCache")
    if shown is None:
        return
    if _count_points(shown) != len(spots):
        raise NotPlottedError
    yield from ((spots[at], cell) for at, cell in _read_points(shown, len(spots)))


def _read_levels(levels: list[Element], areas: list[Area], count: int) -> Iterator[tuple[tuple[int, int, int], Cell]]:
    """Give the cells of names in several levels: the last column, or row, holds those nearest the axis."""
    area = areas[0]
    wide, high = area.right - area.left + 1, area.bottom - area.top + 1
    if len(areas) > 1 or (len(levels), count) not in {(wide, high), (high, wide)}:
        raise NotPlottedError
    is_down = (len(levels), count) == (wide, high)
    for number, level in enumerate(levels):
        for at, cell in _read_points(level, count):
            spot = (area.top + at, area.right - number) if is_down else (area.bottom - number, area.left + at)
            yield (area.sheet, *spot), cell


def _count_points(shown: Element | None) -> int:
    counted = None if shown is None else shown.find(f"{C}ptCount")
    return -1 if counted is None else whole(counted.get("val"), -1)


def _read_points(shown: Element, count: int) -> Iterator[tuple[int, Cell]]:
    usual = shown.findtext(f"{C}formatCode", "General")
    for point in shown.iterchildren(f"{C}pt"):
        at = whole(point.get("idx"), -1)
        if not 0 <= at < count:
            raise NotPlottedError
        words = point.findtext(f"{C}v", "")
        is_number = shown.tag == f"{C}numCache" and _is_number(words)
        yield at, Cell(words, is_number, point.get("formatCode", usual) if is_number else "")


def _is_number(words: str) -> bool:
    return re.fullmatch(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", words.strip()) is not None
