"""Takes a GIF picture; gives it with the blocks that are drawn, and none of its comments."""

SIGNATURES = (b"GIF87a", b"GIF89a")
IMAGE, EXTENSION, END = 0x2C, 0x21, 0x3B
GRAPHIC, APPLICATION = 0xF9, 0xFF
REPEATS = b"NETSCAPE2.0"


def strip_gif(data: bytes) -> bytes:
    """Give the picture without its comments; raise ValueError where it cannot be read."""
    try:
        return b"".join(_keep_blocks(data))
    except IndexError:
        raise ValueError("GIF") from None


def _keep_blocks(data: bytes) -> list[bytes]:
    at = 13 + _size_of_colours(data[10])
    kept = [data[:at]]
    while data[at] != END:
        start = at
        if data[at] == IMAGE:
            at = _skip(data, at + 11 + _size_of_colours(data[at + 9]))
            kept.append(data[start:at])
        elif data[at] == EXTENSION:
            at = _skip(data, at + 2)
            if data[start + 1] == GRAPHIC or data[start + 3 : start + 14] == REPEATS:
                kept.append(data[start:at])
        else:
            raise ValueError("GIF")
    return [*kept, bytes((END,))]


def _size_of_colours(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _skip(data: bytes, at: int) -> int:
    """Give where a row of pieces ends, each led by its length."""
    while data[at]:
        at += data[at] + 1
    return at + 1
