"""Rows that LibreOffice leaves out are noticed, and the file is laid out so that they are not."""

import io
import zipfile

import pytest

from orderpaper.pack.tagged.losses import let_rows_break, loses_rows
from pack.tagged.pdfs import TaggedPdf, tag
from word_builder import word_file


def read_parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def save(*rows):
    return TaggedPdf(tag("Table", *(tag("TR", *cells) for cells in rows))).data


def test_a_row_without_cells_is_one_that_was_lost():
    assert loses_rows(save([tag("TH", 0)], []))
    assert not loses_rows(save([tag("TH", 0)], [tag("TD", 0)]))


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7 cut short"])
def test_what_cannot_be_read_is_for_others_to_tell(pdf):
    assert not loses_rows(pdf)


def test_rows_may_break_and_nothing_else_is_changed():
    row = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
    old = word_file([f"<w:tbl>{row}</w:tbl>"])
    new = let_rows_break(old)
    before, after = read_parts(old), read_parts(new)
    assert b"cantSplit" not in after["word/document.xml"]
    assert b"<w:tblHeader/>" in after["word/document.xml"]
    assert {name: part for name, part in after.items() if name != "word/document.xml"} == {
        name: part for name, part in before.items() if name != "word/document.xml"
    }
