"""Rows at the foot of a workbook that an officer works in: all that is the officer’s stays, letter by letter."""

import datetime as dt
import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table, TableColumn

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.ours.add import add_amendments, add_sign_offs
from ours_made import (
    OUTLINES,
    SIGN_OFFS_SHEET,
    answer,
    change,
    edit,
    new_amendments,
    new_record,
    read_back,
    save_in_libreoffice,
    sheet_of,
    type_in,
)
from workbooks.books import change_part, change_parts, rule_at, said

BOOK = new_amendments(edit(), edit(new="second"))
MORE = (edit(new="third"), edit(new="fourth\nline", cell="", made_on=None))
SHEET = "xl/worksheets/sheet2.xml"


def add(data, *rows):
    return add_amendments(data, rows or MORE, OUTLINES).data


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_sheet(act, data=BOOK):
    return change(data, lambda book: act(book["Amendments"]))


def test_only_the_sheet_its_links_its_table_and_what_is_printed_change():
    before, after = parts_of(BOOK), parts_of(add(BOOK))
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {SHEET, "xl/worksheets/_rels/sheet2.xml.rels", "xl/tables/table1.xml", "xl/workbook.xml"}
    old_rows = before[SHEET].partition(b"<sheetData>")[2].partition(b"</sheetData>")[0]
    assert old_rows in after[SHEET]


def test_the_table_drop_downs_shades_and_print_area_reach_the_new_rows():
    sheet = sheet_of(add(BOOK))
    assert [table.ref for table in sheet.tables.values()] == ["A1:T5"]
    assert sheet.tables["tblAmendments"].autoFilter.ref == "A1:T5"
    assert sheet.dimensions == "A1:T5"
    assert rule_at(sheet, "B5").formula1 == '"Yes,No"'
    assert {str(each.sqref) for each in sheet.conditional_formatting} == {"B2:B5"}
    assert sheet.print_area == "'Amendments'!$A$1:$H$5"


def test_new_rows_look_as_those_above_and_link_to_their_cells():
    sheet = sheet_of(add(BOOK))
    for above, below in zip(sheet[3], sheet[4], strict=True):
        assert above.style_id == below.style_id
    link = sheet["N4"].hyperlink
    assert (link.target, link.location) == ("report.xlsx", "'Implications'!B5")
    assert sheet["N5"].hyperlink is None
    assert sheet["H4"].value == dt.datetime(2017, 3, 14)  # noqa: DTZ001 - Excel’s
    assert sheet["H5"].value is None
    assert sheet.row_dimensions[5].height > sheet.row_dimensions[4].height - 1


def test_a_row_without_a_link_does_not_look_like_one_and_the_next_with_one_does():
    once = add(BOOK, edit(new="no link", cell=""))
    sheet = sheet_of(add(once, edit(new="no link again", cell=""), edit(new="link")))
    assert [bool(sheet[f"N{row}"].font.underline) for row in (2, 4, 5, 6)] == [True, True, True, True]
    first = new_amendments(edit(), edit(new="no link", cell=""))
    sheet = sheet_of(add(first, edit(new="a", cell=""), edit(new="b")))
    assert [bool(sheet[f"N{row}"].font.underline) for row in (2, 3, 4, 5)] == [True, False, False, True]


def test_what_the_officer_decided_and_noted_stays():
    ours = read_back(add(type_in(BOOK, B2="Yes", B3="No", C3="Asked her\nagain")))
    assert [(row.accept, row.note) for row in ours.amendments] == [
        (True, ""),
        (False, "Asked her\nagain"),
        (None, ""),
        (None, ""),
    ]
    assert ours.findings == ()


def decorate(book):
    sheet = book["Amendments"]
    sheet["V1"], sheet["V2"] = "My column", "=1+1"
    sheet["E2"].fill = PatternFill("solid", start_color="FFFFFF00")
    sheet["E2"].font = Font(bold=True)
    sheet["E3"].comment = Comment("Is that so?", "Me")
    sheet.column_dimensions["E"].width = 77
    sheet.row_dimensions[3].height = 99
    sheet.row_dimensions[2].hidden = True
    sheet.sheet_properties.tabColor = "FF0000"
    other = book.create_sheet("My sheet")
    other["A1"] = "mine"


def test_columns_sheets_widths_colours_comments_and_hidden_rows_of_the_officer_stay():
    data = change(BOOK, decorate)
    before, after = parts_of(data), parts_of(add(data))
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {SHEET, "xl/worksheets/_rels/sheet2.xml.rels", "xl/tables/table1.xml", "xl/workbook.xml"}
    sheet = sheet_of(add(data))
    assert (sheet["V1"].value, sheet["V2"].value) == ("My column", "=1+1")
    assert sheet["E2"].fill.start_color.rgb == "FFFFFF00"
    assert sheet["E3"].comment.text == "Is that so?"
    assert (sheet.column_dimensions["E"].width, sheet.row_dimensions[3].height) == (77, 99)
    assert [sheet.row_dimensions[row].hidden for row in (2, 4, 5)] == [True, False, False]
    assert sheet_of(add(data), "My sheet")["A1"].value == "mine"
    assert read_back(add(data)).findings == ()


