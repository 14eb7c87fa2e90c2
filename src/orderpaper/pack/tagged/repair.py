"""Takes a PDF that LibreOffice tagged, and its Word file; gives it repaired, the same bytes for the same Word file."""

import hashlib
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from orderpaper.pack.tagged.content import mark_decoration
from orderpaper.pack.tagged.identity import LANGUAGE, Identity
from orderpaper.pack.tagged.source import Source

if TYPE_CHECKING:
    from pypdf import PageObject, PdfWriter
    from pypdf.generic import DictionaryObject, StreamObject

HEADER = "%PDF-1.7"


class RepairError(Exception):
    """The PDF cannot be repaired; the message is what follows “because” in a sentence."""


def repair_pdf(pdf: bytes, source: Source, identity: Identity, seed: bytes) -> bytes:
    """Give the PDF with its tags put right and nothing in it of the clock; raise RepairError where it has no tags.

    `seed` is what its identifier is made of: the bytes of the Word file.
    """
    from pypdf import PdfWriter
    from pypdf.errors import PyPdfError

    try:
        writer = PdfWriter(clone_from=io.BytesIO(pdf))
        root = _find_tags(writer)
        _repair_tags(writer, root, source)
        _identify(writer, identity, seed)
        out = io.BytesIO()
        writer.write(out)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise RepairError(f"LibreOffice made a PDF of it that cannot be read ({error})") from None
    return out.getvalue()


def _find_tags(writer: "PdfWriter") -> "DictionaryObject":
    from orderpaper.pack.tagged.tree import read_dictionary

    root = read_dictionary(writer.root_object, "/StructTreeRoot")
    if not root:
        raise RepairError("LibreOffice made a PDF of it without tags; a newer LibreOffice makes them")
    return root


def _repair_tags(writer: "PdfWriter", root: "DictionaryObject", source: Source) -> None:
    from pypdf.generic import NameObject

    from orderpaper.pack.tagged import headings, structure

    structure.give_back_roles(root)
    structure.describe_figures(root, source.drawings)
    headings.name_header_cells(root, source.tables)
    structure.name_notes(root)
    structure.tag_ways_back(writer, root)
    for page in writer.pages:
        _mark_page(page)
        if "/Annots" in page:
            page[NameObject("/Tabs")] = NameObject("/S")


def _mark_page(page: "PageObject") -> None:
    """Mark what is drawn outside every tag; a page whose content is in pieces has it in one then."""
    from pypdf.generic import NameObject

    streams = list(find_streams(page))
    if not streams:
        return
    content = b"\n".join(stream.get_data() for stream in streams)
    marked = mark_decoration(content)
    if marked != content:
        streams[0].set_data(marked)
        page[NameObject("/Contents")] = streams[0].indirect_reference


def find_streams(page: "PageObject") -> "Iterator[StreamObject]":
    """Give the pieces that the content of a page is kept in."""
    from pypdf.generic import ArrayObject, StreamObject

    from orderpaper.pack.tagged.tree import read

    held = read(page, "/Contents")
    for each in held if isinstance(held, ArrayObject) else [held]:
        stream = each.get_object() if each is not None else None
        if isinstance(stream, StreamObject):
            yield stream


def _identify(writer: "PdfWriter", identity: Identity, seed: bytes) -> None:
    """Say in the file what it is, in which language, and that its title is to be shown; nothing else of it is kept."""
    from pypdf.generic import (
        ArrayObject,
        BooleanObject,
        ByteStringObject,
        DictionaryObject,
        NameObject,
        TextStringObject,
    )

    yes = BooleanObject(value=True)
    writer.pdf_header = HEADER
    writer.metadata = identity.information
    _replace_packet(writer, identity.packet)
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(LANGUAGE)
    root[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): yes})
    root[NameObject("/ViewerPreferences")] = DictionaryObject({NameObject("/DisplayDocTitle"): yes})
    digest = hashlib.sha256(seed + identity.packet).digest()[:16]
    writer._ID = ArrayObject([ByteStringObject(digest), ByteStringObject(digest)])  # noqa: SLF001 - pypdf makes one up by chance


def _replace_packet(writer: "PdfWriter", packet: bytes) -> None:
    """Put what the file says of itself in the place of what LibreOffice said, so that nothing of that is left."""
    from pypdf.generic import NameObject, StreamObject

    from orderpaper.pack.tagged.tree import read

    held = read(writer.root_object, "/Metadata")
    if not isinstance(held, StreamObject):
        raise RepairError("LibreOffice made a PDF of it that says nothing of itself")
    held.clear()
    held.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    held.set_data(packet)
