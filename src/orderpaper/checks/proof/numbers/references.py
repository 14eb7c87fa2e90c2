"""Takes the sentences of a paper; gives the sections, paragraphs, tables, charts and pages of it that they refer to."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from orderpaper.checks.proof.numbers.contents import LEADER
from orderpaper.records.manuscript import PassageKind
from orderpaper.records.quantity import Sentence

SECTIONS = "section|paragraph|para"
CAPTIONS = "table|chart|graph|figure|fig|map|diagram"
ONE = r"\d{1,3}(?:\.\d{1,2}){0,3}(?![\d%]|[.,]\d|\(|/|\s?%|\s?per\s?cent)"
REFERENCE = re.compile(
    rf"\b(?P<word>{SECTIONS}|page|{CAPTIONS})s?\.?\s+"
    rf"(?P<numbers>{ONE}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s+to\s+|\s*[–-]\s*)(?:{ONE}))*)",
    re.IGNORECASE,
)
EACH = re.compile(ONE)
# “of this report” leads back to this paper, “of the Act” and “in the Strategy” away from it.
ELSEWHERE = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:,\s*)?(?:of|to|in|from|under)\s+"
    r"(?!(?:this|the\s+(?:main\s+)?(?:report|paper|assessment|document|appendix))\b|appendix\b)",
    re.IGNORECASE,
)
STATUTE = re.compile(
    r"\b(?:Acts?|Schedules?|Regulations?|Orders?|Directive|Code|Constitution|Statute|statutory|Bill|LGA)\b"
)
ANOTHERS = re.compile(r"(?:[’']s?|\b(?:19|20)\d\d|\))\s*,?\s*$")
POINTS = re.compile(
    r"(?:\b(?:see|refer|referred|shown|set\s+out|detailed|described|outlined|given|contained|listed|explained|"
    r"summarised|summarized|discussed|found|provided|included|covered|presented|reported|illustrated)\b[^.;:]{0,30}|\()$",
    re.IGNORECASE,
)
POINTED = re.compile(r"\s+(?:above|below|overleaf|opposite|of\s+(?:this|the)\s+(?:report|paper|assessment|document))\b")
MARK = re.compile(r"\s*(?:[:–—-]|\.?\s*$|,\s+[“‘\"'])")
CLOSED = re.compile(r"[.;:!?,][”’\"')]*$")
# What a table was taken from, a footnote, an address or a page of a book: they lead to other publications.
TAKEN = re.compile(r"\b(?:sources?\s*:|(?:adapted|taken|reproduced|extracted)\s+from\b)[^;]*$", re.IGNORECASE)
FOOTNOTE = re.compile(r"\d{1,3}\s+$")
PUBLISHED = re.compile(r"https?:|\bwww\.|\bpp?\.\s?\d|\bISBN\b|\bibid\b|\bet al\b", re.IGNORECASE)
LABELS = frozenset((PassageKind.CAPTION, PassageKind.HEADING))
OF_ACTS = frozenset(SECTIONS.split("|"))
NAMES = {"para": "paragraph", "fig": "figure"}


@dataclass(frozen=True, slots=True)
class Reference:
    """One number that a sentence refers to: table 7, section 4.12. It `points` where the words send readers there."""

    word: str
    number: str
    sentence: Sentence
    letter: int
    points: bool

    @property
    def label(self) -> str:
        """The word and the number: Table 7, section 9."""
        return f"{self.word} {self.number}"


def read_references(sentences: Iterable[Sentence]) -> Iterator[Reference]:
    """Give what sentences refer to in their own paper; what they say of Acts and of other papers is left out."""
    for _passage, together in groupby(sentences, key=lambda sentence: id(sentence.passage)):
        first, *others = together
        if first.passage.kind is not PassageKind.NOTE and not LEADER.search(first.passage.text):
            for sentence in (first, *others):
                yield from _read_sentence(sentence)


def _read_sentence(sentence: Sentence) -> Iterator[Reference]:
    for match in REFERENCE.finditer(sentence.text):
        if not _is_label(sentence, match) and _is_of_this_paper(sentence, match):
            yield from _split(sentence, match)


def _is_label(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the words are a caption or a heading themselves: “Table 7: …”."""
    if match.start() or sentence.start:
        return False
    is_open = match["word"].lower() not in OF_ACTS and not CLOSED.search(sentence.passage.text)
    return is_open or sentence.passage.kind in LABELS or MARK.match(sentence.text, match.end()) is not None


def _is_of_this_paper(sentence: Sentence, match: re.Match[str]) -> bool:
    text = sentence.text
    if TAKEN.search(text, 0, match.start()) or FOOTNOTE.fullmatch(text, 0, match.start()) or PUBLISHED.search(text):
        return False
    if ELSEWHERE.match(text, match.end()) or ANOTHERS.search(text, 0, match.start()):
        return False
    return match["word"].lower() not in OF_ACTS or not STATUTE.search(text)


def _split(sentence: Sentence, match: re.Match[str]) -> Iterator[Reference]:
    text, word = sentence.text, match["word"]
    points = bool(POINTS.search(text, 0, match.start()) or POINTED.match(text, match.end()))
    # “The figure 12 months ago” is no Figure 12.
    if word.islower() and not points and word not in OF_ACTS:
        return
    for number in EACH.finditer(match["numbers"]):
        letter = match.start("numbers") + number.start()
        yield Reference(NAMES.get(word.lower(), word.lower()), number[0], sentence, letter, points)
