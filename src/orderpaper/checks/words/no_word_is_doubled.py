"""Takes the words typed; gives a finding for each word that stands twice in a row."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.running_text import find_cells, run_together
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

# Each begins with one sign, which is quick to find; the quantifier that gives nothing back never tries half a word.
DOUBLED = tuple(re.compile(rf"{sign}([A-Za-z]++)\s++(?i:\1)\b(?![’'-])") for sign in (" ", r"\n", r"\("))
RIGHT = frozenset(("had", "that", "very", "many", "far", "her"))
"""Words that English doubles, as in “all that they had had” and “we gave her her notes”."""


def no_word_is_doubled(_bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the words that were typed twice, also over the end of a line; not “had had”, nor names."""
    finds = [(match.start() + 1, match) for match in find_doubled(run_together(wording))]
    for said, match in find_cells(wording, finds):
        yield query("no-word-is-doubled", said.place, tell(match))


def find_doubled(text: str) -> Iterator[re.Match[str]]:
    """Give each place of a text where a word stands twice in a row; each match begins with the sign before the word."""
    for pattern in DOUBLED:
        for match in pattern.finditer(text):
            first, second = match[0][1:].split()
            is_name = first == second and first[0].isupper()
            if first.lower() not in RIGHT and not is_name:
                yield match


def tell(match: re.Match[str]) -> str:
    """Give the message: the two words, and what to do."""
    return f"“{' '.join(match[0][1:].split())}”: is a word there twice? Take one out."
