"""A workbook of ours made anew: what it says, what can be chosen, what is to be filled in, how it prints."""

import datetime as dt
import io
import zipfile

import pytest

from orderpaper.records.amendment import Amendment
from orderpaper.records.columns import LISTS
from orderpaper.records.sign_off import SignOff
from orderpaper.workbooks.blank.style import HEAD, OPTIONAL, REQUIRED, WANTED
from orderpaper.workbooks.catalogue import AMENDMENTS, OURS, SIGN_OFFS
from orderpaper.workbooks.ours.blank import HASHES, SAYS, measure_row, order_columns, width_of_field, write_new
from orderpaper.workbooks.ours.words import hold_row
from ours_made import OUTLINES, answer, edit, read_back
from workbooks.books import open_book, rule_at, words_of

ROWS = {AMENDMENTS: (edit(number=1), edit(new="Line\nline", number=2)), SIGN_OFFS: (answer(number=1),)}
NAMES = {AMENDMENTS: "Amendments", SIGN_OFFS: "Sign-offs"}
EACH = pytest.mark.parametrize("kind", OURS, ids=[kind.stem for kind in OURS])


def make(kind, rows=None):
    return open_book(write_new(kind, ROWS[kind] if rows is None else rows, OUTLINES))


def column_of(sheet, heading):
    return next(cell.column_letter for cell in sheet[1] if cell.value == heading)


@EACH
def test_the_first_sheet_says_in_three_sentences_what_it_is_and_what_to_do(kind):
    sheet = make(kind).worksheets[0]
    assert sheet.title == "Read me"
    assert [sheet.cell(row, 1).value for row in (2, 3, 4)] == list(SAYS[kind])
    assert all(sentence.count(". ") == 0 for sentence in SAYS[kind])
    assert sheet["A5"].hyperlink.location == f"'{NAMES[kind]}'!A1"
    assert "Choose Yes or No under Accept" in words_of(make(AMENDMENTS)["Read me"])


@EACH
def test_the_rows_are_an_excel_table_under_a_heading_that_stays_in_sight(kind):
    sheet = make(kind)[NAMES[kind]]
    (table,) = sheet.tables.values()
    assert table.ref == sheet.dimensions
    assert sheet.freeze_panes in {"B2", "C2"}
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.print_area.endswith(f"${sheet.max_row}")
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.paperSize == 9
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


@EACH
def test_every_column_of_the_record_has_its_heading_and_a_note_on_it(kind):
    sheet = make(kind)[NAMES[kind]]
    (record,) = kind.records
    assert {cell.value for cell in sheet[1]} == {column.heading for column in record.columns().values()}
    assert all(cell.comment.text for cell in sheet[1])


def test_what_the_officer_fills_in_stands_at_the_left_and_shows_until_it_is_filled():
    sheet = make(AMENDMENTS)["Amendments"]
    assert [cell.value for cell in sheet[1]][:4] == ["No.", "Accept", "Note", "Kind"]
    looks = {cell.value: cell.fill.fgColor.rgb for cell in sheet[1]}
    assert looks["Accept"] == f"FF{REQUIRED['bg_color'][1:]}"
    assert looks["Note"] == f"FF{OPTIONAL['bg_color'][1:]}"
    assert {looks[heading] for heading in looks.keys() - {"Accept", "Note"}} == {f"FF{HEAD['bg_color'][1:]}"}
    shaded = {
        str(area.sqref): rule.dxf.fill.bgColor.rgb for area in sheet.conditional_formatting for rule in area.rules
    }
    assert shaded == {"B2:B3": f"FF{WANTED['bg_color'][1:]}"}


@pytest.mark.parametrize(
    ("kind", "heading", "name"),
    [
        (AMENDMENTS, "Accept", "Yes or No"),
        (AMENDMENTS, "Kind", "Amendment kind"),
        (SIGN_OFFS, "State", "Sign-off state"),
    ],
)
def test_what_can_be_chosen_is_offered(kind, heading, name):
    sheet = make(kind)[NAMES[kind]]
    rule = rule_at(sheet, f"{column_of(sheet, heading)}2")
    assert (rule.type, rule.formula1, rule.errorStyle) == ("list", f'"{",".join(LISTS[name])}"', "warning")


def test_the_cell_is_a_link_into_the_officers_own_workbook():
    sheet = make(AMENDMENTS)["Amendments"]
    cell = sheet[f"{column_of(sheet, 'Cell')}2"]
    assert (cell.value, cell.hyperlink.target, cell.hyperlink.location) == ("B5", "report.xlsx", "'Implications'!B5")


def test_a_cell_of_a_workbook_that_is_not_there_is_words():
    sheet = make(AMENDMENTS, [edit(workbook="gone.xlsx", number=1)])["Amendments"]
    cell = sheet[f"{column_of(sheet, 'Cell')}2"]
    assert (cell.value, cell.hyperlink) == ("B5", None)


@EACH
def test_fingerprints_are_narrow_and_stay_on_one_line(kind):
    sheet = make(kind)[NAMES[kind]]
    (record,) = kind.records
    for key in HASHES & record.columns().keys():
        letter = column_of(sheet, record.columns()[key].heading)
        assert sheet.column_dimensions[letter].width < 14
        assert not sheet[f"{letter}2"].alignment.wrap_text
    assert sheet[f"{column_of(sheet, 'Sign-off post' if kind is SIGN_OFFS else 'New text')}2"].alignment.wrap_text


def test_days_are_days_and_words_stay_words():
    sheet = make(SIGN_OFFS, [answer("=1+1", number=1)])["Sign-offs"]
    assert sheet[f"{column_of(sheet, 'Date')}2"].value == dt.datetime(2017, 3, 14)  # noqa: DTZ001 - Excel’s
    assert sheet[f"{column_of(sheet, 'Text')}2"].data_type == "s"


@EACH
def test_without_rows_there_is_a_table_with_a_row_to_be_filled(kind):
    data = write_new(kind, (), {})
    (table,) = open_book(data)[NAMES[kind]].tables.values()
    assert table.ref.endswith("2")
    read = read_back(**{"amendments" if kind is AMENDMENTS else "record": data})
    assert (read.amendments, read.sign_offs, read.findings) == ((), (), ())


@EACH
def test_the_same_rows_give_the_same_bytes(kind):
    assert write_new(kind, ROWS[kind], OUTLINES) == write_new(kind, ROWS[kind], OUTLINES)


def test_it_says_which_template_it_is_made_with():
    with zipfile.ZipFile(io.BytesIO(write_new(AMENDMENTS, (), {}))) as package:
        assert b"Orderpaper template" in package.read("docProps/custom.xml")


def test_a_row_is_as_high_as_its_words_need_and_fingerprints_do_not_count():
    columns = order_columns(Amendment)
    assert measure_row(hold_row(edit(new="a\nb\nc\nd\ne")), columns) > measure_row(hold_row(edit()), columns)
    assert measure_row(hold_row(edit(file="", where="", file_sha256="a" * 999)), columns) == measure_row(
        hold_row(edit(file="", where="", file_sha256="")), columns
    )
    assert width_of_field("text_sha256", SignOff.columns()["text_sha256"]) == 12
