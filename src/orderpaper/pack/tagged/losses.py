"""Takes a PDF that LibreOffice made, and its Word file; tells whether rows were lost, and how to have them laid out.

LibreOffice 7.4 leaves out the rest of a table that begins at the foot of a page, where its rows may not break: their
tags are there, and nothing is in them.
"""

import io
import re
import zipfile

from orderpaper.pack.tagged.source import STORY
from orderpaper.pack.tagged.tree import list_children, read, read_dictionary, walk

UNBROKEN = re.compile(rb"<w:cantSplit\b[^>]*/>")


def loses_rows(pdf: bytes) -> bool:
    """Tell whether a row of a table in a PDF has no cells; what cannot be read is for others to tell."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        root = read_dictionary(PdfReader(io.BytesIO(pdf)).root_object, "/StructTreeRoot")
        return any(read(each, "/S") == "/TR" and not list_children(each) for each in walk(root))
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False


def let_rows_break(data: bytes) -> bytes:
    """Give a Word file, for LibreOffice alone, whose rows may go on over the page; else it is as it was."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as held, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for info in held.infolist():
            content = held.read(info)
            made.writestr(info, UNBROKEN.sub(b"", content) if info.filename == STORY else content)
    return out.getvalue()
