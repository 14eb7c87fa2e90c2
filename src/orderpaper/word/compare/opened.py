"""Takes a file that should be a Word document; gives its parts; refuses in a sentence what cannot be compared."""

import re
from collections.abc import Mapping

from orderpaper.records.errors import FolderError
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.revisions.marks import W
from orderpaper.word.revisions.trees import list_stories, read_tree

DOCUMENT, TYPES = "word/document.xml", "[Content_Types].xml"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the old kind of Office file begins, and a new one that is encrypted."""
WANTED = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def open_word_file(file: WordFile) -> dict[str, bytes]:
    """Give the parts of a Word document; raise FolderError, with the remedy, where it is none or says it otherwise."""
    if file.data.startswith(COMPOUND):
        raise FolderError(
            f"{file.name} has a password, or is an old .doc file. Open it in Word, take the password away "
            "(File › Info › Protect Document › Encrypt with Password), and save it as Word Document (.docx)."
        )
    parts = read_parts(file)
    for name, _kind in list_stories(parts):
        root = read_tree(name, parts[name], file.name)
        if name == DOCUMENT and root.tag != f"{W}document":
            raise FolderError(
                f"{file.name} is saved as Strict Open XML. Open it in Word and save it as Word Document (.docx)."
            )
    if _read_type(file, parts) != WANTED:
        raise FolderError(
            f"{file.name} is a template or holds macros. Open it in Word and save it as Word Document (.docx)."
        )
    return parts


def _read_type(file: WordFile, parts: Mapping[str, bytes]) -> str:
    if TYPES not in parts:
        return ""
    for each in read_tree(TYPES, parts[TYPES], file.name):
        if each.get("PartName", "").lstrip("/").casefold() == DOCUMENT:
            return re.sub(r"\s", "", each.get("ContentType", ""))
    return ""
