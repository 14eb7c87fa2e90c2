"""Any paper, proofread: the stations joined."""

import datetime as dt
from pathlib import Path

import pytest
from docx import Document

from orderpaper.assembly.proofread import Asked, proofread
from orderpaper.records.errors import FolderError

WRONG = "Offences fell from 538 to 422, a fall of 20%."


def ask(path, **said):
    return proofread(Asked(path, **said))


@pytest.fixture
def word_file(tmp_path):
    document = Document()
    document.add_heading("Crime", 1)
    document.add_paragraph(WRONG)
    document.save(tmp_path / "Plan.docx")
    return tmp_path / "Plan.docx"


def test_a_paper_is_read_by_what_it_holds_and_not_by_its_name(word_file, tmp_path):
    named_otherwise = tmp_path / "Plan.bin"
    named_otherwise.write_bytes(word_file.read_bytes())
    for path in (word_file, named_otherwise):
        (fault,) = ask(path).faults
        assert (fault.where.at, fault.where.heading, fault.quote) == ("paragraph 2", "Crime", WRONG)


def test_it_tells_each_step(word_file):
    steps = []
    proofread(Asked(word_file), steps.append)
    assert steps == ["Reading Plan.docx", "Checking what it says"]


def test_of_a_text_it_says_that_tables_are_put_together_from_lines(tmp_path):
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    assert ask(tmp_path / "a.txt").remarks[0].startswith("The tables of a plain text are put together from its lines")


def test_comments_are_dated_as_they_are_told_to_be(word_file):
    made = ask(word_file, is_annotating=True, made_on=dt.date(2017, 3, 28)).annotated
    assert made is not None
    again = ask(word_file, is_annotating=True, output=made.with_name("again.docx"))
    assert Path(again.annotated).read_bytes() != made.read_bytes()


def test_an_earlier_copy_that_says_something_else_is_kept(word_file):
    earlier = word_file.with_name("Plan proofread.docx")
    earlier.write_bytes(b"what somebody wrote")
    done = ask(word_file, is_annotating=True)
    assert any(remark.startswith("Plan proofread.docx was there already. It is kept as ") for remark in done.remarks)


def test_a_template_s_copy_keeps_its_ending(word_file, tmp_path):
    with pytest.raises(FolderError, match=r"Let the name after --output end in \.docx"):
        ask(word_file, is_annotating=True, output=tmp_path / "copy.dotx")
