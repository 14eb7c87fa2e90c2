"""Texts that know the cell they were typed in, so that a review copy can say it of each, and a returned one be read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.records.place import Place
from orderpaper.records.rows import change_rows
from orderpaper.records.text import LineKind, Missing, Prose, Sourced, citations_of, join_sourced

WORDS = frozenset((Kind.TEXT, Kind.PARA))
BULLET = "- "


class KeyedText(Sourced):
    """Words of one cell; what is made of them with Python’s own is plain again, and has no key."""

    __slots__ = ("key",)
    key: str

    @classmethod
    def of(cls, words: str, key: str) -> Self:
        """Give words with their key, and with the figures they know."""
        made = cls(words, citations_of(words))
        made.key = key
        return made


@dataclass(frozen=True, slots=True)
class KeyedProse(Prose):
    """Paragraphs and lists of one cell."""

    key: str = ""


@dataclass(frozen=True, slots=True)
class TextCell:
    """A cell that holds words of a paper: where it is, the name of its row, its heading, and the words.

    `row` is what tells the row from others on its sheet, as the issue Legal; empty where rows have no names.
    """

    place: Place
    row: str
    heading: str
    value: str | Prose


def key_bundle(bundle: Bundle) -> tuple[Bundle, dict[str, TextCell]]:
    """Give the bundle with a key in each of its texts, T1, T2 …, and the cell of each key, in their order."""
    cells: dict[str, TextCell] = {}

    def add_keys(entry: Entry) -> Entry:
        keyed: dict[str, object] = {}
        for name, cell in _list_row(entry):
            key = f"T{len(cells) + 1}"
            cells[key] = cell
            held = cell.value
            keyed[name] = KeyedProse(held.lines, key) if isinstance(held, Prose) else KeyedText.of(held, key)
        return entry.changed(**keyed) if keyed else entry

    return change_rows(bundle, add_keys), cells


def list_texts(bundle: Bundle) -> Iterator[TextCell]:
    """Give every text of the workbooks that a paper may print, with its cell."""
    for entry in bundle.entries():
        yield from (cell for _name, cell in _list_row(entry))


def _list_row(entry: Entry) -> Iterator[tuple[str, TextCell]]:
    row = name_row(entry)
    for name, column in entry.columns().items():
        value = getattr(entry, name)
        if _holds_words(column) and value and isinstance(value, str | Prose):
            yield name, TextCell(entry.origin.place(name), row, column.heading, value)


def _holds_words(column: Column) -> bool:
    """Tell whether a column holds words to be read, and none that lead elsewhere or name their row."""
    return column.kind in WORDS and not column.is_key and not column.refers_to


def name_row(entry: Entry) -> str:
    """Give what a row is called by its key, as the issue Legal; nothing where its sheet has no keys, or it has none."""
    named = [getattr(entry, name) for name in entry.SHEET.key]
    return " › ".join(str(each) for each in named if each is not None and not isinstance(each, Missing))


def write_text(value: str | Prose) -> str:
    """Give a text in one string, a line for each paragraph, lists with their marks: what a cell may hold, read again.

    Words that are figures know their cells still.
    """
    if not isinstance(value, Prose):
        return value
    lines = _write_lines((line.kind, line.text) for line in value.lines)
    return join_sourced(piece for number, line in enumerate(lines) for piece in (("\n", line) if number else (line,)))


def write_lines(lines: Iterable[tuple[LineKind, str]]) -> str:
    """Give lines of prose in one string, as `write_text` does."""
    return "\n".join(_write_lines(lines))


def _write_lines(lines: Iterable[tuple[LineKind, object]]) -> Iterator[str]:
    letters = 0
    for kind, text in lines:
        letters = letters + 1 if kind is LineKind.LETTER else 0
        mark = BULLET if kind is LineKind.BULLET else f"({chr(97 + (letters - 1) % 26)}) " if letters else ""
        words = text if isinstance(text, str) else str(text)
        yield join_sourced((mark, words)) if mark else words


def is_same_text(one: str, other: str) -> bool:
    """Tell whether two texts say the same, as far as spaces go; paragraphs count."""
    return _plain(one) == _plain(other)


def _plain(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
