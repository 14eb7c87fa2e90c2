"""Hostile sheets: what stands around the values, each with what is said of it and what the record then holds."""

import re

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from acceptance.hostile_files import PLAN, STATISTICS, Case, build_plain, changed, on
from orderpaper.workbooks.blank.style import Formatted
from workbooks.books import build, change_parts, put

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
    book["Actions"]["C2"] = CellRichText(
        TextBlock(InlineFont(strike=True), "Train"), " ", TextBlock(InlineFont(strike=True, b=True), "officers")
    )


def set_bold_and_italic(book):
    book["Actions"]["C2"] = CellRichText(
        "Train ", TextBlock(InlineFont(b=True), "all"), " ", TextBlock(InlineFont(i=True), "new"), " officers"
    )


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
    stub = (
        "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    Is it?"
    )
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
    book.epoch = CALENDAR_MAC_1904
    book["Actions"]["E2"] = on(2017, 3, 31)


def split_headings(book):
    sheet = book["Actions"]
    sheet.insert_rows(1)
    for column, heading in enumerate(("ID", "Priority", "Action", "Who and when"), start=1):
        sheet.cell(1, column, heading)
    for letter in "ABC":
        sheet[f"{letter}2"] = None
        sheet.merge_cells(f"{letter}1:{letter}2")
    sheet.merge_cells("D1:E1")


def divide_rows(book):
    book["Actions"].insert_rows(3)
    book["Actions"]["A3"] = "Domestic abuse"
    book["Actions"].merge_cells("A3:H3")


def remove_a_sheet(book):
    book.remove(book["Themes"])


def misspell_a_sheet(book):
    book["Priorities"].title = "Priorites"


def spell_a_sheet_in_capitals(book):
    book["Actions"].title = "ACTIONS "


def spell_a_table_in_capitals(book):
    book["ASB"].title = "Calls"  # openpyxl would take Asb for a second ASB
    book["Calls"].title = "Asb"


def move_sheets(book):
    book.move_sheet("Indicators", -4)


def hide_figures(book):
    book["ASB"].row_dimensions[2].hidden = True
    book["ASB"].column_dimensions["C"].hidden = True


def leave_a_gap_in_figures(book):
    book["ASB"].insert_rows(3, 2)


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
    return re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:B2"', content) if "worksheets/" in name else content


def without_styles(name, content):
    return None if name == "xl/styles.xml" else content


def without_cell_names(name, content):
    """Give cells without their addresses, as some programs write them."""
    return re.sub(rb'(<(?:c|row)) r="[A-Z]*\d+"', rb"\1", content) if "worksheets/" in name else content


