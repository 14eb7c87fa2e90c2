"""Takes the passages of a paper; gives its numbered lists, each with the value of every item in the order printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.manuscript import Passage, PassageKind

NUMBER = re.compile(r"(?P<open>\(?)(?P<number>\d{1,2}|[a-z]|[ivx]{1,5}|[A-Z])(?P<close>[.):]*)")
LETTER = re.compile(r"[^\W\d_]")
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
APART = 2
"""How many passages that are no items may stand between two items of a list."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its value, 4 for 4, (d) and iv, the style and the marks it is printed in, and its place."""

    value: int
    style: str
    marks: tuple[str, str]
    passage: Passage
    index: int

    def write(self, value: int) -> str:
        """Give another number as it would be printed in the list of this one."""
        if self.style == "number":
            return str(value)
        if self.style == "roman":
            return ROMAN[value - 1] if value <= len(ROMAN) else str(value)
        return chr(ord("A" if self.style == "capital" else "a") + value - 1)

    def may_follow(self, other: "Item") -> bool:
        """Tell whether this stands in the same list as another, as far as their style says."""
        return (self.style, self.marks) == (other.style, other.marks)


def read_lists(passages: Sequence[Passage]) -> list[list[Item]]:
    """Give the lists, in the order they begin; a list inside an item of another is a list of its own."""
    lists: list[list[Item]] = []
    going: list[list[Item]] = []
    apart = 0
    for index, passage in enumerate(passages):
        apart = 0 if passage.kind is PassageKind.ITEM else apart + 1
        if passage.kind is PassageKind.HEADING or apart > APART:
            going = []
        readings = tuple(_read(passage, index)) if passage.kind is PassageKind.ITEM else ()
        if readings and not _go_on(going, readings):
            begun = [[each] for each in readings if each.value == 1][:1]
            lists += begun
            going += begun
    return lists


def _read(passage: Passage, index: int) -> Iterator[Item]:
    """Give what a number may be: (i) is the ninth letter, and the first Roman number."""
    match = NUMBER.fullmatch(passage.number)
    # A number with no words is a table’s.
    if match is None or not LETTER.search(passage.text.removeprefix(passage.number)):
        return
    marks, number = (match["open"], match["close"]), match["number"]
    if number.isdecimal():
        yield Item(int(number), "number", marks, passage, index)
    elif number.isupper():
        yield Item(ord(number) - ord("A") + 1, "capital", marks, passage, index)
    else:
        if number in ROMAN:
            yield Item(ROMAN.index(number) + 1, "roman", marks, passage, index)
        if len(number) == 1:
            yield Item(ord(number) - ord("a") + 1, "letter", marks, passage, index)


def _go_on(going: list[list[Item]], readings: Sequence[Item]) -> bool:
    """Put an item into the list it goes on with, and end the lists inside that; tell whether there is one."""
    steps: tuple[tuple[int, ...], ...] = ((1,), (0, 2))
    if any(each.value == 1 for each in readings):
        steps = ((1,),)
    for wanted in steps:
        for place in range(len(going) - 1, -1, -1):
            last = going[place][-1]
            each = next(
                (each for each in readings if each.may_follow(last) and each.value - last.value in wanted), None
            )
            if each:
                going[place].append(each)
                del going[place + 1 :]
                return True
    return False
