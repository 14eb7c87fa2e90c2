"""Small tagged PDFs for tests, built tag by tag as LibreOffice leaves them."""

import io

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    RectangleObject,
    StreamObject,
    TextStringObject,
)

WORDS = b"/P<</MCID 0>>BDC BT /F1 12 Tf (Words) Tj ET EMC\n"
PACKET = b"<x>made by Grace Hopper on a Tuesday</x>"


def tag(role, *kids, **more):
    """Give a tag as a pair: what it says, and what is below it (further tags, or numbers of marked content)."""
    return {"/S": NameObject(f"/{role}"), **{f"/{key}": value for key, value in more.items()}}, kids


def words(text):
    return TextStringObject(text)


def box():
    return DictionaryObject({NameObject("/BBox"): RectangleObject((0, 0, 10, 10))})


class TaggedPdf:
    """One PDF in the making: its writer, and the root of its tags."""

    def __init__(self, *tags, roles=(), content=(WORDS,), title="Plan"):
        self.writer = PdfWriter()
        for each in content:
            page = self.writer.add_blank_page(100, 100)
            stream = StreamObject()
            stream.set_data(each)
            page[NameObject("/Contents")] = self.writer._add_object(stream)
        pairs = {NameObject(f"/{name}"): NameObject(f"/{stands_for}") for name, stands_for in dict(roles).items()}
        self.root = DictionaryObject({
            NameObject("/Type"): NameObject("/StructTreeRoot"),
            NameObject("/ParentTree"): DictionaryObject({NameObject("/Nums"): ArrayObject()}),
            NameObject("/RoleMap"): DictionaryObject(pairs),
        })
        reference = self.writer._add_object(self.root)
        self.root[NameObject("/K")] = ArrayObject([self._add(each, reference) for each in tags])
        self.writer.root_object[NameObject("/StructTreeRoot")] = reference
        packet = StreamObject()
        packet.set_data(PACKET)
        self.writer.root_object[NameObject("/Metadata")] = self.writer._add_object(packet)
        self.writer.metadata = {"/Author": "Grace Hopper", "/Creator": "Writer", **({"/Title": title} if title else {})}

    def _add(self, pair, parent, page=0):
        said, kids = pair
        element = DictionaryObject({NameObject(key): value for key, value in said.items() if key != "/page"})
        reference = self.writer._add_object(element)
        page = said.get("/page", page)
        element[NameObject("/P")] = parent
        element[NameObject("/Pg")] = self.writer.pages[page].indirect_reference
        held = [NumberObject(kid) if isinstance(kid, int) else self._add(kid, reference, page) for kid in kids]
        if held:
            element[NameObject("/K")] = ArrayObject(held)
        return reference

    def add_link(self, page, top):
        """Put a link on a page that no tag knows, its upper edge at a height."""
        link = DictionaryObject({
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): ArrayObject([NumberObject(each) for each in (1, top - 10, 9, top)]),
        })
        sheet = self.writer.pages[page]
        held = list(sheet.get("/Annots", ()))
        sheet[NameObject("/Annots")] = ArrayObject([*held, self.writer._add_object(link)])
        return link

    @property
    def data(self):
        """Give the bytes."""
        out = io.BytesIO()
        self.writer.write(out)
        return out.getvalue()


def read_root(pdf):
    """Give the root of the tags of a PDF."""
    return PdfReader(io.BytesIO(pdf)).root_object["/StructTreeRoot"]
