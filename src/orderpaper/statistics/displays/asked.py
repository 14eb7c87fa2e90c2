"""Takes a row of the sheet Shown and its table; gives the rows and columns it asks for, or says which is not there."""

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from orderpaper.records.names import fold
from orderpaper.records.statistics import Display
from orderpaper.records.text import Text
from orderpaper.statistics.displays.headings import part_heading
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.table import ReadTable
from orderpaper.statistics.heading import Kind

Thing = TypeVar("Thing")


class Also(StrEnum):
    """What may stand under Also print."""

    CHANGE = "Change"
    PERCENT_CHANGE = "% change"
    RATE = "Rate"
    RANK = "Rank"
    DIRECTION = "Direction"
    SHARE = "Share"
    TOTAL = "Total"
    TOTAL_ROW = "Total row"
    TOTAL_COLUMN = "Total column"


ALSO = {fold(each): each for each in Also} | dict.fromkeys(
    ("percentage change", "per cent change"), Also.PERCENT_CHANGE
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a display asks of its table: the rows and columns wanted, in their order, and what is worked out beside.

    `names_rows` and `names_columns` tell whether it names them itself.
    """

    display: Display
    read: ReadTable
    rows: tuple[ShownRow, ...]
    headings: tuple[str, ...]
    also: tuple[Also, ...]
    names_rows: bool
    names_columns: bool

    @property
    def title(self) -> Text:
        """The title: its own, or that of its table."""
        return self.display.title or self.read.table.title

    @property
    def id(self) -> str:
        """The name of its table, as messages quote it."""
        return f"“{self.read.table.id}”"

    def list_own(self) -> list[str]:
        """Give the columns wanted that hold figures of their own."""
        return [each for each in self.headings if self.read.layout.kinds[each] is Kind.OWN]


def ask(display: Display, read: ReadTable) -> Asked:
    """Give what a display asks of its table; raise Refusal where it names what is not there."""
    rows = list(_choose(display, "rows", _list_rows(read)))
    columns = list(_choose(display, "columns_shown", _list_columns(read)))
    also = tuple(_read_also(display))
    if also and read.table.unit == "Words":
        said = f"“{read.table.id}” holds words, so nothing can be worked out from it. Leave Also print empty."
        raise Refusal("also", said, also[0])
    return Asked(
        display,
        read,
        tuple(rows) or read.rows,
        tuple(dict.fromkeys(columns)) or read.headings,
        also,
        names_rows=bool(rows),
        names_columns=bool(columns),
    )


def _choose(display: Display, key: str, known: Mapping[str, Sequence[Thing]]) -> Iterator[Thing]:
    what = "row" if key == "rows" else "column"
    for line in _list_lines(getattr(display, key)):
        if fold(line) not in known:
            names = (each.name if isinstance(each, ShownRow) else str(each) for held in known.values() for each in held)
            advice = say_nearest(line, names) or " Write the names as they stand on the sheet, one a line."
            raise Refusal(key, f"the sheet “{display.table}” has no {what} “{line}”.{advice}", line)
        yield from known[fold(line)]


def _list_lines(text: Text) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()] if isinstance(text, str) else []


def _list_rows(read: ReadTable) -> dict[str, list[ShownRow]]:
    """Give the rows by the names they may be called by: as pasted, or without their dash."""
    found: dict[str, list[ShownRow]] = {}
    for row in read.rows:
        for name in {fold(row.pasted_name), fold(row.name)}:
            found.setdefault(name, []).append(row)
    return found


def _list_columns(read: ReadTable) -> dict[str, list[str]]:
    """Give the columns by the names they may be called by: as pasted, or all of one upper heading by that."""
    found: dict[str, list[str]] = {}
    for heading in read.headings:
        group = part_heading(heading)[0]
        if group:
            found.setdefault(fold(group), []).append(heading)
    return found | {fold(heading): [heading] for heading in read.headings}


def _read_also(display: Display) -> Iterator[Also]:
    for line in dict.fromkeys(map(fold, _list_lines(display.also))):
        if line not in ALSO:
            advice = say_nearest(line, Also) or f" Write one or more of: {', '.join(Also)}."
            raise Refusal("also", f"“{line}” is nothing that can be printed beside a table.{advice}", line)
        yield ALSO[line]


def say_nearest(typed: str, known: Iterable[str]) -> str:
    """Give “ Did you mean …?” with the nearest of the known words; nothing where none is near."""
    by_fold = {fold(each): each for each in known}
    near = difflib.get_close_matches(fold(typed), by_fold, 1)
    return f" Did you mean “{by_fold[near[0]]}”?" if near else ""
