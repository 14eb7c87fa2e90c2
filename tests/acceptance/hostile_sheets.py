"""Hostile sheets: what is around the values and between them, each with what is said of it and what the record holds."""

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from acceptance.hostile_files import PLAN, STATISTICS, Case, build_plain, change_book, changed, on, type_over
from orderpaper.workbooks.blank.style import Formatted
from workbooks.books import Formula, build, change_parts, put

STRUCK, RED = Font(strike=True), PatternFill("solid", fgColor="FFFF0000")
EMPTY_TO_THE_END = 1_048_576


def rows(name, sheet, held_at, held, *said, **changes):
    """Give the case of a sheet with other rows: `rows` are those that replace it."""
    book = "statistics.xlsx" if sheet in STATISTICS else "plan.xlsx"
    plain = STATISTICS if sheet in STATISTICS else PLAN
    return Case(name, lambda: {book: build({**plain, sheet: changes["rows"]})}, said, held_at, held, book)


def surgery(name, change, at, held, *said, book="plan.xlsx"):
    """Give the case of a workbook whose parts were changed: `change` gives a part from its name and content."""
    return Case(name, lambda: {book: change_parts(build_plain(book), change)}, said, at, held, book)


# ---- how words are set


def strike_a_run(book):
    book["Actions"]["C2"] = CellRichText("Train ", TextBlock(InlineFont(strike=True), "all "), "officers")


def strike_all_runs(book):
    book["Actions"]["C2"] = CellRichText(TextBlock(InlineFont(strike=True), "Train"), " ", TextBlock(InlineFont(strike=True, b=True), "officers"))


def set_bold_and_italic(book):
    book["Actions"]["C2"] = CellRichText("Train ", TextBlock(InlineFont(b=True), "all"), " ", TextBlock(InlineFont(i=True), "new"), " officers")


def strike_a_cell(book):
    book["Actions"]["C2"].font = STRUCK


def strike_a_figure(book):
    book["ASB"]["B2"].font = STRUCK


def colour_an_empty_status(book):
    book["Actions"]["F2"].value, book["Actions"]["F2"].fill = None, RED


def colour_an_empty_lead(book):
    book["Actions"]["D2"].value, book["Actions"]["D2"].fill = None, RED


def colour_a_filled_cell(book):
    book["Actions"]["F2"].fill = RED


def link_a_cell(book):
    book["Actions"]["C2"].hyperlink = "https://example.org/report"


def link_a_cell_to_nothing(book):
    book["Actions"]["C2"].hyperlink = "#REF!"


def note_two_cells(book):
    for at in ("C2", "E3"):
        book["Actions"][at].comment = Comment("Ask Sarah", "Alison")


def note_a_figure(book):
    book["ASB"]["B2"].comment = Comment("from the July extract", "Alison")


def thread_a_comment(book):
    stub = "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    Is it?"
    book["Actions"]["C2"].comment = Comment(stub, "tc={0A1B}")


# ---- headings


def merge_headings(book):
    sheet = book["Actions"]
    sheet.insert_rows(1)
    sheet["A1"], sheet["D1"] = "What", "Who and when"
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("D1:E1")


def merge_headings_of_all(book):
    sheet = book["Themes"]
    sheet["A1"], sheet["B1"], sheet["C1"] = "Theme", None, None
    sheet.merge_cells("A1:C1")


def merge_headings_of_a_table(book):
    sheet = book["ASB"]
    sheet.insert_rows(1)
    sheet["B1"] = "Calls"
    sheet.merge_cells("B1:C1")


def move_columns(book):
    book["Actions"].insert_cols(1, 2)
    book["Actions"].insert_rows(1, 3)
    book["Actions"]["A1"] = "Actions of the partnership, agreed in May"


def add_columns(book):
    sheet = book["Actions"]
    for at, value in {"I1": "Our notes", "I2": "ask", "J1": "Cost", "J3": 200}.items():
        sheet[at] = value


