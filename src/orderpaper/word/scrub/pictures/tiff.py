"""Takes a TIFF picture; gives it with its texts, camera’s notes and thumbnails written over, and nothing moved."""

import struct
from collections.abc import Iterator

SIGNATURES = (b"II*\0", b"MM\0*")
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
ASCII = 2
WRITTEN = frozenset((700, 33723, 34377, 37724, 40091, 40092, 40093, 40094, 40095, 50341))
FOLDERS = frozenset((34665, 34853, 40965))
"""The tags of folders of a camera’s notes: their entries are written over, for nothing is drawn by them."""

Entry = tuple[int, int, int, int]
"""The tag of an entry, its kind, where its value stands and how many bytes it has."""


def strip_tiff(data: bytes) -> bytes:
    """Give the picture with what is written beside it blank; raise ValueError where it cannot be read."""
    out = bytearray(data)
    try:
        order = {b"II": "<", b"MM": ">"}[data[:2]]
        (at,) = struct.unpack(f"{order}I", data[4:8])
        seen: set[int] = set()
        while at and at not in seen:
            seen.add(at)
            for entry in _read_entries(data, at, order):
                _write_over(out, entry, order)
            (count,) = struct.unpack_from(f"{order}H", data, at)
            (at,) = struct.unpack_from(f"{order}I", data, at + 2 + count * 12)
    except (struct.error, KeyError):
        raise ValueError("TIFF") from None
    return bytes(out)


def _read_entries(data: bytes, at: int, order: str) -> Iterator[Entry]:
    (count,) = struct.unpack_from(f"{order}H", data, at)
    for number in range(count):
        start = at + 2 + number * 12
        tag, kind, length = struct.unpack_from(f"{order}HHI", data, start)
        size = SIZES.get(kind, 1) * length
        yield tag, kind, start + 8 if size <= 4 else struct.unpack_from(f"{order}I", data, start + 8)[0], size


def _write_over(out: bytearray, entry: Entry, order: str) -> None:
    tag, kind, start, size = entry
    if tag in FOLDERS:
        (folder,) = struct.unpack_from(f"{order}I", out, start)
        for _tag, _kind, where, length in list(_read_entries(bytes(out), folder, order)):
            _blank(out, where, length)
    elif kind == ASCII or tag in WRITTEN:
        _blank(out, start, size)


def _blank(out: bytearray, start: int, size: int) -> None:
    end = min(start + size, len(out))
    if start < end:
        out[start:end] = bytes(end - start)
