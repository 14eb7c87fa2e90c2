"""Papers with a contents list are laid out, numbered, and laid out again until the numbers stay as they are."""

import re

import pytest

from orderpaper.assembly.page_numbers import ROUNDS, number_papers
from orderpaper.pack.pages.program import VARIABLE
from orderpaper.pack.register import PaperFile
from orderpaper.records.settings import Settings
from orderpaper.word.contents import Contents
from orderpaper.word.styles import read_styles
from pack.pages.offices import needs_scripts, stand_in, stand_in_moving, whole_file
from word.templates import NUMBERING, STYLES, read_part
from word_builder import paragraph

pytestmark = pytest.mark.xdist_group("libreoffice")
NUMBER = re.compile(r"PAGEREF (\w+) .*?separate.*?<w:t>(\d+)</w:t>")


def listed(name, headings=("One", "Two"), kind="plan"):
    """Give a paper with a contents list whose headings each begin a page."""
    contents = Contents(read_styles(STYLES, NUMBERING))
    page = "<w:pageBreakBefore/>"
    marked = [contents.mark(paragraph(text, properties=page), "Section") for text in headings]
    return PaperFile(name, whole_file(contents.print_field(), *marked), kind)


def plain(name):
    return PaperFile(name, whole_file(paragraph("Words")), "agenda")


def numbers_of(paper):
    return [int(number) for _bookmark, number in NUMBER.findall(read_part(paper.data))]


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path, tmp_path / "output")


@pytest.mark.usefixtures("libreoffice")
def test_every_entry_says_the_page_of_its_heading_and_the_other_papers_stay_as_they_are(settings):
    files = (plain("agenda.docx"), listed("plan.docx"), listed("other.docx", ("A", "B", "C")))
    numbered = number_papers(files, settings)
    assert numbered.remarks == ()
    assert [(file.name, file.kind) for file in numbered.files] == [(file.name, file.kind) for file in files]
    assert [numbers_of(file) for file in numbered.files] == [[], [2, 3], [2, 3, 4]]
    assert numbered.files[0].data == files[0].data


@pytest.mark.usefixtures("libreoffice")
def test_a_list_longer_than_a_page_moves_its_own_headings_and_is_right_all_the_same(settings):
    numbered = number_papers([listed("plan.docx", [f"Heading {number}" for number in range(70)])], settings)
    numbers = numbers_of(numbered.files[0])
    assert numbered.remarks == ()
    assert numbers[0] > 2
    assert numbers == list(range(numbers[0], numbers[0] + 70))


@needs_scripts
def test_papers_are_laid_out_until_they_settle_and_no_more(monkeypatch, tmp_path, settings):
    runs = stand_in_moving(monkeypatch, tmp_path, 1)
    numbered = number_papers([listed("plan.docx")], settings)
    assert numbers_of(numbered.files[0]) == [2, 2]
    assert numbered.remarks == ()
    assert len(runs.read_text()) == 3


@needs_scripts
def test_papers_that_do_not_settle_say_what_was_measured_last_and_it_is_said(monkeypatch, tmp_path, settings):
    runs = stand_in_moving(monkeypatch, tmp_path, 19)
    numbered = number_papers([listed("plan.docx")], settings)
    assert len(runs.read_text()) == ROUNDS
    assert numbers_of(numbered.files[0]) == [ROUNDS, ROUNDS]
    assert len(numbered.remarks) == 1
    assert numbered.remarks[0].startswith("plan.docx: the page numbers still changed after 3 rounds")
    assert "F9" in numbered.remarks[0]


@needs_scripts
def test_all_papers_without_numbers_are_named_in_one_sentence_and_stay_as_they_are(monkeypatch, tmp_path, settings):
    stand_in(monkeypatch, tmp_path, "")
    files = (listed("plan.docx"), plain("agenda.docx"), listed("other.docx"))
    numbered = number_papers(files, settings)
    assert numbered.files == files
    assert len(numbered.remarks) == 1
    assert numbered.remarks[0].startswith(
        "plan.docx and other.docx: the page numbers are left out, because LibreOffice could not lay it out. In Word,"
    )


def test_without_libreoffice_it_is_said_what_to_do(monkeypatch, settings):
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("orderpaper.pack.pages.program.PLACES", {})
    numbered = number_papers([listed("plan.docx")], settings)
    said = (
        "plan.docx: the page numbers are left out, because LibreOffice is not installed. In Word, press Ctrl+A and "
        "then F9, and choose “Update entire table”: see docs/templates.md, “The contents list”."
    )
    assert numbered.remarks == (said,)


@needs_scripts
@pytest.mark.parametrize("case", ["switched off", "quick", "nothing to number"])
def test_libreoffice_is_not_run_where_it_is_not_wanted_or_needed(monkeypatch, tmp_path, settings, case):
    runs = stand_in_moving(monkeypatch, tmp_path, 0)
    files = (plain("agenda.docx"),) if case == "nothing to number" else (listed("plan.docx"),)
    if case == "switched off":
        monkeypatch.setenv(VARIABLE, "")
    asked = Settings(tmp_path, tmp_path / "output", is_quick=True) if case == "quick" else settings
    numbered = number_papers(files, asked)
    assert (numbered.files, numbered.remarks) == (files, ())
    assert not runs.exists()
