"""Takes the figures of a paper; gives each its content control, which says to a reviewer where the figure comes from.

It is an ordinary control of Word, seen when one points at the figure, and prints as the figure alone.
"""

import re
from collections.abc import Mapping, Sequence

from markupsafe import escape

from orderpaper.records.ledger import say_cells
from orderpaper.word.letters import clean
from orderpaper.word.traces import MARK, Figure

LONGEST = 64
"""The most letters that Word takes for the title of a control, and for its tag."""
FIRST = 700_000_000
TAKEN = re.compile(rb'<w:id w:val="(\d+)"')
EMPTY = re.compile(r"<w:t(?: [^>]*)?></w:t></w:r>\Z")


class Addresses:
    """Numbers the controls of one paper, which no two may share, with those that the template has."""

    def __init__(self, figures: Sequence[Figure], parts: Mapping[str, bytes]) -> None:
        self._figures = figures
        taken = {int(number) for part in parts.values() if b"<w:sdt>" in part for number in TAKEN.findall(part)}
        self._next = max((FIRST, *(number + 1 for number in taken if number < 2**31 - 2**24)))

    def write(self, index: int, run: str) -> str:
        """Give the control around the run of a figure; nothing around a figure that has no words of its own."""
        figure = self._figures[index]
        if EMPTY.search(MARK.sub("", run)):
            return run
        self._next += 1
        tag = f'<w:tag w:val="{_write(figure.name)}"/>' if figure.name else ""
        alias = _write(say_cells(figure.cells, LONGEST))
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{alias}"/>{tag}<w:id w:val="{self._next}"/></w:sdtPr>'
            f"<w:sdtContent>{run}</w:sdtContent></w:sdt>"
        )


def _write(words: str) -> str:
    """Give words for an attribute, no longer than Word takes."""
    plain = clean(" ".join(words.split()))
    return str(escape(plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"))
