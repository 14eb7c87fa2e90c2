import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.place import Place
from orderpaper.records.tabled import Arrow
from orderpaper.statistics.tabled.cells import find_arrow, is_ranked, read_cell

HERE = Place("paper.docx", "", "table 1, row 2, cell 3")


@pytest.mark.parametrize(
    ("typed", "value", "decimals"),
    [
        ("2,683", 2683, 0),
        (" 26.40 ", 26.4, 2),
        ("-577", -577, 0),
        ("−577", -577, 0),
        ("– 5", -5, 0),
        ("+7", 7, 0),
        ("(19.6)", -19.6, 1),
        (".5", 0.5, 1),
        ("1,204*", 1204, 0),
        ("1,204 (p)", 1204, 0),
        ("1,204²", 1204, 0),
        ("2.666", 2.666, 3),
    ],
)
def test_a_number_is_read_with_its_places(typed, value, decimals):
    figure = read_cell(typed, HERE)
    assert (figure.value, figure.decimals, figure.place) == (value, decimals, HERE)


def test_percentages_and_money_are_told_from_counts():
    assert read_cell("-19.6%", HERE) == Figure(-19.6, HERE, 1, is_percent=True)
    assert read_cell("26 %", HERE) == Figure(26.0, HERE, 0, is_percent=True)
    assert read_cell("-£37,104", HERE) == Figure(-37104.0, HERE, 0, is_money=True)
    assert read_cell("£-37", HERE) == Figure(-37.0, HERE, 0, is_money=True)


@pytest.mark.parametrize(
    ("typed", "value", "flag"),
    [("5 ↑", 5, "↑"), ("=11 ↓", 11, "=↓"), ("▲ 3", 3, "▲"), ("3rd", 3, "rd"), ("Joint 4th", 4, "=th"), ("7=", 7, "=")],
)
def test_a_rank_keeps_its_tie_its_ending_and_its_arrow(typed, value, flag):
    figure = read_cell(typed, HERE)
    assert (figure.value, figure.flag, is_ranked(figure)) == (value, flag, True)


@pytest.mark.parametrize(
    "typed",
    ["N/A", "-", "–", "*", "", "17-24", "2012/13", "(12", "12)", "1,23", "01622", "12 (5%)", "1.2m", "1" * 16, "↑"],
)
def test_what_is_no_number_is_its_flag(typed):
    assert read_cell(typed, HERE) == Figure(None, HERE, flag=typed)


def test_an_arrow_says_which_way_a_rank_went():
    arrows = [find_arrow(typed) for typed in ("5 ↑", "▼", "=7 ←", "8 →", "12")]
    assert arrows == [Arrow.BETTER, Arrow.WORSE, Arrow.SAME, Arrow.SAME, Arrow.NONE]


def test_a_plain_number_and_a_percentage_with_an_arrow_are_no_ranks():
    assert not is_ranked(read_cell("5", HERE))
    assert not is_ranked(read_cell("5% ↑", HERE))


@given(st.integers(-(10**9), 10**9), st.integers(0, 3), st.booleans())
def test_every_figure_that_is_printed_is_read_as_it_was(number, decimals, is_percent):
    figure = Figure(number / 10**decimals, HERE, decimals, is_percent=is_percent)
    assert read_cell(say_number(figure), HERE) == figure
