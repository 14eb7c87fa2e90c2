"""The pages of bookmarks are read from the PDF under the names that LibreOffice gives them there."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter

from orderpaper.pack.pages.destinations import read_pages, spell
from orderpaper.pack.pages.layout import LayoutError


def make_pdf(places, pages=3):
    writer = PdfWriter()
    for _page in range(pages):
        writer.add_blank_page(100, 100)
    for name, page in places.items():
        writer.add_named_destination(name, page - 1)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_each_bookmark_has_its_page_counted_from_one():
    pdf = make_pdf({"5FToc00000001": 1, "5FToc00000002": 3, "other": 2})
    assert read_pages(pdf, ["_Toc00000001", "_Toc00000002"]) == {"_Toc00000001": 1, "_Toc00000002": 3}


def test_a_bookmark_that_the_pdf_does_not_know_has_none():
    assert read_pages(make_pdf({"5FToc00000001": 1}), ["_Toc00000009"]) == {}
    assert read_pages(make_pdf({}), ["_Toc00000009"]) == {}


@pytest.mark.parametrize("data", [b"", b"not a PDF", make_pdf({"a": 1})[:300]])
def test_what_is_no_pdf_is_refused_in_words(data):
    with pytest.raises(LayoutError, match="LibreOffice made a PDF that cannot be read"):
        read_pages(data, ["a"])


@pytest.mark.parametrize(
    ("bookmark", "spelt"),
    [("_Toc00000001", "5FToc00000001"), ("Table-3", "Table-3"), ("Ünï_5F.x", "25C3259Cn25C325AF5F5F2Ex")],
)
def test_a_bookmark_is_spelt_as_libreoffice_spells_it(bookmark, spelt):
    assert spell(bookmark) == spelt


@given(st.text(min_size=1))
def test_a_spelling_is_letters_digits_and_hyphens(bookmark):
    spelt = spell(bookmark)
    assert spelt.isascii()
    assert spelt.replace("-", "").isalnum() or set(spelt) == {"-"}
