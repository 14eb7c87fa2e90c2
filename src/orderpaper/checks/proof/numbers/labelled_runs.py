"""Takes the lines that begin with a word and its number, as “Graph 5 – …”; gives them in runs, to be counted."""

from collections.abc import Iterator, Sequence
from functools import partial

from orderpaper.checks.proof.numbers.faults import Counted, Counting
from orderpaper.checks.proof.numbers.known import name_caption, read_known
from orderpaper.checks.proof.numbers.labelled import (
    find_label,
    list_spared,
    read_labelled,
    split_labelled,
    write_number,
)
from orderpaper.checks.proof.numbers.lines import CONTENTS
from orderpaper.records.manuscript import Passage


def read_countings(code: str, passages: Sequence[Passage], words: str) -> Iterator[Counting]:
    """Give the runs of lines that begin with one of some words and a number; `code` is of what is found in them."""
    labelled = read_labelled(passages, words)
    taken = {id(passages[each.index]) for each in labelled}
    # What may be a caption, as one glued to the words before it, is not missing.
    seen = read_known([each for each in passages if id(each) not in taken and each.number != CONTENTS]).captions
    for run in split_labelled(labelled):
        word, chapter = run[0].word, run[0].chapter
        items = [Counted(each.number, each.title, each.passage, each.index) for each in run]
        spared = list_spared(labelled, run) | _list_seen(seen, word, chapter)
        yield Counting(code, items, partial(write_label, word, chapter), find_label, spared=spared)


def _list_seen(seen: frozenset[tuple[str, str]], word: str, chapter: int) -> frozenset[int]:
    """Give the numbers of the captions of one word and chapter among those seen."""
    parts = [number.rpartition(".") for its, number in seen if its == name_caption(word)]
    return frozenset(int(number) for its, _, number in parts if int(its or 0) == chapter)


def write_label(word: str, chapter: int, number: int) -> str:
    """Give a label as it is printed: Graph 5, or Graph 2.5 in chapter 2."""
    return f"{word} {write_number(chapter, number)}"
