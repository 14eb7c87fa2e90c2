"""Takes the words of a paragraph and some of them; gives the runs that hold just those words, cut at their ends."""

from copy import deepcopy

from lxml import etree

from orderpaper.word.facts.story import R_PR, R, T
from orderpaper.word.facts.styles import Element
from orderpaper.word.manuscript.passages import UNSEEN
from orderpaper.word.manuscript.words import Stretch, Words
from orderpaper.word.page_fields import XML_SPACE

Span = tuple[int, int]
CUT_SHORT = "…"


def find_quote(words: str, quote: str) -> Span | None:
    """Give where a quote stands in words, however either is spaced; None where it does not.

    A quote may begin or end with “…”, which says that it was cut short.
    """
    sought = "".join(quote.strip().strip(CUT_SHORT).translate(UNSEEN).split())
    seen = [(letter, at) for at, each in enumerate(words) if (letter := each.translate(UNSEEN)).strip()]
    first = "".join([letter for letter, _at in seen]).find(sought) if sought else -1
    return None if first < 0 else (seen[first][1], seen[first + len(sought) - 1][1] + 1)


def cut_out(words: Words, span: Span) -> tuple[Element, Element]:
    """Give the first and the last of the runs that hold a stretch of words and nothing else; each keeps its look.

    The words are changed with the paragraph, so that the next stretch can be cut out of them.
    """
    start, end = span
    _cut_text(words.stretches, start)
    _cut_text(words.stretches, end)
    within = _between(words.stretches, start, end)
    first, last = within[0].node, within[-1].node
    _cut_run(first)
    after = last.getnext()
    if after is not None:
        _cut_run(after)
    return run_of(first), run_of(last)


def run_of(node: Element) -> Element:
    """Give the run that something stands in."""
    return next(node.iterancestors(R))


def _between(stretches: list[Stretch], start: int, end: int) -> list[Stretch]:
    found, at = [], 0
    for each in stretches:
        if start <= at < end and each.text:
            found.append(each)
        at += len(each.text)
    return found


def _cut_text(stretches: list[Stretch], offset: int) -> None:
    """Cut the words that a letter stands within into two, the second beginning with it."""
    at = 0
    for index, each in enumerate(stretches):
        inside = offset - at
        if 0 < inside < len(each.text) and each.node.tag == T:
            stretches[index : index + 1] = _cut_node(each, inside)
            return
        at += len(each.text)


def _cut_node(stretch: Stretch, inside: int) -> list[Stretch]:
    node, words = stretch.node, stretch.node.text or ""
    rest = etree.Element(T, {XML_SPACE: "preserve"})
    node.text, rest.text = words[:inside], words[inside:]
    node.set(XML_SPACE, "preserve")
    node.addnext(rest)
    return [Stretch(stretch.text[:inside], node), Stretch(stretch.text[inside:], rest)]


def _cut_run(node: Element) -> None:
    """Cut a run before a node, which begins a run of the same look then; at a run’s beginning nothing is cut."""
    run = node.getparent()
    if run is None or run.tag != R or all(each.tag == R_PR for each in node.itersiblings(preceding=True)):
        return
    rest = etree.Element(R, {str(key): str(value) for key, value in run.attrib.items()})
    look = run.find(R_PR)
    if look is not None:
        rest.append(deepcopy(look))
    rest.extend([node, *node.itersiblings()])
    run.addnext(rest)
