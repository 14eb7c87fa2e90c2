"""Takes a PNG picture; gives it with the chunks that are drawn, and none of its texts, times and camera’s notes."""

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
DRAWN = frozenset((
    b"IHDR",
    b"PLTE",
    b"IDAT",
    b"IEND",
    b"tRNS",
    b"gAMA",
    b"cHRM",
    b"sRGB",
    b"iCCP",
    b"bKGD",
    b"pHYs",
    b"sBIT",
))
PROFILE = b"profile"


def strip_png(data: bytes) -> bytes:
    """Give the picture without its texts; raise ValueError where it is cut short."""
    return SIGNATURE + b"".join(_write(kind, body) for kind, body in _read(data) if kind in DRAWN)


def _read(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    kind = b""
    while kind != b"IEND":
        if at + 12 > len(data):
            raise ValueError("PNG")
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + size]
        yield kind, PROFILE + body[body.index(b"\0") :] if kind == b"iCCP" else body
        at += size + 12


def _write(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
