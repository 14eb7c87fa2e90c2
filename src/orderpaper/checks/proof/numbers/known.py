"""Takes a paper; gives the numbers, captions and appendices that its lines begin with, for what refers to them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.numbers.lines import Line, read_lines
from orderpaper.records.manuscript import Passage

# A capital letter, a mark or the end of the line follows a number that is printed before a section or a caption.
NUMBER = re.compile(
    r"\W{0,3}(?i:section\s+|paragraph\s+)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})"
    r"(?P<end>[.):]?\s+[“‘(]?[A-Z]|(?<=\.\d)\s+£?\d|(?<=\.\d\d)\s+£?\d|[.):]\s*$|\s*[–—-]\s|\s*$)"
)
CAPTION = re.compile(
    r"\W{0,3}(?P<word>(?i:table|chart|graph|figure|fig|map|diagram))\.?\s*(?P<number>\d{1,3}(?:\.\d{1,2})?)(?!\d)"
    r"[a-z]?(?P<end>\s*[:–—-]|\.(?!\d)|,\s+[“‘\"'A-Z]|\s*$|\s+[“‘(]?[A-Z]|\s)"
)
# Where a text was run together a caption stands behind the colon of the words that lead to it.
GLUED = re.compile(
    r"(?<=[a-z)][:.;])\s*(?P<word>(?i:table|chart|graph|figure|fig|map|diagram))\.?\s*"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})?)(?!\d)\s*[:–—-]\s+[“‘\"'A-Z]"
)
CLOSED = re.compile(r"[.;:!?][”’\"')]*$")
APPENDIX = re.compile(
    r"\W{0,3}(?:appendix|annexe?)\s+(?P<label>\d{1,2}[a-z]?|[a-z]\d{0,2}|[ivx]{2,4})\b(?!\s*\))", re.IGNORECASE
)
FAR = 2
"""How many times as high as there are captions a number is at least that has a footnote’s mark glued to it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the lines of a paper begin with; captions are of a word and a number; `pages` is the last page, or 0."""

    numbers: frozenset[str]
    captions: frozenset[tuple[str, str]]
    appendices: frozenset[str]
    pages: int

    @property
    def sections(self) -> list[int]:
        """The numbers of the sections, in order: 5 is one of them where only 5.1 is printed."""
        return sorted({int(each.partition(".")[0]) for each in self.numbers})

    def has_number(self, number: str) -> bool:
        """Tell whether a line begins with a number, or with one under it."""
        return number in self.numbers or any(each.startswith(f"{number}.") for each in self.numbers)

    def list_captions(self, word: str) -> list[str]:
        """Give the numbers of the captions that begin with a word."""
        numbers = (number for its, number in self.captions if its == word)
        return sorted(numbers, key=lambda each: [int(part) for part in each.split(".")])


def read_known(passages: Sequence[Passage]) -> Known:
    """Give what the lines of a paper begin with; whatever may be a heading or a caption counts as one."""
    numbers: set[str] = set()
    captions: set[tuple[str, str]] = set()
    appendices: set[str] = set()
    for line in read_lines(passages):
        number, appendix = (pattern.match(line.text) for pattern in (NUMBER, APPENDIX))
        # A number alone on its line is the page’s.
        if number and (number["end"].strip() or "." in number["number"]):
            numbers.add(number["number"])
        captions |= {(name_caption(each["word"]), each["number"]) for each in _read_captions(line)}
        if appendix:
            appendices.add(appendix["label"].lower())
    pages = max((each.find(len(each.text)).page for each in passages), default=0)
    return Known(frozenset(numbers), frozenset(captions) | _cut_marks(captions), frozenset(appendices), pages)


def _read_captions(line: Line) -> Iterator[re.Match[str]]:
    """Give what may be a caption in a line; a sentence that begins with its words is none, and ends in a stop."""
    match = CAPTION.match(line.text)
    is_parted = match is not None and (match["end"].strip() or not match["end"])
    if match and (is_parted or not (line.start or CLOSED.search(line.passage.text))):
        yield match
    yield from GLUED.finditer(line.text)


def _cut_marks(captions: set[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Give the numbers that a footnote’s mark is glued to: where there are 14 charts, Chart 36 is Chart 3."""
    count = Counter(word for word, _ in captions)
    found = ((word, number) for word, number in captions if number.isdecimal() and int(number) > FAR * count[word])
    return frozenset((word, number[:-1]) for word, number in found if len(number) > 1)


def name_caption(word: str) -> str:
    """Give the word of a caption in full, in small letters."""
    return "figure" if word.lower() == "fig" else word.lower()
