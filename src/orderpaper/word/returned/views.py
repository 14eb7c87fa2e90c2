"""Takes the parts of a returned copy; gives its stories as they went out, as they came back, and with their marks.

Each paragraph and each control is numbered first, so that it is found again in every view.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from orderpaper.records.place import Place
from orderpaper.records.text import LineKind
from orderpaper.word.facts.styles import Styles
from orderpaper.word.returned.lists import Lists
from orderpaper.word.returned.opened import Element
from orderpaper.word.returned.readings import MC, SDT, P, read_control, read_inline
from orderpaper.word.revisions.marks import CONTROL_RANGES, MARKS
from orderpaper.word.revisions.ranges import remove
from orderpaper.word.revisions.resolve import Verdict, resolve_element
from orderpaper.word.revisions.spots import find_spots, read_look
from orderpaper.word.revisions.trees import list_stories, read_tree, write_tree
from orderpaper.word.revisions.words import say_key
from orderpaper.word.shadow import W

NUMBER = "{urn:orderpaper:reading}n"
KEY = re.compile(r"(T\d+)(?:\.(\d+|answer|name|date))?")
CONTROL_MARKS = tuple(f"{name}{end}" for name in CONTROL_RANGES for end in ("Start", "End"))
"""What says that a control was put round words or taken off: its words have marks of their own, and are read by it."""
SEPARATOR = "#"
"""What parts the key of a control from the number it is given here, in its tag."""


@dataclass(frozen=True, slots=True)
class View:
    """One way of looking at a copy: its paragraphs and controls by their numbers, in the order they stand."""

    roots: Mapping[str, Element]
    paragraphs: Mapping[str, Element]
    controls: Mapping[str, Element]


class Views:
    """A returned copy: `marked` with the tracked changes in it, `original` without them, `final` with them made.

    `parts` are those of the marked one, each control numbered in its tag; `places` those of its paragraphs. A copy
    `is_converted` where LibreOffice saved it.
    """

    def __init__(self, parts: Mapping[str, bytes], file: str, *, is_converted: bool = False) -> None:
        self.file, self.is_converted = file, is_converted
        self._lists = Lists(parts)
        kinds = dict(list_stories(parts))
        roots = {name: read_tree(name, parts[name], file) for name in kinds}
        for root in roots.values():
            etree.strip_elements(root, f"{MC}Fallback", *CONTROL_MARKS, with_tail=False)
            if is_converted:
                _drop_false_marks(root)
        _number(roots)
        self.marked = _look(roots)
        self.places = _find_places(roots, kinds, read_look(parts, file), file)
        self.parts = {**parts, **{name: write_tree(root) for name, root in roots.items()}}
        self.original = _resolve(roots, Verdict.REJECT)
        self.final = _resolve(roots, Verdict.ACCEPT)

    @property
    def tell_kind(self) -> Callable[[Element], LineKind]:
        """What tells how a paragraph stands on the page."""
        return self._lists.tell_kind

    def read(self, view: View, number: str) -> str:
        """Give the words of a control in a view, the figures in it known; nothing where it is not there."""
        control = view.controls.get(number)
        return "" if control is None else read_control(control, self.tell_kind, name_figure)

    def read_paragraph(self, view: View, number: str) -> str | None:
        """Give the words of a paragraph in a view; None where it is not there."""
        paragraph = view.paragraphs.get(number)
        return None if paragraph is None else str(read_inline(paragraph))


def split_key(control: Element) -> tuple[str, str]:
    """Give the key of the text that a control belongs to, and what it holds of it: T12 and nothing, 1, or answer.

    The key is empty where the control is none of ours.
    """
    match = KEY.fullmatch(cut_key(say_key(control))[0])
    return (match[1], match[2] or "") if match else ("", "")


def cut_key(key: str) -> tuple[str, str]:
    """Give the key that a tracked change stands in, and the number of its control; nothing where it stands in none."""
    own, _, number = key.rpartition(SEPARATOR)
    return (own, number) if number.isdigit() else (key, "")


def name_figure(control: Element) -> str:
    """Give the number of the figure that a control holds; nothing where it holds another thing."""
    held = split_key(control)[1]
    return held if held.isdigit() else ""


def number_of(node: Element) -> str:
    """Give the number of a paragraph or control; nothing where it has none."""
    return node.get(NUMBER, "")


def _number(roots: Mapping[str, Element]) -> None:
    """Number the paragraphs and controls, from one story to the next; controls in their tags too."""
    nodes: Iterator[Element] = (node for name in roots for node in roots[name].iter(P, SDT))
    for number, node in enumerate(nodes):
        node.set(NUMBER, str(number))
        if node.tag == SDT:
            _write_tag(node, f"{say_key(node)}{SEPARATOR}{number}")


def _drop_false_marks(root: Element) -> None:
    """Take the marks off the ends of paragraphs in whose controls LibreOffice made tracked changes plain words.

    It puts the mark of the last of these there, though nobody changed the paragraph’s end.
    """
    for control in root.iter(SDT):
        paragraph = control.getparent()
        if paragraph is None or paragraph.tag != P or split_key(control)[1] or not split_key(control)[0]:
            continue
        for mark in [each for each in paragraph.iterfind(f"{W}pPr/{W}rPr/*") if each.tag in MARKS]:
            remove(mark)


def _find_places(roots: Mapping[str, Element], kinds: Mapping[str, str], look: Styles, file: str) -> dict[str, Place]:
    """Give the place of each paragraph by its number, as it is said of the tracked changes in it."""
    found = [find_spots(root, kinds[name], look) for name, root in roots.items()]
    spots = {number_of(node): spot for each in found for node, spot in each.items() if node.tag == P}
    return {number: spot.place(file) for number, spot in spots.items()}


def _write_tag(control: Element, words: str) -> None:
    """Give a control a tag; one that lost it in another program has only its title."""
    properties = control.find(f"{W}sdtPr")
    tag = None if properties is None else properties.find(f"{W}tag")
    if properties is not None:
        tag = etree.SubElement(properties, f"{W}tag") if tag is None else tag
        tag.set(f"{W}val", words)


def _resolve(roots: Mapping[str, Element], verdict: Verdict) -> View:
    copies = {name: deepcopy(root) for name, root in roots.items()}
    for root in copies.values():
        resolve_element(root, lambda _author: verdict)
    return _look(copies)


def _look(roots: Mapping[str, Element]) -> View:
    found: dict[str, dict[str, Element]] = {P: {}, SDT: {}}
    for root in roots.values():
        for node in root.iter(P, SDT):
            if node.get(NUMBER):
                found[str(node.tag)].setdefault(number_of(node), node)
    return View(roots, found[P], found[SDT])
