"""Takes the bytes of a PDF; gives its text: that of its pages, and every string in it, such as titles."""

import io
from collections.abc import Iterator

from orderpaper.records.errors import FolderError

UNREADABLE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RuntimeError,
    OSError,
)
"""What the library raises of its own accord where a file is not as it expects."""


def read_pdf(data: bytes, name: str) -> Iterator[str]:
    """Give the text of each page and all the strings of the file; raise FolderError where it cannot be read."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise FolderError(f"{name} is locked with a password, and could not be searched. Publish it anew.")
        pages = [page.extract_text() for page in reader.pages]
        strings = list(_list_strings(reader))
    except (PyPdfError, *UNREADABLE) as fault:
        raise FolderError(f"{name} could not be read, so it could not be searched. Publish it anew.") from fault
    yield "\n".join(pages)
    yield " ".join(pages).replace("-\n", "")
    yield "\n".join(strings)


def _list_strings(reader: object) -> Iterator[str]:
    """Give every string and name of every object, those inside others included."""
    from pypdf.generic import IndirectObject, NullObject

    trailer = reader.trailer  # type: ignore[attr-defined]
    waiting: list[object] = [trailer]
    for number in range(1, int(trailer.get("/Size", 0))):
        found = IndirectObject(number, 0, reader).get_object()
        waiting += [] if found is None or isinstance(found, NullObject) else [found]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            waiting += [*each.keys(), *dict.values(each)]
        elif isinstance(each, list):
            waiting += list.__iter__(each)
        elif isinstance(each, bytes):
            yield each.decode("cp1252", "replace")
        elif isinstance(each, str):
            yield str(each)
