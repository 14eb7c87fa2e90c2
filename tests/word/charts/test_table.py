"""The table beside a chart looks as the paper's other tables do."""

from lxml import etree

from orderpaper.word.charts.table import print_table, share_width
from orderpaper.word.styles import read_styles
from word.charts.examples import EVERY_KIND, HOSTILE, make_chart, make_control_chart
from word_builder import NAMESPACES

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMED = ("CouncilTable", "TableHeading", "TableText")


def read(table, *styles):
    made = "".join(f'<w:style w:type="paragraph" w:styleId="{name}"></w:style>' for name in styles)
    root = etree.fromstring(f"<w:body {NAMESPACES}>{print_table(table, read_styles(made, ''), 9412)}</w:body>")
    return root[0]


def texts(table):
    return [["".join(cell.itertext()) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]


def styles_of(table):
    return [[style.get(f"{W}val") for style in row.iter(f"{W}pStyle")] for row in table.iter(f"{W}tr")]


def test_the_rows_are_those_of_the_chart():
    for chart in EVERY_KIND.values():
        made = chart.table
        assert texts(read(made, *NAMED)) == [
            [made.rows_are, *made.headings], *([row.name, *row.cells] for row in made.rows)
        ]  # fmt: skip


def test_the_header_row_repeats_and_no_row_breaks():
    rows = list(read(make_chart().table, *NAMED).iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_it_has_the_styles_of_the_template():
    table = read(make_chart().table, *NAMED)
    assert table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == "CouncilTable"
    assert styles_of(table) == [["TableHeading"] * 2, *[["TableText"] * 2] * 3]
    assert styles_of(read(make_chart().table, *NAMED, "TableFigure"))[1] == ["TableText", "TableFigure"]


def test_without_those_styles_it_has_lines_of_its_own():
    table = read(make_chart().table)
    assert styles_of(table) == [[]] * 4
    assert len(table.find(f"{W}tblPr/{W}tblBorders")) == 6


def test_it_says_what_it_is_to_those_who_cannot_see_it():
    properties = read(make_chart(title=HOSTILE).table).find(f"{W}tblPr")
    assert properties.find(f"{W}tblCaption").get(f"{W}val") == HOSTILE
    assert properties.find(f"{W}tblDescription").get(f"{W}val") == (
        "One row for each year. The columns are: Burglary (Recorded crimes)."
    )


def test_hostile_text_is_printed_as_typed():
    table = make_chart(categories=(HOSTILE, "a\x00", "b")).table
    assert [row[0] for row in texts(read(table))[1:3]] == [HOSTILE, "a�"]


def test_every_column_has_room_for_its_longest_word():
    made = make_control_chart(target=5).table
    columns = list(zip((made.rows_are, *made.headings), *((row.name, *row.cells) for row in made.rows), strict=True))
    widths = share_width(9412, columns)
    assert sum(widths) == 9412
    assert all(width > 140 * max(len(word) for text in column for word in text.split())
               for width, column in zip(widths, columns, strict=True))  # fmt: skip


def test_too_many_columns_share_what_there_is():
    widths = share_width(9412, [["Recorded"]] * 30)
    assert sum(widths) == 9412
    assert min(widths) > 300


def test_an_empty_cell_has_a_width_too():
    assert sum(share_width(9412, [["", "a"], ["b", "c"]])) == 9412
