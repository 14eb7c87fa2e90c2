"""Word files are measured together: the page of each bookmark of each, or the reason why there is none."""

import pytest

from orderpaper.pack.pages.measure import Measured, measure_pages
from orderpaper.pack.pages.program import VARIABLE
from pack.pages.offices import needs_scripts, stand_in, stand_in_moving, whole_file
from word_builder import paragraph

pytestmark = pytest.mark.xdist_group("libreoffice")
NEW_PAGE = "<w:pageBreakBefore/>"


def marked(name, number, words="Words", properties=""):
    start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'
    return paragraph(start, f"<w:r><w:t>{words}</w:t></w:r>", properties=properties)


@pytest.mark.usefixtures("libreoffice")
def test_the_real_one_says_on_which_page_each_bookmark_stands():
    one = [marked("_Toc00000001", 1), marked("Ünï_5F", 2, properties=NEW_PAGE), marked("in-3", 3, properties=NEW_PAGE)]
    two = [marked("_Toc00000001", 1), paragraph(""), marked("_Toc00000002", 2)]
    asked = {"one.docx": ["_Toc00000001", "Ünï_5F", "in-3", "nowhere"], "two.docx": ["_Toc00000001", "_Toc00000002"]}
    assert measure_pages({"one.docx": whole_file(*one), "two.docx": whole_file(*two)}, asked) == Measured({
        "one.docx": {"_Toc00000001": 1, "Ünï_5F": 2, "in-3": 3},
        "two.docx": {"_Toc00000001": 1, "_Toc00000002": 1},
    })


@pytest.mark.usefixtures("libreoffice")
def test_a_bookmark_in_the_first_cell_of_a_section_is_on_the_page_it_begins_on():
    table = f"<w:tbl><w:tr><w:tc>{marked('_Section00000002', 1)}</w:tc></w:tr></w:tbl>"
    end = paragraph("", properties='<w:sectPr><w:type w:val="nextPage"/></w:sectPr>')
    body = [paragraph("Cover"), end, table, paragraph("After"), "<w:sectPr/>"]
    asked = {"a.docx": ["_Section00000002"]}
    assert measure_pages({"a.docx": whole_file(*body)}, asked).pages == {"a.docx": {"_Section00000002": 2}}


@needs_scripts
def test_a_file_that_could_not_be_laid_out_is_left_out_and_the_reason_said(monkeypatch, tmp_path):
    stand_in(monkeypatch, tmp_path, "")
    assert measure_pages({"a.docx": b""}, {"a.docx": ["x"]}) == Measured({}, "LibreOffice could not lay it out")


@needs_scripts
def test_a_file_of_whose_bookmarks_none_is_found_is_left_out(monkeypatch, tmp_path):
    stand_in_moving(monkeypatch, tmp_path, 0)
    measured = measure_pages({"a.docx": b"", "b.docx": b""}, {"a.docx": ["_Toc00000001"], "b.docx": ["x"]})
    assert measured == Measured({"a.docx": {"_Toc00000001": 1}}, "LibreOffice could not lay it out")


def test_without_libreoffice_there_are_no_pages_and_the_reason_is_said(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "none"))
    measured = measure_pages({"a.docx": b""}, {"a.docx": ["x"]})
    assert measured.pages == {}
    assert measured.reason.startswith(f"{VARIABLE} names")
