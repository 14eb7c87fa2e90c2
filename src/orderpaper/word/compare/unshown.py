"""Takes two Word files and their comparison; gives what changed and does not stand in it as a tracked change."""

import hashlib
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from orderpaper.word.compare.omissions import read_targets
from orderpaper.word.compare.stories import RELATION, RELATIONS
from orderpaper.word.revisions.marks import MC, Element, W
from orderpaper.word.revisions.resolve import accept_all, reject_all
from orderpaper.word.revisions.trees import list_stories, read_tree

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CHART, PICTURE = f"{C}chart", "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
OLD_PICTURE = "{urn:schemas-microsoft-com:vml}imagedata"
STYLES, NUMBERING, DOCUMENT = "word/styles.xml", "word/numbering.xml", "word/document.xml"
SAVED = re.compile(rf"{re.escape(W)}rsid")
Parts = Mapping[str, bytes]


def list_unshown(old: Parts, new: Parts, redline: Parts) -> Iterator[str]:
    """Give what is not among the changes of the redline although old and new differ in it."""
    accepted, rejected = accept_all(redline), reject_all(redline)
    for words, kinds in (("pictures", (PICTURE, OLD_PICTURE)), ("charts", (CHART,))):
        as_new, as_old = _list_drawn(new, kinds), _list_drawn(old, kinds)
        if _list_drawn(accepted, kinds) != as_new or _list_drawn(rejected, kinds) != as_old:
            yield words
    if any(_read_part(old, name) != _read_part(new, name) for name in (STYLES, NUMBERING)):
        yield "styles and numbering"
    if _read_sections(old) != _read_sections(new):
        yield "the page set-up"


def _list_drawn(parts: Parts, kinds: tuple[str, ...]) -> list[str]:
    """Give the hash of each picture or chart in the order of the text; one drawn twice, for old Word too, once."""
    found = []
    for name, _kind in list_stories(parts):
        targets = read_targets(parts, name)
        for node in read_tree(name, parts[name]).iter(*kinds):
            relation = next((node.get(key, "") for key in (RELATION, f"{RELATIONS}embed") if node.get(key)), "")
            if next(node.iterancestors(f"{MC}Fallback"), None) is None:
                found.append(_hash(targets.get(relation, ""), parts))
    return found


def _hash(name: str, parts: Parts) -> str:
    data = parts.get(name, b"")
    if name.endswith(".xml") and data:
        root = read_tree(name, data)
        for link in root.findall(f"{C}externalData"):  # the name of the way to its workbook, and no more
            root.remove(link)
        _close_up(root)
        data = etree.tostring(root, method="c14n")
    return hashlib.sha256(data).hexdigest()


def _close_up(root: Element) -> None:
    """Take out the space between elements, which the engine puts there and nobody sees."""
    for node in root.iter():
        node.tail = None
        if len(node) and not (node.text or "").strip():
            node.text = None


def _read_part(parts: Parts, name: str) -> bytes:
    return _write(read_tree(name, parts[name])) if name in parts else b""


def _read_sections(parts: Parts) -> list[bytes]:
    """Give what is said of each section, but for its headers and footers."""
    found = []
    for section in read_tree(DOCUMENT, parts[DOCUMENT]).iter(f"{W}sectPr"):
        for each in list(section):
            if each.tag in {f"{W}headerReference", f"{W}footerReference"}:
                section.remove(each)
        found.append(_write(section))
    return found


def _write(root: Element) -> bytes:
    """Give an element as bytes that are the same for the same content: without what Word counts when it saves."""
    for node in root.iter():
        for key in [each for each in node.attrib if SAVED.match(str(each))]:
            del node.attrib[key]
    return etree.tostring(root, method="c14n", exclusive=True)
