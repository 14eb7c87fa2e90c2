"""Takes the passages of a paper; gives the lines that begin with a word and its number, as “Graph 5 – …”, in runs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from orderpaper.checks.proof.numbers.contents import LEADER
from orderpaper.checks.proof.numbers.lines import CONTENTS, Line, fold_words, read_lines, write_passage
from orderpaper.checks.proof.numbers.runs import split_runs
from orderpaper.records.manuscript import Passage, PassageKind

AFTER = (
    r"\s*(?P<number>(?:\d{1,2}\.)?\d{1,2})(?P<letter>[a-z])?"
    r"(?P<mark>\s*[:–—-]|\.(?=\s)|,(?=\s+[“‘\"'A-Z])|(?=\s*$)|(?=\s))\s*(?P<title>.*)"
)
# “Table 4, Chart 2 and Map 1” counts things up.
ANOTHER = re.compile(r"(?:chart|graph|table|figure|fig|map|diagram|box|appendix)\b", re.IGNORECASE)
PAGE = re.compile(r"[\s.…]*\d+$")
ALIKE = 4
"""How many words two captions begin with alike at least that are one table for each of several places."""
FEWEST = 3
"""How many captions stand together at least in a list of them."""
KINDS = frozenset((PassageKind.HEADING, PassageKind.TEXT, PassageKind.CAPTION))


@dataclass(frozen=True, slots=True)
class Labelled:
    """A passage that begins with a word and its number: Graph 5; `chapter` is the 2 of Figure 2.5, 0 without one.

    One that `is_listed` stands in a list of tables or of figures.
    """

    word: str
    number: int
    title: str
    passage: Passage
    index: int
    chapter: int = 0
    is_listed: bool = False
    letter: str = ""

    @property
    def label(self) -> str:
        """The word and the number: Graph 5."""
        return f"{self.word} {write_number(self.chapter, self.number)}"


def write_number(chapter: int, number: int) -> str:
    """Give a number as it is printed: 5, or 2.5 in chapter 2."""
    return f"{chapter}.{number}" if chapter else str(number)


def read_labelled(passages: Sequence[Passage], words: str) -> list[Labelled]:
    """Give the passages that begin with one of some words and its number, a mark between it and their own words.

    A caption of a Word file needs no mark. An entry of a contents list is none; those of a list of tables that is only
    words are told from the captions.
    """
    pattern = re.compile(rf"(?P<word>{words})\.?{AFTER}", re.IGNORECASE | re.DOTALL)
    found = [
        labelled
        for index, passage in enumerate(passages)
        if passage.kind in KINDS and passage.number != CONTENTS
        for labelled in _read_passage(passage, index, pattern)
    ]
    return list(_tell_lists(found))


def _read_passage(passage: Passage, index: int, pattern: re.Pattern[str]) -> Iterator[Labelled]:
    match = pattern.match(write_passage(passage))
    if match is None:
        return
    if len(passage.starts) > 1 and LEADER.search(passage.text):
        # The entries of a list of tables have been run together.
        for line in read_lines([passage]):
            entry = pattern.match(line.text)
            its = replace(passage, text=line.text, starts=((0, line.where),))
            yield from [_make(entry, its, index, is_listed=True)] if entry else []
        return
    is_counted_up = match["mark"] == "," and ANOTHER.match(match["title"])
    if passage.kind is PassageKind.CAPTION or (match["mark"].strip() and not is_counted_up):
        yield _make(match, passage, index, is_listed=bool(LEADER.search(passage.text)))


def _make(match: re.Match[str], passage: Passage, index: int, *, is_listed: bool) -> Labelled:
    chapter, _, number = match["number"].rpartition(".")
    title, word = PAGE.sub("", match["title"]), match["word"].capitalize()
    return Labelled(word, int(number), title, passage, index, int(chapter or 0), is_listed, match["letter"] or "")


def _tell_lists(labelled: Sequence[Labelled]) -> Iterator[Labelled]:
    """Give all with those told that stand together without words between, and most of which stand elsewhere again."""
    known = Counter(each.label for each in labelled)
    for _, group in groupby(enumerate(labelled), key=lambda each: each[1].index - each[0]):
        run = [each for _, each in group]
        own = Counter(each.label for each in run)
        again = sum(known[label] > own[label] for label in own)
        is_list = len(run) >= FEWEST and 2 * again > len(own)
        yield from (replace(each, is_listed=each.is_listed or is_list) for each in run)


def split_labelled(labelled: Sequence[Labelled]) -> Iterator[list[Labelled]]:
    """Give the runs of each word; the same number with the same words again, as on the next page, counts once.

    The entries of a list of tables are runs of their own.
    """
    ordered = sorted(labelled, key=_read_series)
    for _key, group in groupby(ordered, key=_read_series):
        kept = list(_drop_same(group))
        for run in split_runs([each.number for each in kept], lambda _run: False):
            yield [kept[place] for place in run]


def _read_series(labelled: Labelled) -> tuple[bool, str, int]:
    return labelled.is_listed, labelled.word, labelled.chapter


def _drop_same(labelled: Iterator[Labelled]) -> Iterator[Labelled]:
    """Give those that are not one that was given already once more: Graph 5b after Graph 5a, a list of tables."""
    known: dict[int, list[Labelled]] = {}
    for each in labelled:
        before = known.setdefault(each.number, [])
        if not any(each.letter != other.letter or _is_same(each.title, other.title) for other in before):
            before.append(each)
            yield each


def _is_same(title: str, other: str) -> bool:
    """Tell whether two captions are one, of which more was read, or one table for each of several places.

    “Fires – Oak (all hours)” and “Fires – Ash (all hours)” are; those of two years are two.
    """
    words, others = fold_words(title), fold_words(other)
    # Letter by letter: a hyphen at the end of a line is lost, and so is a space.
    one, two = "".join(words), "".join(others)
    if one.startswith(two) or two.startswith(one):
        return True
    changed = set(words) ^ set(others)
    is_named = not any(letter.isdigit() for word in changed for letter in word)
    return is_named and words[:ALIKE] == others[:ALIKE] and len(changed) <= 3 and len(words) > 2 * ALIKE


def list_spared(labelled: Sequence[Labelled], run: Sequence[Labelled]) -> frozenset[int]:
    """Give the numbers that are not missing from a run, for they stand elsewhere.

    A list of tables has them, or the captions of which it is the list; or tables and figures are counted in one, so
    that no number is of both.
    """
    first = run[0]
    near = [each for each in labelled if each.chapter == first.chapter]
    own = {each.number for each in near if each.word == first.word}
    twins = {each.number for each in near if each.word == first.word and each.is_listed != first.is_listed}
    others = {each.number for each in near if each.word != first.word}
    return frozenset(twins if own & others else twins | others)


def find_label(passages: Sequence[Passage], label: str) -> Line | None:
    """Give the line among some passages that begins with a label, whatever it was read as."""
    word, _, number = label.rpartition(" ")
    pattern = re.compile(rf"\W{{0,3}}{re.escape(word)}\.?\s*{re.escape(number)}(?!\d|\.\d)", re.IGNORECASE)
    return next((line for line in read_lines(passages) if pattern.match(line.text)), None)
