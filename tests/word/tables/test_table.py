"""A table is printed with a header row that repeats, rows that do not break, and styles of the template only."""

from dataclasses import replace

import pytest
from lxml import etree

from orderpaper.records.printed_table import Goodness, PrintedCell, PrintedHeading, PrintedRow, RowKind
from orderpaper.word.styles import read_styles
from orderpaper.word.tables.table import print_table
from steps import count_steps
from word.tables.examples import HOSTILE, make_table
from word_builder import NAMESPACES

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OURS = (
    "CouncilFigures", "TableHeading", "TableHeadingFigure", "TableGroup", "TableGroupFigure", "TableText",
    "TableFigure", "TablePart", "TableTotal", "TableTotalFigure", "TableOurs", "TableOursFigure", "TableBetter",
    "TableBetterFigure", "TableWorse", "TableWorseFigure", "Caption",
)  # fmt: skip


def read(table, *styles, width=9412, **more):
    """Give what is printed of a table, in a template with some styles."""
    made = "".join(f'<w:style w:type="paragraph" w:styleId="{name}"></w:style>' for name in styles)
    printed = print_table(table, read_styles(made, ""), width, **more)
    return etree.fromstring(f"<w:body {NAMESPACES}>{printed}</w:body>")


def texts(body):
    return [["".join(cell.itertext()) for cell in row.iter(f"{W}tc")] for row in body.iter(f"{W}tr")]


def styles_of(body):
    return [[style.get(f"{W}val") for style in row.iter(f"{W}pStyle")] for row in body.iter(f"{W}tr")]


def test_the_header_row_repeats_and_no_row_breaks():
    rows = list(read(make_table(), *OURS).iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_words_stand_left_and_figures_right():
    headings = (PrintedHeading("2014"), PrintedHeading("Why", is_words=True))
    assert styles_of(read(replace(make_table(rows=1), headings=headings), *OURS)) == [
        ["TableHeading", "TableHeadingFigure", "TableHeading"],
        ["TableText", "TableFigure", "TableText"],
    ]


def test_totals_our_area_parts_and_changes_have_styles_of_their_own():
    rows = (
        PrintedRow("All crime", (PrintedCell("9"), PrintedCell("-6.5% better", Goodness.BETTER)), RowKind.TOTAL),
        PrintedRow("Burglary", (PrintedCell("9"), PrintedCell("7% worse", Goodness.WORSE)), RowKind.PART),
        PrintedRow("Maidstone", (PrintedCell("9"), PrintedCell("9")), RowKind.OURS),
    )
    assert styles_of(read(replace(make_table(), rows=rows), *OURS))[1:] == [
        ["TableTotal", "TableTotalFigure", "TableBetterFigure"],
        ["TablePart", "TableFigure", "TableWorseFigure"],
        ["TableOurs", "TableOursFigure", "TableOursFigure"],
    ]


def test_a_template_without_those_styles_falls_back_on_the_nearest_it_has():
    table = make_table(rows=1, kinds={0: RowKind.TOTAL})
    assert styles_of(read(table, "CouncilTable", "TableHeading", "TableText")) == [
        ["TableHeading"] * 3,
        ["TableText"] * 3,
    ]
    assert styles_of(read(table, "TableText", "TableFigure"))[1] == ["TableText", "TableFigure", "TableFigure"]
    assert styles_of(read(table)) == [[], []]


@pytest.mark.parametrize("style", ["CouncilFigures", "CouncilTable", "TableGrid"])
def test_it_has_the_table_style_of_the_template(style):
    assert read(make_table(), style)[0].find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == style


def test_without_a_table_style_it_has_lines_of_its_own():
    assert len(read(make_table())[0].find(f"{W}tblPr/{W}tblBorders")) == 6


def test_there_is_no_formatting_but_styles():
    kinds = dict(enumerate(RowKind))
    body = read(make_table(rows=4, kinds=kinds), *OURS)
    assert not list(body.iter(f"{W}rPr", f"{W}jc", f"{W}shd", f"{W}tcBorders", f"{W}ind"))


def test_headings_of_two_levels_stand_in_one_row_without_merged_or_empty_cells():
    body = read(make_table(("Number", "%"), 1, groups=("Change since last year",) * 2), *OURS)
    head = next(body.iter(f"{W}tr"))
    assert not list(body.iter(f"{W}gridSpan", f"{W}vMerge"))
    assert [["".join(each.itertext()) for each in cell.iter(f"{W}p")] for cell in head.iter(f"{W}tc")] == [
        ["Ward"],
        ["Change since last year", "Number"],
        ["Change since last year", "%"],
    ]
    assert styles_of(body)[0] == ["TableHeading", *["TableGroupFigure", "TableHeadingFigure"] * 2]


def test_it_says_what_it_is_to_those_who_cannot_see_it():
    properties = read(make_table(title=HOSTILE), *OURS)[0].find(f"{W}tblPr")
    assert properties.find(f"{W}tblCaption").get(f"{W}val") == HOSTILE
    assert properties.find(f"{W}tblDescription").get(f"{W}val") == (
        "One row for each ward, 3 in all. The columns are: 2014, 2015."
    )


def test_many_columns_are_described_by_the_first_and_the_last():
    headings = tuple(f"Measure number {number}" for number in range(30))
    properties = read(make_table(headings), *OURS, width=60000)[0].find(f"{W}tblPr")
    assert properties.find(f"{W}tblDescription").get(f"{W}val") == (
        "One row for each ward, 3 in all. The columns are: Measure number 0 to Measure number 29, 30 of them."
    )


def test_only_a_total_that_comes_last_is_styled_as_the_last_row():
    for kinds, last in (({2: RowKind.TOTAL}, "1"), ({}, "0")):
        look = read(make_table(kinds=kinds), *OURS)[0].find(f"{W}tblPr/{W}tblLook")
        assert look.get(f"{W}lastRow") == last


def test_rows_that_belong_together_stay_on_one_page():
    rows = list(read(make_table(rows=30), *OURS).iter(f"{W}tr"))
    kept = [number for number, row in enumerate(rows) if len(list(row.iter(f"{W}keepNext"))) == 3]
    assert kept == [1, 2]


def test_a_table_in_parts_says_so_between_them():
    table = make_table(tuple(f"Measurement {number}" for number in range(12)), 2)
    body = read(table, *OURS)
    assert [etree.QName(each).localname for each in body][:3] == ["tbl", "p", "tbl"]
    assert "".join(body[1].itertext()).startswith("Burglary, continued: Measurement")
    assert body[1].find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Caption"


def test_hostile_text_is_printed_as_typed():
    row = PrintedRow(HOSTILE, (PrintedCell("a\x00"), PrintedCell("b")))
    assert texts(read(replace(make_table(), rows=(row,))))[1] == [HOSTILE, "a�", "b"]


def test_words_are_printed_with_their_marks():
    body = read(make_table(("2014",), 1), print_words=lambda words: f"{words}</w:t></w:r><w:r><w:t>*")
    assert texts(body) == [["Ward*", "2014*"], ["Row 0*", "0*"]]


def test_the_work_grows_with_the_rows_and_no_faster():
    def count(rows):
        table = make_table(("2013", "2014", "2015"), rows)
        return count_steps(lambda: print_table(table, read_styles("", ""), 9412))

    assert count(4000) < 5 * count(1000)
