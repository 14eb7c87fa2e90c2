"""The Lists sheet and the drop-downs that offer what stands there."""

from orderpaper.records.columns import Kind
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from workbooks.books import EVERY_SHEET, blank, open_book, rule_at, words_of

PLAN = find_kind("plan")
MEETING = find_kind("meeting")


@EVERY_SHEET
def test_every_choice_offers_its_list_and_never_forbids(kind, record):
    book = blank(kind)
    sheet = book[record.SHEET.name]
    for place, column in enumerate(record.columns().values(), start=1):
        at = f"B{place + 1}" if record.SHEET.is_details else sheet.cell(2, place).coordinate
        rule = rule_at(sheet, at)
        if column.choices or column.kind is Kind.YES_NO:
            assert rule.type == "list"
            assert rule.formula1.lstrip("=") in book.defined_names
        if rule and rule.type:
            assert rule.errorStyle == "warning"


def test_drop_downs_reach_to_row_1000():
    rule = rule_at(open_book(write_workbook(PLAN))["Actions"], "F1000")
    assert rule.formula1.lstrip("=") == "list_Status"


def test_the_lists_sheet_holds_the_words_of_the_schema():
    book = open_book(write_workbook(PLAN))
    columns = {column[0].value: [cell.value for cell in column[1:] if cell.value] for column in book["Lists"].columns}
    assert columns["Good is"] == ["Lower", "Higher", "Neither"]
    assert book.defined_names["list_Good_is"].value.startswith("'Lists'!$G$2:INDEX(")


def test_a_key_is_offered_where_another_sheet_refers_to_it():
    book = open_book(write_workbook(PLAN))
    assert rule_at(book["Actions"], "B2").formula1.lstrip("=") == "key_Priorities"
    assert "$A$2" in book.defined_names["key_Priorities"].value


def test_names_kept_in_another_workbook_are_offered_once_they_are_given():
    assert rule_at(open_book(write_workbook(MEETING))["Attendance"], "A2") is None
    book = open_book(write_workbook(MEETING, names_elsewhere={"People": ["Councillor Mrs Smith", "Mr Jones"]}))
    assert rule_at(book["Attendance"], "A2").formula1.lstrip("=") == "list_People"
    assert "Councillor Mrs Smith" in words_of(book["Lists"])
