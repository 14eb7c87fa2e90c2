"""Takes a table of a printed part; gives the row and the column that a figure in it stands in, by their words."""

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import pairwise
from textwrap import shorten

from orderpaper.word.traces_words import read_words

PARAGRAPH_END = "</w:p>"
CELL = re.compile(r"<w:tc[ >]")
SPAN = re.compile(r'<w:gridSpan w:val="(\d+)"')
TITLE = re.compile(r'<w:tblCaption w:val="([^"]*)"')
CAPTION = re.compile(r"(\w[\w ]*? \d+)\W+(\w.*)", re.DOTALL)
MOST_OF_LABEL = 60
"""How many letters of a heading, or of the words that a row begins with, are said."""


class FigureTable:
    """One table; it is asked for the places of its figures in their order."""

    def __init__(self, text: str, start: int, number: int) -> None:
        self._text, self._row = text, start
        self._named = _name_table(text, start, number)
        self._headings, self._body = self._read_headings(start)
        self._rows = 0
        self._columns: list[int] = []
        self._starts: list[int] = []
        self._labels: dict[int, str] = {}

    def say(self, position: int) -> str:
        """Give the table, the row and the column of a figure, as an officer looks for them."""
        if position < self._body:
            return f"{self._named}, headings"
        self._go_to_row(position)
        before = bisect(self._starts, position) - 1
        column = self._columns[before] if before >= 0 else 0
        heading = self._headings.get(column, "")
        said = f"column “{heading}”" if heading else f"column {column + 1}"
        return f"{self._named}, {self._say_row(column)}, {said}"

    def _go_to_row(self, position: int) -> None:
        start = max(self._text.rfind("<w:tr>", self._row, position), self._text.rfind("<w:tr ", self._row, position))
        if start > self._row:
            self._rows += sum(self._text.count(tag, self._row + 1, start + 6) for tag in ("<w:tr>", "<w:tr "))
            cells = list(self._list_cells(start, self._text.find("</w:tr>", start)))
            self._columns, self._starts = [column for column, _at in cells], [at for _column, at in cells]
            self._row, self._labels = start, {}

    def _list_cells(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give each cell of a row by the column it begins in, from nought."""
        column = 0
        for cell in CELL.finditer(self._text, start, end):
            yield column, cell.start()
            properties = self._text.find("</w:tcPr>", cell.start(), cell.start() + 2_000)
            span = SPAN.search(self._text, cell.start(), max(properties, cell.start()))
            column += int(span[1]) if span else 1

    def _read_headings(self, start: int) -> tuple[dict[int, str], int]:
        """Give what stands over each column, level by level, and where the rows below the headings begin."""
        headings: dict[int, list[str]] = {}
        end = start
        for begins, ends in self._list_header_rows(start):
            cells = [*self._list_cells(begins, ends), (self._count_columns(begins, ends), ends)]
            for (column, at), (beyond, until) in pairwise(cells):
                words = shorten(read_words(self._text[at:until]), MOST_OF_LABEL, placeholder=" …")
                for each in range(column, beyond):
                    headings.setdefault(each, []).append(words)
            end = ends
        joined = {column: " › ".join(dict.fromkeys(filter(None, words))) for column, words in headings.items()}
        return joined, end

    def _count_columns(self, start: int, end: int) -> int:
        cells = list(self._list_cells(start, end))
        if not cells:
            return 0
        column, last = cells[-1]
        span = SPAN.search(self._text, last, end)
        return column + (int(span[1]) if span else 1)

    def _list_header_rows(self, start: int) -> Iterator[tuple[int, int]]:
        """Give where each of the rows begins and ends that stand at the top and repeat on every page."""
        end = start
        while True:
            begins = min(filter(lambda at: at >= 0, (self._text.find(tag, end) for tag in ("<w:tr>", "<w:tr "))),
                         default=-1)  # fmt: skip
            end = self._text.find("</w:tr>", begins)
            if begins < 0 or end < 0 or self._text.find("<w:tblHeader", begins, end) < 0:
                return
            yield begins, end

    def _say_row(self, column: int) -> str:
        """Give the words that the row begins with; of a table in two blocks, those of the figure’s own block."""
        first = self._headings.get(0, "")
        leads = max((each for each in range(column) if first and self._headings.get(each) == first), default=0)
        label = self._read_label(leads) if column else ""
        return f"row “{label}”" if label else f"row {self._rows}"

    def _read_label(self, column: int) -> str:
        if column not in self._labels:
            at = dict(zip(self._columns, self._starts, strict=True)).get(column, self._row)
            words = read_words(self._text[at : self._text.find("</w:tc>", at)])
            self._labels[column] = shorten(words, MOST_OF_LABEL, placeholder=" …")
        return self._labels[column]


def _name_table(text: str, start: int, number: int) -> str:
    """Give a table by the number and title of the caption above it; without one, by its title or place in the paper."""
    if text.endswith(PARAGRAPH_END, 0, start):
        above = text[text.rfind(PARAGRAPH_END, 0, start - 1) + len(PARAGRAPH_END) : start]
        caption = CAPTION.fullmatch(read_words(above)) if " SEQ " in above else None
        if caption:
            title = shorten(caption[2], 2 * MOST_OF_LABEL, placeholder=" …")
            return f"{caption[1][:1].lower()}{caption[1][1:]} ({title})"
    titled = TITLE.search(text, start, text.find("<w:tr", start))
    if titled and titled[1]:
        return f"table without a number ({read_words(f'<w:t>{titled[1]}</w:t>')})"
    return f"table {number} of the paper"
