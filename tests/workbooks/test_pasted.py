"""The analyst's tables as they were pasted: series of figures, each with its cell."""

import pytest

from orderpaper.records.finding import Severity
from orderpaper.records.statistics import StatisticsTable
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.pasted import read_pasted
from orderpaper.workbooks.tables import read_sheet
from workbooks.books import Fault, Formula, make_excel, put_rows, read_book, read_bytes, said

NEVER = "has never been worked out. Open the workbook in Excel, save it, and run this again."
TABLES = [
    ["ID", "Title", "Rows are", "Unit", "Good is", "Period", "Source", "Standing"],
    ["ASB", "Incidents", "Area", "Number", "Lower", "2015 – 2016", "Police", "Published"],
]


def paste(rows, name="ASB"):
    book = read_book({"Tables": TABLES, "Read me": [["Statistics"]], name: rows}, "statistics.xlsx")
    (table,) = read_sheet(book, StatisticsTable).records
    return read_pasted(book, table)


def test_a_table_gives_a_series_a_row_and_each_figure_its_cell():
    rows = [["Area", "2015/16", 2016], ["Maidstone", 1277, "1,204"], ["Kent", "[x]", Formatted(0.2, "0%")]]
    series, findings = paste(rows)
    assert [(finding.place.at, finding.read_as) for finding in findings] == [
        ("C2", "the number 1,204"),
        ("B3", "not available"),
    ]
    assert {finding.severity for finding in findings} == {Severity.NOTE}
    assert [(each.name, [(heading, str(figure)) for heading, figure in each.figures]) for each in series] == [
        ("Maidstone", [("2015/16", "1,277"), ("2016", "1,204")]),
        ("Kent", [("2015/16", "[x]"), ("2016", "20%")]),
    ]
    assert [str(figure.place) for each in series for _heading, figure in each.figures] == [
        f"statistics.xlsx › ASB › {at}" for at in ("B2", "C2", "B3", "C3")
    ]
    assert series[0].table.title == "Incidents"


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        pytest.param(
            [["Area", "2015", "2016"], ["Kent", None, 5]],
            ["B2: 2015 is empty. Type the figure, or [x]."],
            id="empty",
        ),
        pytest.param(
            [["Area", "2015"], ["Kent", "9 9"]],
            ["B2: “9 9” is not a number. Write it as 1,277 or 19.6%, or [x] if it is not available."],
            id="unreadable",
        ),
        pytest.param(
            [["Area", "2015", "2016"], ["Kent", Fault("#DIV/0!"), "#REF!"]],
            [
                "B2: “#DIV/0!” is what its formula gives. Put the formula right, or type the value.",
                "C2: “#REF!” is what its formula gives. Put the formula right, or type the value.",
            ],
            id="error",
        ),
        pytest.param(
            [["Area", "2015"], [Formula("=B1"), 5], [Fault("#N/A"), 5]],
            [
                f"A2: the formula {NEVER}",
                "A3: “#N/A” is what its formula gives. Put the formula right, or type the value.",
            ],
            id="name that is no name",
        ),
        pytest.param(
            [["Area", Fault("#REF!"), "2016"], ["Kent", 5, 6]],
            ["B1: “#REF!” is what its formula gives. Put the formula right, or type the value."],
            id="heading that is no heading",
        ),
    ],
)
def test_what_is_no_figure_stops_with_its_cell(rows, sentences):
    _series, findings = paste(rows)
    assert said(findings) == [f"statistics.xlsx › ASB › {each}" for each in sentences]
    assert {finding.severity for finding in findings} == {Severity.STOP}


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (
            [["Area", "2015", None], ["Kent", 5, 6]],
            "C1: column C has no heading, so it was not read. Type its heading here.",
        ),
        (
            [["Area", "2015"], ["Kent", 5], [None, 6]],
            "A3: row 3 has no name in column A, so it was not read. Type its name, or move the note elsewhere.",
        ),
    ],
)
def test_figures_without_a_heading_or_a_name_are_not_passed_over_in_silence(rows, sentence):
    series, findings = paste(rows)
    assert said(findings) == [f"statistics.xlsx › ASB › {sentence}"]
    assert [finding.severity for finding in findings] == [Severity.QUERY]
    assert [str(figure) for _heading, figure in series[0].figures] == ["5"]


