"""What must be true of the headings of a paper."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from orderpaper.checks.accessible.remark import NOWHERE, Remark, must, quote, should
from orderpaper.records.facts import Holder, ParagraphFact, Story, WordFacts

LONGEST_HEADING = 120
"""Two lines of print: the formula of an agenda's item on private business alone has 113 characters."""

LONGEST_FAKE = 80
LARGER = 4
"""By how many half-points a paragraph must be larger than the paper's usual size to look like a heading."""

NOT_HEADINGS = re.compile(r"(title|subtitle|caption|toc\b.*|table of .*|signature|salutation|closing)", re.IGNORECASE)
CAPTION = re.compile(r"(table|figure|chart|map|graph|source|note)s?\s*(\d|:)", re.IGNORECASE)
ENDS_A_SENTENCE = (".", ";", ",", "!", "…")


def headings_begin_with_one_heading_1(facts: WordFacts) -> Iterator[Remark]:
    """Give a paper without headings, one whose first is not Heading 1, and each Heading 1 after the first."""
    headings = _headings(facts)
    if not headings:
        if any(paragraph.text.strip() for paragraph in facts.paragraphs if paragraph.spot.story is Story.BODY):
            yield must(
                NOWHERE,
                "The paper has no headings, so nobody can move about in it by them. Click in its title, then "
                "Home › Styles › Heading 1, and use Heading 2 for its sections.",
            )
        return
    if headings[0].look.level != 1 and headings[0].text.strip():
        yield must(
            headings[0].spot,
            f"The first heading, {quote(headings[0].text)}, is of level {headings[0].look.level}. "
            "Click in the paper's title, then Home › Styles › Heading 1.",
        )
    for heading in [each for each in headings if each.look.level == 1 and each.text.strip()][1:]:
        yield must(
            heading.spot,
            f"{quote(heading.text)} is a second Heading 1; a paper has one, its title. "
            "Click in it, then Home › Styles › Heading 2.",
        )


def no_heading_level_is_skipped(facts: WordFacts) -> Iterator[Remark]:
    """Give each heading that is more than one level below the heading before it."""
    for before, after in pairwise(_headings(facts)):
        wanted = before.look.level + 1
        if after.look.level > wanted and after.text.strip():
            yield must(
                after.spot,
                f"{quote(after.text)} is of level {after.look.level} under a heading of level {before.look.level}. "
                f"Click in it, then Home › Styles › Heading {wanted}.",
            )


def no_heading_is_empty(facts: WordFacts) -> Iterator[Remark]:
    """Give each paragraph that is a heading and has no words."""
    for paragraph in facts.paragraphs:
        if paragraph.look.level and not paragraph.text.strip() and not paragraph.holds_more:
            yield must(
                paragraph.spot,
                "This heading has no words. Delete it, or click in it and choose Home › Styles › Normal.",
            )


def no_heading_is_over_long(facts: WordFacts) -> Iterator[Remark]:
    """Give each heading of more than two lines, which is body text or needs shortening."""
    for heading in _headings(facts):
        length = len(heading.text.strip())
        if length > LONGEST_HEADING:
            yield should(
                heading.spot,
                f"The heading {quote(heading.text)} is {length} characters long. Shorten it to a line, or choose "
                "Home › Styles › Normal if it is not a heading.",
            )


def no_paragraph_only_looks_like_a_heading(facts: WordFacts) -> Iterator[Remark]:
    """Give each short bold or larger line of the body that stands above plain text or a table, and is no heading."""
    body = [each for each in facts.paragraphs if each.spot.story is Story.BODY and _is_seen(each)]
    usual = _usual_size(body)
    for paragraph, below in pairwise(body):
        if _may_be_a_fake(paragraph) and _stands_out(paragraph, usual) and not _is_line_of_title(below, usual):
            yield should(
                paragraph.spot,
                f"{quote(paragraph.text)} looks like a heading but is not one, so a screen reader passes over it. "
                "Click in it, then Home › Styles, and choose the Heading of its level.",
            )


def _headings(facts: WordFacts) -> list[ParagraphFact]:
    """Give the headings of the body in their order; an empty one counts, as words are yet to stand in it."""
    return [
        each
        for each in facts.paragraphs
        if each.look.level and each.spot.story is Story.BODY and each.spot.holder is not Holder.TEXT_BOX
    ]


def _is_seen(paragraph: ParagraphFact) -> bool:
    return bool(paragraph.text.strip()) and paragraph.spot.holder is not Holder.TEXT_BOX


def _usual_size(paragraphs: list[ParagraphFact]) -> int:
    """Give the size that most letters of the paper are printed in, in half-points."""
    letters: Counter[int] = Counter()
    for paragraph in paragraphs:
        for run in paragraph.runs:
            letters[run.look.size] += len(run.text)
    return letters.most_common(1)[0][0] if letters else 0


def _may_be_a_fake(paragraph: ParagraphFact) -> bool:
    text, look = paragraph.text.strip(), paragraph.look
    if paragraph.spot.holder is not Holder.PAGE or look.level or look.is_list or NOT_HEADINGS.fullmatch(look.style):
        return False
    is_words = len(text) <= LONGEST_FAKE and any(letter.isalpha() for letter in text)
    return is_words and not text.endswith(ENDS_A_SENTENCE) and not CAPTION.match(text)


def _is_line_of_title(paragraph: ParagraphFact, usual: int) -> bool:
    """Tell whether a paragraph stands out too, as the next line of a title block does; a table's first cell may."""
    return paragraph.spot.holder is Holder.PAGE and _stands_out(paragraph, usual)


def _stands_out(paragraph: ParagraphFact, usual: int) -> bool:
    """Tell whether every word is bold, or larger than usual."""
    runs = [run.look for run in paragraph.runs if run.text.strip()]
    return all(look.is_bold for look in runs) or all(look.size >= usual + LARGER for look in runs)
