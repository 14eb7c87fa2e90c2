"""Row heights: all the words show, and the row may still grow."""

import io
import zipfile

from orderpaper.workbooks.blank.height import TALLEST, count_lines, fit_height
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from workbooks.books import open_book

PLAN = find_kind("plan")


def test_long_text_gets_a_tall_row_that_may_still_grow():
    content = write_workbook(PLAN, {"Actions": [{"Action": "word " * 100}, {"Action": "word"}]})
    heights = open_book(content)["Actions"].row_dimensions
    assert 100 < heights[2].height <= TALLEST
    assert heights[3].height < 25
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert b"customHeight" not in parts.read("xl/worksheets/sheet5.xml")


def test_no_row_is_taller_than_excel_allows():
    assert fit_height([("line\n" * 200, 20)]) == TALLEST


def test_a_word_longer_than_its_cell_takes_several_lines():
    assert count_lines("x" * 100, 20) > 4
    assert count_lines("one\ntwo\n\nfour", 40) == 4
