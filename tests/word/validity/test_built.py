"""Tables, fields and deletions are built as Word builds them."""

import pytest

from canary_file import field
from orderpaper.word.validity.built import (
    find_broken_tables,
    find_misplaced,
    find_open_fields,
    find_wrongly_deleted,
)
from word.scrub.pieces import body

FINDS = (find_broken_tables, find_misplaced, find_open_fields, find_wrongly_deleted)


@pytest.mark.parametrize("find", FINDS)
def test_what_is_built_well_is_not_told(find):
    row = "<w:tr><w:sdt><w:sdtContent><w:tc><w:p/></w:tc></w:sdtContent></w:sdt></w:tr>"
    inner = f"<w:tbl><w:tblPr/><w:tblGrid/>{row}</w:tbl>"
    outer = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    nested = field("IF", "{}").replace("<w:r><w:t>{}</w:t></w:r>", field("PAGE", "1"))
    deletion = "<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>"
    box = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:pPr/><w:r><w:rPr/></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    assert list(find({"word/document.xml": body(outer, f"<w:p>{nested}</w:p>", deletion, box)})) == []


def test_a_cell_may_end_with_a_control():
    cell = "<w:tc><w:tcPr/><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc>"
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cell}</w:tr></w:tbl>"
    assert list(find_broken_tables({"word/document.xml": body(table)})) == []
