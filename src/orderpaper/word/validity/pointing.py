"""Takes a Word file; gives what points at something that is not there: styles, lists, notes, comments, relations."""

from collections.abc import Iterator, Mapping

from lxml import etree

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.validity.whole import Fault, Whole

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VAL, ID = f"{W}val", f"{W}id"
STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
CALLED = {"footnoteReference": "footnote", "endnoteReference": "endnote", "commentReference": "comment"}
LED = {
    f"{W}headerReference": ("header",),
    f"{W}footerReference": ("footer",),
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart": ("chart",),
    "{http://schemas.openxmlformats.org/drawingml/2006/main}blip": ("image",),
    f"{W}hyperlink": ("hyperlink",),
}
ROOTS = {"header": f"{W}hdr", "footer": f"{W}ftr", "footnotes": f"{W}footnotes", "styles": f"{W}styles"}
ROOTS |= {"officeDocument": f"{W}document", "numbering": f"{W}numbering", "settings": f"{W}settings"}


def find_lost_relations(whole: Whole) -> Iterator[Fault]:
    """Give what asks for a relation that its part does not have, or that leads to another kind of part."""
    for name, root in whole.roots.items():
        known = whole.relations.get(name, {})
        for node, asked in _list_asked(root):
            led = known.get(asked)
            if led is None:
                yield Fault(name, f"{_say(node)} asks for {asked}, which leads nowhere.")
            elif led.kind not in LED.get(node.tag, (led.kind,)):
                yield Fault(name, f"{_say(node)} asks for {asked}, which leads to a {led.kind}.")


def find_wrong_parts(whole: Whole) -> Iterator[Fault]:
    """Give the parts that are used as what they are not."""
    for held in whole.relations.values():
        for led in held.values():
            root = whole.roots.get(led.target)
            if led.kind in ROOTS and root is not None and root.tag != ROOTS[led.kind]:
                yield Fault(led.target, f"it begins as {_say(root)}, and is used as {led.kind}.")


def _list_asked(root: Element) -> Iterator[tuple[Element, str]]:
    for node in root.iter(etree.Element):
        for key, value in node.attrib.items():
            if value and str(key).startswith(R):
                yield node, str(value)


def find_lost_names(whole: Whole, stories: Mapping[str, Element], document: str) -> Iterator[Fault]:
    """Give the styles, lists, notes and comments that are asked for and are not there."""
    known = _list_known(whole, document)
    for name, root in stories.items():
        said: set[str] = set()
        for what, wanted in _list_wanted(root):
            if wanted not in known[what] and f"{what} {wanted}" not in said:
                said.add(f"{what} {wanted}")
                yield Fault(name, f"it asks for the {what} {wanted}, which is not there.")


def _list_wanted(root: Element) -> Iterator[tuple[str, str]]:
    for tag, kind in STYLED.items():
        yield from ((f"{kind} style", node.get(VAL, "")) for node in root.iter(f"{W}{tag}"))
    yield from (("list", node.get(VAL, "")) for node in root.iter(f"{W}numId") if node.get(VAL) != "0")
    for tag, kind in CALLED.items():
        yield from ((kind, node.get(ID, "")) for node in root.iter(f"{W}{tag}"))


def _list_known(whole: Whole, document: str) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {f"{kind} style": set() for kind in STYLED.values()}
    known |= {"list": set()} | {kind: set() for kind in CALLED.values()}
    for name in whole.list_led(document, "styles", "numbering", "footnotes", "endnotes", "comments"):
        root = whole.roots.get(name)
        for node in () if root is None else root:
            if node.tag == f"{W}style":
                known.setdefault(f"{node.get(f'{W}type', 'paragraph')} style", set()).add(node.get(f"{W}styleId", ""))
            elif node.tag == f"{W}num":
                known["list"].add(node.get(f"{W}numId", ""))
            elif node.tag in {f"{W}{kind}" for kind in CALLED.values()}:
                known[node.tag.removeprefix(W)].add(node.get(ID, ""))
    return known


def find_lost_lists(whole: Whole, document: str) -> Iterator[Fault]:
    """Give the lists whose pattern is not there, and what stands twice among styles, lists and notes."""
    for name in whole.list_led(document, "styles", "numbering", "footnotes", "endnotes", "comments"):
        root = whole.roots.get(name)
        if root is None:
            continue
        patterns = {each.get(f"{W}abstractNumId") for each in root.iter(f"{W}abstractNum")}
        for number in root.iterchildren(f"{W}num"):
            pattern = number.find(f"{W}abstractNumId")
            if pattern is None or pattern.get(VAL) not in patterns:
                yield Fault(name, f"the list {number.get(f'{W}numId')} has no pattern.")
        seen: set[tuple[str, str]] = set()
        for node in root:
            key = next((node.get(f"{W}{each}", "") for each in KEYS if node.get(f"{W}{each}")), "")
            if key and (str(node.tag), key) in seen:
                yield Fault(name, f"{_say(node)} {key} is there twice.")
            seen.add((str(node.tag), key))


KEYS = ("styleId", "abstractNumId", "numId", "id")


def find_undeclared_prefixes(whole: Whole) -> Iterator[Fault]:
    """Give what may be passed over by a name that the part does not explain: Word refuses such a file."""
    for name, root in whole.roots.items():
        for node, prefix in _list_prefixes(root):
            if prefix not in node.nsmap:
                yield Fault(name, f"it uses the short name {prefix}, and does not say what it stands for.")


def _list_prefixes(root: Element) -> Iterator[tuple[Element, str]]:
    for node in root.iter(etree.Element):
        required = node.get("Requires", "") if node.tag == f"{MC}Choice" else ""
        yield from ((node, prefix) for prefix in f"{node.get(f'{MC}Ignorable', '')} {required}".split())


def _say(node: Element) -> str:
    return node.tag.rpartition("}")[2]
