"""Takes the parts of a Word file before and after changes were settled; gives them without notes nothing points to.

A note or comment whose place went with a change goes too, as it does in Word; those that nothing pointed to before
are left alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from orderpaper.word.revisions.marks import ID, Element, P, W
from orderpaper.word.revisions.ranges import remove

PARA_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
REFERENCES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote", f"{W}commentReference": "comment"}
NOTES = {f"{W}{kind}": kind for kind in REFERENCES.values()}
THREADS = re.compile(r"word/comments(Extended|Ids)\d*\.xml")
Pointed = frozenset[tuple[str, str]]


def list_pointed(trees: Iterable[Element]) -> Pointed:
    """Give the notes and comments that the paper points to, each by kind and number."""
    return frozenset((REFERENCES[node.tag], node.get(ID, "")) for root in trees for node in root.iter(*REFERENCES))


def take_out_notes(trees: Mapping[str, Element], before: Pointed) -> None:
    """Take out the notes and comments that were pointed to before and are no more, with what is said of them."""
    lost = before - list_pointed(trees.values())
    if not lost:
        return
    gone = {para_id for root in trees.values() for para_id in _take_out_of(root, lost)}
    for name in filter(THREADS.fullmatch, trees):
        for entry in list(trees[name]):
            if gone & {str(value).upper() for key, value in entry.attrib.items() if str(key).endswith("}paraId")}:
                remove(entry)


def _take_out_of(root: Element, lost: Pointed) -> Iterator[str]:
    """Take lost notes and the marks of lost comments out of a part; give the ids of the notes’ paragraphs."""
    for note in [each for each in root if (NOTES.get(each.tag), each.get(ID)) in lost]:
        yield from (paragraph.get(PARA_ID, "").upper() for paragraph in note.iter(P) if paragraph.get(PARA_ID))
        remove(note)
    for mark in list(root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd")):
        if ("comment", mark.get(ID)) in lost:
            remove(mark)
