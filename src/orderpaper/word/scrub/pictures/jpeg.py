"""Takes a JPEG picture; gives it with the segments that are drawn: no camera’s notes, no thumbnails, no comments.

Which way up it was taken is kept, for it is drawn by that.
"""

import struct
from collections.abc import Iterator

SIGNATURE = b"\xff\xd8\xff"
JFIF, EXIF, PROFILE, ADOBE = b"JFIF\0", b"Exif\0\0", b"ICC_PROFILE\0", b"Adobe"
START_OF_SCAN, END = 0xDA, 0xD9
ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
ORIENTATION = 0x0112


def strip_jpeg(data: bytes) -> bytes:
    """Give the picture without what is written beside it; raise ValueError where it cannot be read."""
    return b"\xff\xd8" + b"".join(_keep(marker, body) for marker, body in _read(data)) + b"\xff\xd9"


def _read(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give each segment by its marker, its length left out; a scan with the coded lines that follow it."""
    at = 2
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if len(data) < at + 2 or data[at] != 0xFF:
            raise ValueError("JPEG")
        marker = data[at + 1]
        if marker == END:
            return
        if marker in ALONE:
            at += 2
            continue
        (size,) = struct.unpack(">H", data[at + 2 : at + 4].ljust(2, b"\0"))
        if size < 2:
            raise ValueError("JPEG")
        end = _find_end_of_scan(data, at + 2 + size) if marker == START_OF_SCAN else at + 2 + size
        yield marker, data[at + 4 : end]
        at = end


def _find_end_of_scan(data: bytes, at: int) -> int:
    """Give where the coded lines end: at the next marker that is no restart and no stuffed byte."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise ValueError("JPEG")
        if data[at + 1] != 0 and data[at + 1] not in ALONE and data[at + 1] != 0xFF:
            return at
        at += 1 if data[at + 1] == 0xFF else 2


def _keep(marker: int, body: bytes) -> bytes:
    if marker == START_OF_SCAN:
        (size,) = (body and _size_of_scan(body),)
        return b"\xff\xda" + struct.pack(">H", size) + body
    if marker == 0xFE or (0xE0 <= marker <= 0xEF):
        body = _keep_application(marker, body)
        if not body:
            return b""
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def _size_of_scan(body: bytes) -> int:
    """Give the length of a scan’s head: two bytes for each of its colours, and six more."""
    return body[0] * 2 + 6


def _keep_application(marker: int, body: bytes) -> bytes:
    """Give what a program wrote of a picture as far as it is drawn by it; nothing of the rest."""
    if marker == 0xE0 and body.startswith(JFIF) and len(body) >= 14:
        return body[:12] + b"\0\0"
    if marker == 0xE1 and body.startswith(EXIF):
        turned = _read_orientation(body[len(EXIF) :])
        return _write_orientation(turned) if 1 < turned <= 8 else b""
    if marker == 0xE2 and body.startswith(PROFILE):
        return body
    return body[:12] if marker == 0xEE and body.startswith(ADOBE) else b""


def _read_orientation(tiff: bytes) -> int:
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return 0
    (at,) = struct.unpack(f"{order}I", tiff[4:8])
    (count,) = struct.unpack(f"{order}H", tiff[at : at + 2].ljust(2, b"\0"))
    for number in range(count):
        entry = tiff[at + 2 + number * 12 : at + 14 + number * 12]
        if len(entry) == 12 and struct.unpack(f"{order}H", entry[:2])[0] == ORIENTATION:
            return int(struct.unpack(f"{order}H", entry[8:10])[0])
    return 0


def _write_orientation(turned: int) -> bytes:
    head = b"MM\0*" + struct.pack(">I", 8)
    return EXIF + head + struct.pack(">HHHIHHI", 1, ORIENTATION, 3, 1, turned, 0, 0)
