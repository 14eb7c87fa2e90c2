"""Rows of a table are made whole: their names, and the figures that came to stand on another line."""

from orderpaper.pack.manuscript.blocks import join_rows, list_blocks
from orderpaper.pack.manuscript.joining import join_lines
from pack.manuscript.papers import measure


def rows(text):
    drafts = join_rows(join_lines(measure(text)))
    return [(draft.row.name, *draft.row.cells) for draft in drafts if draft.row]


def counts(text):
    drafts = join_rows(join_lines(measure(text)))
    return [(len(block.places), block.count) for block in list_blocks(drafts)]


def test_a_name_above_figures_is_theirs():
    assert rows("Theft 12 14 2 16.7%\n\nArson, with\nvehicles\n\n40 30 -10 -25.0%\n") == [
        ("Theft", "12", "14", "2", "16.7%"),
        ("Arson, with vehicles", "40", "30", "-10", "-25.0%"),
    ]


def test_figures_below_are_of_the_row_that_lacks_them():
    text = "Mar 1 2 3 4\n\nApr 2 3 4 5\n\nTotal 2012-13 3 5\n  \n\n7 9\n\nMay 4 5 6 7\n"
    assert rows(text)[2:] == [("Total 2012-13", "3", "5", "7", "9"), ("May", "4", "5", "6", "7")]


def test_a_year_at_a_name_s_end_is_not_counted_when_figures_below_are_put_to_it():
    assert rows("Mar 1 2 3 4\n\nApr 2 3 4 5\n\nApr-Dec 2013 3 5\n\n7 9\n")[2] == ("Apr-Dec", "2013", "3", "5", "7", "9")


def test_a_figure_alone_below_may_be_the_last():
    assert rows("Volume 684 723 1,407\n\nOutcomes 203 236 439\n\nRate 29.7% 32.6%\n \n\n32.4%\n")[2] == (
        "Rate",
        "29.7%",
        "32.6%",
        "32.4%",
    )


def test_a_word_in_brackets_on_the_next_line_is_no_name():
    text = "Theft 1,200 1,320 +120\n(worse) +10.0% 5\nArson 40 30 -10\n(better) -25.0% 3\n"
    assert rows(text) == [
        ("Theft", "1,200", "1,320", "+120", "+10.0%", "5"),
        ("Arson", "40", "30", "-10", "-25.0%", "3"),
    ]


def test_rows_are_of_one_table_while_only_names_are_between():
    text = (
        "North 1 2 3\n\nSouth and\nwest\n\n2 3 4\n\nWards\n\nBefore\n\nAfter\n\nChange\n\nEast 1 2 3 4\nHill 2 3 4 5\n"
    )
    assert counts(text) == [(2, 3), (2, 4)]


def test_most_rows_say_how_many_figures_there_are():
    assert counts("Section 136 12 14 2\nTheft 1 2 1\nArson 2 3 1\n") == [(3, 3)]
    assert counts("Section 136 12 14 2\nTheft 1 2 1\n") == [(2, 3)]


def test_words_far_above_figures_are_not_their_name():
    assert rows("Theft 1 2 3\n\nArson\n\n \n\n2 3 4\n")[1] == ("", "2", "3", "4")
