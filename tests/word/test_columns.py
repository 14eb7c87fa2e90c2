"""A table whose columns were made in a loop gets a grid and widths that fit them."""

import re

from orderpaper.word.columns import even_columns


def make_row(widths):
    cells = (f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr></w:tc>' for width in widths)
    return f"<w:tr>{''.join(cells)}</w:tr>"


def make_table(grid, *rows):
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return f"<w:tbl><w:tblGrid>{columns}</w:tblGrid>{''.join(map(make_row, rows))}</w:tbl>"


def widths_of(table):
    grid = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', table)]
    rows = re.findall(r"<w:tr>.*?</w:tr>", table)
    return grid, [[int(width) for width in re.findall(r'<w:tcW w:w="(\d+)"', row)] for row in rows]


def test_the_first_column_keeps_its_width_and_the_others_share_the_rest():
    table = even_columns(make_table([2000, 6000], [2000, 1, 1, 1], [2000, 1, 1, 1]))
    assert widths_of(table) == ([2000, 2000, 2000, 2000], [[2000] * 4] * 2)


def test_the_table_stays_as_wide_as_it_was():
    grid, _rows = widths_of(even_columns(make_table([2500, 3000, 3000], [1] * 6)))
    assert grid == [2500, 1200, 1200, 1200, 1200, 1200]


def test_a_row_with_more_cells_than_the_first_takes_the_last_width():
    _grid, rows = widths_of(even_columns(make_table([1000, 1000], [1, 1], [1, 1, 1])))
    assert rows == [[1000, 1000], [1000, 1000, 1000]]


def test_a_table_of_one_column_or_without_a_grid_is_left_alone():
    for table in (make_table([9000], [9000]), make_table([], [1, 2]), "<w:tbl></w:tbl>"):
        assert even_columns(table) == table


def test_words_in_the_cells_are_left_as_they_are():
    words = "<w:tc><w:p><w:t>R&amp;D &lt;w:tcW/&gt; {{ x }}</w:t></w:p></w:tc>"
    table = make_table([1000, 1000], [1]).replace("</w:tr>", f"{words}</w:tr>")
    assert words in even_columns(table)
