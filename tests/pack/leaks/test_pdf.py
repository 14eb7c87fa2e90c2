"""All the text of a PDF is read: its pages, and every string in it."""

import io

import pytest
from pypdf import PdfReader, PdfWriter

from orderpaper.pack.leaks.pdf import read_pdf
from orderpaper.records.errors import FolderError
from pack.leaks.pdfs import make_pdf

SAID = "Alex Finch"


@pytest.mark.parametrize("place", ["words", "info", "description"])
def test_words_of_a_pdf_are_read_wherever_they_stand(place):
    assert any(SAID in text for text in read_pdf(make_pdf(**{place: SAID}), "x.pdf"))
    assert not any(SAID in text for text in read_pdf(make_pdf(), "x.pdf"))


def test_a_locked_pdf_is_refused_in_a_sentence():
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(make_pdf("x"))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(FolderError, match=r"^x\.pdf is locked with a password"):
        list(read_pdf(out.getvalue(), "x.pdf"))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing", make_pdf()[:200]], ids=["empty", "cut"])
def test_a_damaged_pdf_is_refused_in_a_sentence(data):
    with pytest.raises(FolderError, match=r"^x\.pdf could not be read"):
        list(read_pdf(data, "x.pdf"))
