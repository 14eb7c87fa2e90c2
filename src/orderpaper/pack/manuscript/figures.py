"""Takes a line; gives it as a row of figures: a name, then its cells; or tells that it is none."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

NUMBER = r"[=+\-−–]?\s?£?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:%|p|k|m|bn|th|st|nd|rd)?[*†‡]?"
CELL = re.compile(
    rf"(?:{NUMBER}(?:\s\(?[a-z]+\)?){{0,2}}(?:\s?[↑↓←→↔▲▼])?|\({NUMBER}\)|N/A|n/a|NA|\[[a-z]{{1,3}}\]|-|–|—|\*|\.\.|[↑↓←→↔▲▼])$"
)
PART = re.compile(r"\s+(?=[↑↓←→↔▲▼](?:\s|$))|(?<=[\d%]) (?=(?:points?|pp)\b|\([a-z]+\))|(?<=points) (?=\([a-z]+\))")
"""What is printed between a figure and what is of the same cell: an arrow, or a word in brackets."""
DIGITS = re.compile(r"\d")
TELEPHONE = re.compile(r"0\d{2,}$|\(0\d+\)$")
CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d$")
DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
PERIOD = (
    rf"(?:{MONTHS}[ '’-]{{0,2}}(?:20)?\d\d"
    r"|(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?|Q[1-4](?:\s(?:19|20)\d\d(?:/\d\d)?)?)"
)
PERIODS = re.compile(rf"(?:(?P<name>[A-Z][A-Za-z/ ]{{2,40}}?)\s+)?(?P<periods>{PERIOD}(?:\s+{PERIOD})+)$")
YEAR = re.compile(r"(?:19|20)\d\d$")
MONTH = re.compile(rf"\b{MONTHS}$")
FEWEST = 2
LEAST_AXIS = 3
"""Figures in even steps that do not begin with nought are an axis if there are more than so many."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of figures: the words before them, and its cells as printed, so many of them on a line below."""

    name: str
    cells: tuple[str, ...]
    rest: int = 0

    def shift(self, count: int) -> "Row":
        """Give the row with that many cells, what is too many in its name."""
        spare = len(self.cells) - count
        return Row(" ".join((self.name, *self.cells[:spare])).strip(), self.cells[spare:], self.rest)


@cache
def is_row(text: str) -> bool:
    """Tell whether a line is a row of figures."""
    return read_row(text) is not None


def read_row(text: str) -> Row | None:
    """Give a line as a row of figures: at least two at its end, two of them with digits; None where it is none."""
    row = split_figures(text)
    figures = [cell for cell in row.cells if DIGITS.search(cell)]
    if len(figures) < FEWEST or any(TELEPHONE.match(cell) for cell in figures) or list_periods(text):
        return None
    if _is_axis(row) or (DAY.search(row.name) and all(CLOCK.match(cell) for cell in figures)):
        return None
    return row


def split_figures(text: str) -> Row:
    """Give a line split where its figures begin; a rank and its arrow are one cell."""
    words = PART.sub("\u00a0", text).split(" ")
    first = len(words)
    while first and CELL.match(words[first - 1]):
        first -= 1
    return Row(" ".join(words[:first]), tuple(word.replace("\u00a0", " ") for word in words[first:]))


def list_periods(text: str) -> tuple[str, ...]:
    """Give the months or years of a line that has nothing else but a word or two before, as headings of columns are."""
    match = PERIODS.match(text)
    return (match["name"] or "", *re.findall(PERIOD, match["periods"])) if match else ()


def ends_in_month(text: str) -> bool:
    """Tell whether a name ends in a month, so that a year may follow."""
    return bool(MONTH.search(text))


def is_year(text: str) -> bool:
    """Tell whether a cell is a year in four figures."""
    return bool(YEAR.match(text))


def _is_axis(row: Row) -> bool:
    """Tell whether figures are those along a chart’s axis: in even steps."""
    numbers = [float(cell.rstrip("%").replace(",", "")) for cell in row.cells if re.match(r"[\d,.]+%?$", cell)]
    steps = {round(after - before, 6) for before, after in pairwise(numbers)}
    is_even = len(steps) == 1 and len(numbers) == len(row.cells)
    return is_even and not row.name and len(numbers) > (FEWEST if numbers[0] == 0 else LEAST_AXIS)
