"""Takes the passages of a paper, or of a bundle of papers; gives the numbered sections of each, and what strays."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from orderpaper.checks.proof.numbers.contents import leave_out_contents
from orderpaper.checks.proof.numbers.lines import Line, read_lines
from orderpaper.checks.proof.numbers.runs import FEW, split_runs
from orderpaper.records.manuscript import Passage, PassageKind

Parts = tuple[int, ...]
NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?")
HEADED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+(?=\S)")
OPENED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?\s+(?=[“‘(]?[A-Z])")


MOST_STRAYS = 6
"""How many numbers in a row stray at most in a text: more, and the section they stand in was none."""


def write_parts(parts: Parts) -> str:
    """Give a number as it is printed: 5.1.2."""
    return ".".join(str(part) for part in parts)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A section or a paragraph with its number, as (5, 1, 2), and its place among the passages."""

    parts: Parts
    passage: Passage
    index: int

    @property
    def number(self) -> str:
        """The number as it is said: 5.1.2."""
        return write_parts(self.parts)

    @property
    def title(self) -> str:
        """The words after the number."""
        return HEADED.sub("", self.passage.text, count=1) if HEADED.match(self.passage.text) else self.passage.text


@dataclass(frozen=True, slots=True)
class Stray:
    """Numbers that do not belong where they stand: 5.5, 5.6 and 5.7 inside section 6."""

    inside: Parts
    numbered: list[Numbered]


@dataclass(slots=True)
class NumberedPaper:
    """One paper of a bundle: its sections, the numbers under them, and those that stray.

    `here` is where one has got to while it is read.
    """

    sections: list[Numbered] = field(default_factory=list)
    parts: list[Numbered] = field(default_factory=list)
    strays: list[Stray] = field(default_factory=list)
    here: Parts = ()


def read_numbered(passages: Sequence[Passage]) -> Iterator[Numbered]:
    """Give the headings and paragraphs that have a number, in their order; items of a list are none."""
    for index, passage in leave_out_contents(passages):
        parts = _read_parts(passage)
        if parts:
            yield Numbered(parts, passage, index)


def _read_parts(passage: Passage) -> Parts:
    is_heading = passage.kind is PassageKind.HEADING
    if not is_heading and passage.kind not in {PassageKind.TEXT, PassageKind.ITEM}:
        return ()
    match = NUMBER.fullmatch(passage.number) or (HEADED if is_heading else OPENED).match(passage.text)
    parts = tuple(int(part) for part in match[1].removesuffix(".0").split(".")) if match else ()
    # One number before a paragraph is an item’s; a heading has it as a section.
    return parts if (is_heading or len(parts) > 1) and all(parts) else ()


def read_papers(passages: Sequence[Passage]) -> list[NumberedPaper]:
    """Give the papers whose sections are numbered, in their order; a run of sections that begins anew is a paper."""
    numbered = list(read_numbered(passages))
    tops = [place for place, each in enumerate(numbered) if len(each.parts) == 1]
    headed = {place for place in tops if _has_parts(numbered, place)}
    runs = split_runs(
        [numbered[place].parts[0] for place in tops], lambda run: not headed & {tops[each] for each in run}
    )
    run_of = {tops[each]: run for run, places in enumerate(runs) for each in places}
    of_runs = [NumberedPaper() for _ in runs]
    papers: list[NumberedPaper] = []
    for place, each in enumerate(numbered):
        if place not in run_of:
            _put(papers, each)
            continue
        paper = of_runs[run_of[place]]
        # Whichever paper was read last stands last, so that what follows is put there.
        papers = [*(other for other in papers if other is not paper), paper]
        paper.sections.append(each)
        paper.here = each.parts
    return sorted(papers, key=_begin)


def _begin(paper: NumberedPaper) -> int:
    return min(
        each.index for each in (*paper.sections, *paper.parts, *(one for it in paper.strays for one in it.numbered))
    )


