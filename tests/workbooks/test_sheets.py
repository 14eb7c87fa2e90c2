"""Sheets row by row: the cells that exist, each as it stands, and no more."""

import datetime as dt
import io
import re
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
from orderpaper.workbooks.cells import Cell, Marks, Run, clean
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot
from workbooks.books import (
    Fault,
    Formula,
    build,
    change_part,
    change_parts,
    make_excel,
    put_rows,
    read_book,
    read_bytes,
)

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
    assert rows_of(book)[1] == {
        1: Cell("Total", "s", "General"), 2: Cell(None, "f", "", Marks(formula="SUM(A1:A9)")),
        4: Cell(None, "f", "", Marks(formula='IF(TRUE,"Yes","No")')),
    }  # fmt: skip


def test_a_formula_gives_what_excel_last_worked_out():
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        book.add_worksheet("Sheet").write_formula(0, 0, "=6*7", None, 42)
    assert rows_of(read_bytes(written.getvalue())) == {1: {1: Cell(42, "n", "General", Marks(formula="6*7"))}}


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


SHEET = "xl/worksheets/sheet1.xml"
VALIDATION = b'<dataValidations><dataValidation type="?"/></dataValidations><pageMargins'
CONDITION = b'<conditionalFormatting sqref="?"/><pageMargins'


def read_odd(part, old, new):
    """Give the rows of a good workbook in which something is odd."""
    return values_of(read_bytes(change_part(write_good(), part, old, new)))


ROWS = [["Maidstone", "Kent", 5], [0]]


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        pytest.param(SHEET, b"<sheetViews>", b'<sheetViews><sheetView view="new" workbookViewId="x"/>', id="view"),
        pytest.param(SHEET, b"<sheetData>", b'<cols><col width="x"/></cols><sheetData>', id="columns"),
        pytest.param(SHEET, b"<dimension", b'<sheetPr new="1"><tabColor/></sheetPr><dimension', id="properties"),
        pytest.param(SHEET, b"<sheetFormatPr", b'<sheetFormatPr customHeight="?"', id="format"),
        pytest.param(SHEET, b'ref="A1:C2"', b'ref="?"', id="dimension"),
        pytest.param(SHEET, b"<pageMargins", VALIDATION,
                     id="validation"),
        pytest.param(SHEET, b"<pageMargins", CONDITION, id="conditional format"),
        pytest.param(SHEET, b"<pageMargins", b'<pageMargins new="?"', id="margins"),
        pytest.param(SHEET, b"</worksheet>", b"\r\n</worksheet>\r\n", id="lines at the end"),
        pytest.param("xl/workbook.xml", b"</sheets>",
                     b'</sheets><definedNames><definedName new="1">?</definedName></definedNames>', id="name"),
        pytest.param("xl/workbook.xml", b"<calcPr", b'<calcPr calcMode="?"', id="calculation"),
        pytest.param("xl/workbook.xml", b"<workbookView ", b'<workbookView activeTab="?" ', id="window"),
        pytest.param("xl/styles.xml", b"<family val", b'<family val="99"/><new val', id="font"),
        pytest.param("docProps/core.xml", b"?>", b"?><", id="properties of the file"),
        pytest.param("xl/sharedStrings.xml", b"<si><t>Kent</t></si>",
                     b'<si><r><rPr><family val="99"/><new/></rPr><t>Kent</t></r></si>', id="font of a word"),
    ],
)  # fmt: skip
def test_what_openpyxl_cannot_read_does_no_harm_where_the_cells_do_not_need_it(part, old, new):
    assert read_odd(part, old, new) == ROWS


@pytest.mark.parametrize("part", ["docProps/core.xml", "docProps/app.xml", "xl/theme/theme1.xml", "xl/styles.xml"])
def test_a_part_that_the_cells_can_do_without_may_be_gone(part):
    data = change_parts(write_good(), lambda name, held: None if name == part else held)
    assert values_of(read_bytes(data)) == ROWS


@pytest.mark.parametrize("part", ["docProps/core.xml", "xl/theme/theme1.xml", "docProps/app.xml"])
def test_a_part_that_the_cells_can_do_without_may_be_damaged(part):
    data = change_parts(write_good(), lambda name, held: b"?" if name == part else held)
    assert values_of(read_bytes(data)) == ROWS


def test_a_date_stays_a_date_where_the_styles_are_odd():
    def write(book):
        sheet = book.add_worksheet("Sheet")
        looks = ("dd/mm/yyyy", "mmm-yy", '0"/18"')
        for column, look in enumerate(looks):
            sheet.write_number(0, column, 42825, book.add_format({"num_format": look}))
        sheet.write_string(0, 3, "gone", book.add_format({"font_strikeout": True, "bg_color": "#FF0000"}))

    odd = change_part(make_excel(write), "xl/styles.xml", b"<family val", b'<family val="99"/><new val')
    assert rows_of(read_bytes(odd)) == rows_of(read_bytes(make_excel(write)))
    assert rows_of(read_bytes(odd))[1][1].value == dt.datetime(2017, 3, 31)  # noqa: DTZ001 - Excel knows no time zones
    assert rows_of(read_bytes(odd))[1][4].marks == Marks(is_struck=True)


