"""Takes a chapter’s file and the template it is to stand in; gives its paragraphs and tables in the template’s looks.

They are written anew, element by element: what is known goes over, and what is not is a finding. Nothing is left out
unsaid but what has no words and no look: bookmarks, marks of the spelling check, numbers of editing sessions.
"""

import re
from collections.abc import Callable, Iterable

from lxml import etree

from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place
from orderpaper.word.chapters.fields import TO_ANOTHER_PLACE, settle_fields
from orderpaper.word.chapters.lists import Entry
from orderpaper.word.chapters.looks import Home, Looks
from orderpaper.word.chapters.refusals import PROPERTIES, Fate, decide, say_refused
from orderpaper.word.chapters.source import DOCUMENT, FOOTNOTES, Element, Source, parse_part
from orderpaper.word.chapters.target import R, Target
from orderpaper.word.shadow import W

CODE = "chapter-can-be-carried-over"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
WORDS = frozenset((f"{W}t", f"{W}instrText"))
SHOWN = ("t", "tab", "br", "sym", "footnoteReference", "instrText")
BEFORE_LIST = frozenset(
    f"{W}{each}" for each in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)
"""What stands before the list among the properties of a paragraph, by Word’s schema."""
SAFE = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
EDGES = {f"{W}headerReference": "Header", f"{W}footerReference": "Footer"}


class Carrier:
    """Carries one chapter over, and gathers what was found on the way."""

    def __init__(self, source: Source, target: Target, home: Home) -> None:
        self._source, self._target = source, target
        self._looks = Looks(source, target, home)
        source.find_places(self._looks.is_heading)
        self._part = DOCUMENT
        self._refused: dict[tuple[Place, str], Finding] = {}
        self._writers: dict[str, Callable[[Element, Element], object]] = {
            f"{W}p": self._write_paragraph,
            f"{W}hyperlink": self._write_link,
            f"{W}footnoteReference": self._write_note,
            **dict.fromkeys(PROPERTIES, self._write_properties),
        }
        self._styles = {f"{W}rStyle": self._looks.find_character, f"{W}tblStyle": self._looks.find_table}
        self.notes: list[Element] = []

    @property
    def findings(self) -> list[Finding]:
        """What was found, each thing once."""
        return [*self._refused.values(), *self._looks.findings]

    def carry(self) -> list[Element]:
        """Give the paragraphs and tables of the chapter; none where it has no words."""
        self._refuse_fields(self._source.body)
        body = self._target.open_body()
        for child in self._source.body:
            if child.tag == f"{W}sectPr":
                self._look_at_edges(child)
            else:
                self._carry(child, body)
        blocks = list(body)
        while blocks and _is_empty(blocks[-1]):
            blocks.pop()
        while blocks and _is_empty(blocks[0]):
            del blocks[0]
        return blocks

    def _refuse(self, place: Place, message: str) -> None:
        self._refused.setdefault((place, message), stop(CODE, place, message))

    def _refuse_fields(self, root: Element) -> None:
        for node, message in settle_fields(root):
            self._refuse(self._source.place_of(node), message)

    def _carry(self, node: Element, parent: Element) -> None:
        fate = decide(node, is_property=False)
        if fate is Fate.REFUSED:
            self._refuse(self._source.place_of(node), say_refused(node))
        elif fate is Fate.OPENED:
            self._carry_all(node, parent)
        elif fate is Fate.CARRIED:
            self._writers.get(str(node.tag), self._write)(node, parent)

    def _carry_all(self, nodes: Iterable[Element], parent: Element) -> None:
        for node in nodes:
            self._carry(node, parent)

    def _write(self, node: Element, parent: Element) -> Element:
        made = etree.SubElement(parent, node.tag, _keep(node))
        made.text = node.text if node.tag in WORDS else None
        self._carry_all(node, made)
        return made

    def _write_paragraph(self, node: Element, parent: Element) -> None:
        made = etree.SubElement(parent, f"{W}p")
        entry = self._looks.settle_paragraph(node, self._part)
        properties = etree.SubElement(made, f"{W}pPr")
        if entry.style:
            etree.SubElement(properties, f"{W}pStyle", {f"{W}val": entry.style})
        first = next(iter(node), None)
        if first is not None and first.tag == f"{W}pPr":
            self._write_all_properties((each for each in first if _is_of_itself(each, entry)), properties)
        if entry.numbered:
            _put_list(properties, entry)
        self._carry_all((each for each in node if each.tag != f"{W}pPr"), made)

    def _write_properties(self, node: Element, parent: Element) -> None:
        made = etree.SubElement(parent, node.tag)
        self._write_all_properties(node, made)
        if not len(made) and node.tag == f"{W}rPr":
            parent.remove(made)

    def _write_all_properties(self, nodes: Iterable[Element], parent: Element) -> None:
        for node in nodes:
            fate = decide(node, is_property=True)
            if fate is Fate.REFUSED:
                self._refuse(self._source.place_of(node), say_refused(node))
            elif node.tag == f"{W}rPr":
                self._write_properties(node, parent)
            elif fate is Fate.CARRIED:
                self._write_property(node, parent)

    def _write_property(self, node: Element, parent: Element) -> None:
        attributes = _keep(node)
        find = self._styles.get(str(node.tag))
        if find:
            style = find(node, node.get(f"{W}val", ""))
            if style is None:
                return
            attributes = {f"{W}val": style}
        made = etree.SubElement(parent, node.tag, attributes)
        self._write_all_properties(node, made)

    def _write_link(self, node: Element, parent: Element) -> None:
        place = self._source.place_of(node)
        leads = self._source.find_relation(self._part, node.get(f"{R}id", ""))
        if leads is None:
            self._refuse(place, TO_ANOTHER_PLACE)
        elif leads.mode != "External" or not SAFE.match(leads.target):
            said = f"the link to “{leads.target[:60]}” leads to a file, which readers do not have. Take the link out."
            self._refuse(place, said)
        else:
            made = self._write(node, parent)
            made.set(f"{R}id", self._target.link(self._part, leads.target))

    def _write_note(self, node: Element, parent: Element) -> None:
        note = self._source.notes.get(node.get(f"{W}id", ""))
        if note is None or self._part == FOOTNOTES:
            self._refuse(self._source.place_of(node), "the footnote is not in the file. Take it out and type it anew.")
            return
        self._refuse_fields(note)
        self._part, words = FOOTNOTES, self._target.open_body()
        self._carry_all(note, words)
        self._part = DOCUMENT
        made = self._write(node, parent)
        self.notes.append(self._target.add_note(words))
        made.set(f"{W}id", self.notes[-1].get(f"{W}id", ""))

    def _look_at_edges(self, section: Element) -> None:
        """Refuse headers and footers with words in them: the paper has its own."""
        for node in section:
            leads = self._source.find_relation(DOCUMENT, node.get(f"{R}id", "")) if node.tag in EDGES else None
            part = f"word/{leads.target}" if leads else ""
            if part in self._source.parts and not _is_empty(parse_part(self._source.parts[part])):
                name = EDGES[str(node.tag)]
                said = f"a {name.lower()} cannot be carried over into the paper, which has its own. Take it out."
                self._refuse(Place(self._source.name, name), said)


