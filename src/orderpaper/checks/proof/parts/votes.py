"""Takes the passages of minutes; gives the votes recorded in them, each with how many members are listed as present."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.manuscript import Passage, PassageKind

PRESENT = re.compile(r"^(?:members )?present\b\s*:?\s*", re.IGNORECASE)
TITLE = re.compile(
    r"\b(?:Councillors?|Cllrs?\.?|Chairman|Chair|Vice[- ]Chairman|Vice[- ]Chair|Parish|Borough|and)\b|\([^)]*\)"
)
VOTE = re.compile(r"\bFor\s*[-–—:]\s*(\d+)\W+Against\s*[-–—:]\s*(\d+)(?:\W+Abst\w+\s*[-–—:]\s*(\d+))?", re.IGNORECASE)
NAME = re.compile(r"[A-Z][\w’'-]+")
ENDS = re.compile(r"\b(?:also present|in attendance|apologies|officers present)\b", re.IGNORECASE)
MEETING_BEGINS = re.compile(r"\bminutes of (?:the|a) \w+", re.IGNORECASE)
FEWEST = 3


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote as the minutes record it, at a letter of a passage, and how many members were present."""

    passage: Passage
    letter: int
    words: str
    votes: int
    present: int


def read_votes(passages: Sequence[Passage]) -> Iterator[Vote]:
    """Give the votes of minutes that list the members present before."""
    present = 0
    for at, passage in enumerate(passages):
        if PRESENT.match(passage.text):
            present = _count_present(passages[at : at + 3])
        elif MEETING_BEGINS.match(passage.text) and passage.kind is PassageKind.HEADING and passage.level <= 1:
            present = 0
        for match in VOTE.finditer(passage.text) if present >= FEWEST else ():
            votes = sum(int(number) for number in match.groups() if number)
            yield Vote(passage, match.start(), match[0], votes, present)


def _count_present(passages: Sequence[Passage]) -> int:
    """Give how many names a list of those present has; it may go on in the next passages, with “Councillors”."""
    words = passages[0].text
    for passage in passages[1:]:
        if ENDS.search(passage.text) or not re.match(r"\s*(?:Councillors?|Cllrs?)\b", passage.text):
            break
        words += f", {passage.text}"
    ended = ENDS.search(words)
    names = TITLE.sub(",", PRESENT.sub("", words[: ended.start()] if ended else words))
    return sum(1 for name in names.split(",") if NAME.search(name))
