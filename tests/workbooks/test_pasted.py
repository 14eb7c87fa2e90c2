"""The analyst's tables as they were pasted: series of figures, each with its cell."""

import pytest

from orderpaper.records.finding import Severity
from orderpaper.records.statistics import StatisticsTable
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.pasted import read_pasted
from orderpaper.workbooks.tables import read_sheet
from workbooks.books import Fault, Formula, read_book, said

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
    assert findings == []
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
            [["Area", "2015"], ["Kent", None]],
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
                "B2: “#DIV/0!” is not a figure. Put the formula right, or type the value.",
                "C2: “#REF!” is not a figure. Put the formula right, or type the value.",
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
            [["Area", Fault("#REF!")], ["Kent", 5]],
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
    assert said(findings) == [
        "statistics.xlsx › Tables › A2: there is no sheet “ASB”. Use one of: Tables, Anti-social."
    ]


def test_a_sheet_is_found_whatever_its_case():
    series, findings = paste([["Area", "2015"], ["Kent", 5]], name="asb ")
    assert (len(series), findings) == (1, [])


def test_an_empty_sheet_is_said_to_be_empty():
    _series, findings = paste([])
    assert said(findings) == ["statistics.xlsx › ASB: the sheet is empty. Paste the table into it."]
