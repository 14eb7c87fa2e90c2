"""Takes a redline and the old Word file; gives the redline with the sections that the engine dropped put back.

A section ends with a paragraph. Where that paragraph is deleted, its section goes with it once the change is accepted;
where it is not, the section stays, and its headers and footers say what those of the new file say.
"""

from collections.abc import Mapping
from copy import deepcopy

from orderpaper.word.compare.omissions import read_targets
from orderpaper.word.revisions.marks import INSERTED, MOVED_TO, P_PR, R_PR, Element, P, W
from orderpaper.word.revisions.trees import read_tree, write_tree

DOCUMENT = "word/document.xml"
SECTION = f"{W}sectPr"
RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
AFTER_SECTION = f"{W}pPrChange"


def restore_sections(redline: Mapping[str, bytes], old: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the redline with every section of the old file; as it is where its paragraphs are not those of the old."""
    made, meant = read_tree(DOCUMENT, redline[DOCUMENT]), read_tree(DOCUMENT, old[DOCUMENT])
    there, wanted = [each for each in _list_paragraphs(made) if not _is_new(each)], _list_paragraphs(meant)
    ways, old_ways = read_targets(redline, DOCUMENT), read_targets(old, DOCUMENT)
    if len(there) != len(wanted):
        return dict(redline)
    for paragraph, model in zip(there, wanted, strict=True):
        section = model.find(f"{P_PR}/{SECTION}")
        if section is None or paragraph.find(f"{P_PR}/{SECTION}") is not None:
            continue
        if all(ways.get(key) == old_ways.get(key) for key in (each.get(RELATIONS, "") for each in section)):
            _put_in(paragraph, deepcopy(section))
    return {**redline, DOCUMENT: write_tree(made)}


def _list_paragraphs(document: Element) -> list[Element]:
    """Give the paragraphs of the text itself, none of which is in a table: only these end a section."""
    return [block for body in document.iter(f"{W}body") for block in body if block.tag == P]


def _is_new(paragraph: Element) -> bool:
    marks = paragraph.find(f"{P_PR}/{R_PR}")
    return marks is not None and any(mark.tag in {INSERTED, MOVED_TO} for mark in marks)


def _put_in(paragraph: Element, section: Element) -> None:
    properties = paragraph.find(P_PR)
    if properties is None:
        properties = paragraph.makeelement(P_PR, {})
        paragraph.insert(0, properties)
    before = properties.find(AFTER_SECTION)
    if before is None:
        properties.append(section)
    else:
        before.addprevious(section)
