"""Takes any bytes; gives the text that may stand in them, in each of the ways that programs write it."""

import re
from collections.abc import Iterator

SIGNS = rb"[\x09\x0a\x0d\x20-\x7e\xa0-\xff]"
MARKS = rb"[\x10-\x3a]"
"""Dashes, quotes and the like, whose other byte is a space."""
LITTLE = re.compile(rb"(?:" + SIGNS + rb"\x00|" + MARKS + rb"\x20){3,}")
BIG = re.compile(rb"(?:\x00" + SIGNS + rb"|\x20" + MARKS + rb"){3,}")


def read_strings(data: bytes) -> Iterator[str]:
    """Give the bytes read as text: in one byte a letter, in several, and in two, either end first."""
    if data.isascii():
        yield data.decode("ascii")
    else:
        yield data.decode("utf-8", "replace")
        yield data.decode("cp1252", "replace")
    if b"\0" in data:
        yield "\n".join(each[0].decode("utf-16-le", "replace") for each in LITTLE.finditer(data))
        yield "\n".join(each[0].decode("utf-16-be", "replace") for each in BIG.finditer(data))