def test_formulas_of_the_officer_are_worked_out_anew_when_excel_opens_it():
    data = change_part(change(BOOK, decorate), "xl/workbook.xml", b' fullCalcOnLoad="1"', b"")
    assert b'fullCalcOnLoad="1"' in parts_of(add(data))["xl/workbook.xml"]


def test_parts_that_openpyxl_would_lose_stay():
    names = ("docMetadata/LabelInfo.xml", "xl/threadedComments/threadedComment1.xml", "xl/vbaProject.bin")
    held = {name: f"what is in {name}".encode() for name in names}
    data = io.BytesIO(BOOK)
    with zipfile.ZipFile(data, "a") as package:
        for name, content in held.items():
            package.writestr(name, content)
    after = parts_of(add(data.getvalue()))
    assert {name: after[name] for name in held} == held


def test_a_sorted_table_goes_on_at_its_foot_with_the_next_number():
    ours = read_back(add(type_in(BOOK, A2=2, A3=1)))
    assert [(row.number, row.origin.row) for row in ours.amendments] == [(1, 3), (2, 2), (3, 4), (4, 5)]


def test_rows_of_the_table_that_were_left_empty_are_filled_first():
    def act(sheet):
        sheet.tables["tblAmendments"].ref = "A1:T8"

    data = add(with_sheet(act))
    assert [row.origin.row for row in read_back(data).amendments] == [2, 3, 4, 5]
    assert sheet_of(data).tables["tblAmendments"].ref == "A1:T8"


def test_columns_in_another_order_get_their_own_cells():
    def act(sheet):
        sheet.move_range("D1:T3", cols=2)
        del sheet.tables["tblAmendments"]
        sheet._hyperlinks.clear()

    data = add(with_sheet(act))
    assert sheet_of(data)["H4"].value == "third"
    assert [row.new for row in read_back(data).amendments][2:] == ["third", "fourth\nline"]


def test_without_the_table_rows_are_added_all_the_same():
    def act(sheet):
        del sheet.tables["tblAmendments"]

    data = add(with_sheet(act))
    assert len(read_back(data).amendments) == 4
    assert not sheet_of(data).tables


def test_where_all_rows_were_deleted_numbers_begin_anew():
    def act(sheet):
        for row in sheet["A2:T3"]:
            for cell in row:
                cell.value = None

    ours = read_back(add(with_sheet(act)))
    assert [(row.number, row.origin.row, row.made_on) for row in ours.amendments] == [
        (1, 2, dt.date(2017, 3, 14)),
        (2, 3, None),
    ]


def test_a_date_whose_column_lost_its_format_is_written_as_words_that_are_read_as_a_day():
    def act(sheet):
        for row in (2, 3):
            sheet[f"H{row}"].number_format = "General"
            sheet[f"H{row}"].value = "14/03/2017"

    data = add(with_sheet(act), edit(new="third", made_on=dt.date(2017, 4, 1)))
    assert sheet_of(data)["H4"].value == "01/04/2017"
    assert read_back(data).amendments[2].made_on == dt.date(2017, 4, 1)


def test_a_workbook_that_counts_its_days_from_1904_keeps_its_days():
    data = change_part(new_record(answer()), "xl/workbook.xml", b"<workbookPr ", b'<workbookPr date1904="1" ')
    added = add_sign_offs(data, [answer(issue="Risk")]).data
    assert read_back(record=added).sign_offs[1].on == dt.date(2017, 3, 14)


def below(sheet):
    sheet["A6"] = "Remember: ask Ann"


def merged(sheet):
    sheet.merge_cells("E4:F6")


def totals(sheet):
    sheet.tables["tblAmendments"].ref = "A1:T4"
    sheet.tables["tblAmendments"].totalsRowCount = 1


def another_table(sheet):
    for column, heading in enumerate(("One", "Two"), start=2):
        sheet.cell(5, column).value = heading
    sheet.add_table(Table(displayName="mine", ref="B5:C6"))


def beside(sheet):
    for row in range(1, 20):
        sheet.cell(row, 24).value = f"my list {row}"


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (
            below,
            "amendments.xlsx › Amendments › row 6: something stands under the table. Move it to a sheet of your own",
        ),
        (merged, "amendments.xlsx › Amendments: E4:F6 is in the way of new rows. Move or unmerge it"),
        (totals, "amendments.xlsx › Amendments: the table has a row of totals. Take it away"),
        (another_table, "amendments.xlsx › Amendments › A5: No. is empty."),
    ],
)
def test_where_rows_would_do_harm_they_are_refused_in_a_sentence(act, told):
    with pytest.raises(WorkbookError) as refusal:
        add(with_sheet(act))
    assert str(refusal.value).startswith(told)
    assert str(refusal.value).endswith("run this again.")


