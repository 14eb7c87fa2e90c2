"""Tables: headings found wherever they stand, rows made records, and every fault said with its cell."""

import datetime as dt

import pytest

from orderpaper.records.finding import Severity
from orderpaper.records.meeting import AgendaItem
from orderpaper.records.plan import Action, Indicator, Priority
from orderpaper.records.text import Missing
from orderpaper.records.when import When, in_month, on_day
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.tables import find_sheet, read_sheet
from workbooks.books import EVERY_SHEET, Fault, Formula, make_excel, put_rows, read_book, read_bytes, said

HEADINGS = ["ID", "Priority", "Action", "Lead", "Due", "Status"]
ROW = ["DA1", "DA", "Train officers", "Police", "Ongoing", "On track"]
NEVER = "the formula has never been worked out. Open the workbook in Excel, save it, and run this again."


def midnight(year, month, day):
    return dt.datetime(year, month, day)  # noqa: DTZ001 - Excel knows no time zones


def read(rows, record=Action, name="plan.xlsx"):
    return read_sheet(read_book({record.SHEET.name: rows}, name), record)


def spoil(heading, value):
    """Give the findings of a good row in which one value is another."""
    row = [value if each == heading else held for each, held in zip(HEADINGS, ROW, strict=True)]
    return read([HEADINGS, row])


# ---- headings


def test_a_good_row_is_a_record_that_knows_its_cells():
    found = read([HEADINGS, ROW])
    assert found.findings == ()
    (action,) = found.records
    assert (action.id, action.priority, str(action.action), action.lead) == ("DA1", "DA", "Train officers", "Police")
    assert (action.due, action.status, action.publish) == (When("Ongoing"), "On track", "")
    assert str(action.origin.place("due")) == "plan.xlsx › Actions › E2"
    assert str(action.origin.place("publish")) == "plan.xlsx › Actions › row 2"


def test_columns_may_stand_in_any_order_with_others_between():
    order = [5, 0, 4, 3, 1, 2]
    rows = [[row[place] for place in order] for row in (HEADINGS, ROW)]
    rows = [[*row[:2], extra, *row[2:], None] for row, extra in zip(rows, ("Our notes", "colour"), strict=True)]
    found = read(rows)
    assert said(found.findings) == ["plan.xlsx › Actions › C1: this column is your own, and not read: “Our notes”."]
    assert found.records[0].changed(origin=None) == read([HEADINGS, ROW]).records[0].changed(origin=None)
    assert found.records[0].origin.place("due").at == "D2"


@pytest.mark.parametrize("above", [1, 2, 19])
def test_headings_are_found_under_the_title_of_the_sheet(above):
    title = [["Safer Maidstone Partnership: actions"], *[[f"Note {number}"] for number in range(above - 1)]]
    found = read([*title, HEADINGS, ROW, [], ROW[:1] + ROW[1:]])
    assert [record.origin.row for record in found.records] == [above + 2, above + 4]
    assert [finding.code for finding in found.findings] == ["key-is-used-once"]


def test_rows_with_nothing_in_a_known_column_are_no_records():
    found = read([HEADINGS, ROW, ["  ", "\xa0"]])
    assert (len(found.records), found.findings) == (1, ())


def test_words_in_a_column_without_a_heading_are_not_read_and_that_is_said_once():
    found = read([HEADINGS, [*ROW, None, None, "a note"], [None] * 8 + ["another"]])
    assert len(found.records) == 1
    assert said(found.findings) == [
        "plan.xlsx › Actions › I1: column I has no heading, so it was not read. Type its heading here."
    ]
    assert found.findings[0].severity is Severity.QUERY


def test_a_sheet_without_headings_gives_no_records_and_says_so():
    found = read([["Name", "Address"]])
    assert (found.records, found.is_read) == ((), False)
    assert said(found.findings) == [
        "plan.xlsx › Actions: no row of headings was found. The headings needed are: ID, Priority, Action, Lead, Due."
    ]


def test_a_heading_that_is_not_there_is_said_once_and_not_on_every_row():
    found = read([["ID", "Priority", "Action", "Lead"], *[[f"DA{n}", "DA", "Train", "Police"] for n in range(9)]])
    assert said(found.findings) == [
        "plan.xlsx › Actions › row 1: there is no “Due” column. Add the heading and fill it in."
    ]
    assert {record.due for record in found.records} == {Missing("date by when", found.findings[0].place)}


# ---- sheets


