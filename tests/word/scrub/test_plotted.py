"""What a chart plots is read from its drawing, to the cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from canary_file import CHART
from orderpaper.word.scrub.plotted import C, Cell, NotPlottedError, ask_for_nothing, collect_cells, name_column


def chart(formula, points, *, kind="str", count=None):
    shown = "".join(f'<c:pt idx="{at}"><c:v>{words}</c:v></c:pt>' for at, words in points.items())
    total = len(points) if count is None else count
    return etree.fromstring(
        f'<c:ser xmlns:c="{C[1:-1]}"><c:{kind}Ref><c:f>{formula}</c:f><c:{kind}Cache><c:ptCount val="{total}"/>{shown}'
        f"</c:{kind}Cache></c:{kind}Ref></c:ser>"
    )


def levels(formula, *rows):
    shown = [
        "".join(f'<c:pt idx="{at}"><c:v>{words}</c:v></c:pt>' for at, words in enumerate(row) if words) for row in rows
    ]
    inside = "".join(f"<c:lvl>{points}</c:lvl>" for points in shown)
    return etree.fromstring(
        f'<c:ser xmlns:c="{C[1:-1]}"><c:multiLvlStrRef><c:f>{formula}</c:f><c:multiLvlStrCache><c:ptCount '
        f'val="{len(rows[0])}"/>{inside}</c:multiLvlStrCache></c:multiLvlStrRef></c:ser>'
    )


def test_the_cells_of_a_chart_are_those_it_shows():
    cells = collect_cells(etree.fromstring(CHART)).cells
    assert cells == [
        {
            (1, 2): Cell("Crimes"),
            (2, 1): Cell("2015"),
            (3, 1): Cell("2016"),
            (2, 2): Cell("431", is_number=True, format="#,##0"),
            (3, 2): Cell("522", is_number=True, format="#,##0"),
        }
    ]


@pytest.mark.parametrize(
    ("formula", "written"),
    [
        ("Sheet1!$A$2:$B$2", "Sheet1!$A$2:$B$2"),
        ("'Alex’s sheet'!$A$1:$A$2", "Sheet1!$A$1:$A$2"),
        ("'it''s'!A1:A2", "Sheet1!$A$1:$A$2"),
        (r"'C:\x\[a.xlsx]S'!$ZZ$9:$ZZ$10", "Sheet1!$ZZ$9:$ZZ$10"),
        ("(One!$A$1,Two!$B$5)", "(Sheet1!$A$1,Sheet2!$B$5)"),
    ],
)
def test_sheets_are_named_anew_and_cells_are_not(formula, written):
    root = chart(formula, {0: "a", 1: "b"})
    collect_cells(root)
    assert root.findtext(f".//{C}f") == written


def test_a_gap_is_no_cell_and_words_among_numbers_stay_words():
    cells = collect_cells(chart("S!$A$1:$A$3", {0: "1.5", 2: "n/a"}, kind="num", count=3)).cells[0]
    assert cells == {(1, 1): Cell("1.5", is_number=True, format="General"), (3, 1): Cell("n/a")}


@pytest.mark.parametrize("formula", ["S!$A$1:$B$2", "S!$A$1:$D$1"])
def test_other_cells_than_are_shown_are_refused(formula):
    with pytest.raises(NotPlottedError):
        collect_cells(chart(formula, {0: "a", 1: "b", 2: "c"}))


@pytest.mark.parametrize(
    "formula", ["Name", "S!$A:$A", "", "S!$B$1:$A$1", "OFFSET(S!$A$1,1,1)", "S!$A$1:$ZZ$99999", "S!$A$1 S!$A$2"]
)
def test_a_formula_that_names_no_cells_is_refused(formula):
    with pytest.raises(NotPlottedError):
        collect_cells(chart(formula, {0: "a"}))


def test_a_point_that_is_outside_is_refused():
    with pytest.raises(NotPlottedError):
        collect_cells(chart("S!$A$1", {4: "a"}, count=1))


def test_names_in_levels_stand_in_their_columns_or_rows():
    down = collect_cells(levels("S!$A$2:$B$4", ["x", "y", "z"], ["2015", "", "2016"])).cells[0]
    assert {spot: cell.words for spot, cell in down.items()} == {
        (2, 2): "x",
        (3, 2): "y",
        (4, 2): "z",
        (2, 1): "2015",
        (4, 1): "2016",
    }
    along = collect_cells(levels("S!$B$1:$D$2", ["x", "y", "z"], ["2015", "", ""])).cells[0]
    assert {spot: cell.words for spot, cell in along.items()} == {(2, 2): "x", (2, 3): "y", (2, 4): "z", (1, 2): "2015"}
    with pytest.raises(NotPlottedError):
        collect_cells(levels("S!$A$2:$C$5", ["x", "y"], ["1", "2"]))


def test_a_chart_that_shows_nothing_of_a_name_has_no_cells():
    assert collect_cells(
        etree.fromstring(f'<c:tx xmlns:c="{C[1:-1]}"><c:strRef><c:f>S!$A$1</c:f></c:strRef></c:tx>')
    ).cells == [{}]


def test_a_drawing_can_ask_for_nothing():
    root = etree.fromstring(CHART)
    ask_for_nothing(root)
    assert {each.text for each in root.iter(f"{C}f")} == {"#REF!"}


@given(st.integers(1, 18278))
def test_a_column_is_named_as_excel_names_it(number):
    value = 0
    for letter in name_column(number):
        value = value * 26 + ord(letter) - 64
    assert value == number