def test_an_empty_sheet_of_excels_has_no_rows():
    assert rows_of(read_bytes(make_excel(lambda book: book.add_worksheet("Sheet")))) == {}


def give_prefix(name, content):
    """Give a part of which every name has a prefix, as some programs write it."""
    if not name.startswith("xl/") or name.endswith(".rels") or "theme" in name:
        return content
    named = content.replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b"<x:?", b"<?")
    return named.replace(b'xmlns="http://schemas.openxmlformats.org/s', b'xmlns:x="http://schemas.openxmlformats.org/s')


def test_a_workbook_whose_every_name_has_a_prefix_is_read_as_any_other():
    def write(book):
        sheet = put_rows(book, "Sheet", [["Maidstone", 5]])
        sheet.write_rich_string("C1", "Train ", book.add_format({"bold": True}), "all")
        sheet.write_formula("D1", "=1+1", None, 2)
        sheet.merge_range("A3:B3", "merged")
        sheet.set_row(3, None, None, {"hidden": True})
        book.add_worksheet("Empty")

    plain, prefixed = (read_bytes(each) for each in (make_excel(write), change_parts(make_excel(write), give_prefix)))
    assert rows_of(prefixed) == rows_of(plain)
    assert rows_of(plain)[1][3].marks.runs == (Run("Train "), Run("all", is_bold=True))
    assert prefixed.sheet("Sheet").frame == plain.sheet("Sheet").frame
    assert prefixed.sheet("Sheet").hidden_rows == plain.sheet("Sheet").hidden_rows == [4]
    assert rows_of(prefixed, "Empty") == {}


def test_cells_and_rows_that_do_not_say_where_they_are_follow_on():
    def forget(name, content):
        return re.sub(rb' r="[A-Z]*\d+"', b"", content) if name == SHEET else content

    assert values_of(read_bytes(change_parts(write_good(), forget))) == ROWS


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (b'<c r="D1" t="d"><v>2017-03-28</v></c>', dt.datetime(2017, 3, 28)),  # noqa: DTZ001 - as above
        (b'<c r="D1" t="d"><v>2017-03-28T18:30:00</v></c>', dt.datetime(2017, 3, 28, 18, 30)),  # noqa: DTZ001 - as above
        (b'<c r="D1" t="d"><v>18:30:00</v></c>', dt.time(18, 30)),
        (b'<c r="D1" t="str"><v>words</v></c>', "words"),
        (b'<c r="D1" t="inlineStr"><is><t>words</t></is></c>', "words"),
        (b'<c r="D1" s="99"><v>5</v></c>', 5),
        (b'<c r="D1" t="n"><v>5E-1</v></c>', 0.5),
    ],
)
def test_a_cell_in_a_way_that_excel_seldom_writes_is_read(cell, value):
    assert read_odd(SHEET, b"</c></row>", b"</c>" + cell + b"</row>")[0][3:4] == [value]


@pytest.mark.parametrize(
    "cell",
    [b'<c r="D1" t="s"><v>99</v></c>', b'<c r="D1" t="s"><v>?</v></c>', b'<c r="D1"><v>?</v></c>',
     b'<c r="D1" t="d"><v>soon</v></c>', b'<c r="?"><v>5</v></c>'],
)  # fmt: skip
def test_a_cell_that_points_nowhere_is_damage_and_never_empty(cell):
    with pytest.raises(WorkbookError, match="is damaged"):
        read_odd(SHEET, b"</c></row>", b"</c>" + cell + b"</row>")


def test_a_formula_that_gives_no_letters_is_an_empty_cell():
    data = change_part(
        write_good(), SHEET, b'<c r="A2"><f>1+1</f><v>0</v></c>', b'<c r="A2" t="str"><f>""</f><v></v></c>'
    )
    assert rows_of(read_bytes(data)).keys() == {1}


def test_one_formula_that_many_cells_share_gives_each_its_own_value():
    shared = (
        b'<c r="A2"><f t="shared" ref="A2:B2" si="0">C1*2</f><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c>'
    )
    assert read_odd(SHEET, b'<c r="A2"><f>1+1</f><v>0</v></c>', shared)[1] == [4, 6]


