"""A PDF is read page by page, its paragraphs told by the room between its lines."""

import io

import pytest
from pypdf import PdfReader, PdfWriter

from orderpaper.pack.manuscript.pdf import read_pdf_paper
from orderpaper.records.errors import FolderError
from orderpaper.records.manuscript import Form, PassageKind, Whereabouts
from pack.leaks.pdfs import make_pdf
from pack.manuscript.papers import PROSE, make_pages, run_down


def read(*pages):
    return read_pdf_paper(make_pages(*pages), "paper.pdf")


def lock(words, password):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(make_pdf(words))))
    writer.encrypt(password, f"{password}!", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_paragraphs_are_told_by_the_room_between_them():
    manuscript = read(run_down(*PROSE, "", *PROSE, "", "The end."))
    assert [each.text for each in manuscript.passages] == [" ".join(PROSE), " ".join(PROSE), "The end."]
    assert manuscript.form is Form.PDF


def test_every_passage_knows_its_page():
    manuscript = read(run_down("1. Theft", "", *PROSE), run_down("2. Arson", "", *PROSE))
    assert [(each.text[:8], each.find()) for each in manuscript.passages][2:] == [
        ("2. Arson", Whereabouts(page=2, heading="1. Theft", at="page 2")),
        (PROSE[0][:8], Whereabouts(page=2, heading="2. Arson", at="page 2")),
    ]


def test_a_paragraph_goes_on_over_the_page_and_its_running_heads():
    wards = ["North", "South", "West"]
    pages = [
        [("Annual plan", 60, 810), *run_down(*PROSE, "", f"{ward} ward: {PROSE[0]}"), (f"Page {at} of 3", 60, 30)]
        for at, ward in enumerate(wards, 1)
    ]
    pages[1][1:1] = [("which went on the page below.", 60, 796)]
    found = [each for each in read(*pages).passages if each.kind is not PassageKind.CELL]
    assert found[1].text == f"North ward: {PROSE[0]} which went on the page below."
    assert [where.page for _, where in found[1].starts] == [1, 2]


def test_rows_drawn_cell_by_cell_are_a_table():
    rows = [(("North", "12", "14", "2"), 700), (("South", "13", "15", "2"), 684), (("West", "40", "30", "-10"), 668)]
    drawn = [(words, 60 + 90 * at, height) for cells, height in rows for at, words in enumerate(cells)]
    (grid,) = read([("Table 1: Fires", 60, 740), *drawn]).grids
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [list(cells) for cells, _ in rows]
    assert (grid.caption, grid.where.page) == ("Table 1: Fires", 1)


def test_a_pdf_that_only_forbids_changes_is_read():
    assert read_pdf_paper(lock("Theft fell.", ""), "x.pdf").passages[0].text == "Theft fell."


def test_a_locked_pdf_is_refused_in_a_sentence():
    with pytest.raises(FolderError, match=r"^x\.pdf is locked with a password\. Save a copy"):
        read_pdf_paper(lock("Theft fell.", "secret"), "x.pdf")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing", make_pdf()[:200]], ids=["empty", "cut"])
def test_a_damaged_pdf_is_refused_in_a_sentence(data):
    with pytest.raises(FolderError, match=r"^x\.pdf is damaged and could not be read\. Make the PDF anew"):
        read_pdf_paper(data, "x.pdf")


def test_a_scan_is_refused_in_a_sentence():
    with pytest.raises(FolderError, match=r"^x\.pdf holds pictures of pages and no words"):
        read_pdf_paper(make_pages([], []), "x.pdf")
