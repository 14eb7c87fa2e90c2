"""What must be true of how the words of a paper look: size, letter, alignment, capitals, italic and underlining."""

import re
from collections.abc import Hashable, Iterator
from itertools import groupby

from orderpaper.checks.accessible.fonts import has_serifs
from orderpaper.checks.accessible.remark import Remark, and_more, group, quote, should, words_of
from orderpaper.records.facts import Holder, ParagraphFact, RunFact, Story, WordFacts

SMALLEST = 24
"""12 point, in half-points."""

LONGEST_CENTRED = 60
JUSTIFIED = frozenset(("both", "distribute", "lowkashida", "mediumkashida", "highkashida", "thaidistribute"))
MAY_BE_CENTRED = re.compile(r"(title|subtitle|caption|quote|intense quote)", re.IGNORECASE)

CAPITAL_STRETCH = re.compile(r"[^a-z]{26,}")
Block = tuple[str, int, int]
BLOCKS: dict[str, Block] = {
    "is_italic": ("italic", 10, 50),
    "is_underlined": ("underlined", 1, 2),
}
"""How each is said, and from how many words and characters on: an Act's title stays italic, only links have lines."""


def text_is_12_point_or_more(facts: WordFacts) -> Iterator[Remark]:
    """Give words smaller than 12 point, wherever they stand; those of one style and size as one."""
    small = (
        ((paragraph.look.style, run.look.size), paragraph, run.text)
        for paragraph, run in words_of(facts)
        if run.look.size < SMALLEST
    )
    for key, alike in group(small).items():
        style, size = key if isinstance(key, tuple) else ("", 0)
        yield should(
            alike.paragraph.spot,
            f"{quote(alike.text)} is {size / 2:g} point.{and_more(alike.count, 'paragraph')} "
            f"Make it 12 point or more: Home › Styles, right-click {style or 'the style'}, Modify.",
        )


def text_is_sans_serif(facts: WordFacts) -> Iterator[Remark]:
    """Give words in a letter with serifs, or made to look like handwriting or typewriting; those of one font as one."""
    with_serifs: dict[str, bool] = {}
    faults: list[tuple[Hashable, ParagraphFact, str]] = []
    for paragraph, run in words_of(facts):
        font = run.look.font
        if font not in with_serifs:
            with_serifs[font] = has_serifs(font, facts.font_families)
        if with_serifs[font]:
            faults.append((font, paragraph, run.text))
    for key, alike in group(faults).items():
        yield should(
            alike.paragraph.spot,
            f"{quote(alike.text)} is in {key}.{and_more(alike.count, 'paragraph')} Choose a letter without serifs, "
            "such as Arial, in the style: Home › Styles, right-click it, Modify.",
        )


def text_is_left_aligned(facts: WordFacts) -> Iterator[Remark]:
    """Give justified paragraphs, and centred ones of the body that are more than a line; those of one style as one."""
    for key, alike in group(_not_left(facts)).items():
        style, how = key if isinstance(key, tuple) else ("", "")
        yield should(
            alike.paragraph.spot,
            f"{quote(alike.text)} is {how}.{and_more(alike.count, 'paragraph')} Select it, then Home › Align Left; "
            f"or right-click {style or 'its style'} under Home › Styles, and Modify.",
        )


def no_block_is_in_capitals_italic_or_underlined(facts: WordFacts) -> Iterator[Remark]:
    """Give stretches of capitals, small capitals, italic and underlining that are hard to read.

    Short words in capitals (RESOLVED, CSP), the titles of Acts in italic, and underlined links are passed over.
    """
    for paragraph in facts.paragraphs:
        capitals = _capitals(paragraph)
        if capitals:
            yield should(
                paragraph.spot,
                f"{quote(capitals)} is all in capitals. Type it as a sentence, and clear All caps and Small caps "
                "under Home › Font.",
            )
        for flag, block in BLOCKS.items():
            words = _stretch(paragraph.runs, flag, block)
            if words:
                yield should(
                    paragraph.spot,
                    f"{quote(words)} is {block[0]}. Select it, and clear it under Home › Font; use Bold for weight.",
                )


def _not_left(facts: WordFacts) -> Iterator[tuple[Hashable, ParagraphFact, str]]:
    for paragraph in facts.paragraphs:
        alignment = paragraph.look.alignment.lower()
        if alignment in JUSTIFIED and paragraph.text.strip():
            yield (paragraph.look.style, "justified"), paragraph, paragraph.text
        elif alignment == "center" and _is_long_body_text(paragraph):
            yield (paragraph.look.style, "centred"), paragraph, paragraph.text


def _is_long_body_text(paragraph: ParagraphFact) -> bool:
    return (
        len(paragraph.text.strip()) > LONGEST_CENTRED
        and paragraph.spot.holder is Holder.PAGE
        and paragraph.spot.story is Story.BODY
        and not paragraph.look.level
        and not MAY_BE_CENTRED.fullmatch(paragraph.look.style)
    )


def _capitals(paragraph: ParagraphFact) -> str:
    """Give the longest stretch of capitals of more than three words and 25 characters, or nothing."""
    text = "".join([
        run.text.upper() if run.look.is_capitals or run.look.is_small_capitals else run.text
        for run in paragraph.runs
        if not run.is_link
    ])
    if not CAPITAL_STRETCH.search(text):
        return ""
    stretches = (
        [word for word in same if any(letter.isalpha() for letter in word)]
        for is_capital, same in groupby(text.split(), key=lambda word: word == word.upper())
        if is_capital
    )
    long = [" ".join(words) for words in stretches if len(words) > 3]
    longest = max(long, key=len, default="")
    return longest if len(longest) > 25 else ""


def _stretch(runs: tuple[RunFact, ...], flag: str, block: Block) -> str:
    """Give the longest words side by side that have a look, where they are as many as make a block, or nothing."""
    if not any(getattr(run.look, flag) for run in runs):
        return ""
    same = groupby(runs, key=lambda run: getattr(run.look, flag) and not run.is_link)
    longest = max(("".join(run.text for run in each) for has_look, each in same if has_look), key=len, default="")
    _, words, characters = block
    is_block = len(longest.split()) >= words and len(longest.strip()) >= characters
    return longest if is_block and any(letter.isalpha() for letter in longest) else ""
