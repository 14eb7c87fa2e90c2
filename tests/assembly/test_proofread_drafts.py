"""Our own papers, read for proof."""

from pathlib import Path

from docx import Document

from orderpaper.assembly.proofread_drafts import proofread_drafts
from orderpaper.pack.register import PaperFile
from papers.example import read_example

WRONG = "Offences fell from 538 to 422, a fall of 20%."


def make_paper(tmp_path, *texts):
    document = Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(tmp_path / "Plan.docx")
    return PaperFile("Plan.docx", Path(tmp_path / "Plan.docx").read_bytes(), "")


def test_what_no_cell_says_is_told_at_its_paragraph_once_for_all_papers(tmp_path):
    paper = make_paper(tmp_path, "Nothing.", WRONG)
    (found,) = proofread_drafts([paper, paper], read_example(), [])
    assert (str(found.place), found.code) == ("Plan.docx › paragraph 2", "change-follows-from-its-numbers")


def test_what_is_known_is_not_told_again(tmp_path):
    paper = make_paper(tmp_path, WRONG)
    known = list(proofread_drafts([paper], read_example(), []))
    assert list(proofread_drafts([paper], read_example(), known)) == []


def test_notes_are_for_papers_of_others(tmp_path):
    assert list(proofread_drafts([make_paper(tmp_path, "The KDAAT met.")], read_example(), [])) == []
