import pytest

from displays_made import make_table
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.statistics.displays.shorthand import say_figure, shorten

HERE = Place("statistics.xlsx", "ASB", "B2")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("*", "[c]"), ("Suppressed", "[c]"), ("[c]", "[c]"), ("N/A", "[x]"), ("..", "[x]"), (":", "[x]"), ("", "[x]"),
        ("not available", "[x]"), ("Not applicable", "[z]"), ("[z]", "[z]"), ("[low]", "[low]"), ("<5", "<5"),
        ("1-4", "1-4"),
    ],
)  # fmt: skip
def test_a_reason_is_printed_in_shorthand(typed, printed):
    assert shorten(Figure(None, HERE, flag=typed), make_table()).flag == printed


@pytest.mark.parametrize(("meaning", "printed"), [("Not available", "[x]"), ("Not applicable", "[z]"), ("", "–")])
def test_a_dash_is_what_the_catalogue_says_it_is(meaning, printed):
    assert shorten(Figure(None, HERE, flag="–"), make_table(dash_means=meaning)).flag == printed


def test_a_number_stays_with_its_marks():
    figure = Figure(1277.0, HERE, flag="[p]")
    assert shorten(figure, make_table()) is figure
    assert say_figure(figure) == "1,277 [p]"
    assert say_figure(Figure(5.0, HERE, flag="tie ↑")) == "5"
    assert say_figure(Figure(None, HERE)) == "[x]"