def test_a_note_beside_the_table_is_left_alone_where_its_column_has_no_figures():
    _series, findings = paste([["Area", "2015"], ["Kent", 5], [None, None]])
    assert findings == []


def test_a_sheet_that_is_not_there_is_said_with_the_nearest():
    _series, findings = paste([["Area"]], name="Anti-social")
    assert said(findings) == ["statistics.xlsx › Tables › A2: there is no sheet “ASB”. Use one of: Anti-social."]


def test_a_sheet_is_found_whatever_its_case():
    series, findings = paste([["Area", "2015"], ["Kent", 5]], name="asb ")
    assert (len(series), findings) == (1, [])


def test_an_empty_sheet_is_said_to_be_empty():
    _series, findings = paste([])
    assert said(findings) == ["statistics.xlsx › ASB: the sheet is empty. Paste the table into it."]


# ---- as analysts paste


def paste_excel(change, rows, dash="", table=TABLES[1]):
    """Give the series and findings of a table that `change` has arranged on XlsxWriter’s sheet."""

    def write(book):
        put_rows(book, "Tables", [[*TABLES[0], "A dash means"], [*table, dash]])
        change(book, put_rows(book, "ASB", rows))

    book = read_bytes(make_excel(write), "statistics.xlsx")
    (made,) = read_sheet(book, StatisticsTable).records
    series, findings = read_pasted(book, made)
    said_of = [(finding.severity.value, finding.place.at, finding.message) for finding in findings]
    return [(each.name, [(heading, str(figure)) for heading, figure in each.figures]) for each in series], said_of


def leave(_book, _sheet):
    """Leave a sheet as it is."""


def test_a_title_above_the_headings_is_passed_over_and_logged():
    series, said_of = paste_excel(leave, [["Incidents by area"], [], ["Area", "2015"], ["Kent", 5]])
    assert series == [("Kent", [("2015", "5")])]
    assert said_of == [("note", "row 1", "it was read as a title, and left out.")]


def test_a_title_on_a_coloured_band_is_a_title():
    def colour(book, sheet):
        for column in range(1, 4):
            sheet.write_blank(0, column, None, book.add_format({"bg_color": "#FF0000"}))

    series, said_of = paste_excel(colour, [["Incidents by area"], ["Area", "2015"], ["Kent", 5]])
    assert series == [("Kent", [("2015", "5")])]
    assert [level for level, _at, _said in said_of] == ["note"]


def test_headings_of_two_rows_are_joined():
    def merge(_book, sheet):
        sheet.merge_range("B1:C1", "Proportion")
        sheet.merge_range("D1:E1", "Rank")

    rows = [["Area"], [None, "2015", "2016", "2015", "2016"], ["Kent", 5, 6, 1, 2]]
    series, said_of = paste_excel(merge, rows)
    assert series == [
        ("Kent", [("Proportion – 2015", "5"), ("Proportion – 2016", "6"), ("Rank – 2015", "1"), ("Rank – 2016", "2")])
    ]
    assert said_of == []


def test_a_heading_that_is_a_date_is_read_as_its_cell_shows_it_and_logged():
    def date(book, sheet):
        sheet.write_number("B1", 42795, book.add_format({"num_format": "mmm-yy"}))

    series, said_of = paste_excel(date, [["Area"], ["Kent", 5]])
    assert series == [("Kent", [("March 2017", "5")])]
    assert [(level, at) for level, at, _said in said_of] == [("note", "B1")]


def test_a_coloured_blank_is_neither_a_heading_nor_a_figure_nor_a_name():
    def colour(book, sheet):
        for cell in ("C1", "B3", "A4"):
            sheet.write_blank(cell, None, book.add_format({"bg_color": "#FF0000"}))

    series, said_of = paste_excel(colour, [["Area", "2015"], ["Kent", 5, 6], ["Medway"], [None, 7]])
    assert series == [("Kent", [("2015", "5")])]
    assert [(level, at) for level, at, _said in said_of] == [("query", "C1"), ("query", "row 3"), ("query", "A4")]