def _keep(node: Element) -> dict[str, str]:
    """Give the attributes of an element that say something: not the numbers of editing sessions."""
    return {
        str(name): str(value)
        for name, value in node.attrib.items()
        if name == SPACE or (str(name).startswith(W) and not str(name).startswith(f"{W}rsid"))
    }


def _is_of_itself(node: Element, entry: Entry) -> bool:
    """Tell whether a property of a paragraph goes over as it is; where its list is the style’s, so is its indent."""
    return node.tag not in {f"{W}pStyle", f"{W}numPr", *([f"{W}ind"] if entry.is_listed else [])}


def _put_list(properties: Element, entry: Entry) -> None:
    number, level = entry.numbered or ("0", 0)
    made = properties.makeelement(f"{W}numPr", {})
    etree.SubElement(made, f"{W}ilvl", {f"{W}val": str(level)})
    etree.SubElement(made, f"{W}numId", {f"{W}val": number})
    properties.insert(sum(1 for each in properties if each.tag in BEFORE_LIST), made)


def _is_empty(block: Element) -> bool:
    """Tell whether there is nothing to see in a paragraph, a header or a footer; a table is never empty."""
    shown = block.iter(*(f"{W}{each}" for each in (*SHOWN, "tbl", "drawing", "pict")))
    return block.tag != f"{W}tbl" and not any(each.tag != f"{W}t" or (each.text or "").strip() for each in shown)
