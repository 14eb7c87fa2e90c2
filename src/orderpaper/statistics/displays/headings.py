"""Takes the headings of a table in their order; gives them in two levels where neighbours share the upper one."""

from collections.abc import Sequence
from itertools import groupby

from orderpaper.records.names import fold
from orderpaper.records.printed_table import PrintedHeading
from orderpaper.statistics.dates import read_dated

JOINED = " – "
"""What stands between the two levels of a heading, as the reader of workbooks joins them."""


def part_heading(heading: str) -> tuple[str, str]:
    """Give the upper and the lower level of a heading, as of “Proportion – 2015”; a span of months has one level."""
    group, _joined, words = heading.partition(JOINED)
    has_two = bool(group and words) and (not read_dated(heading).period or bool(read_dated(heading).rest))
    return (group, words) if has_two else ("", heading)


def set_headings(headings: Sequence[str], words: frozenset[str]) -> list[PrintedHeading]:
    """Give the headings as they are printed; `words` are those of columns that hold words."""
    parted = [(each, *part_heading(each)) for each in headings]
    printed = []
    for group, run in groupby(parted, key=lambda each: fold(each[1])):
        neighbours = list(run)
        has_two = bool(group) and len(neighbours) > 1
        printed += [
            PrintedHeading(lower if has_two else whole, upper if has_two else "", is_words=whole in words)
            for whole, upper, lower in neighbours
        ]
    return printed
