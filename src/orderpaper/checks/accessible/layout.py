"""What must be true of how a paper is laid out: lists and space are made by Word, not typed."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest

from orderpaper.checks.accessible.remark import Remark, quote, should
from orderpaper.records.facts import Holder, ParagraphFact, Spot, Story, WordFacts

BULLET = re.compile(r"\s*[•◦▪▫●○■□‣⁃∙·\uf0b7\uf0a7\uf0d8]\s*\S")
TYPED = re.compile(
    r"\s*([-–—*o]|\d{1,2}[.)]|\d{1,2}(\.\d{1,3})+\.?|\(?[a-z]\)|\(?[ivx]{1,5}\)|[ivx]{1,5}\.)[ \t\u00a0]+\S"
)
TYPED_WITH_TAB = re.compile(r"\s*[^\s]{1,7}\t")
MADE_BY_WORD = re.compile(r"(toc\b.*|table of .*|index.*)", re.IGNORECASE)
SPACES = re.compile(r"[ \u00a0]{3,}")
TABS = re.compile(r"\t{2,}")
LINED_UP_BY_TABS = frozenset((Story.HEADER, Story.FOOTER))


def lists_are_real_lists(facts: WordFacts) -> Iterator[Remark]:
    """Give each list whose bullets or numbers are typed, at its first entry.

    A bullet is one wherever it stands. A dash, number or letter is one where a tab follows it, or where the next
    paragraph has one too: a lone "(a)" or "–" in a paragraph is left alone, and so is one in a table's cell.
    """
    written = [each for each in facts.paragraphs if each.text.strip()]
    for is_typed, entries in groupby(_entries(written), key=lambda entry: entry[1]):
        if not is_typed:
            continue
        lines = [paragraph for paragraph, _ in entries]
        for first, count in _lists(lines):
            others = f" and {count - 1} more after it" if count > 1 else ""
            yield should(
                first.spot,
                f"The bullet or number of {quote(first.text)}{others} is typed, so a screen reader does not say that "
                "it is a list. Delete it, select the paragraphs, then Home › Bullets or Numbering.",
            )


def no_empty_paragraphs_make_space(facts: WordFacts) -> Iterator[Remark]:
    """Give empty paragraphs one after the other, a page broken after empty lines, and runs of spaces and tabs."""
    body = [each for each in facts.paragraphs if each.spot.story is Story.BODY]
    yield from _empty_paragraphs(body)
    for paragraph in facts.paragraphs:
        if MADE_BY_WORD.fullmatch(paragraph.look.style):
            continue
        text = paragraph.text.strip("\n ")
        if SPACES.search(text):
            yield should(
                paragraph.spot,
                f"Spaces make room in {quote(text)}. Use one space, or a tab stop, an indent or a table.",
            )
        elif TABS.search(text) and paragraph.spot.story not in LINED_UP_BY_TABS:
            yield should(
                paragraph.spot,
                f"Several tabs make room in {quote(text)}. Use one tab with its own tab stop, an indent or a table.",
            )


def _empty_paragraphs(body: list[ParagraphFact]) -> Iterator[Remark]:
    run: list[ParagraphFact] = []
    for paragraph, after in zip_longest(body, body[1:]):
        if paragraph.is_empty and paragraph.spot.holder is Holder.PAGE:
            run.append(paragraph)
        else:
            run = []
        if run and _ends_run(after):
            yield from _space(run, after)


def _ends_run(after: ParagraphFact | None) -> bool:
    return after is None or not after.is_empty or after.spot.holder is not Holder.PAGE


def _space(run: list[ParagraphFact], after: ParagraphFact | None) -> Iterator[Remark]:
    if after is not None and after.breaks_page and not after.text.strip() and not after.holds_more:
        yield should(
            run[0].spot,
            "Empty lines stand before a page break. Delete them and the break; click in the paragraph that begins the "
            "page, then Layout › Paragraph Settings › Line and Page Breaks › Page break before.",
        )
    elif len(run) > 1:
        yield should(
            run[0].spot,
            f"{len(run)} empty paragraphs make space here. Delete them, and set Spacing Before or After in the style "
            "under Home › Styles, right-click it, Modify › Format › Paragraph.",
        )


def _entries(written: list[ParagraphFact]) -> Iterator[tuple[ParagraphFact, bool]]:
    """Give each paragraph with whether it begins with a bullet, number or letter that somebody typed."""
    for paragraph in written:
        yield paragraph, _is_typed(paragraph)


def _is_typed(paragraph: ParagraphFact) -> bool:
    look = paragraph.look
    if look.is_list or look.level or MADE_BY_WORD.fullmatch(look.style):
        return False
    return bool(BULLET.match(paragraph.text) or TYPED.match(paragraph.text))


def _lists(lines: Iterable[ParagraphFact]) -> Iterator[tuple[ParagraphFact, int]]:
    """Give the first entry and the length of each list among lines that follow one another."""
    for _, same in groupby(lines, key=lambda line: _holder(line.spot)):
        entries = list(same)
        first = entries[0]
        is_sure = bool(BULLET.match(first.text)) or (
            first.spot.holder is Holder.PAGE and bool(TYPED_WITH_TAB.match(first.text))
        )
        if len(entries) > 1 or is_sure:
            yield first, len(entries)


def _holder(spot: Spot) -> tuple[str, str, str]:
    """Give what paragraphs of one list have in common: the page, or the same cell or box."""
    return spot.story, spot.holder, "" if spot.holder is Holder.PAGE else spot.at