def test_what_stands_beside_the_table_is_in_nobodys_way():
    data = add(with_sheet(beside))
    assert sheet_of(data)["X5"].value == "my list 5"
    assert [row.origin.row for row in read_back(data).amendments] == [2, 3, 4, 5]


def with_own_column(*cells):
    """Give the amendments with a column of the officer’s in the table, and words in some of its cells."""

    def act(sheet):
        table = sheet.tables["tblAmendments"]
        sheet["U1"] = "Mine"
        table.ref = table.autoFilter.ref = "A1:U8"
        table.tableColumns.append(TableColumn(id=21, name="Mine"))
        for at in cells:
            sheet[at] = "mine"

    return with_sheet(act)


def test_what_the_officer_wrote_ahead_into_a_column_of_the_table_stays_beside_the_new_rows():
    data = add(with_own_column("U3", "U4", "U7"))
    assert [row.origin.row for row in read_back(data).amendments] == [2, 3, 4, 5]
    assert [sheet_of(data)[f"U{row}"].value for row in (3, 4, 5, 7)] == ["mine", "mine", None, "mine"]
    assert sheet_of(data).tables["tblAmendments"].ref == "A1:U8"


def test_words_under_a_column_of_the_officer_in_the_table_are_not_swallowed_by_it():
    with pytest.raises(WorkbookError, match="row 10: something stands under the table"):
        add(with_own_column("U10"))


def test_a_table_under_ours_that_is_empty_yet_is_in_the_way():
    def act(sheet):
        another_table(sheet)
        for at in ("B5", "C5"):
            sheet[at].value = None

    with pytest.raises(WorkbookError, match="B5:C6 is in the way of new rows"):
        add(with_sheet(act))


def test_a_sheet_with_very_much_formatting_is_refused(monkeypatch):
    monkeypatch.setattr("orderpaper.workbooks.ours.append.LARGEST", 10)
    with pytest.raises(WorkbookError, match="Select row 4, press Ctrl"):
        add(BOOK)


def test_links_end_where_excel_takes_no_more(monkeypatch):
    monkeypatch.setattr("orderpaper.workbooks.ours.append.MOST_LINKS", 3)
    sheet = sheet_of(add(BOOK, edit(new="a"), edit(new="b")))
    assert [bool(sheet[f"N{row}"].hyperlink) for row in (2, 3, 4, 5)] == [True, True, True, False]
    assert sheet["N5"].value == "B5"


def test_the_same_rows_give_the_same_bytes():
    assert add(BOOK) == add(BOOK)


@settings(max_examples=25)
@given(
    st.lists(st.text(alphabet="ab=_x0041_<&>\"'\n\t é☃𝒳", min_size=1, max_size=20), min_size=1, max_size=3, unique=True)
)
def test_texts_that_were_there_and_texts_that_are_added_come_back(texts):
    first = add_sign_offs(None, [answer(text, remark=text) for text in texts])
    second = add_sign_offs(first.data, [answer(text, issue="Risk") for text in texts])
    read = read_back(record=second.data)
    assert read.findings == ()
    expected = [text.strip() for text in texts]
    assert [row.text for row in read.sign_offs] == [*expected, *[text.strip() for text in texts]]


def test_a_record_of_sign_offs_grows_too():
    data = add_sign_offs(new_record(answer()), [answer(issue="Risk", state="Not cleared")]).data
    sheet = sheet_of(data, SIGN_OFFS_SHEET)
    assert [table.ref for table in sheet.tables.values()] == [sheet.dimensions] == ["A1:N3"]
    assert rule_at(sheet, "G3") is not None


def test_one_saved_by_libreoffice_goes_on_as_before():
    rows = (edit(old="=1+1", new=" _x0041_ \n12"), edit(new="x", accept=True))
    saved = save_in_libreoffice(type_in(new_amendments(*rows), B3="Yes"))
    ours = read_back(saved)
    assert said(ours.findings) == []
    assert [(row.accept, row.old, row.new) for row in ours.amendments] == [
        (None, "=1+1", "_x0041_ \n12"),
        (True, "The council may act.", "x"),
    ]
    assert add_amendments(saved, rows, OUTLINES).new == ()
    data = add(saved)
    again = save_in_libreoffice(data)
    for each in (data, again):
        read = read_back(each)
        assert said(read.findings) == []
        assert [row.new for row in read.amendments] == ["_x0041_ \n12", "x", "third", "fourth\nline"]
        assert [row.made_on for row in read.amendments] == [dt.date(2017, 3, 14)] * 3 + [None]
    assert [table.ref for table in sheet_of(again).tables.values()] == ["A1:T5"]


def test_a_sheet_written_with_prefixes_as_some_programs_do_is_added_to():
    def prefix(name, content):
        if name != SHEET:
            return content
        named = re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", content.partition(b"?>")[2])
        return named.replace(b"xmlns=", b"xmlns:x=")

    data = add(change_parts(BOOK, prefix))
    assert [row.new for row in read_back(data).amendments][2:] == ["third", "fourth\nline"]
    assert sheet_of(data)["F4"].value == "third"
