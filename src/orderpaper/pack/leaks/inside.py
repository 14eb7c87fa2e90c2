"""Takes the bytes of a file; gives everything in it as text, part by part, packages within packages to any depth.

Nothing is left aside: not the names of parts, what stands between them or after them, notes to programs, nor what was
taken out of a list and still is in the file.
"""

import binascii
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple

from orderpaper.pack.leaks.markup import read_markup
from orderpaper.pack.leaks.pdf import read_pdf
from orderpaper.pack.leaks.strings import read_strings
from orderpaper.records.errors import FolderError

MEMBER, PDF, GZIP, PNG = b"PK\x03\x04", b"%PDF-", b"\x1f\x8b", b"\x89PNG\r\n\x1a\n"
MARKED_UP = re.compile(rb"\s*(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*\x00?<")
CODED = re.compile(rb"(?<![A-Za-z0-9+/=])(?:[A-Za-z0-9+/]{4}\s*+){6,}+[A-Za-z0-9+/]{0,3}={0,2}")
"""Bytes written as letters, as some programs put files into text."""
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f]")
BESIDE = "beside its parts"
MOST_BYTES = 1_000_000_000
DEEPEST = 20


@dataclass(slots=True)
class Reading:
    """One file being read: its name, and how much of it has been unpacked."""

    name: str
    unpacked: int = 0

    def count(self, size: int) -> None:
        """Count what was unpacked; raise FolderError where it is more than any paper has."""
        self.unpacked += size
        if self.unpacked > MOST_BYTES:
            raise FolderError(f"{self.name} unpacks to more than a paper can hold, and could not be searched.")


class Piece(NamedTuple):
    """Some text of a part, and whether a reader sees it so: measures and bytes read as text are not said to anybody."""

    part: str
    text: str
    is_read: bool


class Content(NamedTuple):
    """Some bytes to be read: the part they are, how deep in the file, and whether they are only drawn by."""

    part: str
    data: bytes
    depth: int = 0
    is_drawing: bool = False


def read_everything(data: bytes, name: str) -> Iterator[Piece]:
    """Give all the text of a file, part by part; raise FolderError where a part of it cannot be searched."""
    reading = Reading(name)
    waiting = [Content("", data)]
    while waiting:
        content = waiting.pop()
        reading.count(len(content.data))
        if content.depth > DEEPEST:
            raise FolderError(f"{name} holds files within files too deep to be searched.")
        yield from (Piece(content.part, text, is_read) for text, is_read in _read_text(content, reading))
        is_drawing = content.data.startswith(PDF)
        for part, inner in _unpack(content.data, reading):
            waiting.append(Content(_join(content.part, part), inner, content.depth + 1, is_drawing))


def _join(outer: str, inner: str) -> str:
    return " › ".join(each for each in (outer, inner) if each)


def _read_text(content: Content, reading: Reading) -> Iterator[tuple[str, bool]]:
    """Give the text of a part in every way that it can be read, and whether that is how a reader sees it."""
    data = content.data
    if data.startswith(PDF):
        yield from ((text, True) for text in read_pdf(data, _join(reading.name, content.part)))
    elif MARKED_UP.match(data):
        yield from read_markup(data)
    is_plain = not (data.startswith((PDF, MEMBER)) or content.is_drawing or CONTROLS.search(data))
    yield from ((text, is_plain and not MARKED_UP.match(data)) for text in read_strings(data))


def _unpack(content: bytes, reading: Reading) -> Iterator[tuple[str, bytes]]:
    """Give what is packed in some bytes, in each of the ways that such files are packed."""
    if content.find(MEMBER) >= 0:
        yield from _unpack_zip(content, reading)
    if content.startswith(GZIP):
        yield "unpacked", _inflate(content, 31, reading)
    if content.startswith(PNG):
        yield from ((f"text of the picture {at}", each) for at, each in enumerate(_unpack_png(content, reading), 1))
    if content.find(PDF) >= 0:
        yield from (("", each) for each in _unpack_pdf(content, reading))
    elif not content.startswith(MEMBER):
        for at, coded in enumerate(CODED.finditer(content), 1):
            yield f"coded text {at}", _decode(coded[0])


def _unpack_zip(content: bytes, reading: Reading) -> Iterator[tuple[str, bytes]]:
    """Give the members of a zip file: those it lists, and those that stand in it unlisted."""
    ends: dict[int, int] = {}
    with suppress(zipfile.BadZipFile, ValueError, NotImplementedError), zipfile.ZipFile(io.BytesIO(content)) as archive:
        for info in archive.infolist():
            ends[info.header_offset] = _find_packed(content, info.header_offset) + info.compress_size
            yield info.filename, _read_member(archive, info, reading)
            yield from ((BESIDE, each) for each in (info.filename.encode(), info.comment, info.extra) if each)
        yield from ((BESIDE, each) for each in (archive.comment, content[: min(ends, default=0)]) if each)
    at = content.find(MEMBER)
    while at >= 0:
        if at not in ends:
            yield f"unlisted part {at}", _inflate(memoryview(content)[_find_packed(content, at) :], -15, reading)
        at = content.find(MEMBER, max(ends.get(at, 0), at + 4))


def _find_packed(content: bytes, at: int) -> int:
    """Give where the packed bytes of a member begin: after its head, its name and what is added to that."""
    head = content[at : at + 30].ljust(30, b"\0")
    return at + 30 + int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little")


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, reading: Reading) -> bytes:
    try:
        with archive.open(info) as member:
            return member.read(MOST_BYTES - reading.unpacked + 1)
    except (RuntimeError, zlib.error, zipfile.BadZipFile, EOFError, NotImplementedError):
        raise FolderError(
            f"{reading.name} › {info.filename} is locked or damaged, and could not be searched."
        ) from None


def _inflate(packed: bytes | memoryview, bits: int, reading: Reading) -> bytes:
    """Give what packed bytes hold, as far as they can be unpacked."""
    try:
        return zlib.decompressobj(bits).decompress(packed, MOST_BYTES - reading.unpacked + 1)
    except zlib.error:
        return b""


def _unpack_png(content: bytes, reading: Reading) -> Iterator[bytes]:
    """Give the texts of a picture that are packed."""
    at = 8
    while at + 8 <= len(content):
        size, kind = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        if kind in {b"zTXt", b"iTXt", b"iCCP"}:
            body = content[at + 8 : at + 8 + size]
            packed = max(body.find(b"\x78"), 0)
            yield _inflate(body[packed:], 15, reading)
        at += size + 12


def _unpack_pdf(content: bytes, reading: Reading) -> Iterator[bytes]:
    """Give the streams of a PDF unpacked, those of earlier savings too, which stand in it and are not shown."""
    for found in re.finditer(rb"stream\r?\n", content):
        yield _inflate(memoryview(content)[found.end() :], 15, reading)


def _decode(coded: bytes) -> bytes:
    letters = b"".join(coded.split()).rstrip(b"=")
    try:
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return b""
