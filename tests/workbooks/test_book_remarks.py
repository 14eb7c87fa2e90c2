"""What is said of a workbook as a whole: macros, sheets of an officer’s own, an older blank."""

import io
import zipfile

import pytest

from orderpaper.workbooks.book_remarks import README_SHEET, remark_on_book
from orderpaper.workbooks.catalogue import LISTS_SHEET, WORKBOOKS
from orderpaper.workbooks.version import VERSION, TemplateVersion
from workbooks.books import EVERY_KIND, build, read_book, read_bytes

KINDS = {kind.stem: kind for kind in WORKBOOKS}
TODAYS = TemplateVersion("plan", VERSION)


def remark(sheets, stem="plan", tables=(), made_with=TODAYS):
    found = list(
        remark_on_book(read_book({name: [] for name in sheets}, f"{stem}.xlsx"), KINDS[stem], tables, made_with)
    )
    return [(finding.severity.value, str(finding)) for finding in found]


@EVERY_KIND
def test_of_a_workbook_with_our_sheets_alone_nothing_is_said(kind):
    names = [README_SHEET, LISTS_SHEET, *(record.SHEET.name for record in kind.records)]
    assert remark(names, kind.stem) == []


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        (["Sheet1"], "this sheet is your own, and not read: “Sheet1”."),
        (["Sheet1", "Working"], "these sheets are your own, and not read: “Sheet1”, “Working”."),
    ],
)
def test_sheets_of_an_officers_own_are_said_once(own, sentence):
    assert remark(["Actions", *own]) == [("note", f"plan.xlsx: {sentence}")]


def test_the_list_of_what_was_imported_is_no_table_of_statistics():
    assert remark(["Tables", "Imported"], "statistics") == []


def test_a_sheet_of_the_statistics_that_is_not_in_the_catalogue_is_worth_a_look():
    sentence = "the sheet is not in the catalogue, so it was not read. Add a row for it on the sheet Tables."
    assert remark(["Tables", "asb ", "Crime"], "statistics", ["ASB"]) == [
        ("query", f"statistics.xlsx › Crime: {sentence}")
    ]


def test_a_sheet_that_was_asked_about_is_not_called_the_officers_own():
    assert remark(["Actions", "Priorites", "Our sheet"]) == [
        ("note", "plan.xlsx: this sheet is your own, and not read: “Our sheet”.")
    ]


def test_macros_are_said_not_to_have_been_run():
    data = io.BytesIO(build({"Actions": []}))
    with zipfile.ZipFile(data, "a") as package:
        package.writestr("xl/vbaProject.bin", b"\xd0\xcf")
    (finding,) = remark_on_book(read_bytes(data.getvalue(), "plan.xlsm"), KINDS["plan"], (), TODAYS)
    assert (finding.severity.value, str(finding)) == ("note", "plan.xlsm: it has macros. They were not run.")


@pytest.mark.parametrize(
    ("made_with", "is_said"),
    [
        (TemplateVersion("plan", "1"), True),
        (TemplateVersion("plan", None), True),
        (TODAYS, False),
        (TemplateVersion(), False),
    ],
    ids=["older", "without a version", "today’s", "made by hand"],
)
def test_an_older_blank_is_read_and_its_upgrade_named(made_with, is_said):
    sentence = "it was made from an older blank workbook, and is read all the same. orderpaper upgrade makes a new one."
    assert remark(["Actions"], made_with=made_with) == [("note", f"plan.xlsx: {sentence}")] * is_said