def test_a_formula_that_looks_into_another_workbook_names_it():
    def write(book):
        sheet = book.add_worksheet("Sheet")
        for row, formula in enumerate((
            "=[1]Sheet1!A1",
            "='[1]Crime data'!A1*2",
            "=Table1[2017]*Other!A1",
            "=Table1[[#This Row],[1]]*Other!A1",
        )):
            sheet.write_formula(row, 0, formula, None, 5)

    assert [row[1].marks.linked for row in rows_of(read_bytes(make_excel(write))).values()] == [
        "another workbook", "another workbook", "", "",
    ]  # fmt: skip


def test_words_that_are_bold_italic_or_crossed_out_are_known_by_their_runs():
    def write(book):
        looks = [book.add_format({each: True}) for each in ("bold", "italic", "font_strikeout")]
        sheet = book.add_worksheet("Sheet")
        sheet.write_rich_string("A1", " Train ", looks[0], "all", looks[1], " officers", looks[2], " soon ")
        sheet.write("A2", "gone", looks[2])

    first, second = (row[1] for row in rows_of(read_bytes(make_excel(write))).values())
    assert first.value == "Train all officers soon"
    assert first.marks.runs == (
        Run(" Train "), Run("all", is_bold=True), Run(" officers", is_italic=True), Run(" soon ", is_struck=True),
    )  # fmt: skip
    assert second == Cell("gone", "s", "General", Marks(is_struck=True))


def test_a_cell_that_is_only_coloured_is_known_and_makes_no_row():
    def write(book):
        colour = book.add_format({"bg_color": "#FF0000"})
        sheet = put_rows(book, "Sheet", [["DA1"]])
        sheet.write_blank("B1", None, colour)
        sheet.write_blank("A2", None, colour)

    rows = rows_of(read_bytes(make_excel(write)))
    assert rows.keys() == {1}
    assert rows[1][2].is_blank
    assert rows[1][2].marks.is_coloured


def test_characters_that_cannot_be_seen_are_shown_in_the_marks():
    (row,) = rows_of(read_book({"Sheet": [["Maid\u00adstone"]]})).values()
    assert (row[1].value, row[1].marks.typed) == ("Maidstone", "Maid▯stone")


def test_hidden_sheets_and_hidden_rows_are_read_and_known():
    def write(book):
        put_rows(book, "Read me", [["x"]])
        put_rows(book, "Hidden", [["one"], ["two"]]).set_row(1, None, None, {"hidden": True})
        book.get_worksheet_by_name("Hidden").hide()
        put_rows(book, "Very hidden", [["x"]]).very_hidden()

    book = read_bytes(make_excel(write))
    assert book.sheet_names == ("Read me", "Hidden", "Very hidden")
    assert [book.sheet(name).is_hidden for name in book.sheet_names] == [False, True, True]
    assert values_of(book, "Hidden") == [["one"], ["two"]]
    assert (book.sheet("Hidden").hidden_rows, book.sheet("Hidden").last_row) == ([2], 2)


def test_a_sheet_that_is_read_twice_says_the_same():
    book = read_bytes(
        make_excel(lambda book: put_rows(book, "Sheet", [["x"]]).set_row(0, None, None, {"hidden": True}))
    )
    assert rows_of(book) == rows_of(book)
    assert book.sheet("Sheet").hidden_rows == [1]


def test_macros_are_known_and_not_run():
    macros = io.BytesIO(write_good())
    with zipfile.ZipFile(macros, "a") as package:
        package.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    book = OpenWorkbook(Snapshot("plan.xlsm", macros.getvalue()))
    assert book.surroundings.has_macros
    assert values_of(book) == ROWS


def test_a_workbook_with_a_pivot_table_is_read():
    def pivot(name, content):
        if name == "xl/workbook.xml":
            return content.replace(
                b"<calcPr", b'<pivotCaches><pivotCache cacheId="9" r:id="rId99"/></pivotCaches><calcPr'
            )
        return content

    assert values_of(read_bytes(change_parts(write_good(), pivot))) == ROWS


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


def test_what_only_looks_like_an_escape_is_words():
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        book.add_worksheet("Sheet").write_column(0, 0, ["Use form _x0041_ here", "plain"])
    assert values_of(read_bytes(written.getvalue())) == [["Use form _x0041_ here"], ["plain"]]


def test_entities_are_refused_as_unsafe():
    def declare(name, held):
        return b'<!DOCTYPE x [<!ENTITY a "b">]>' + held.partition(b"?>")[2] if name.endswith("sheet1.xml") else held

    with pytest.raises(WorkbookError) as refused:
        values_of(read_bytes(change_parts(write_good(), declare)))
    assert str(refused.value).startswith("plan.xlsx could not be read safely: ")


def test_a_sheet_that_does_not_say_its_size_is_looked_through_once():
    def forget(name, held):
        return re.sub(rb"<dimension [^>]*/>", b"", held) if name.startswith("xl/worksheets/") else held

    bare = change_parts(write_good(), forget)
    assert values_of(read_bytes(bare)) == values_of(read_bytes(write_good()))
