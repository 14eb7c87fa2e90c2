"""Rows as openpyxl parses them, with what each formula is and which rows are hidden."""

import io

import pytest

from orderpaper.workbooks.parser import CellParser

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def parse(rows, *, has_formulas=True):
    """Give the rows of a sheet, and the numbers of the hidden ones."""
    xml = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'.encode()
    parser = CellParser(io.BytesIO(xml), ["shared"], data_only=True, date_formats=(), timedelta_formats=())
    parser.has_formulas, parser.hidden_rows = has_formulas, []
    return list(parser.parse()), parser.hidden_rows


def test_a_cell_with_a_formula_says_what_it_is():
    (row,), _hidden = parse('<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>5</v></c><c r="B1"><v>5</v></c></row>')
    worked_out, typed = row[1]
    assert (worked_out["value"], worked_out["formula"]) == (5, "SUM(B1:B9)")
    assert "formula" not in typed


@pytest.mark.parametrize(
    ("cell", "is_empty_text"),
    [('<c t="str"><f>""</f><v></v></c>', True), ("<c><f>A1</f></c>", False), ("<c><f>A1</f><v/></c>", False)],
)
def test_a_formula_that_gives_no_letters_is_told_from_one_never_worked_out(cell, is_empty_text):
    ((_number, (held,)),), _hidden = parse(f"<row>{cell}</row>")
    assert held["value"] is None
    assert held["is_empty_text"] is is_empty_text


def test_a_formula_shared_by_many_cells_is_one_in_each():
    rows = '<row><c><f t="shared" si="0" ref="A1:B1">A9*2</f><v>4</v></c><c><f t="shared" si="0"/><v>6</v></c></row>'
    ((_number, cells),), _hidden = parse(rows)
    assert [(cell["value"], cell["formula"]) for cell in cells] == [(4, "A9*2"), (6, "")]


def test_hidden_rows_are_counted_whether_or_not_they_say_their_number():
    rows, hidden = parse('<row r="3" hidden="1"/><row hidden="true"/><row hidden="0"/><row ht="9"/>')
    assert [number for number, _cells in rows] == [3, 4, 5, 6]
    assert hidden == [3, 4]


def test_cells_and_rows_that_do_not_say_where_they_are_follow_on():
    rows, _hidden = parse('<row><c><v>1</v></c><c t="s"><v>0</v></c></row><row r="9"><c r="D9"/><c><v>2</v></c></row>')
    assert [[(cell["row"], cell["column"], cell["value"]) for cell in cells] for _number, cells in rows] == [
        [(1, 1, 1), (1, 2, "shared")], [(9, 4, None), (9, 5, 2)],
    ]  # fmt: skip


def test_a_number_beyond_the_last_date_is_a_number_and_no_fault_of_a_formula():
    xml = f'<worksheet xmlns="{MAIN}"><sheetData><row><c s="1"><v>3000000</v></c></row></sheetData></worksheet>'
    parser = CellParser(io.BytesIO(xml.encode()), [], data_only=True, date_formats={1}, timedelta_formats=())
    parser.hidden_rows = []
    with pytest.warns(UserWarning, match="outside the limits for dates"):
        ((_number, (cell,)),) = list(parser.parse())
    assert (cell["value"], cell["data_type"]) == (3_000_000, "n")


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("<t>_x005F_x0041_</t>", "_x005F_x0041_"),
        ("<r><t>_x005F_x0041_</t></r>", "_x005F_x0041_"),
        ("<t>_x0041_ and x005F_</t>", "_x0041_ and x005F_"),
    ],
)
def test_the_escapes_of_words_that_stand_in_the_cell_are_left_for_the_reader(inner, words):
    ((_number, (cell,)),), _hidden = parse(f'<row><c t="inlineStr"><is>{inner}</is></c></row>')
    assert "".join(map(str, cell["value"])).replace("x005F_", "") == words.replace("x005F_", "")
    assert inner.startswith("<r>") or cell["value"] == words
