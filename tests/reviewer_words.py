"""Where words stand in the XML of a Word file, and runs cut so that they stand alone, as Word cuts them."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
GONE = (f"{W}del", f"{W}moveFrom", f"{MC}Fallback")
AFTER_RUN_FORMAT = ("sectPr", "pPrChange")
MARKED_FIRST = ("ins", "del", "moveFrom", "moveTo")


@dataclass(frozen=True)
class Letter:
    """One character as a reader sees it: the run it stands in, the element, and how far into its text."""

    sign: str
    run: Any
    node: Any
    offset: int


@dataclass(frozen=True)
class Found:
    """Words that were found: their paragraph, the part of it that was looked in, and from where up to where."""

    paragraph: Any
    holder: Any
    start: int
    end: int


def letters_of(paragraph: Any, holder: Any = None) -> list[Letter]:
    """Give the characters of a paragraph that are not taken out; only those within a holder where one is given."""
    looked_in = paragraph if holder is None or paragraph in holder.iter(f"{W}p") else holder
    return [
        letter
        for run in looked_in.iter(f"{W}r")
        if next(run.iterancestors(f"{W}p")) is paragraph and not is_gone(run, paragraph)
        for node in run
        for letter in _signs_of(run, node)
    ]


def is_gone(node: Any, paragraph: Any) -> bool:
    """Tell whether something is deleted or moved away within its paragraph, or only there for an old Word."""
    for around in node.iterancestors():
        if around is paragraph:
            return any(each.tag == f"{MC}Fallback" for each in paragraph.iterancestors())
        if around.tag in GONE:
            return True
    return False


def _signs_of(run: Any, node: Any) -> Iterator[Letter]:
    if node.tag == f"{W}t":
        for offset, sign in enumerate(node.text or ""):
            yield Letter(sign, run, node, offset)
    elif node.tag in SIGNS:
        yield Letter(SIGNS[node.tag], run, node, 0)


def find_words(root: Any, words: str, tag: str = "", nth: int = 0) -> Found:
    """Give where words stand for the nth time, from 0; within the controls of a tag where one is given."""
    left = nth
    for paragraph, holder in _paragraphs(root, tag):
        text = "".join(letter.sign for letter in letters_of(paragraph, holder))
        start = text.find(words)
        while start >= 0:
            if left == 0:
                return Found(paragraph, holder, start, start + len(words))
            left -= 1
            start = text.find(words, start + 1)
    raise AssertionError(f"“{words}” is not there" + (f" in {tag}" if tag else ""))


def _paragraphs(root: Any, tag: str) -> Iterator[tuple[Any, Any]]:
    if not tag:
        yield from ((paragraph, None) for paragraph in list(root.iter(f"{W}p")))
        return
    for control in find_controls(root, tag):
        inside = list(control.iter(f"{W}p"))
        for paragraph in inside or [next(control.iterancestors(f"{W}p"))]:
            yield paragraph, control


def find_controls(root: Any, tag: str) -> list[Any]:
    """Give the content controls of a tag, or where the tags are lost, those whose title begins with it."""
    controls = [node for node in root.iter(f"{W}sdt") if not any(True for _ in node.iterancestors(f"{MC}Fallback"))]
    tagged = [node for node in controls if _said(node, "tag") == tag]
    return tagged or [node for node in controls if _said(node, "alias").split(" ")[0] == tag]


def _said(control: Any, name: str) -> str:
    node = control.find(f"{W}sdtPr/{W}{name}")
    return "" if node is None else node.get(f"{W}val", "")


def isolate(found: Found) -> list[Any]:
    """Give the runs that hold exactly the words found; runs are cut where these begin and end."""
    for at in (found.end, found.start):
        _cut(found, at)
    runs = [letter.run for letter in letters_of(found.paragraph, found.holder)[found.start : found.end]]
    return list(dict.fromkeys(runs))


def run_before(found: Found) -> Any:
    """Give the run that ends with the last word found, cut there; None where nothing was looked for in no words."""
    runs = isolate(found)
    if runs:
        return runs[-1]
    letters = letters_of(found.paragraph, found.holder)
    return letters[0].run if letters else None


def _cut(found: Found, at: int) -> None:
    letters = letters_of(found.paragraph, found.holder)
    if 0 < at < len(letters) and letters[at - 1].run is letters[at].run:
        cut_run(letters[at])


def cut_run(letter: Letter) -> Any:
    """Cut a run before a character; give the new run, which holds what follows in the same format."""
    made = etree.Element(f"{W}r")
    format_of = letter.run.find(f"{W}rPr")
    if format_of is not None:
        made.append(copy.deepcopy(format_of))
    node = letter.node
    if letter.offset:
        node = copy.deepcopy(letter.node)
        node.text = letter.node.text[letter.offset :]
        letter.node.text = letter.node.text[: letter.offset]
        letter.node.addnext(node)
        for each in (node, letter.node):
            each.set(SPACE, "preserve")
    for each in [node, *node.itersiblings()]:
        made.append(each)
    letter.run.addnext(made)
    return made


def make_run(words: str, like: Any = None) -> Any:
    """Give a new run in the format of another; tabs and line breaks as Word writes them."""
    run = etree.Element(f"{W}r")
    format_of = None if like is None else like.find(f"{W}rPr")
    if format_of is not None:
        run.append(copy.deepcopy(format_of))
        for change in run.findall(f"{W}rPr/{W}rPrChange"):
            change.getparent().remove(change)
    for number, line in enumerate(words.split("\n")):
        if number:
            etree.SubElement(run, f"{W}br")
        for place, piece in enumerate(line.split("\t")):
            if place:
                etree.SubElement(run, f"{W}tab")
            if piece:
                text = etree.SubElement(run, f"{W}t")
                text.text = piece
                text.set(SPACE, "preserve")
    return run


def mark_format(paragraph: Any) -> Any:
    """Give the format of a paragraph’s mark, made where there is none, in its place in the properties."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    made = properties.find(f"{W}rPr")
    if made is None:
        made = etree.Element(f"{W}rPr")
        later = [each for each in properties if etree.QName(each).localname in AFTER_RUN_FORMAT]
        properties.insert(properties.index(later[0]) if later else len(properties), made)
    return made


def set_mark(paragraph: Any, mark: Any) -> None:
    """Put a revision on a paragraph’s mark, in the order that the schema asks for."""
    made = mark_format(paragraph)
    order = [f"{W}{name}" for name in MARKED_FIRST]
    before = [each for each in made if each.tag in order and order.index(each.tag) < order.index(mark.tag)]
    made.insert(len(before), mark)


def say_deleted(run: Any) -> None:
    """Write the words of a run as deleted ones are written."""
    for node in run.iter(f"{W}t", f"{W}instrText"):
        node.tag = f"{W}delText" if node.tag == f"{W}t" else f"{W}delInstrText"


def unlink(node: Any) -> None:
    """Take an element out of the one it stands in."""
    node.getparent().remove(node)
