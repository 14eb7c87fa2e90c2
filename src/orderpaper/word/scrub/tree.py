"""Takes an element of Word’s XML; gives the tree around it with the element taken out, unwrapped or left as it is."""

from collections.abc import Iterable, Iterator

from lxml import etree

from orderpaper.word.facts.styles import Element, W

RANGES = frozenset(f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd"))
BLOCKS = frozenset(f"{W}{name}" for name in ("p", "tbl", "sdt", "altChunk"))


def take_out(node: Element) -> None:
    """Take an element out with all that is in it; the words after it stay."""
    parent = node.getparent()
    if parent is None:
        return
    _keep_tail(node, parent)
    parent.remove(node)


def unwrap(node: Element, content: Iterable[Element] | None = None) -> None:
    """Take an element out and put what it holds in its place, or what an element inside it holds."""
    parent = node.getparent()
    if parent is None:
        return
    at = parent.index(node)
    for offset, child in enumerate(list(node if content is None else content)):
        parent.insert(at + offset, child)
    take_out(node)


def take_out_all(root: Element, *tags: str) -> int:
    """Take out every element of some kinds; give how many there were."""
    found = list(root.iter(*tags)) if tags else []
    for node in found:
        take_out(node)
    return len(found)


def drop(node: Element, *keys: str) -> None:
    """Take attributes off an element, those that it has."""
    for key in keys:
        if key in node.attrib:
            del node.attrib[key]


def lift_bookmarks(node: Element) -> None:
    """Put the ends of bookmarks that stand in an element before it: their other ends may stand outside."""
    for mark in [each for each in node.iter(*RANGES) if each is not node]:
        node.addprevious(mark)


def mend_cells(root: Element) -> None:
    """End every cell, note and box with a paragraph, for Word asks for one; take out tables without rows."""
    for table in [each for each in root.iter(f"{W}tbl") if each.find(f".//{W}tr") is None]:
        lift_bookmarks(table)
        take_out(table)
    for holder in _list_holders(root):
        last = next((child for child in reversed(holder) if child.tag in BLOCKS), None)
        if last is None or last.tag == f"{W}tbl":
            etree.SubElement(holder, f"{W}p")


def _list_holders(root: Element) -> Iterator[Element]:
    """Give what holds paragraphs; the document itself ends with its section, and a table may stand last there."""
    yield from root.iter(f"{W}tc", f"{W}footnote", f"{W}endnote", f"{W}txbxContent")
    if root.tag in {f"{W}hdr", f"{W}ftr"}:
        yield root


def _keep_tail(node: Element, parent: Element) -> None:
    if not node.tail:
        return
    before = node.getprevious()
    if before is None:
        parent.text = (parent.text or "") + node.tail
    else:
        before.tail = (before.tail or "") + node.tail
    node.tail = None
