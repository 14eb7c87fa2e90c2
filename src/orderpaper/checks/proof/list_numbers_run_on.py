"""Takes a paper read for proof; gives the numbered and lettered lists in which a number is doubled or skipped."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.proof.numbers.faults import Counted, Counting, judge
from orderpaper.checks.proof.numbers.items import read_lists
from orderpaper.checks.proof.numbers.lines import Line, read_lines
from orderpaper.records.claim import Claim
from orderpaper.records.manuscript import Passage
from orderpaper.records.reading import Reading

CODE = "list-numbers-run-on"
FEWEST = 3
"""How many items a list has at least, that one of them can be thought of as out of order."""


def list_numbers_run_on(reading: Reading) -> Iterator[Claim]:
    """Give each list that is numbered 1, 2, 3, or (a), (b), (c), or (i), (ii), (iii)."""
    for items in read_lists(reading.passages):
        if len(items) >= FEWEST:
            counted = [Counted(each.value, each.passage.text, each.passage, each.index) for each in items]
            yield from judge(reading.passages, Counting(CODE, counted, items[0].write, _find_item, noun="Item "))


def _find_item(passages: Sequence[Passage], number: str) -> Line | None:
    """Give the line among some passages that begins with a number and a mark, though it was not read as an item."""
    pattern = re.compile(rf"\(?{re.escape(number)}[.):]")
    return next((line for line in read_lines(passages) if pattern.match(line.text)), None)