def _has_parts(numbered: list[Numbered], place: int) -> bool:
    after = numbered[place + 1].parts if place + 1 < len(numbered) else ()
    return len(after) > 1 and after[0] == numbered[place].parts[0]


def _put(papers: list[NumberedPaper], each: Numbered) -> None:
    """Put a number that is not a section’s into the paper that it belongs to, or begin a paper with it."""
    paper = next((paper for paper in papers[:-3:-1] if _is_next(paper, each.parts)), papers[-1] if papers else None)
    if paper is None or _begins_anew(paper, each.parts):
        papers.append(NumberedPaper(parts=[each], here=each.parts))
    elif _is_on_the_way(paper, each.parts):
        paper.parts.append(each)
        paper.here = each.parts
    elif each.parts[0] in {section.parts[0] for section in paper.sections}:
        _stray(paper, each)


def _is_next(paper: NumberedPaper, parts: Parts) -> bool:
    return len(paper.here) > 1 and parts == (*paper.here[:-1], paper.here[-1] + 1)


def _begins_anew(paper: NumberedPaper, parts: Parts) -> bool:
    """Tell whether 1.1 begins another paper: it follows another section, or this one has gone beyond 1.1."""
    return set(parts) == {1} and (paper.here[:1] > (1,) or paper.here > parts)


def _is_on_the_way(paper: NumberedPaper, parts: Parts) -> bool:
    """Tell whether a number belongs to the section one is in, or to one just after it whose heading has no number."""
    if paper.sections and parts[0] == paper.sections[-1].parts[0] != paper.here[0]:
        return True
    return parts[:-1] >= paper.here[: len(parts) - 1] and parts[0] - paper.here[0] <= FEW


def _stray(paper: NumberedPaper, each: Numbered) -> None:
    inside = paper.here[: len(each.parts) - 1]
    last = paper.strays[-1] if paper.strays else None
    if last and last.inside == inside and last.numbered[-1].parts[0] == each.parts[0]:
        last.numbered.append(each)
    else:
        paper.strays.append(Stray(inside, [each]))


def is_plain_to_see(paper: NumberedPaper, stray: Stray) -> bool:
    """Tell whether strays are headings in a text, whose layout is lost: a few, each with words under it.

    What follows on without words between is a list of contents; where many stray, an item of a list was taken for the
    section they are in; and 4.5.1 is nowhere to stray from where there is no 4.5.
    """
    found = stray.numbered
    known = {each.parts for each in (*paper.sections, *paper.parts, *found)}
    is_known = all(len(each.parts) == 2 or each.parts[:-1] in known for each in found)
    is_apart = all(below.index - above.index > 1 for above, below in pairwise(found))
    return len(found) <= MOST_STRAYS and is_known and is_apart


def find_unread(passages: Sequence[Passage], number: str) -> Line | None:
    """Give the line among some passages that begins with a number and a capital letter, whatever it was read as."""
    # A paragraph may begin with a figure: “1.19 31% of those asked …”.
    alone, begins = ("|$", r"[A-Z]|£?\d") if "." in number else ("", "[A-Z]")
    pattern = re.compile(
        rf"\W{{0,3}}(?i:section\s+)?{re.escape(number)}(?:[.):]?\s+[“‘(]?(?:{begins})|[.):]\s*$|\s*[–—-]\s{alone})"
    )
    return next((line for line in read_lines(passages) if pattern.match(line.text)), None)


MINUTED = re.compile(
    r"apologies\b|(?:duration|close) of (?:the )?meeting|(?:disclosures?|declarations?) (?:by|of)\b", re.IGNORECASE
)


def is_of_minutes(sections: Sequence[Numbered]) -> bool:
    """Tell whether a run of headings is of minutes, whose numbers run on from the meeting before."""
    return sections[0].parts[0] > 1 or any(MINUTED.match(each.title) for each in sections)
