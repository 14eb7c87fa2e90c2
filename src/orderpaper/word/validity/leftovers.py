"""Takes a Word file; gives what the making of it left behind: fields of a template, marks of ours, broken workbooks."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from textwrap import shorten

from lxml import etree

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.traces import MARKED
from orderpaper.word.validity.whole import Fault, Whole, read_whole

TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
OURS = (MARKED, b"<!--contents-->")
WORKBOOK = ".xlsx"
PICTURES = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/bmp": (b"BM",),
    "image/tiff": (b"II*\0", b"MM\0*"),
}


def find_tags(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give the paragraphs in which a field of the template still stands."""
    for name, root in stories.items():
        for paragraph in root.iter(f"{W}p"):
            words = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
            found = TAG.search(words) if "{" in words or "}" in words else None
            if found:
                said = shorten(words[max(0, found.start() - 20) :], 60, placeholder=" …")
                yield Fault(name, f"a field of the template stands in it: “{said}”.")


def find_marks(whole: Whole) -> Iterator[Fault]:
    """Give the parts in which a mark of ours still stands."""
    for name, data in whole.parts.items():
        if any(mark in data for mark in OURS):
            yield Fault(name, "a mark of the program stands in it.")


def find_bad_pictures(whole: Whole) -> Iterator[Fault]:
    """Give the pictures that are not what they are declared as."""
    for name, data in whole.parts.items():
        begins = PICTURES.get(whole.kinds.get(name, ""))
        if begins and not data.startswith(begins):
            yield Fault(name, "it is not the kind of picture that it is declared as.")


def find_bad_workbooks(whole: Whole) -> Iterator[Fault]:
    """Give the workbooks behind charts that Excel would not open."""
    for name, data in whole.parts.items():
        if not name.endswith(WORKBOOK):
            continue
        if not zipfile.is_zipfile(io.BytesIO(data)):
            yield Fault(name, "the workbook behind a chart cannot be opened.")
            continue
        inner = read_whole(data)
        book = next(iter(inner.list_led("", "officeDocument")), "")
        sheets = inner.list_led(book, "worksheet")
        if not sheets or any(sheet not in inner.roots for sheet in sheets):
            yield Fault(name, "the workbook behind a chart has no sheet that can be read.")
        yield from (Fault(f"{name} › {part}", said) for part, said in inner.faults)


def find_plain_words(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give words that stand between the elements of a story, where Word takes none."""
    for name, root in stories.items():
        for node in root.iter(etree.Element):
            has_inside = len(node) and (node.text or "").strip() and node.tag.startswith(W)
            if has_inside or ((node.tail or "").strip() and node.tag.startswith(W)):
                yield Fault(name, "words stand where Word takes none.")
                break