CASES = (
    changed(
        "words crossed out within a cell",
        strike_a_run,
        "Actions!C2",
        "Train all officers",
        "query plan.xlsx › Actions › C2: it has words crossed out, which are used all the same: “all”. "
        "Delete them or restore them.",
    ),
    changed(
        "every run crossed out",
        strike_all_runs,
        "Actions!C2",
        "Train *officers*",
        "query plan.xlsx › Actions › C2: “Train officers” is crossed out, and is used all the same. "
        "Delete the row, or set Status to Stopped if it has one; or take the line away.",
    ),
    changed("bold and italic words", set_bold_and_italic, "Actions!C2", "Train *all* _new_ officers"),
    changed(
        "a cell crossed out",
        strike_a_cell,
        "Actions!C2",
        "Train officers",
        "query plan.xlsx › Actions › C2: “Train officers” is crossed out, and is used all the same. "
        "Delete the row, or set Status to Stopped if it has one; or take the line away.",
    ),
    changed(
        "a figure crossed out",
        strike_a_figure,
        "ASB!B2",
        "412, printed 412, under 2014/15",
        "query statistics.xlsx › ASB › B2: “412” is crossed out, and is used all the same. Delete the "
        "row, or set Status to Stopped if it has one; or take the line away.",
    ),
    changed(
        "a coloured status that is empty",
        colour_an_empty_status,
        "Actions!F2",
        "nothing",
        "query plan.xlsx › Actions › F2: the cell is coloured and empty. Colours are not read. Pick a status.",
    ),
    changed(
        "a coloured lead that is empty",
        colour_an_empty_lead,
        "Actions!D2",
        "[To be supplied: lead agency, plan.xlsx › Actions › D2]",
        "stop plan.xlsx › Actions › D2: Lead is empty. The agency or group that leads.",
    ),
    changed("a coloured cell that is filled", colour_a_filled_cell, "Actions!F2", "On track"),
    changed("a hyperlink", link_a_cell, "Actions!C2", "Train officers"),
    changed(
        "notes",
        note_two_cells,
        "Actions!C2",
        "Train officers",
        "note plan.xlsx › Actions: 2 cells have a note or a comment, which is never printed: C2, E3.",
    ),
    changed(
        "a note on a figure",
        note_a_figure,
        "ASB!B2",
        "412, printed 412, under 2014/15",
        "note statistics.xlsx › ASB: 1 cell has a note or a comment, which is never printed: B2.",
    ),
    changed(
        "a threaded comment",
        thread_a_comment,
        "Actions!C2",
        "Train officers",
        "note plan.xlsx › Actions: 1 cell has a note or a comment, which is never printed: C2.",
    ),
    changed("a row of merged headings over the headings", merge_headings, "Actions!D3", "Police"),
    changed(
        "nothing but merged headings",
        merge_headings_of_all,
        "Themes!A2",
        "not in a record",
        "stop plan.xlsx › Themes: it has merged headings in row 1. Unmerge them so that each column has one heading.",
    ),
    changed(
        "merged headings of two rows in a pasted table",
        merge_headings_of_a_table,
        "ASB!B3",
        "412, printed 412, under Calls – 2014/15",
    ),
    changed("a table moved away from A1 under a title", move_columns, "Actions!E5", "Train officers"),
    changed(
        "columns of their own",
        add_columns,
        "Actions!C2",
        "Train officers",
        "note plan.xlsx › Actions › I1: these columns are your own, and not read: “Our notes”, “Cost”.",
    ),
    changed(
        "a column without a heading",
        add_a_column_without_a_heading,
        "Actions!C2",
        "Train officers",
        "query plan.xlsx › Actions › J1: column J has no heading, so it was not read. Type its heading here.",
    ),
    changed(
        "a sheet of their own",
        add_a_sheet_of_their_own,
        "Actions!C2",
        "Train officers",
        "note plan.xlsx: this sheet is your own, and not read: “Sarah's sums”.",
    ),
    changed(
        "a sheet that is not in the catalogue",
        add_a_sheet_to_the_statistics,
        "ASB!B2",
        "412, printed 412, under 2014/15",
        "query statistics.xlsx › Burglary: the sheet is not in the catalogue, so it was not read. Add a "
        "row for it on the sheet Tables.",
    ),
    changed("headings that are numbers", turn_headings_to_numbers, "ASB!B2", "412, printed 412, under 2014"),
    changed(
        "headings that are dates",
        turn_headings_to_dates,
        "ASB!B2",
        "412, printed 412, under March 2017",
        "note statistics.xlsx › ASB › B1: “Mar-17” was read as March 2017.",
    ),
    changed(
        "headings of two rows, merged",
        split_headings,
        "Actions!C3",
        "Train officers",
        "stop plan.xlsx › Actions: it has merged headings in rows 1–2. Unmerge them so that each column "
        "has one heading.",
        "note plan.xlsx › Actions › D1: this column is your own, and not read: “Who and when”.",
        "query plan.xlsx › Actions › E1: column E has no heading, so it was not read. Type its heading here.",
        "query plan.xlsx › Actions › F1: column F has no heading, so it was not read. Type its heading here.",
        "query plan.xlsx › Actions › G1: column G has no heading, so it was not read. Type its heading here.",
        "query plan.xlsx › Actions › H1: column H has no heading, so it was not read. Type its heading here.",
    ),
    changed(
        "a row merged across as a divider",
        divide_rows,
        "Actions!C4",
        "Meet each month",
        "stop plan.xlsx › Actions › A3:H3: A3:H3 are merged. Unmerge them and fill each.",
    ),
    changed(
        "a sheet that is not there",
        remove_a_sheet,
        "Actions!C2",
        "Train officers",
        "stop plan.xlsx: there is no sheet “Themes”. Add it, or rename one of: Plan, Priorities, Actions, Indicators.",
    ),
    changed(
        "a misspelt sheet",
        misspell_a_sheet,
        "Actions!B2",
        "DA",
        "stop plan.xlsx: there is no sheet “Priorities”. Is it “Priorites”? Rename it.",
    ),
    changed("a sheet named in capitals", spell_a_sheet_in_capitals, "ACTIONS !C2", "Train officers"),
    changed("a table named in other letters", spell_a_table_in_capitals, "Asb!B2", "412, printed 412, under 2014/15"),
    changed("sheets in another order", move_sheets, "Indicators!E2", "22.3, printed 22.3"),
    changed(
        "hidden figures",
        hide_figures,
        "ASB!C2",
        "388, printed 388, under 2015/16",
        "query statistics.xlsx › ASB: column C (2015/16) is hidden. It is used all the same. Unhide what "
        "you mean to check.",
        "query statistics.xlsx › ASB: row 2 is hidden. It is used all the same. Unhide what you mean to "
        "check, and delete what should not count.",
    ),
    changed("empty rows between figures", leave_a_gap_in_figures, "ASB!B5", "300, printed 300, under 2014/15"),
    changed(
        "merged cells",
        merge_data,
        "Actions!D3",
        "[To be put right: lead agency, “merged D2:D3”, plan.xlsx › Actions › D3]",
        "stop plan.xlsx › Actions › D2:D3: D2:D3 are merged. Unmerge them and fill each.",
    ),
    changed("a merged detail", merge_a_detail, "Plan!B2", "The plan"),
    changed(
        "two details merged",
        merge_details,
        "Plan!B3",
        "[To be supplied: year, plan.xlsx › Plan › B3]",
        "stop plan.xlsx › Plan › B2:B3: B2:B3 are merged. Unmerge them and fill each.",
        "stop plan.xlsx › Plan › B3: Year is empty. The year the plan is for, as 2017/18.",
    ),
    changed(
        "merged figures",
        merge_figures,
        "ASB!C2",
        "not in a record",
        "stop statistics.xlsx › ASB › C2: 2015/16 is empty. Type the figure, or [x].",
        "stop statistics.xlsx › ASB › B2:C2: B2:C2 are merged. Unmerge them and fill each.",
    ),
    changed(
        "a table with its total",
        total_a_table,
        "Actions!A5",
        "not in a record",
        "note plan.xlsx › Actions › row 5: it was read as a row of totals, and left out.",
    ),
    changed(
        "a note under a table",
        note_under_a_table,
        "Actions!A6",
        "not in a record",
        "query plan.xlsx › Actions › row 6: it has nothing but its ID: is it a note? It was not read. "
        "Move it elsewhere, or fill in its other cells.",
    ),
    changed(
        "a note under the rows",
        note_beside_the_key,
        "Actions!C6",
        "not in a record",
        "query plan.xlsx › Actions › row 6: it has no ID: is it a note? It was not read. Move it "
        "elsewhere, or give it its ID.",
    ),
    changed(
        "rows below a table",
        rows_below_a_table,
        "Actions!C4",
        "Visit schools",
        "note plan.xlsx › Actions › row 4: row 4 stands below the table tblActions, and was read as part of it.",
    ),
    changed(
        "rows hidden by a filter",
        hide_rows_by_a_filter,
        "Actions!C2",
        "Train officers",
        "query plan.xlsx › Actions: rows 2 and 4 are hidden by a filter. They are used all the same. To "
        "leave a row out, put No in Publish.",
    ),
    changed(
        "a hidden row",
        hide_a_row,
        "Indicators!E3",
        "1310, printed 1,310",
        "query plan.xlsx › Indicators: row 3 is hidden. It is used all the same. To leave a row out, put "
        "No in Publish.",
    ),
    changed(
        "a hidden column",
        hide_a_column,
        "Actions!E2",
        "Ongoing (word)",
        "query plan.xlsx › Actions: column E (Due) is hidden. It is used all the same. Unhide what you mean to check.",
    ),
    changed(
        "a hidden sheet",
        hide_a_sheet,
        "Actions!C2",
        "Train officers",
        "query plan.xlsx › Actions: the sheet is hidden. It is used all the same. Right-click a tab, "
        "choose Unhide, and look at it.",
    ),
    changed(
        "a very hidden sheet",
        hide_a_sheet_well,
        "ASB!B2",
        "412, printed 412, under 2014/15",
        "query statistics.xlsx › ASB: the sheet is hidden. It is used all the same. A program hid it, and "
        "Excel’s menus do not show it: ask whoever made the workbook to.",
    ),
    changed(
        "one formatted cell on the last row",
        format_empty_rows,
        "Actions!C4",
        "Visit schools",
        "query plan.xlsx › Actions: it has formatting on 1,048,572 empty rows, which makes it slow. "
        "Select row 5, press Ctrl+Shift+Down, delete the rows, and save.",
    ),
    changed("whole columns formatted", format_whole_columns, "Actions!C4", "Visit schools"),
    changed(
        "a drop-down of their own",
        add_a_drop_down,
        "Actions!F2",
        "[To be put right: status, “Red”, plan.xlsx › Actions › F2]",
        "stop plan.xlsx › Actions › F2: “Red” is not in the list. Use one of: Not started, On track, At "
        "risk, Late, On hold, Complete, Stopped.",
    ),
    changed("a chart sheet", add_a_chart_sheet, "Actions!C2", "Train officers"),
    changed("forty empty rows in between", leave_gaps, "Actions!C44", "Visit schools"),
    changed("the calendar of 1904", keep_1904, "Actions!E2", "31 March 2017 (2017-03-31)"),
    rows(
        "a heading twice",
        "Actions",
        "Actions!F2",
        "On track",
        "stop plan.xlsx › Actions › row 1: there are two “Status” columns (F and I). Rename or delete one.",
        rows=[[*PLAN["Actions"][0], "Status"], *PLAN["Actions"][1:]],
    ),
    rows(
        "a needed heading twice",
        "Actions",
        "Actions!D2",
        "Police",
        "stop plan.xlsx › Actions › row 1: there are two “Lead” columns (D and H). Rename or delete one.",
        rows=[[*PLAN["Actions"][0][:7], "Lead"], *PLAN["Actions"][1:]],
    ),
    rows(
        "a heading and its older name",
        "Actions",
        "Actions!D2",
        "Police",
        "stop plan.xlsx › Actions › row 1: there are two “Lead” columns (D and I): “Lead agency” is one "
        "too. Rename or delete one.",
        rows=[[*PLAN["Actions"][0], "Lead agency"], *([*row, "Kent"] for row in PLAN["Actions"][1:])],
    ),
    rows(
        "an older heading",
        "Actions",
        "Actions!D2",
        "Police",
        "note plan.xlsx › Actions › D1: “Lead agency” was read as the heading Lead.",
        "note plan.xlsx › Actions › E1: “Deadline” was read as the heading Due.",
        rows=[
            ["ID", "Priority", "Action", "Lead agency", "Deadline", "Status", "Progress", "Publish"],
            *PLAN["Actions"][1:],
        ],
    ),
    rows(
        "a misspelt heading that is needed",
        "Actions",
        "Actions!D2",
        "not in a record",
        "stop plan.xlsx › Actions › row 1: there is no “Lead” column. Is it “Laed”? Rename it.",
        rows=[["ID", "Priority", "Action", "Laed", "Due", "Status", "Progress", "Publish"], *PLAN["Actions"][1:]],
    ),
    rows(
        "a misspelt heading that may be absent",
        "Actions",
        "Actions!G2",
        "not in a record",
        "query plan.xlsx › Actions › G1: “Progres” is not known, so it was not read. Did you mean “Progress”?",
        rows=[["ID", "Priority", "Action", "Lead", "Due", "Status", "Progres", "Publish"], *PLAN["Actions"][1:]],
    ),
    rows(
        "headings typed in other ways",
        "Actions",
        "Actions!E2",
        "Ongoing (word)",
        "note plan.xlsx › Actions › D1: “Lead agency” was read as the heading Lead.",
        "note plan.xlsx › Actions › E1: “By when” was read as the heading Due.",
        rows=[
            ["id ", "PRIORITY:", "Action*", "Lead\xa0agency", "By\nwhen", " Status", "Prog\xadress", "publish"],
            *PLAN["Actions"][1:],
        ],
    ),
    rows(
        "a heading that is an error",
        "Actions",
        "Actions!D2",
        "not in a record",
        "stop plan.xlsx › Actions › row 1: there is no “Lead” column. Add the heading and fill it in.",
        "note plan.xlsx › Actions › D1: this column is your own, and not read: “#REF!”.",
        rows=[["ID", "Priority", "Action", "#REF!", "Due", "Status", "Progress", "Publish"], *PLAN["Actions"][1:]],
    ),
    rows(
        "a footnote's digit in a heading",
        "ASB",
        "ASB!B2",
        "412, printed 412, under Apr '11 to Mar '121",
        rows=[["Area", "Apr '11 to Mar '121", "2015/16"], *STATISTICS["ASB"][1:]],
    ),
    rows(
        "one heading over two columns of figures",
        "ASB",
        "ASB!C2",
        "388, printed 388, under 2015/16",
        "stop statistics.xlsx › ASB › C2: the columns B and C both have the heading “2015/16”. Give each its own.",
        rows=[["Area", "2015/16", "2015/16"], *STATISTICS["ASB"][1:]],
    ),
    rows(
        "no headings at all",
        "Actions",
        "Actions!A1",
        "not in a record",
        "stop plan.xlsx › Actions: no row of headings was found. The headings needed are: ID, Priority, "
        "Action, Lead, Due.",
        rows=PLAN["Actions"][1:],
    ),
    rows(
        "an empty sheet",
        "Actions",
        "Actions!A1",
        "not in a record",
        "stop plan.xlsx › Actions: no row of headings was found. The headings needed are: ID, Priority, "
        "Action, Lead, Due.",
        rows=[],
    ),
    rows(
        "an empty pasted sheet",
        "ASB",
        "ASB!B2",
        "not in a record",
        "stop statistics.xlsx › ASB: the sheet is empty. Paste the table into it.",
        rows=[],
    ),
    rows(
        "a row with only an ID",
        "Actions",
        "Actions!C4",
        "[To be supplied: action, plan.xlsx › Actions › C4]",
        "stop plan.xlsx › Actions › B4: Priority is empty. The ID of its priority.",
        "stop plan.xlsx › Actions › C4: Action is empty. What will be done; begin with a verb.",
        "stop plan.xlsx › Actions › D4: Lead is empty. The agency or group that leads.",
        "stop plan.xlsx › Actions › E4: Due is empty. A day, a month, Ongoing, Quarterly or To be confirmed.",
        rows=[*PLAN["Actions"][:3], ["DA3"]],
    ),
    rows(
        "a row without its ID",
        "Actions",
        "Actions!A4",
        "[To be supplied: ID, plan.xlsx › Actions › A4]",
        "stop plan.xlsx › Actions › A4: ID is empty. The letters of its priority and a number: DA4. Never used twice.",
        rows=[*PLAN["Actions"][:3], [None, "DA", "Visit schools", "Police", "Ongoing"]],
    ),
    rows(
        "a row of totals",
        "Indicators",
        "Indicators!E4",
        "not in a record",
        "note plan.xlsx › Indicators › row 4: it was read as a row of totals, and left out.",
        rows=[*PLAN["Indicators"], ["Total", None, None, None, 1332.3, 1301]],
    ),
    rows(
        "a title over a pasted table",
        "ASB",
        "ASB!B4",
        "412, printed 412, under 2014/15",
        "note statistics.xlsx › ASB › row 1: it was read as a title, and left out.",
        rows=[["Calls to Kent Police"], [], *STATISTICS["ASB"]],
    ),
    rows(
        "a note under a pasted table",
        "ASB",
        "ASB!A5",
        "not in a record",
        "query statistics.xlsx › ASB › row 5: “Source: Kent Police” has no figures: is it a note? It was "
        "not read. Type the figures, or [x].",
        rows=[*STATISTICS["ASB"], [], ["Source: Kent Police"]],
    ),
    rows(
        "figures without a name",
        "ASB",
        "ASB!B4",
        "not in a record",
        "query statistics.xlsx › ASB › A4: row 4 has no name in column A, so it was not read. Type its "
        "name, or move the note elsewhere.",
        rows=[*STATISTICS["ASB"], [None, 12, 13]],
    ),
    rows(
        "figures without a heading",
        "ASB",
        "ASB!D2",
        "not in a record",
        "query statistics.xlsx › ASB › D1: column D has no heading, so it was not read. Type its heading here.",
        rows=[STATISTICS["ASB"][0], ["Maidstone", 412, 388, 7], STATISTICS["ASB"][2]],
    ),
    rows(
        "a table without its sheet",
        "Tables",
        "Tables!A3",
        "Burglary",
        "stop statistics.xlsx › Tables › A3: there is no sheet “Burglary”. Use one of: ASB.",
        rows=[*STATISTICS["Tables"], ["Burglary", *STATISTICS["Tables"][1][1:]]],
    ),
    rows(
        "a detail twice",
        "Plan",
        "Plan!B3",
        "2017/18",
        "stop plan.xlsx › Plan › A5: “Year” is also in A3. Keep one, and delete the other row.",
        rows=[*PLAN["Plan"], ["Year", "2018/19"]],
    ),
    rows(
        "a misspelt detail",
        "Plan",
        "Plan!B2",
        "not in a record",
        "stop plan.xlsx › Plan: there is no “Title” in column A. Is it “Titel”? Rename it.",
        rows=[PLAN["Plan"][0], ["Titel", "The plan"], *PLAN["Plan"][2:]],
    ),
    rows(
        "a detail without its value",
        "Plan",
        "Plan!B2",
        "[To be supplied: title, plan.xlsx › Plan › B2]",
        "stop plan.xlsx › Plan › B2: Title is empty. As papers print it.",
        rows=[PLAN["Plan"][0], ["Title"], *PLAN["Plan"][2:]],
    ),
    rows(
        "a detail of their own",
        "Plan",
        "Plan!B5",
        "not in a record",
        "note plan.xlsx › Plan › A5: this detail is your own, and not read: “Colour”.",
        rows=[*PLAN["Plan"], ["Colour", "Green"]],
    ),
    rows(
        "a value without its detail",
        "Plan",
        "Plan!B5",
        "not in a record",
        "query plan.xlsx › Plan › A5: row 5 has no name in column A, so it was not read. Type its name, "
        "or move the note elsewhere.",
        rows=[*PLAN["Plan"], [None, "Green"]],
    ),
    rows(
        "one dash for a table whose dashes are noughts",
        "Tables",
        "Tables!I2",
        "[To be put right: a dash means, “Nought”, statistics.xlsx › Tables › I2]",
        "stop statistics.xlsx › Tables › I2: “Nought” is not in the list. Use one of: Zero, Not "
        "available, Not applicable.",
        rows=[STATISTICS["Tables"][0], [*STATISTICS["Tables"][1][:8], "Nought"]],
    ),
    surgery("a drop-down whose list stands on another sheet", x14, "Actions!F2", "On track"),
    surgery("a dimension smaller than the sheet", wrong_dimension, "Actions!C4", "Visit schools"),
    surgery("no styles", without_styles, "Actions!C4", "Visit schools"),
    surgery("cells without their addresses", without_cell_names, "Actions!C4", "Visit schools"),
)
