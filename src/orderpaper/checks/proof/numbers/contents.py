"""Takes the passages of a paper; gives the entries of its contents list, each with its number, words and page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.numbers.lines import CONTENTS, Line, read_lines
from orderpaper.records.manuscript import Passage, PassageKind

TITLE = re.compile(r"(?:table of )?contents(?: page)?\s*:?", re.IGNORECASE)
HEADS = re.compile(r"(?:page|section|title|page no\.?|page number|item|\W)+", re.IGNORECASE)
ENTRY = re.compile(
    r"(?P<number>(?:\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+)?(?P<title>\S.*?)(?P<leader>[\s.…_]*(?:[.…_]{3}|…)|\s+)\s*(?P<page>\d{1,3})"
)
LEADER = re.compile(r"[.…_]{4,}\s*\d{1,3}$")
LEADERS = re.compile(r"(?:[.…_]{5,}|…{2,})\s*\d{1,3}\b")
"""What stands inside the entries of a list that were run together."""
FURNITURE = re.compile(r"page \d+(?: of \d+)?", re.IGNORECASE)
SHORTEST = 3
"""How many entries a list of contents has at least in a text."""
BESIDE = 2
"""How many lines in a row may be no entries inside a list of contents."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a contents list: the number before it, its words, its page as printed, and its line."""

    number: str
    title: str
    page: str
    line: Line


def read_contents(passages: Sequence[Passage]) -> list[Entry]:
    """Give the entries of the contents list, in their order; none where the paper has no such list."""
    marked = [line for line in read_lines(each for each in passages if each.number == CONTENTS) if line.text]
    if marked:
        return [_read_entry(line) for line in marked]
    lines = list(read_lines(passages))
    begin = next((place for place, line in enumerate(lines) if TITLE.fullmatch(line.text)), None)
    entries = [] if begin is None else list(_follow(lines[begin + 1 :]))
    return entries if len(entries) >= SHORTEST else []


def _follow(lines: Sequence[Line]) -> Iterator[Entry]:
    """Give the lines after the title as entries, until others begin, or a page before the last one is named."""
    others = page = 0
    for line in lines:
        match = None if FURNITURE.fullmatch(line.text) else ENTRY.fullmatch(line.text)
        if match and int(match["page"]) >= page:
            others, page = 0, int(match["page"])
            yield _read_entry(line)
        elif not (HEADS.fullmatch(line.text) or FURNITURE.fullmatch(line.text)):
            others += 1
        if others > BESIDE:
            return


def _read_entry(line: Line) -> Entry:
    match = ENTRY.fullmatch(line.text)
    if match:
        return Entry((match["number"] or "").strip().rstrip(".)"), match["title"], match["page"], line)
    number = re.match(r"(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+", line.text)
    return Entry(number[1] if number else "", line.text[number.end() :] if number else line.text, "", line)


def read_body(passages: Sequence[Passage], entries: Sequence[Entry]) -> list[Passage]:
    """Give the passages after the contents list."""
    last = entries[-1].line.passage
    place = next(index for index, each in enumerate(passages) if each is last)
    return list(passages[place + 1 :])


def is_entry(text: str) -> bool:
    """Tell whether words are an entry of a list by the dots in it, or several that were run together."""
    return LEADER.search(text) is not None or LEADERS.search(text) is not None


def find_headings(passages: Sequence[Passage]) -> list[Passage]:
    """Give the headings among some passages that have words; entries of a list that were run together are none."""
    headings = (each for each in passages if each.kind is PassageKind.HEADING and each.text.strip())
    return [each for each in headings if not is_entry(each.text)]


def leave_out_contents(passages: Sequence[Passage]) -> list[tuple[int, Passage]]:
    """Give the passages with their places, all but the entries of the contents list, which repeat the headings."""
    listed = {id(entry.line.passage) for entry in read_contents(passages)}
    return [
        (place, each)
        for place, each in enumerate(passages)
        if each.number != CONTENTS and id(each) not in listed and not is_entry(each.text)
    ]
