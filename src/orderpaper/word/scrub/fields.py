"""Takes a story of a Word file; gives it with the fields that print by themselves, and of the others what they show.

A field’s instruction is not printed, and may name a file, a person or a value that is kept elsewhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from orderpaper.word.facts.styles import Element, W, is_on, whole
from orderpaper.word.scrub.tree import take_out, take_out_all, unwrap

LIVE = frozenset((
    *("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "TOC", "REF", "PAGEREF", "NOTEREF", "SEQ", "STYLEREF"),
    *("LISTNUM", "HYPERLINK", "EQ", "SYMBOL", "ADVANCE", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT"),
))
"""The fields that stay fields: those whose words follow from the paper itself."""
POINTING = frozenset(("REF", "PAGEREF", "NOTEREF", "HYPERLINK", "TOC"))
WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\\\S)|([^\s"]+)')
PUBLIC = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)
BOXES = {False: "☐", True: "☒"}


@dataclass(slots=True)
class Field:
    """One field: where it begins, divides and ends among the contents of the runs, and its instruction."""

    begin: int
    separate: int = -1
    end: int = -1
    instructions: list[Element] = field(default_factory=list)

    @property
    def words(self) -> str:
        """The instruction, whole."""
        return "".join(each.text or "" for each in self.instructions)


def kind_of(instruction: str) -> str:
    """Give the first word of an instruction, which says what the field is."""
    words = instruction.split(None, 1)
    return words[0].upper() if words else ""


def is_public(address: str) -> bool:
    """Tell whether an address leads somewhere that every reader can go, and not into somebody’s computer."""
    return PUBLIC.match(address.strip()) is not None


def read_words(instruction: str) -> list[str]:
    """Give the words of an instruction, without their quotation marks; what begins with a backslash is a switch."""
    return [quoted or switch or plain for quoted, switch, plain in WORD.findall(instruction)]


def settle_fields(root: Element) -> int:
    """Leave the fields that print by themselves, and of the others what they show; give how many these were."""
    settled = _settle_simple(root)
    contents = [child for run in root.iter(f"{W}r") for child in run if child.tag != f"{W}rPr"]
    gone: set[int] = set()
    for each in find_fields(contents):
        if _may_stay(each, contents):
            _write_link(each)
        elif each.begin not in gone:
            settled += 1
            gone |= set(_flatten(each, contents))
    for at in gone:
        _take_out_of_run(contents[at])
    take_out_all(root, f"{W}ffData", f"{W}fldData")
    return settled


def find_fields(contents: list[Element]) -> Iterator[Field]:
    """Give the fields among the contents of runs, those around others first; one that is not closed is none."""
    found: list[Field] = []
    opened: list[Field] = []
    for at, node in enumerate(contents):
        kind = node.get(f"{W}fldCharType") if node.tag == f"{W}fldChar" else ""
        if kind == "begin":
            opened.append(Field(at))
            found.append(opened[-1])
        elif kind == "separate" and opened:
            opened[-1].separate = at
        elif kind == "end" and opened:
            opened.pop().end = at
        elif node.tag == f"{W}instrText" and opened and opened[-1].separate < 0:
            opened[-1].instructions.append(node)
    return (each for each in found if each.end >= 0)


def _settle_simple(root: Element) -> int:
    """Do so with the fields that Word writes as one element."""
    simple = [each for each in list(root.iter(f"{W}fldSimple")) if not _is_live(each.get(f"{W}instr", ""))]
    for node in simple:
        take_out_all(node, f"{W}fldData")
        unwrap(node)
    return len(simple)


def _is_live(instruction: str) -> bool:
    kind = kind_of(instruction)
    return kind in LIVE and (kind != "HYPERLINK" or _link_of(instruction) is not None)


def _may_stay(each: Field, contents: list[Element]) -> bool:
    """Tell whether a field prints by itself; one with another in its instruction is worked out from that."""
    last = each.separate if each.separate >= 0 else each.end
    return _is_live(each.words) and not any(node.tag == f"{W}fldChar" for node in contents[each.begin + 1 : last])


def _link_of(instruction: str) -> str | None:
    """Give the instruction of a link with nothing but where it leads; None where that is no public place."""
    address, inside, before = "", "", ""
    for word in read_words(instruction)[1:]:
        if before == r"\l":
            inside = word
        elif not word.startswith("\\") and not before:
            address = word
        before = word if word in {r"\l", r"\o", r"\t", r"\m"} else ""
    if address and not is_public(address):
        return None
    to = f' "{address}"' if address else ""
    return f' HYPERLINK{to} \\l "{inside}" ' if inside else f" HYPERLINK{to} " if to else None


def _write_link(each: Field) -> None:
    link = _link_of(each.words) if kind_of(each.words) == "HYPERLINK" else None
    if link is not None:
        write_instruction(each, link)


def write_instruction(each: Field, words: str) -> None:
    """Give a field another instruction, however many runs the old one stood in."""
    for number, node in enumerate(each.instructions):
        node.text = "" if number else words
        node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _flatten(each: Field, contents: list[Element]) -> Iterator[int]:
    """Give what goes of a field that is left as its words: its marks, its instruction and what stands in that."""
    shown = _show_form(contents[each.begin])
    if shown is not None:
        contents[each.begin].addprevious(shown)
    yield from range(each.begin, (each.separate if each.separate >= 0 else each.end) + 1)
    yield each.end


def _show_form(begin: Element) -> Element | None:
    """Give the words of a box to tick or a list to choose from, which Word draws and does not write."""
    form = begin.find(f"{W}ffData")
    box = None if form is None else form.find(f"{W}checkBox")
    choice = None if form is None else form.find(f"{W}ddList")
    if box is None and choice is None:
        return None
    shown = etree.Element(f"{W}t")
    if box is not None:
        said = box.find(f"{W}checked")
        shown.text = BOXES[is_on(box.find(f"{W}default") if said is None else said)]
    elif choice is not None:
        entries = [each.get(f"{W}val", "") for each in choice.findall(f"{W}listEntry")]
        chosen = choice.find(f"{W}result")
        at = whole(chosen.get(f"{W}val")) if chosen is not None else 0
        shown.text = entries[at] if 0 <= at < len(entries) else ""
    return shown


def _take_out_of_run(node: Element) -> None:
    run = node.getparent()
    take_out(node)
    if run is not None and all(child.tag == f"{W}rPr" for child in run):
        take_out(run)