def add_a_column_without_a_heading(book):
    book["Actions"]["J2"] = "left over"


def add_a_sheet_of_their_own(book):
    book.create_sheet("Sarah's sums")["A1"] = 12


def add_a_sheet_to_the_statistics(book):
    book.create_sheet("Burglary")["A1"] = "Area"


def turn_headings_to_numbers(book):
    book["ASB"]["B1"], book["ASB"]["C1"] = 2014, 2015


def turn_headings_to_dates(book):
    put(book["ASB"]["B1"], Formatted(42795, "mmm-yy"))


# ---- rows


def merge_data(book):
    book["Actions"].merge_cells("D2:D3")


def merge_a_detail(book):
    book["Plan"].merge_cells("B2:C2")


def merge_details(book):
    book["Plan"].merge_cells("B2:B3")


def merge_figures(book):
    book["ASB"].merge_cells("B2:C2")


def make_table(book, ref, totals=0):
    sheet = book["Actions"]
    table = Table(displayName="tblActions", ref=ref)
    table._initialise_columns()
    for column, cell in zip(table.tableColumns, sheet[1], strict=False):
        column.name = str(cell.value)
    table.totalsRowCount = totals or None
    sheet.add_table(table)


def total_a_table(book):
    book["Actions"]["A5"], book["Actions"]["C5"] = "Total", 3
    make_table(book, "A1:H5", totals=1)


def note_under_a_table(book):
    book["Actions"]["A6"] = "Agreed at the meeting of 3 May"
    make_table(book, "A1:H4")


def note_beside_the_key(book):
    book["Actions"]["C6"] = "Agreed at the meeting of 3 May"


def rows_below_a_table(book):
    make_table(book, "A1:H3")


def hide_rows_by_a_filter(book):
    sheet = book["Actions"]
    sheet.auto_filter.ref = "A1:H4"
    sheet.auto_filter.add_filter_column(5, ["Late"])
    for row in (2, 4):
        sheet.row_dimensions[row].hidden = True


def hide_a_row(book):
    book["Indicators"].row_dimensions[3].hidden = True


def hide_a_column(book):
    book["Actions"].column_dimensions["E"].hidden = True


def hide_a_sheet(book):
    book["Actions"].sheet_state = "hidden"


def hide_a_sheet_well(book):
    book["ASB"].sheet_state = "veryHidden"


def format_empty_rows(book):
    book["Actions"].cell(EMPTY_TO_THE_END, 2).font = STRUCK


def format_whole_columns(book):
    for letter in "ABCDEFGH":
        book["Actions"].column_dimensions[letter].font = STRUCK


def add_a_drop_down(book):
    rule = DataValidation("list", formula1='"Red,Amber,Green"')
    rule.add("F2:F100")
    book["Actions"].add_data_validation(rule)
    book["Actions"]["F2"] = "Red"


def add_a_chart_sheet(book):
    book.create_chartsheet("Chart", 0)


def leave_gaps(book):
    book["Actions"].insert_rows(3, 40)


def keep_1904(book):
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book.epoch = CALENDAR_MAC_1904
    book["Actions"]["E2"] = on(2017, 3, 31)


def quote_a_prefix(book):
    put(book["Actions"]["G2"], "'=SUM")


# ---- parts of the package


def x14(name, content):
    """Give the drop-downs as Excel stores those whose list stands on another sheet."""
    if name != "xl/worksheets/sheet4.xml":
        return content
    rule = (
        b'<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
        b'uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations '
        b'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" '
        b'allowBlank="1"><x14:formula1><xm:f>Lists!$A$2:$A$8</xm:f></x14:formula1><xm:sqref>F2:F99</xm:sqref>'
        b"</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"
    )
    return content.replace(b"</worksheet>", rule)


def wrong_dimension(name, content):
    import re

    return re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:B2"', content) if "worksheets/" in name else content


