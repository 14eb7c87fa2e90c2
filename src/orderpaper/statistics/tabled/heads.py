"""Takes a table of a paper; gives the headings of its columns, the rows under them, and where its names stand."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from orderpaper.records.manuscript import Grid, GridRow
from orderpaper.records.month import read_month, read_span
from orderpaper.records.place import Place
from orderpaper.records.years import read_years
from orderpaper.statistics.heading import Kind, read_heading
from orderpaper.statistics.tabled.cells import read_cell

NOWHERE = Place("")
MOST_HEADER_ROWS = 4
BROKEN_YEAR = re.compile(r"(?<=\d/) (?=\d)")
WRITTEN_YEAR = re.compile(r"\d{4}|\d{2}\s?/")
NOTE_BY_YEAR = re.compile(r"(?<=\b(?:19|20)\d\d)\d$")
REFERENCE = re.compile(r"\b(?:lines?|rows?|items?|page|no|ref|reference|number|id|order|code)\b|#", re.IGNORECASE)
SHORT = 8


@dataclass(frozen=True, slots=True)
class Headed:
    """A table taken apart: the rows of its body, each as wide as it is, and a heading for every column.

    A heading is empty where the table has none. `names` are the columns that say what a row is of.
    """

    rows: tuple[GridRow, ...]
    headings: tuple[str, ...]
    names: tuple[int, ...] = (0,)

    @property
    def columns(self) -> tuple[int, ...]:
        """The columns that may hold figures: none that names a row or refers to it, as a line or an item number."""
        return tuple(at for at in range(len(self.headings)) if at not in self.names and not self._refers(at))

    def _refers(self, at: int) -> bool:
        kind = read_heading(self.headings[at])
        if kind is not Kind.OWN:
            return False
        return at < self.names[0] or (bool(REFERENCE.search(self.headings[at])) and _runs_up(self.rows, at))

    @property
    def is_headed(self) -> bool:
        """Whether any column of figures has a heading."""
        return any(self.headings[at] for at in self.columns)

    @property
    def names_are(self) -> str:
        """The heading of the columns that say what a row is of."""
        return " ".join(self.headings[at] for at in self.names if self.headings[at])

    def name_row(self, row: GridRow) -> str:
        """Give what a row is of, in words."""
        return " ".join(row.cells[at].text.strip() for at in self.names if row.cells[at].text.strip())


def take_apart(grid: Grid) -> Headed:
    """Give a table without its heading rows and without rows that hold no figure, with what the headings say."""
    count = _count_headers(grid)
    body = [row for row in grid.rows[count:] if any(is_figure(cell.text) for cell in row.cells[1:])]
    width = max(Counter(len(row.cells) for row in body).items(), key=lambda held: held[::-1], default=(0, 0))[0]
    rows = tuple(row for row in body if len(row.cells) == width)
    headings = _compose(grid.rows[:count], width)
    return Headed(rows, headings, (0,) if grid.is_rebuilt else _find_names(rows, headings))


def is_figure(text: str) -> bool:
    """Tell whether a cell holds a number."""
    return read_cell(text, NOWHERE).value is not None


def is_period(text: str) -> bool:
    """Tell whether words name a month, a year or a span of them and nothing else; a note’s number glued on is none."""
    words = mend(text)
    is_month = read_month(words) is not None or read_span(words) is not None
    # Ages are written as years are: 17-24.
    return bool(words) and (is_month or (bool(WRITTEN_YEAR.match(words)) and read_years(words) is not None))


def mend(heading: str) -> str:
    """Give a heading with its line breaks gone, years whole again (2012/ 2013), and no note’s number after them."""
    return NOTE_BY_YEAR.sub("", BROKEN_YEAR.sub("", " ".join(heading.split())))


# ---- which rows are headings


def _count_headers(grid: Grid) -> int:
    marked = next((at for at, row in enumerate(grid.rows) if not row.is_header), len(grid.rows))
    found = marked
    for row in grid.rows[marked:MOST_HEADER_ROWS]:
        if not _is_header(row):
            break
        found += 1
    return found


def _is_header(row: GridRow) -> bool:
    """Tell whether a row heads those under it: it holds no figure, or nothing but months and years."""
    rest = [cell.text for cell in row.cells[1:] if cell.text.strip()]
    held = [text for text in rest if is_figure(text)]
    return bool(rest) and all(_is_year(text) for text in held)


def _is_year(text: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", text.strip()))


# ---- what the headings say


def _compose(headers: Sequence[GridRow], width: int) -> tuple[str, ...]:
    fitted = [_fit(row, width) for row in headers if not _is_title(row)]
    columns = zip(*(row for row in fitted if row), strict=True) if any(fitted) else [() for _ in range(width)]
    return tuple(" ".join(dict.fromkeys(mend(part) for part in column if part.strip())) for column in columns)


def _is_title(row: GridRow) -> bool:
    """Tell whether a row is one cell across the whole table: it heads no column."""
    return len(row.cells) > 1 and len({cell.text for cell in row.cells}) == 1


def _fit(row: GridRow, width: int) -> tuple[str, ...]:
    """Give a heading row as wide as the body; nothing where it cannot be told which heading is whose."""
    texts = tuple(cell.text for cell in row.cells)
    if len(texts) < width and texts and is_period(texts[0]):
        texts = ("", *texts)
    if len(texts) == width - 1 and all(is_period(each) for each in texts[1:]):
        texts = (*texts, "")
    return texts if len(texts) == width else ()


# ---- where the names stand


def _find_names(rows: Sequence[GridRow], headings: Sequence[str]) -> tuple[int, ...]:
    """Give the columns of words that rows are named by: the first, and the one after it where the first is a code."""
    worded = [at for at in range(len(headings)) if _holds_words(rows, at)]
    if not worded or worded[0] > 1:
        return (0,)
    first = worded[0]
    is_coded = first + 1 in worded and (_is_short(rows, first) or _repeats(rows, first))
    return (first, first + 1) if is_coded and len(headings) > first + 2 else (first,)


def _texts(rows: Sequence[GridRow], at: int) -> Iterator[str]:
    return (row.cells[at].text.strip() for row in rows)


def _holds_words(rows: Sequence[GridRow], at: int) -> bool:
    texts = list(_texts(rows, at))
    words = [text for text in texts if text and not is_figure(text) and re.search(r"[^\W\d_]", text)]
    return len(words) * 2 > len(texts)


def _is_short(rows: Sequence[GridRow], at: int) -> bool:
    texts = [text for text in _texts(rows, at) if text]
    return sum(len(text) <= SHORT and bool(re.search(r"\d", text)) for text in texts) * 2 > len(texts)


def _runs_up(rows: Sequence[GridRow], at: int) -> bool:
    """Tell whether a column has nothing but whole numbers, each higher than the one above."""
    held = [read_cell(text, NOWHERE) for text in _texts(rows, at)]
    values = [each.value for each in held if each.value is not None and not each.decimals and not each.is_percent]
    return len(values) == len(held) > 2 and all(one < next_one for one, next_one in pairwise(values))


def _repeats(rows: Sequence[GridRow], at: int) -> bool:
    texts = [text for text in _texts(rows, at) if text]
    return len(set(texts)) < len(texts)