@pytest.mark.parametrize("name", ["actions", "ACTIONS", " Actions"])
def test_a_sheet_is_found_whatever_its_case(name):
    assert len(read_sheet(read_book({name: [HEADINGS, ROW]}), Action).records) == 1


@pytest.mark.parametrize(
    ("name", "advice"),
    [("Action", "Is it “Action”? Rename it."), ("Sheet1", "Add it, or rename one of: Sheet1.")],
)
def test_a_sheet_that_is_not_there_is_said_with_the_nearest_name(name, advice):
    found = read_sheet(read_book({name: [HEADINGS, ROW]}), Action)
    assert said(found.findings) == [f"plan.xlsx: there is no sheet “Actions”. {advice}"]
    assert found.records == ()


@EVERY_SHEET
def test_every_sheet_that_must_be_there_is_missed_and_no_other(kind, record):
    found = read_sheet(read_book({"Other": []}, f"{kind.stem}.xlsx"), record)
    assert [finding.code for finding in found.findings] == (["sheet-is-there"] if record.SHEET.is_required else [])
    assert read_sheet(read_book({"Other": []}), record, is_expected=False).findings == ()
    assert len(found.records) == record.SHEET.is_details


# ---- cells


@pytest.mark.parametrize(
    ("heading", "value", "sentence"),
    [
        ("Lead", None, "D2: Lead is empty. The agency or group that leads."),
        ("Lead", "\xa0", "D2: Lead is empty. The agency or group that leads."),
        ("Due", None, "E2: Due is empty. A day, a month, Ongoing, Quarterly or To be confirmed."),
        ("Due", "31 Febuary 2017", "E2: “31 Febuary 2017” is not a date. Write it as 28/02/2017."),
        (
            "Due",
            42825,
            "E2: “42825” looks like 31/03/2017 without its date format. Set the cell to Short Date.",
        ),
        ("Due", Formula("=TODAY()"), f"E2: {NEVER}"),
        ("Due", Fault("#REF!"), "E2: “#REF!” is what its formula gives. Put the formula right, or type the value."),
        ("Action", Fault("#N/A"), "C2: “#N/A” is what its formula gives. Put the formula right, or type the value."),
        ("Status", "On trak", "F2: “On trak” is not in the list. Did you mean “On track”?"),
        ("Status", Formula("=A1"), f"F2: {NEVER}"),
        (
            "Due",
            "x" * 61,
            f"E2: “{'x' * 57}…” is not a date. Write it as 28/02/2017, March 2017 or Ongoing.",
        ),
    ],
)
def test_a_cell_that_cannot_be_read_stops_with_its_address_and_the_remedy(heading, value, sentence):
    found = spoil(heading, value)
    assert said(found.findings) == [f"plan.xlsx › Actions › {sentence}"]
    assert found.findings[0].severity is Severity.STOP


@pytest.mark.parametrize(
    ("heading", "value", "printed"),
    [
        ("Lead", None, "[To be supplied: lead agency, plan.xlsx › Actions › D2]"),
        ("Due", "soon", "[To be put right: date by when, “soon”, plan.xlsx › Actions › E2]"),
        ("Due", Formula("=A1"), "[To be put right: date by when, “a formula”, plan.xlsx › Actions › E2]"),
        ("Action", Fault("#REF!"), "[To be put right: action, “#REF!”, plan.xlsx › Actions › C2]"),
    ],
)
def test_what_is_missing_or_wrong_stands_in_the_record_in_words(heading, value, printed):
    key = heading.lower()
    assert str(getattr(spoil(heading, value).records[0], key)) == printed


@pytest.mark.parametrize(
    ("value", "due"),
    [
        (Formatted(midnight(2017, 3, 1), "mmm-yy"), in_month(dt.date(2017, 3, 1))),
        (midnight(2017, 3, 28), on_day(dt.date(2017, 3, 28))),
        ("Tuesday 28 March 2017", on_day(dt.date(2017, 3, 28))),
        ("quarterly", When("Quarterly")),
    ],
)
def test_a_date_is_read_as_excel_shows_it(value, due):
    assert spoil("Due", value).records[0].due == due


def test_a_figure_keeps_its_cell():
    rows = [["ID", "Priority", "Indicator", "Baseline", "Target"], ["DA-A", "DA", "Repeat victims", "£40,814", 0.25]]
    (indicator,) = read(rows, Indicator).records
    assert str(indicator.baseline) == "£40,814"
    assert str(indicator.baseline.place) == "plan.xlsx › Indicators › D2"
    assert indicator.target == "0.25"


