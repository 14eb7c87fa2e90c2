"""Takes a PDF that LibreOffice made and the names of bookmarks; gives the page on which each stands."""

import io
from collections.abc import Iterable

from orderpaper.pack.pages.layout import LayoutError


def read_pages(pdf: bytes, bookmarks: Iterable[str]) -> dict[str, int]:
    """Give the page of each bookmark that the PDF knows, counted from 1; raise LayoutError where it cannot be read."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(pdf))
        numbers = {page.indirect_reference: number for number, page in enumerate(reader.pages, start=1)}
        found = {
            name.removeprefix("/"): numbers[place.page]
            for name, place in reader.named_destinations.items()
            if place.page in numbers
        }
    except (PyPdfError, ValueError, KeyError) as error:
        raise LayoutError(f"LibreOffice made a PDF that cannot be read ({error})") from None
    return {name: found[spelt] for name in bookmarks if (spelt := spell(name)) in found}


def spell(bookmark: str) -> str:
    """Give a bookmark’s name as LibreOffice spells it in a PDF: letters, digits and hyphens, the rest in hexadecimal.

    What is not ASCII is first made part of an address, %C3%9C, as LibreOffice does with the target of a link; the
    second step is its appendDestinationName (vcl/source/gdi/pdfwriter_impl.cxx).
    """
    return "".join(_spell(sign) for sign in bookmark)


def _spell(sign: str) -> str:
    if not sign.isascii():
        return "".join(f"25{byte:02X}" for byte in sign.encode("utf-8", "surrogatepass"))
    return sign if sign == "-" or sign.isalnum() else f"{ord(sign):02X}"
