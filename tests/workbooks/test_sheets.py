"""Sheets row by row: the cells that exist, each as it stands, and no more."""

import datetime as dt
import io
import zipfile
from functools import cache

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.styles import PatternFill

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.cells import Cell, clean
from workbooks.books import Fault, Formula, build, change_parts, read_book, read_bytes

AWKWARD = [
    'R&D <b>x</b> {{ 7*7 }} {% for %} "quotes" £ – …',
    "=11 ↓", "007", "1.10", "+44 1622", "@name", "'quoted", "a  b", "tab\tbed", "N/A", "None", "nan", "null",
    "“curly” ‘single’ don’t", "½ é ß 中 🙂 👩‍👩‍👧", "]]>", "&amp;", "<5", "1\xa0277",
]  # fmt: skip


def rows_of(book, sheet="Sheet"):
    return dict(book.rows(sheet))


def values_of(book, sheet="Sheet"):
    return [[cell.value for cell in row.values()] for row in rows_of(book, sheet).values()]


def save(book):
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


@cache
def write_good():
    """Give a workbook as Excel itself arranges it, with shared strings and a formula."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Sheet")
        sheet.write_row(0, 0, ["Maidstone", "Kent", 5])
        sheet.write_formula(1, 0, "=1+1")
        book.set_properties({"created": dt.datetime(2017, 1, 1)})  # noqa: DTZ001 - Excel knows no time zones
    return written.getvalue()


def test_a_cell_gives_its_value_its_type_and_its_number_format():
    date, percent = dt.datetime(2017, 3, 1), Formatted(-0.196, "0.0%")  # noqa: DTZ001 - Excel knows no time zones
    book = read_book({"Sheet": [["words", 2017, percent, True], [None, Formatted(date, "mmm-yy")]]})
    assert rows_of(book) == {
        1: {
            1: Cell("words", "s", "General"), 2: Cell(2017, "n", "General"), 3: Cell(-0.196, "n", "0.0%"),
            4: Cell(value=True, data_type="b", number_format="General"),
        },
        2: {2: Cell(date, "d", "mmm-yy")},
    }  # fmt: skip


def test_sheets_stand_in_their_order_and_chart_sheets_are_passed_over():
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        book.add_worksheet("Sheet")
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Sheet!$A$1:$A$3"})
        book.add_chartsheet("Chart").set_chart(chart)
        book.add_worksheet("Hidden").hide()
    assert read_bytes(written.getvalue()).sheet_names == ("Sheet", "Hidden")


@pytest.mark.parametrize("text", AWKWARD)
def test_words_are_kept_exactly(text):
    assert values_of(read_book({"Sheet": [[text]]})) == [[text]]


@pytest.mark.parametrize(
    ("held", "meant"),
    [
        ("first_x000D_\nsecond", "first\nsecond"),
        ("first\r\nsecond\rthird", "first\nsecond\nthird"),
        ("vertical_x000B_tab", "verticaltab"),
        ("bell\x07", "bell"),
        ("_x005F_x000D_ typed", "_x000D_ typed"),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("\xa0Councillor\xa0Smith\xa0", "Councillor\xa0Smith"),
        ("  spaced  ", "spaced"),
        ("_x_ and my_xlsx_file", "_x_ and my_xlsx_file"),
        ("half _xD83D_ pair", "half  pair"),
    ],
)
def test_control_characters_and_excels_escapes_are_cleaned(held, meant):
    assert clean(held) == meant


@pytest.mark.parametrize("blank", ["", "   ", "\xa0", "\u200b", "_x000D_\n"])
def test_a_cell_that_only_looks_blank_is_not_there(blank):
    assert values_of(read_book({"Sheet": [[blank, "words"]]})) == [["words"]]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
@settings(max_examples=60)
def test_words_written_by_another_program_come_back_as_they_were(text):
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        book.add_worksheet("Sheet").write_string(0, 0, text)
    wanted = clean(text.replace("_x", "_x005F_x"))
    assert values_of(read_bytes(written.getvalue())) == ([[wanted]] if wanted else [])


def test_a_formula_never_worked_out_is_told_from_an_empty_cell():
    book = read_book({"Sheet": [["Total", Formula("=SUM(A1:A9)"), None, Formula('=IF(TRUE,"Yes","No")')]]})
    assert rows_of(book)[1] == {1: Cell("Total", "s", "General"), 2: Cell(None, "f", ""), 4: Cell(None, "f", "")}


def test_a_formula_gives_what_excel_last_worked_out():
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        book.add_worksheet("Sheet").write_formula(0, 0, "=6*7", None, 42)
    assert rows_of(read_bytes(written.getvalue())) == {1: {1: Cell(42, "n", "General")}}


def test_an_error_is_told_from_words():
    assert rows_of(read_book({"Sheet": [[Fault("#REF!"), "#REF!"]]}))[1] == {
        1: Cell("#REF!", "e", "General"), 2: Cell("#REF!", "s", "General"),
    }  # fmt: skip


def test_a_sheet_formatted_to_the_last_row_gives_just_its_rows():
    book = openpyxl.Workbook()
    for number in range(1, 51):
        book.active.cell(number, 1, f"DA{number}")
    book.active.cell(1_048_576, 16_384).fill = PatternFill("solid", "FFFF00")
    styled = b"".join(b'<row r="%d" s="1"><c r="B%d" s="1"/></row>' % (n, n) for n in range(51, 20_000))

    def format_rows(name, content):
        last = b'<row r="1048576"'
        return content.replace(last, styled + last) if name.endswith("sheet1.xml") else content

    rows = rows_of(read_bytes(change_parts(save(book), format_rows)))
    assert {number: row[1].value for number, row in rows.items()} == {n: f"DA{n}" for n in range(1, 51)}


def test_a_sheet_that_says_it_is_smaller_than_it_is_is_read_whole():
    def lie(name, content):
        return content.replace(b'ref="A1:A51"', b'ref="A1:A2"') if name.endswith("sheet1.xml") else content

    data = change_parts(build({"Sheet": [[f"DA{number}"] for number in range(51)]}), lie)
    assert len(rows_of(read_bytes(data))) == 51


def test_a_workbook_that_counts_its_days_from_1904_gives_the_same_days():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["A1"] = dt.datetime(2017, 3, 31)  # noqa: DTZ001 - Excel knows no time zones
    assert values_of(read_bytes(save(book))) == [[dt.datetime(2017, 3, 31)]]  # noqa: DTZ001 - the same


def test_a_workbook_without_its_styles_is_still_read():
    data = change_parts(build({"Sheet": [["words", 5]]}), lambda name, held: None if name == "xl/styles.xml" else held)
    assert values_of(read_bytes(data)) == [["words", 5]]


@pytest.mark.parametrize(
    "part",
    ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/styles.xml",
     "xl/sharedStrings.xml", "[Content_Types].xml"],
)  # fmt: skip
def test_a_damaged_part_is_a_sentence_and_never_a_fault_of_the_program(part):
    cut = change_parts(write_good(), lambda name, held: held[: len(held) // 2] if name == part else held)
    with pytest.raises(WorkbookError) as refused:
        values_of(read_bytes(cut))
    assert str(refused.value) == (
        "plan.xlsx is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and Repair; then save it."
    )


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
def test_a_part_that_does_not_agree_with_its_own_sum_is_damaged(part):
    stored = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(write_good())) as old, zipfile.ZipFile(stored, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        start = new.getinfo(part).header_offset
    spoilt = stored.getvalue()[:start] + stored.getvalue()[start:].replace(b"UTF-8", b"utf-8", 1)
    with pytest.raises(WorkbookError, match="is damaged"):
        values_of(read_bytes(spoilt))


@given(st.data())
@settings(max_examples=150)
def test_any_turned_byte_is_read_over_or_refused_in_a_sentence(data):
    spoilt = bytearray(write_good())
    spoilt[data.draw(st.integers(0, len(spoilt) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        book = read_bytes(bytes(spoilt))
        for sheet in book.sheet_names:
            rows_of(book, sheet)
    except WorkbookError as refused:
        assert str(refused).endswith(".")  # noqa: PT017 - either outcome is right; any other error fails the test
