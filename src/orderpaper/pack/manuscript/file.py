"""Takes the bytes of a file said to be plain text; gives the text, or says in a sentence why there is none."""

import codecs

from orderpaper.records.errors import FolderError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""What a text may begin with to say how its letters are written; the longer first where one begins another."""
STRAY = 0.01
"""A text may hold one stray control character in a hundred, as conversions leave them."""
KEPT = "\t\n\r\f"
NO_TEXT = "is no text that can be read: save it as a Word file, a PDF or a plain text (UTF-8), and try that."


def read_plain(data: bytes, name: str) -> str:
    """Give a plain text, its lines parted by line feeds; raise FolderError where the file is empty or no text."""
    text = _decode(data, name)
    strays = [letter for letter in set(text) if _is_stray(letter)]
    if sum(text.count(stray) for stray in strays) > STRAY * len(text):
        raise FolderError(f"{name} {NO_TEXT}")
    text = text.translate({ord(stray): None for stray in strays})
    if not text.strip():
        raise FolderError(
            f"{name} is empty: there is nothing to read. Check that it was saved, and is the file you meant."
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes, name: str) -> str:
    """Give the letters of a text by its mark, else as UTF-8, else as Windows writes Western European letters."""
    encodings = [encoding for mark, encoding in MARKS if data.startswith(mark)][:1] or ["utf-8", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FolderError(f"{name} {NO_TEXT}")


def _is_stray(letter: str) -> bool:
    return (letter < " " and letter not in KEPT) or "\x7f" <= letter <= "\x84" or "\x86" <= letter <= "\x9f"
