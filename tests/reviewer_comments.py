"""Comments as Word writes them: words in one part, threads and what is resolved in another, anchors in the story."""

import copy
from typing import Any

from lxml import etree

from reviewer_package import Opened
from reviewer_words import MC, W14, W, make_run

COMMENTS = "word/comments.xml"
EXTENDED = "word/commentsExtended.xml"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
NAMESPACES = {"w": W[1:-1], "w14": W14[1:-1], "w15": W15[1:-1], "mc": MC[1:-1]}
FIRST_PARA_ID = 0x10000001


def add_comment(opened: Opened, runs: list[Any], text: str, who: Any) -> str:
    """Add a comment about runs; give its number."""
    number = write_comment(opened, text, who)
    anchor(number, runs[0], runs[-1])
    return number


def anchor(number: str, first: Any, last: Any) -> None:
    """Put a comment’s marks round some nodes, and its reference after them."""
    first.addprevious(etree.Element(f"{W}commentRangeStart", {f"{W}id": number}))
    end = etree.Element(f"{W}commentRangeEnd", {f"{W}id": number})
    reference = etree.Element(f"{W}r")
    etree.SubElement(reference, f"{W}commentReference", {f"{W}id": number})
    last.addnext(end)
    end.addnext(reference)


def write_comment(opened: Opened, text: str, who: Any, parent: str = "") -> str:
    """Write a comment and its place in the thread; give its number."""
    root = comments_of(opened)
    number = str(max((int(each.get(f"{W}id")) for each in root), default=-1) + 1)
    said = {"id": number, "author": who.author, "date": who.when, "initials": initials_of(who.author)}
    comment = etree.SubElement(root, f"{W}comment", {f"{W}{key}": value for key, value in said.items() if value})
    lines = text.split("\n")
    for line in lines:
        paragraph = etree.SubElement(comment, f"{W}p")
        paragraph.append(make_run(line))
    thread = {f"{W15}paraId": para_id_of(opened, comment)}
    if parent:
        thread[f"{W15}paraIdParent"] = parent
    etree.SubElement(extended_of(opened), f"{W15}commentEx", {**thread, f"{W15}done": "0"})
    return number


def add_reply(opened: Opened, story: Any, number: str, text: str, who: Any) -> str:
    """Answer a comment, anchored where it is; give the answer’s number."""
    parent = threaded(opened, number).get(f"{W15}paraId")
    reply = write_comment(opened, text, who, parent)
    starts = [each for each in story.iter(f"{W}commentRangeStart") if each.get(f"{W}id") == number]
    ends = [each for each in story.iter(f"{W}commentRangeEnd") if each.get(f"{W}id") == number]
    references = [each.getparent() for each in story.iter(f"{W}commentReference") if each.get(f"{W}id") == number]
    for node in (*starts, *ends, *references):
        twin = copy.deepcopy(node)
        for each in twin.iter():
            if each.get(f"{W}id") == number:
                each.set(f"{W}id", reply)
        node.addnext(twin)
    return reply


def set_resolved(opened: Opened, number: str) -> None:
    """Mark a comment as resolved."""
    threaded(opened, number).set(f"{W15}done", "1")


def threaded(opened: Opened, number: str) -> Any:
    """Give a comment’s entry in the thread, made where there is none."""
    comment = next(each for each in comments_of(opened) if each.get(f"{W}id") == number)
    known = para_id_of(opened, comment)
    root = extended_of(opened)
    for entry in root:
        if entry.get(f"{W15}paraId") == known:
            return entry
    return etree.SubElement(root, f"{W15}commentEx", {f"{W15}paraId": known, f"{W15}done": "0"})


def para_id_of(opened: Opened, comment: Any) -> str:
    """Give the paragraph id of a comment’s last paragraph, given one where it has none."""
    last = list(comment.iter(f"{W}p"))[-1]
    if last.get(f"{W14}paraId") is None:
        taken = {
            each.get(f"{W14}paraId")
            for name in opened.parts
            if name.startswith("word/") and name.endswith(".xml") and "theme" not in name
            for each in opened.root(name).iter(f"{W}p")
        }
        free = next(each for each in range(FIRST_PARA_ID, FIRST_PARA_ID + 10_000) if f"{each:08X}" not in taken)
        last.set(f"{W14}paraId", f"{free:08X}")
    return str(last.get(f"{W14}paraId"))


def comments_of(opened: Opened) -> Any:
    """Give the comments of a file, their part added where there is none, and able to hold paragraph ids."""
    if COMMENTS not in opened.parts:
        root = etree.Element(f"{W}comments", nsmap=NAMESPACES)
        root.set(f"{MC}Ignorable", "w14 w15")
        return opened.add(COMMENTS, root, "comments", OFFICE)
    root = opened.root(COMMENTS)
    if root.nsmap.get("w14") is None:
        made = etree.Element(root.tag, dict(root.attrib), nsmap={**root.nsmap, **NAMESPACES})
        made.extend(list(root))
        ignored = [*root.get(f"{MC}Ignorable", "").split(), "w14", "w15"]
        made.set(f"{MC}Ignorable", " ".join(dict.fromkeys(ignored)))
        opened.roots[COMMENTS] = made
        return made
    return root


def extended_of(opened: Opened) -> Any:
    """Give the threads of a file, their part added where there is none."""
    if EXTENDED in opened.parts:
        return opened.root(EXTENDED)
    root = etree.Element(f"{W15}commentsEx", nsmap=NAMESPACES)
    root.set(f"{MC}Ignorable", "w14 w15")
    return opened.add(EXTENDED, root, "commentsExtended", MICROSOFT)


def initials_of(author: str) -> str:
    """Give the first letters of a name."""
    return "".join(word[0] for word in author.split())