def test_words_that_look_like_instructions_are_only_words():
    typed = 'R&D <b>x</b> {{ 7*7 }} {% for %} "quotes" £ – …'
    record = spoil("Action", typed).records[0]
    assert str(record.action) == typed


# ---- keys


def test_a_key_used_twice_is_said_with_the_first_place():
    found = read([HEADINGS, ROW, ["DA2", *ROW[1:]], ["da1 ", *ROW[1:]]])
    assert said(found.findings) == ["plan.xlsx › Actions › A4: “da1” is also in A2. Each row needs its own ID."]


def test_a_number_used_twice_is_said_however_it_is_held():
    found = read([["No.", "Kind"], [1, "Standing"], ["1.", "Business"]], AgendaItem, "meeting.xlsx")
    assert said(found.findings) == [
        "meeting.xlsx › Agenda › A3: “1.” was read as the number 1.",
        "meeting.xlsx › Agenda › A3: “1” is also in A2. Each row needs its own No.",
    ]


def test_an_empty_key_is_said_to_be_empty_and_not_to_be_used_twice():
    found = read([HEADINGS, [None, *ROW[1:]], [None, *ROW[1:]]])
    assert [finding.code for finding in found.findings] == ["required-cell-is-filled"] * 2


def test_a_number_that_cannot_be_read_is_nothing_and_never_a_nought():
    found = read(
        [["ID", "Order", "Title", "Lead", "Since"], ["DA", "first", "Domestic abuse", "Police", "2016/17"]], Priority
    )
    assert said(found.findings) == [
        "plan.xlsx › Priorities › B2: “first” is not a whole number. Write it as 1, 2 or 3."
    ]
    assert found.records[0].order is None


@pytest.mark.parametrize("value", ["#,##0", "£40,814"])
def test_words_that_look_like_formats_are_only_words(value):
    assert str(spoil("Action", value).records[0].action) == value


# ---- Excel's own tables, totals and notes


def second(name):
    return [name, *ROW[1:]]


def read_table(rows, area="A3:F6", **options):
    """Give the records of a named table of Excel’s that stands on the sheet; the rows begin at the first."""

    def write(book):
        sheet = put_rows(book, "Actions", rows)
        sheet.add_table(area, {"name": "Acts", "columns": [{"header": each} for each in HEADINGS], **options})

    return read_sheet(read_bytes(make_excel(write)), Action)


def test_the_table_of_excels_is_read_wherever_it_stands_and_its_total_is_left_out():
    found = read_table([["Actions"], [], HEADINGS, ROW, second("DA2"), ["12 of 14"]], total_row=True)
    assert [record.id for record in found.records] == ["DA1", "DA2"]
    assert said(found.findings) == ["plan.xlsx › Actions › row 6: it was read as a row of totals, and left out."]


def test_a_row_typed_below_the_table_is_read_as_part_of_it_and_that_is_logged():
    found = read_table([[], [], HEADINGS, ROW, second("DA2"), second("DA3"), second("DA4"), [], second("DA5")])
    assert [record.id for record in found.records] == ["DA1", "DA2", "DA3", "DA4", "DA5"]
    assert said(found.findings) == [
        "plan.xlsx › Actions › rows 7 and 9: rows 7 and 9 stand below the table Acts, and were read as part of it."
    ]
    assert found.findings[0].severity is Severity.NOTE
    (one,) = read_table([[], [], HEADINGS, ROW, ROW, ROW, second("DA4")]).findings[2:]
    assert one.message == "row 7 stands below the table Acts, and was read as part of it."


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (["Source: police"], "nothing but its ID: is it a note? {}, or fill in its other cells."),
        ([None, None, "A note"], "no ID: is it a note? {}, or give it its ID."),
    ],
)
def test_a_note_below_the_table_is_not_read_and_is_worth_a_look(note, sentence):
    found = read_table([[], [], HEADINGS, ROW, second("DA2"), second("DA3"), [], note])
    assert len(found.records) == 3
    told = sentence.format("It was not read. Move it elsewhere")
    assert said(found.findings) == [f"plan.xlsx › Actions › row 8: it has {told}"]
    assert found.findings[0].severity is Severity.QUERY


def test_a_note_under_rows_that_are_no_table_of_excels_is_asked_about():
    found = read([HEADINGS, ROW, [], [None, None, "Agreed by the partnership"]])
    assert len(found.records) == 1
    assert [finding.message for finding in found.findings] == [
        "it has no ID: is it a note? It was not read. Move it elsewhere, or give it its ID."
    ]
    assert found.findings[0].place.at == "row 4"


