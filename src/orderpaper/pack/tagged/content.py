"""Takes what is drawn on a page of a PDF; marks as decoration the lines that LibreOffice left outside every tag.

It tags whatever is read, and forgets the rules and borders of paragraphs, headers and columns. Nothing of the content
is changed but for the marks put round them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

SIGNS = rb"()<>\[\]{}/%\s\x00"
TOKEN = re.compile(rb"%[^\r\n]*|(?P<text>\()|<<|>>|<[^>]*>|[\[\]{}]|/[^" + SIGNS + rb"]*|(?P<word>[^" + SIGNS + rb"]+)")
IN_TEXT = re.compile(rb"\\.|[()]", re.DOTALL)
NUMBER = re.compile(rb"[+-]?[\d.]+")
PICTURE_ENDS = re.compile(rb"[\s\x00]EI(?=[\s\x00]|$)")
OPENS = frozenset({b"BMC", b"BDC"})
PATH = frozenset({b"m", b"l", b"c", b"v", b"y", b"h", b"re"})
PAINTS = frozenset({b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s"})
SHOWS = frozenset({b"Tj", b"TJ", b"'", b'"', b"Do", b"BI", b"sh"})
"""What shows words, pictures and shadings; outside every tag that is a fault, for nobody would hear of it."""
CONSTANTS = frozenset({b"true", b"false", b"null"})
BEGIN, END = b"/Artifact BMC\n", b"\nEMC"


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a page’s content: where it begins, with what it is done to, and where it ends."""

    name: bytes
    begins: int
    ends: int


@dataclass
class _Reading:
    """How far the reading of a page has come: how deep in tags it is, and where the path being built begins."""

    depth: int = 0
    path: int | None = None
    lines: list[tuple[int, int]] = field(default_factory=list)
    shown: int = 0

    def read(self, operation: Operation) -> None:
        """Take one more operation in."""
        name = operation.name
        if name in OPENS:
            self.depth += 1
        elif name == b"EMC":
            self.depth = max(0, self.depth - 1)
        elif name in PATH:
            self.path = operation.begins if self.path is None else self.path
        elif name in PAINTS or name == b"n":
            self._end_path(operation)
        elif name in SHOWS and not self.depth:
            self.shown += 1

    def _end_path(self, operation: Operation) -> None:
        if operation.name != b"n" and not self.depth and self.path is not None:
            self.lines.append((self.path, operation.ends))
        self.path = None


def mark_decoration(content: bytes) -> bytes:
    """Give the content with each line and area that is drawn outside every tag marked as decoration."""
    pieces, done = [], 0
    for begins, ends in _read(content).lines:
        pieces += [content[done:begins], BEGIN, content[begins:ends], END]
        done = ends
    return b"".join([*pieces, content[done:]])


def count_untagged(content: bytes) -> int:
    """Give how many words and pictures are shown outside every tag."""
    return _read(content).shown


def _read(content: bytes) -> _Reading:
    reading = _Reading()
    for operation in list_operations(content):
        reading.read(operation)
    return reading


def list_operations(content: bytes) -> Iterator[Operation]:
    """Give the operations of a page’s content, one after another."""
    at, begins = 0, None
    while found := TOKEN.search(content, at):
        at = find_end(content, found.end()) if found["text"] else found.end()
        begins = found.start() if begins is None else begins
        word = found["word"]
        if word and not NUMBER.fullmatch(word) and word not in CONSTANTS:
            at = _skip_picture(content, at) if word == b"BI" else at
            yield Operation(word, begins, at)
            begins = None
        elif found[0].startswith(b"%"):
            begins = None if begins == found.start() else begins


def find_end(content: bytes, at: int) -> int:
    """Give where a text ends, round brackets within it counted, that was opened just before `at`."""
    depth = 1
    for found in IN_TEXT.finditer(content, at):
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
        if not depth:
            return found.end()
    return len(content)


def _skip_picture(content: bytes, at: int) -> int:
    """Give where a picture ends that stands in the content itself: its bytes are no operations."""
    ends = PICTURE_ENDS.search(content, at)
    return ends.end() if ends else len(content)