@pytest.mark.parametrize("note", ["Source: police recorded crime", "Total"])
def test_a_row_without_figures_is_not_read_and_is_worth_a_look(note):
    series, said_of = paste_excel(leave, [["Area", "2015"], ["Kent", 5], [], [note]])
    assert [name for name, _figures in series] == ["Kent"]
    sentence = "has no figures: is it a note? It was not read. Type the figures, or [x]."
    assert said_of == [("query", "row 4", f"“{note}” {sentence}")]


def test_a_note_may_be_merged_and_rows_of_figures_may_not():
    def merge(_book, sheet):
        sheet.merge_range("A5:C5", "A long note")
        sheet.merge_range("B2:B3", 5)

    _series, said_of = paste_excel(merge, [["Area", "2015", "2016"], ["Kent", 5, 6], ["Medway", None, 6]])
    assert ("stop", "B2:B3", "B2:B3 are merged. Unmerge them and fill each.") in said_of
    assert [at for _level, at, _said in said_of if "are merged" in _said] == ["B2:B3"]


def test_hidden_rows_and_columns_are_used_and_that_is_said():
    def hide(_book, sheet):
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})

    series, said_of = paste_excel(hide, [["Area", "2015", "2016"], ["Kent", 5, 6], ["Medway", 7, 8]])
    assert series[0] == ("Kent", [("2015", "5"), ("2016", "6")])
    assert sorted(message for _level, _at, message in said_of) == [
        "column C (2016) is hidden. It is used all the same. Unhide what you mean to check.",
        "row 2 is hidden. It is used all the same. Unhide what you mean to check, and delete what should not count.",
    ]


@pytest.mark.parametrize(
    ("dash", "figure", "read_as"),
    [("Zero", "0", "0"), ("Not available", "-", "a dash, which is no number"), ("", "-", "a dash, which is no number")],
)
def test_a_dash_is_what_the_catalogue_says_of_it(dash, figure, read_as):
    series, said_of = paste_excel(leave, [["Area", "2015"], ["Kent", "-"]], dash)
    assert series == [("Kent", [("2015", figure)])]
    assert said_of == [("note", "B2", f"“-” was read as {read_as}.")]


def test_a_figure_that_is_crossed_out_or_comes_from_elsewhere_is_used_and_that_is_said():
    def mark(book, sheet):
        sheet.write_number("B2", 5, book.add_format({"font_strikeout": True}))
        sheet.write_formula("C2", "=[1]Sheet1!A1", None, 6)

    series, said_of = paste_excel(mark, [["Area", "2015", "2016"], ["Kent"]])
    assert series == [("Kent", [("2015", "5"), ("2016", "6")])]
    assert [(level, at) for level, at, _said in said_of] == [("query", "B2"), ("note", "C2")]


def test_a_figure_whose_cell_shows_more_than_it_holds_is_worth_a_look():
    def look(book, sheet):
        sheet.write_number("B2", 12, book.add_format({"num_format": '0" ↑"'}))

    series, said_of = paste_excel(look, [["Area", "2015"], ["Kent"]])
    assert series == [("Kent", [("2015", "12")])]
    sentence = "is what the cell shows, and it holds 12, which is what was read. Type what it shows as words."
    assert said_of == [("query", "B2", f"“12 ↑” {sentence}")]


def test_merged_headings_over_an_empty_corner_are_no_title():
    def merge(_book, sheet):
        sheet.merge_range("B1:C1", "Calls")

    series, said_of = paste_excel(merge, [[], ["Area", "2015", "2016"], ["Kent", 5, 6]])
    assert series == [("Kent", [("Calls – 2015", "5"), ("Calls – 2016", "6")])]
    assert said_of == []


def test_a_row_further_down_is_no_second_row_of_headings():
    def merge(_book, sheet):
        sheet.merge_range("B1:C1", "Calls")

    series, _said_of = paste_excel(merge, [["Area"], [], ["Kent", 5, 6]])
    assert series == [("Kent", [("Calls", "5"), ("Calls", "6")])]
