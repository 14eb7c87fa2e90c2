"""Takes the bytes of any picture; gives them without what is written beside it, and the ending of its name.

Nothing is drawn anew: what is kept is byte for byte as it was.
"""

import struct
from collections.abc import Callable

from orderpaper.word.scrub.pictures import gif, jpeg, png, tiff

EMF, WMF = b"\x01\0\0\0", (b"\xd7\xcd\xc6\x9a", b"\x01\0\x09\0", b"\x02\0\x09\0")


def strip_picture(data: bytes) -> tuple[bytes, str] | None:
    """Give a picture cleaned, and the ending of its name; None for one of a kind that cannot be, or that is damaged."""
    for signatures, strip, ending in KINDS:
        if data.startswith(signatures):
            try:
                return strip(data), ending
            except ValueError:
                return None
    return None


def _strip_bmp(data: bytes) -> bytes:
    """Give a bitmap as long as it says it is."""
    if len(data) < 14:
        raise ValueError("BMP")
    (size,) = struct.unpack_from("<I", data, 2)
    return data[:size] if 14 <= size <= len(data) else data


def _strip_emf(data: bytes) -> bytes:
    """Give a drawing of Windows without the name of its program and its file."""
    if data[40:44] != b" EMF" or len(data) < 88:
        raise ValueError("EMF")
    letters, at = struct.unpack_from("<II", data, 60)
    end = at + letters * 2
    if letters and not 88 <= at <= end <= len(data):
        raise ValueError("EMF")
    return data[:at] + bytes(letters * 2) + data[end:] if letters else data


def _keep_whole(data: bytes) -> bytes:
    """Give an old drawing of Windows as it is: its texts are drawn."""
    return data


Strip = Callable[[bytes], bytes]
KINDS: tuple[tuple[bytes | tuple[bytes, ...], Strip, str], ...] = (
    (png.SIGNATURE, png.strip_png, ".png"),
    (jpeg.SIGNATURE, jpeg.strip_jpeg, ".jpeg"),
    (gif.SIGNATURES, gif.strip_gif, ".gif"),
    (b"BM", _strip_bmp, ".bmp"),
    (tiff.SIGNATURES, tiff.strip_tiff, ".tiff"),
    (EMF, _strip_emf, ".emf"),
    (WMF, _keep_whole, ".wmf"),
)
