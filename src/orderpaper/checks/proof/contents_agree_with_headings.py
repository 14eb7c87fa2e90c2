"""Takes a paper read for proof; gives the entries of its contents list that no heading of it agrees with."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from orderpaper.checks.proof.numbers.contents import TITLE, Entry, find_headings, is_entry, read_body, read_contents
from orderpaper.checks.proof.numbers.lines import fold_words, read_lines, write_passage
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Form
from orderpaper.records.reading import Reading

CODE = "contents-agree-with-headings"
NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?(?:\s+|$)")
LISTS = re.compile(
    r"(?:lists? of )?(?:tables|figures|charts|maps)(?:,? (?:and|&) (?:tables|figures|charts|maps))?|appendi(?:x|ces)",
    re.IGNORECASE,
)
"""What stands over what the paper names otherwise: lists, and Appendix A, B and C."""
ALIKE = 0.75
"""How like an entry a heading is, at least, that is named as the one that may be meant."""
BROKEN = 3
"""How many words of a longer entry are a heading’s at least, whose other words stand in the next line."""
UPDATE = {
    Form.WORD: "Right-click the list, and choose Update Field › Update entire table.",
    Form.PDF: "Bring the list up to date.",
    Form.TEXT: "Bring the list up to date.",
}


@dataclass(frozen=True, slots=True)
class Headed:
    """A heading, or a line that may be one: its number, its words, these as they are compared, and where each ends.

    They are compared letter by letter: a hyphen or a space more or less makes no other heading.
    """

    number: str
    title: str
    words: str
    ends: tuple[int, ...]


def contents_agree_with_headings(reading: Reading) -> Iterator[Claim]:
    """Give each entry of the contents list: that it is a heading of the paper, in those words, with that number."""
    entries = read_contents(reading.passages)
    if not entries:
        return
    body = read_body(reading.passages, entries)
    headings = [_split(write_passage(each)) for each in find_headings(body)]
    # What a text or a PDF does not show to be a heading may be one: any of its lines will do.
    lines = [] if reading.manuscript.form is Form.WORD else [_split(line.text) for line in read_lines(body)]
    for entry in entries:
        # A line that begins with a small letter is the second of an entry, and others were run together.
        title = entry.title.strip(" .…")
        if title[:1].islower() or TITLE.fullmatch(title) or LISTS.fullmatch(title) or is_entry(entry.title):
            continue
        yield _judge(reading, entry, headings, lines)


def _split(text: str) -> Headed:
    match = NUMBER.match(text)
    title = text[match.end() :] if match else text
    words = fold_words(title)
    return Headed(match[1] if match else "", title, "".join(words), tuple(accumulate(map(len, words))))


def _judge(reading: Reading, entry: Entry, headings: list[Headed], lines: list[Headed]) -> Claim:
    listed = _split(entry.title)
    same = [each.number for each in (*headings, *lines) if _is_same(listed, each)]
    if not listed.words or not headings or any(entry.number in {number, ""} or not number for number in same):
        return Claim(CODE, entry.line.where, entry.line.text)
    if same:
        said = f"The contents list has {entry.number}, and the heading is numbered {same[0]}."
        return _say(reading, entry, entry.number, same[0], said)
    near = _find_near(entry, headings)
    if near is None:
        said = "The contents list has an entry that is no heading of the paper."
        return _say(reading, entry, entry.title, "", said)
    return _say(reading, entry, entry.title, near, f"The contents list has other words than the heading, “{near}”.")


def _is_same(entry: Headed, headed: Headed) -> bool:
    """Tell whether a line begins with the words of an entry; one of a text may be broken."""
    is_whole = headed.words.startswith(entry.words) and len(entry.words) in headed.ends
    return is_whole or (len(headed.ends) >= BROKEN and entry.words.startswith(headed.words))


def _find_near(entry: Entry, headings: list[Headed]) -> str | None:
    if entry.number:
        for each in headings:
            if each.number == entry.number:
                return each.title
    near = difflib.get_close_matches(entry.title.casefold(), [each.title.casefold() for each in headings], 1, ALIKE)
    return next((each.title for each in headings if near and each.title.casefold() == near[0]), None)


def _say(reading: Reading, entry: Entry, stated: str, due: str, said: str) -> Claim:
    is_word = reading.manuscript.form is Form.WORD
    severity = Severity.STOP if is_word else Severity.QUERY
    message = f"{said} {UPDATE[reading.manuscript.form]}"
    return Claim(CODE, entry.line.where, entry.line.text, severity, stated, due, message)
