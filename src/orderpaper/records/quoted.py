"""Texts of the workbooks that call figures by name, as they were typed, and how the figures they call have moved."""

from dataclasses import dataclass

from orderpaper.records.place import Place


@dataclass(frozen=True, slots=True)
class Move:
    """How a measure moved between two periods, each figure as printed.

    `way` is higher, lower or the same, empty where the figure moved and prints the same; `goodness` is better or worse,
    empty where neither is said.
    """

    measure: str
    earlier_period: str
    earlier: str
    later_period: str
    later: str
    way: str
    goodness: str = ""


@dataclass(frozen=True, slots=True)
class QuotedName:
    """One name in a text: as typed, from which of the typed letters to which, and what it was filled with.

    `move` is None where the words do not speak of a change. `lack` says why nothing could be put in its place;
    `choices` are the names there are where it goes astray, `astray` the part of it that does.
    """

    name: str
    start: int
    end: int
    words: str = ""
    move: Move | None = None
    lack: str = ""
    astray: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotedText:
    """One paragraph that calls figures by name: its cell, the words as typed, and the names in their order."""

    place: Place
    typed: str
    names: tuple[QuotedName, ...]
