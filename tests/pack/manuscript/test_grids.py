"""Rows of figures become tables, each cell with its line, under the caption above and with the notes below."""

from orderpaper.pack.manuscript.text import read_text
from pack.manuscript.papers import PROSE, tables

MONTHS = "Apr 13 684 203 29.7%\nMay 13 723 236 32.6%\nJun 13 765 272 35.6%\nJul 13 793 260 32.8%\n"


def grids(text):
    return read_text(text, "x").grids


def test_a_table_has_its_caption_its_notes_and_the_line_of_each_cell():
    text = (
        "Table 4: Outcomes\n\nMar-12 690 247 35.8% 106 5\n\nTotal 2012-13 8986 3363\n  \n\n37.4% 1668 88\n\n"
        "Rape and\nassault7\n\n1 2 4 7 11\n" + " " * 48 + "\n7 Since January only.\n\n \n\nNext\n\nSource: the police\n"
    )
    (grid,) = grids(text)
    assert (grid.caption, grid.notes, grid.where.line) == ("Table 4: Outcomes", ("7 Since January only.",), 3)
    assert [[(cell.text, cell.where.line) for cell in row.cells] for row in grid.rows[1:]] == [
        [("Total 2012-13", 5), ("8986", 5), ("3363", 5), ("37.4%", 8), ("1668", 8), ("88", 8)],
        [("Rape and assault7", 10), ("1", 13), ("2", 13), ("4", 13), ("7", 13), ("11", 13)],
    ]


def test_a_figure_of_a_name_stays_in_it():
    rows = "Aged 65 and over 5 13 4 -9\nWheelers 12 7 13 5\nDrivers 17-24 yrs7 6 3 5 2\nSection 136 12 14 2 1\n"
    assert [row[0] for row in tables(rows)[0]] == ["Aged 65 and over", "Wheelers", "Drivers 17-24 yrs7", "Section 136"]


def test_the_year_of_a_month_stays_in_the_name():
    assert [row[0] for row in tables(MONTHS)[0]] == ["Apr 13", "May 13", "Jun 13", "Jul 13"]


def test_a_month_s_own_figures_do_not_go_into_the_name():
    assert tables("Apr 13 684 203\nMay 23 723 236\nJun 65 272 356\n")[0][0] == ("Apr", "13", "684", "203")


def test_a_year_is_a_name_where_there_is_no_other():
    assert tables("2013 684 203\n2014 723 236\n")[0] == [("2013", "684", "203"), ("2014", "723", "236")]


def test_a_row_that_lacks_a_figure_is_left_out():
    assert [row[0] for row in tables("Theft 1 2 3\nArson 4 5\nFraud 6 7 8\n")[0]] == ["Theft", "Fraud"]


def test_a_row_alone_is_a_table_only_with_four_figures():
    assert not tables("\n".join((*PROSE, "", "Theft 1 2 3", "", *PROSE)))
    assert tables("\n".join((*PROSE, "", "Theft 1 2 3 4", "", *PROSE))) == [[("Theft", "1", "2", "3", "4")]]


def test_words_between_rows_end_a_table():
    text = "Theft 1 2 3\nArson 4 5 9\n\n" + "\n".join(PROSE) + "\n\nFraud 6 7 8\nHate 7 8 9\n"
    assert [len(table) for table in tables(text)] == [2, 2]


def test_the_words_above_are_the_caption_where_the_last_one_is_of_another_table():
    rows = "Theft 1 2 3\nArson 4 5 9\n"
    words = "Fires set in the open by nobody knows whom in the two years before the last of\nthem all"
    heads = "Kind\n\nBefore it\n\nAfter it\n\nBoth"
    text = "\n".join((*PROSE, "", "Table 1: Wards", "", rows, "", words, "", heads, "", rows))
    assert [grid.caption for grid in grids(text)] == ["Table 1: Wards", words.replace("\n", " ")]


def test_a_caption_is_of_one_table_only():
    rows = "Theft 1 2 3\nArson 4 5 9\n"
    text = f"Table 1: Wards\n\n{rows}\n\nKind\n\nBefore it\n\nAfter it\n\nBoth\n\n{rows}"
    assert [grid.caption for grid in grids(text)] == ["Table 1: Wards", ""]
