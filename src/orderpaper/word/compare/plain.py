"""Takes a Word file; gives a plain copy of it to compare: no changes, comments, controls, protection or marks of ours.

What was taken out is told, so that it can be said. A content control would be compared as one thing and put in anew as
a whole; without it, its words are compared as words.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from orderpaper.word.compare.omissions import leave_out
from orderpaper.word.compare.stories import RELATION, walk_sections
from orderpaper.word.revisions.marks import CONTROL, CONTROL_CONTENT, ID, Element, P, R, W
from orderpaper.word.revisions.notes import REFERENCES
from orderpaper.word.revisions.resolve import MARKED, accept_all
from orderpaper.word.revisions.trees import list_stories, read_tree, write_tree

COMMENTS = re.compile(r"word/(?:comments\w*|people)\.xml")
OWN_PART = re.compile(r"customXml/item\d+\.xml")
OURS = b"urn:orderpaper:"
PROPERTIES, SETTINGS, DOCUMENT = "docProps/custom.xml", "word/settings.xml", "word/document.xml"
COMMENT_MARKS = (f"{W}commentRangeStart", f"{W}commentRangeEnd")
GUARDS = (f"{W}documentProtection", f"{W}writeProtection", f"{W}trackRevisions")
SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


@dataclass(frozen=True, slots=True)
class Plain:
    """The parts of a plain copy, and whether the file had tracked changes or comments."""

    parts: Mapping[str, bytes]
    had_changes: bool
    had_comments: bool


def make_plain(parts: Mapping[str, bytes]) -> Plain:
    """Give the plain copy; its tracked changes are accepted."""
    settled = accept_all(parts)
    made = leave_out(settled, list(_list_unwanted(settled)))
    trees = {name: read_tree(name, made[name]) for name, _kind in list_stories(made)}
    for root in trees.values():
        _take_out_comments(root)
        _unwrap(root)
    _drop_lost_notes(trees)
    for body in trees[DOCUMENT].iter(f"{W}body"):
        _end_with_paragraph(body)
    say_margins(trees[DOCUMENT])
    written = {name: write_tree(root) for name, root in trees.items()}
    others = {name: _clean(name, made[name]) for name in (PROPERTIES, SETTINGS) if name in made}
    had_changes = any(MARKED.search(parts[name]) for name, _kind in list_stories(parts))
    return Plain({**made, **written, **others}, had_changes, any(COMMENTS.fullmatch(name) for name in parts))


def say_margins(document: Element) -> None:
    """Let every section name its headers and footers, those too that go on from the section before."""
    for section, standing in walk_sections(document):
        named = {(each.tag, each.get(f"{W}type", "default")) for each in section}
        for (kind, pages), relation in standing.items():
            tag = f"{W}{kind}Reference"
            if (tag, pages) not in named:
                section.insert(0, section.makeelement(tag, {f"{W}type": pages, RELATION: relation}))


def _list_unwanted(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Give the parts that stay out: comments, and what we keep in a review copy, which the outcome is not."""
    for name, data in parts.items():
        if COMMENTS.fullmatch(name):
            yield name
        elif OWN_PART.fullmatch(name) and OURS in data:
            yield name
            yield name.replace("item", "itemProps", 1)


def _take_out_comments(root: Element) -> None:
    for mark in list(root.iter(*COMMENT_MARKS)):
        _remove(mark)
    for mark in list(root.iter(f"{W}commentReference")):
        run = mark.getparent()
        _remove(mark)
        if run is not None and run.tag == R and not [each for each in run if each.tag != f"{W}rPr"]:
            _remove(run)


def _unwrap(root: Element) -> None:
    """Let what stands in a content control stand by itself."""
    for control in reversed(list(root.iter(CONTROL))):
        content, holder = control.find(CONTROL_CONTENT), control.getparent()
        if holder is None:
            continue
        at = holder.index(control)
        holder[at : at + 1] = list(content) if content is not None else []


def _drop_lost_notes(trees: Mapping[str, Element]) -> None:
    """Take out notes that nothing points to: Word prints none of them."""
    pointed = {(REFERENCES[each.tag], each.get(ID)) for root in trees.values() for each in root.iter(*REFERENCES)}
    for name, kind in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        for note in list(trees[name]) if name in trees else ():
            if note.get(f"{W}type") not in SEPARATORS and (kind, note.get(ID)) not in pointed:
                _remove(note)


def _end_with_paragraph(body: Element) -> None:
    """Let the text end with a paragraph, as Word has it: after a table it adds one when it opens the file."""
    blocks = [each for each in body if each.tag != f"{W}sectPr"]
    last = next((each for each in reversed(blocks) if each.tag in {P, f"{W}tbl"}), None)
    if last is None or last.tag != P:
        body.insert(len(blocks), body.makeelement(P, {}))


def _clean(name: str, data: bytes) -> bytes:
    root = read_tree(name, data)
    lines = (
        list(root.iter(*GUARDS))
        if name == SETTINGS
        else [each for each in root if each.get("name", "").startswith("orderpaper")]
    )
    for line in lines:
        _remove(line)
    return write_tree(root) if lines else data


def _remove(node: Element) -> None:
    holder = node.getparent()
    if holder is not None:
        holder.remove(node)
