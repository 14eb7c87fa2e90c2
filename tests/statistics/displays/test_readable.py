import pytest

from displays_made import make_one, refuse, show


def rows(count, columns="2015 | 2016"):
    figures = " | ".join("7" for _each in columns.split("|"))
    return f"Area | {columns}\n" + "\n".join(f"A{at} | {figures}" for at in range(count))


@pytest.mark.parametrize(
    ("text", "shown_as", "at", "words"),
    [
        (
            rows(7), "Line chart", "F2",
            ("a line chart of “ASB” would have 7 sets of figures, and 6 at most can be told apart. Name 6 rows or "
            "fewer under Rows, or show it as a Table."),
        ),
        (
            rows(3, "A | B | C | D | E | F | G"), "Bar chart", "G2",
            ("a bar chart of “ASB” would have 7 sets of figures, and 6 at most can be told apart. Name 6 columns or "
            "fewer under Columns, or show it as a Table."),
        ),
        (
            rows(51), "Ranked bar chart", "F2",
            ("a ranked bar chart of “ASB” would have 51 bars, and 50 at most can be read. Name fewer under Rows, or "
            "show it as a Table."),
        ),
        (
            rows(31), "Bar chart", "F2",
            ("a bar chart of “ASB” would have 62 bars, and 60 at most can be read. Name fewer under Rows, or show it "
            "as a Table."),
        ),
        (
            rows(9), "Pie chart", "F2",
            ("a pie chart of “ASB” would have 9 slices, and 8 at most can be read. Name fewer under Rows, or show it "
            "as a Table."),
        ),
        (
            "Area | 2016\nA | [x]\nB | [x]", "Bar chart", "C2",
            "every figure of “ASB” that would be drawn is hidden or not given. Show another.",
        ),
        (
            "Area | Crimes | Solved\nA | 10 | 5%\nB | 7 | 6%", "Bar chart", "G2",
            "percentages and numbers do not stand on one axis. Name columns of one unit under Columns.",
        ),
        (
            "Area | 2016\nA | [x]\nB | 5", "Pie chart", "C2",
            "a pie is of a whole, and not every figure of “ASB” is given. Show it as a Bar chart.",
        ),
    ],
)  # fmt: skip
def test_a_chart_that_could_not_be_read_is_refused_with_what_would_work(text, shown_as, at, words):
    refused = refuse(text, show(shown_as))
    assert (refused.place.at, refused.words) == (at, words)


def test_a_chart_with_as_much_as_can_be_read_is_made():
    assert len(make_one(rows(6), show("Line chart")).series) == 6
    assert len(make_one(rows(30), show("Bar chart")).categories) == 30


def test_words_and_what_is_printed_beside_tables_are_not_drawn():
    refused = refuse(rows(3), show("Bar chart", also="Rate\nRank"))
    assert (refused.place.at, refused.held) == ("H2", "Rank")
    assert refused.words == (
        "“Rank” is printed in tables and not drawn: of Also print, a chart or a map draws Rate alone. Leave it out, "
        "or show it as a Table."
    )
    assert refuse("Word | Meaning\nASB | Nuisance", show("Bar chart"), unit="Words").words == (
        "“ASB” holds words, and there is nothing to draw. Show it as a Table."
    )