def without_styles(name, content):
    return None if name == "xl/styles.xml" else content


def without_cell_names(name, content):
    """Give cells without their addresses, as some programs write them."""
    import re

    return re.sub(rb'(<(?:c|row)) r="[A-Z]*\d+"', rb"\1", content) if "worksheets/" in name else content


CASES = (
    changed("words crossed out within a cell", strike_a_run, "Actions!C2", ""),
    changed("every run crossed out", strike_all_runs, "Actions!C2", ""),
    changed("bold and italic words", set_bold_and_italic, "Actions!C2", ""),
    changed("a cell crossed out", strike_a_cell, "Actions!C2", ""),
    changed("a figure crossed out", strike_a_figure, "ASB!B2", ""),
    changed("a coloured status that is empty", colour_an_empty_status, "Actions!F2", ""),
    changed("a coloured lead that is empty", colour_an_empty_lead, "Actions!D2", ""),
    changed("a coloured cell that is filled", colour_a_filled_cell, "Actions!F2", ""),
    changed("a hyperlink", link_a_cell, "Actions!C2", ""),
    changed("notes", note_two_cells, "Actions!C2", ""),
    changed("a note on a figure", note_a_figure, "ASB!B2", ""),
    changed("a threaded comment", thread_a_comment, "Actions!C2", ""),
    changed("a row of merged headings over the headings", merge_headings, "Actions!D3", ""),
    changed("nothing but merged headings", merge_headings_of_all, "Themes!A2", ""),
    changed("merged headings of two rows in a pasted table", merge_headings_of_a_table, "ASB!B3", ""),
    changed("a table moved away from A1 under a title", move_columns, "Actions!E5", ""),
    changed("columns of their own", add_columns, "Actions!C2", ""),
    changed("a column without a heading", add_a_column_without_a_heading, "Actions!C2", ""),
    changed("a sheet of their own", add_a_sheet_of_their_own, "Actions!C2", ""),
    changed("a sheet that is not in the catalogue", add_a_sheet_to_the_statistics, "ASB!B2", ""),
    changed("headings that are numbers", turn_headings_to_numbers, "ASB!B2", ""),
    changed("headings that are dates", turn_headings_to_dates, "ASB!B2", ""),
    changed("merged cells", merge_data, "Actions!D3", ""),
    changed("a merged detail", merge_a_detail, "Plan!B2", ""),
    changed("two details merged", merge_details, "Plan!B3", ""),
    changed("merged figures", merge_figures, "ASB!C2", ""),
    changed("a table with its total", total_a_table, "Actions!A5", ""),
    changed("a note under a table", note_under_a_table, "Actions!A6", ""),
    changed("a note under the rows", note_beside_the_key, "Actions!C6", ""),
    changed("rows below a table", rows_below_a_table, "Actions!C4", ""),
    changed("rows hidden by a filter", hide_rows_by_a_filter, "Actions!C2", ""),
    changed("a hidden row", hide_a_row, "Indicators!E3", ""),
    changed("a hidden column", hide_a_column, "Actions!E2", ""),
    changed("a hidden sheet", hide_a_sheet, "Actions!C2", ""),
    changed("a very hidden sheet", hide_a_sheet_well, "ASB!B2", ""),
    changed("one formatted cell on the last row", format_empty_rows, "Actions!C4", ""),
    changed("whole columns formatted", format_whole_columns, "Actions!C4", ""),
    changed("a drop-down of their own", add_a_drop_down, "Actions!F2", ""),
    changed("a chart sheet", add_a_chart_sheet, "Actions!C2", ""),
    changed("forty empty rows in between", leave_gaps, "Actions!C44", ""),
    changed("the calendar of 1904", keep_1904, "Actions!E2", ""),
    rows("a heading twice", "Actions", "Actions!F2", "", rows=[[*PLAN["Actions"][0], "Status"], *PLAN["Actions"][1:]]),
    rows("a needed heading twice", "Actions", "Actions!D2", "", rows=[[*PLAN["Actions"][0][:7], "Lead"], *PLAN["Actions"][1:]]),
    rows("a heading and its older name", "Actions", "Actions!D2", "", rows=[[*PLAN["Actions"][0], "Lead agency"], *([*row, "Kent"] for row in PLAN["Actions"][1:])]),
    rows("an older heading", "Actions", "Actions!D2", "", rows=[["ID", "Priority", "Action", "Lead agency", "Deadline", "Status", "Progress", "Publish"], *PLAN["Actions"][1:]]),
    rows("a misspelt heading that is needed", "Actions", "Actions!D2", "", rows=[["ID", "Priority", "Action", "Laed", "Due", "Status", "Progress", "Publish"], *PLAN["Actions"][1:]]),
    rows("a misspelt heading that may be absent", "Actions", "Actions!G2", "", rows=[["ID", "Priority", "Action", "Lead", "Due", "Status", "Progres", "Publish"], *PLAN["Actions"][1:]]),
    rows("headings typed in other ways", "Actions", "Actions!E2", "", rows=[["id ", "PRIORITY:", "Action*", "Lead\xa0agency", "By\nwhen", " Status", "Prog\xadress", "publish"], *PLAN["Actions"][1:]]),
    rows("a heading that is an error", "Actions", "Actions!D2", "", rows=[["ID", "Priority", "Action", "#REF!", "Due", "Status", "Progress", "Publish"], *PLAN["Actions"][1:]]),
    rows("a footnote's digit in a heading", "ASB", "ASB!B2", "", rows=[["Area", "Apr '11 to Mar '121", "2015/16"], *STATISTICS["ASB"][1:]]),
    rows("one heading over two columns of figures", "ASB", "ASB!C2", "", rows=[["Area", "2015/16", "2015/16"], *STATISTICS["ASB"][1:]]),
    rows("no headings at all", "Actions", "Actions!A1", "", rows=PLAN["Actions"][1:]),
    rows("an empty sheet", "Actions", "Actions!A1", "", rows=[]),
    rows("an empty pasted sheet", "ASB", "ASB!B2", "", rows=[]),
    rows("a row with only an ID", "Actions", "Actions!C4", "", rows=[*PLAN["Actions"][:3], ["DA3"]]),
    rows("a row without its ID", "Actions", "Actions!A4", "", rows=[*PLAN["Actions"][:3], [None, "DA", "Visit schools", "Police", "Ongoing"]]),
    rows("a row of totals", "Indicators", "Indicators!E4", "", rows=[*PLAN["Indicators"], ["Total", None, None, None, 1332.3, 1301]]),
    rows("a title over a pasted table", "ASB", "ASB!B4", "", rows=[["Calls to Kent Police"], [], *STATISTICS["ASB"]]),
    rows("a note under a pasted table", "ASB", "ASB!A5", "", rows=[*STATISTICS["ASB"], [], ["Source: Kent Police"]]),
    rows("figures without a name", "ASB", "ASB!B4", "", rows=[*STATISTICS["ASB"], [None, 12, 13]]),
    rows("figures without a heading", "ASB", "ASB!D2", "", rows=[STATISTICS["ASB"][0], ["Maidstone", 412, 388, 7], STATISTICS["ASB"][2]]),
    rows("one dash for a table whose dashes are noughts", "Tables", "Tables!I2", "", rows=[STATISTICS["Tables"][0], [*STATISTICS["Tables"][1][:8], "Nought"]]),
    surgery("a drop-down whose list stands on another sheet", x14, "Actions!F2", ""),
    surgery("a dimension smaller than the sheet", wrong_dimension, "Actions!C4", ""),
    surgery("no styles", without_styles, "Actions!C4", ""),
    surgery("cells without their addresses", without_cell_names, "Actions!C4", ""),
)