def test_an_action_that_has_only_its_id_is_an_action_with_everything_missing():
    found = read([HEADINGS, ["DA1"]])
    assert len(found.records) == 1
    assert {finding.code for finding in found.findings} == {"required-cell-is-filled"}


@pytest.mark.parametrize("typed", ["Total", "TOTALS", "Grand total", "Sub-total:"])
def test_a_row_of_totals_is_left_out_and_logged(typed):
    found = read([HEADINGS, ROW, [typed, None, "14 actions"]])
    assert len(found.records) == 1
    assert said(found.findings) == ["plan.xlsx › Actions › row 3: it was read as a row of totals, and left out."]
    assert found.findings[0].severity is Severity.NOTE


# ---- merged cells


def read_merged(*areas, rows):
    """Give the records of a sheet on which some cells are merged."""

    def write(book):
        sheet = book.add_worksheet("Actions")
        for area in areas:
            sheet.merge_range(area, "")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    return read_sheet(read_bytes(make_excel(write)), Action)


def test_merged_cells_stop_once_for_each_range_and_what_they_hide_is_missing():
    rows = (HEADINGS, ROW, ["DA2", None, *ROW[2:]], ["DA3", None, *ROW[2:]])
    found = read_merged("B2:B4", rows=rows)
    assert said(found.findings) == ["plan.xlsx › Actions › B2:B4: B2:B4 are merged. Unmerge them and fill each."]
    assert found.findings[0].severity is Severity.STOP
    assert found.records[0].priority == "DA"
    assert str(found.records[2].priority) == "[To be put right: priority, “merged B2:B4”, plan.xlsx › Actions › B4]"


def test_a_merged_row_between_the_rows_stops():
    found = read_merged("A3:F3", rows=(HEADINGS, ROW, ["Gangs"], second("DA3")))
    assert said(found.findings) == ["plan.xlsx › Actions › A3:F3: A3:F3 are merged. Unmerge them and fill each."]


def test_merged_titles_and_merged_columns_of_an_officers_own_are_no_matter():
    rows = (["Our actions"], [*HEADINGS, "Ours"], [*ROW, "x"], [*second("DA2"), None])
    found = read_merged("A1:F1", "G3:G4", rows=rows)
    assert [finding.severity for finding in found.findings] == [Severity.NOTE]
    assert len(found.records) == 2


# ---- hidden things, notes, colours, crossed-out words and links, as Excel writes them


def test_everything_excel_can_hide_or_mark_is_used_and_said():
    def write(book):
        struck, red = book.add_format({"font_strikeout": True}), book.add_format({"bg_color": "#FF0000"})
        sheet = put_rows(book, "Actions", [HEADINGS, *[second(f"DA{number}") for number in range(2, 8)]])
        sheet.autofilter("A1:F7")
        for row in (2, 4):
            sheet.set_row(row, None, None, {"hidden": True})
        sheet.set_column("D:D", None, None, {"hidden": True})
        sheet.write_comment("A1", "What an ID is")
        sheet.write_comment("C4", "Ask Alison")
        sheet.write("D2", "Police", struck)
        sheet.write_blank("F3", None, red)
        sheet.write_formula("C5", "=[1]Sheet1!A1", None, "Train")
        sheet.hide()
        book.add_worksheet("Read me").activate()

    found = read_sheet(read_bytes(make_excel(write)), Action)
    assert len(found.records) == 6
    told = [(finding.severity.value, finding.place.at, finding.message) for finding in found.findings]
    assert [(level, at, message.split(". ")[0]) for level, at, message in told] == [
        ("query", "D2", "“Police” is crossed out, and is used all the same"),
        ("query", "F3", "the cell is coloured and empty"),
        ("note", "C5", "“Train” comes from another workbook, as it was last saved there."),
        ("query", "", "the sheet is hidden"),
        ("query", "", "rows 3 and 5 are hidden by a filter"),
        ("query", "", "column D (Lead) is hidden"),
        ("note", "", "1 cell has a note or a comment, which is never printed: C4."),
    ]


@EVERY_SHEET
def test_every_sheet_is_found_by_its_name_and_by_its_older_ones(kind, record):
    for name in (record.SHEET.name, record.SHEET.name.upper(), *record.SHEET.aliases):
        assert find_sheet(read_book({"Other": [], name: []}, f"{kind.stem}.xlsx"), record) == name
    assert find_sheet(read_book({"Other": []}), record) is None
