"""LibreOffice opens every paper and makes a tagged PDF of it, with title and language and nothing left out."""

import re
import shutil
import subprocess

import pytest
from pypdf import PdfReader

from acceptance.word_text import read_paragraphs, read_tables

pytestmark = pytest.mark.xdist_group("libreoffice")
TAGGED = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'


@pytest.fixture(scope="session")
def pages(every_paper, tmp_path_factory):
    """Give the PDF of every paper by its Word file, made by one LibreOffice that knows nothing of the user's own."""
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed: no soffice")
    folder = tmp_path_factory.mktemp("pdf")
    copies = {path: folder / f"{number} {path.name}" for number, path in enumerate(every_paper)}
    for path, copy in copies.items():
        shutil.copy(path, copy)
    profile = tmp_path_factory.mktemp("profile").as_uri()
    command = [
        soffice,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        TAGGED,
        "--outdir",
        str(folder),
    ]
    subprocess.run([*command, *map(str, copies.values())], capture_output=True, check=True, timeout=300)
    return {path: PdfReader(copy.with_suffix(".pdf")) for path, copy in copies.items()}


@pytest.fixture(scope="session")
def texts(pages):
    """Give the text of each page of each paper."""
    return {path: [page.extract_text() for page in pdf.pages] for path, pdf in pages.items()}


def test_every_paper_becomes_a_pdf_with_pages(pages, every_paper):
    assert list(pages) == list(every_paper)
    assert all(len(pdf.pages) > 0 for pdf in pages.values())


def test_every_pdf_is_tagged_and_says_its_language(pages):
    for path, pdf in pages.items():
        catalogue = pdf.trailer["/Root"]
        assert catalogue["/MarkInfo"]["/Marked"] is True or catalogue["/MarkInfo"]["/Marked"].value is True, path.name
        assert "/StructTreeRoot" in catalogue, path.name
        assert catalogue["/Lang"] == "en-GB", path.name


def test_every_pdf_has_the_title_of_its_paper(pages, every_paper):
    titles = {path: paper.title for path, paper in every_paper.items()}
    assert {path: pdf.metadata.title for path, pdf in pages.items()} == titles


def squeeze(text):
    """Give the letters and digits of a text: a PDF breaks lines and joins words as it pleases."""
    return re.sub(r"\W+", "", text)


def test_the_last_row_of_every_table_is_on_a_page(texts):
    for path, pages in texts.items():
        shown = squeeze("".join(pages))
        lines = [line for table in read_tables(path) for cell in table[-1] for line in cell.splitlines()]
        assert [line for line in lines if not is_shown(line, shown)] == [], path.name


def test_no_paragraph_is_lost_in_the_layout(texts):
    for path, pages in texts.items():
        shown = squeeze("".join(pages))
        assert [line for line in read_paragraphs(path) if not is_shown(line, shown)] == [], path.name


def is_shown(line, shown):
    return squeeze(line) in shown or is_cut_by_a_page(line, shown)


def is_cut_by_a_page(line, shown):
    """Tell whether the words are there in two halves, with a footer and a header between them."""
    text = squeeze(line)
    return any(text[:cut] in shown and text[cut:] in shown for cut in range(len(text) - 1, 0, -1))


def test_every_page_says_draft_and_which_page_of_how_many_it_is(texts):
    for path, pages in texts.items():
        is_draft = "Status: Draft" in read_paragraphs(path)
        for number, page in enumerate(pages, 1):
            text = " ".join(page.split())
            assert f"Page {number} of {len(pages)}" in text, path.name
            assert ("Draft: " in text) is is_draft, path.name
