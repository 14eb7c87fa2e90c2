import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.tabled.cells import read_cell
from orderpaper.statistics.tabled.roles import find_pair, find_roles, is_near

PLACE = Place("paper.txt")


def columns_of(text):
    rows = [[read_cell(cell.strip(), PLACE) for cell in line.split("|")] for line in text.strip().splitlines()]
    return [list(column) for column in zip(*rows, strict=True)]


def kinds(text, bases=(), known=None):
    found = find_roles(columns_of(text), bases, known or {})
    return {at: (role.kind, role.inputs) for at, role in sorted(found.items())}


CHANGES = """123 | 150 | 27 | 22.0%
480 | 466 | -14 | -2.9%
77 | 91 | 14 | 18.2%
310 | 299 | -11 | -3.5%"""


def test_a_change_and_its_percentage_are_known_by_their_figures():
    assert kinds(CHANGES) == {2: (Kind.CHANGE, (1, 0)), 3: (Kind.PERCENT_CHANGE, (1, 0))}


def test_one_row_that_is_wrong_does_not_hide_what_a_column_is():
    assert kinds(CHANGES.replace("| 14 |", "| 41 |"))[2] == (Kind.CHANGE, (1, 0))


def test_nothing_is_said_where_half_the_rows_do_not_agree_or_too_few_do():
    assert kinds(CHANGES.replace("| 14 |", "| 41 |").replace("| 27 |", "| 72 |")).get(2) is None
    assert kinds("\n".join(CHANGES.splitlines()[:2])) == {}


def test_figures_of_one_digit_may_agree_by_chance():
    assert kinds("9 | 1 | 2 | 1\n8 | 3 | 4 | 1\n2 | 5 | 7 | 2") == {}


def test_a_fall_is_known_where_the_later_year_stands_first():
    assert kinds("150 | 123 | 27\n466 | 480 | -14\n91 | 77 | 14\n299 | 310 | -11") == {2: (Kind.CHANGE, (0, 1))}


def test_a_rate_is_known_by_a_population_that_is_stated_or_one_that_most_rows_share():
    text = "8,296 | 53.25\n4,326 | 27.77\n639 | 4.10\n994 | 6.38\n412 | 9.99"
    stated = find_roles(columns_of(text), (155_800.0,), {})[1]
    assert (stated.kind, stated.inputs, stated.per) == (Kind.RATE, (0,), 1000)
    assert kinds(text) == {1: (Kind.RATE, (0,))}


def test_a_rate_per_100_000_is_known_by_the_population():
    assert find_roles(columns_of("8,296 | 5324.8\n4,326 | 2776.6\n639 | 410.1"), (155_800.0,), {})[1].per == 100_000


def test_a_share_of_another_column_and_one_of_its_own_column_are_known():
    assert kinds("690 | 247 | 35.8%\n656 | 170 | 25.9%\n758 | 280 | 36.9%")[2] == (Kind.SHARE, (1, 0))
    assert kinds("120 | 30.0%\n200 | 50.0%\n80 | 20.0%") == {1: (Kind.SHARE, (0,))}


def test_ranks_show_by_their_arrows_or_by_the_order_of_the_rows():
    assert kinds("120 | 5 ↑\n200 | =7 ↓\n80 | 5 ←") == {1: (Kind.RANK, ())}
    assert kinds("60 | 1\n114 | 3\n108 | 2\n142 | 4\n180 | 6\n170 | 5") == {1: (Kind.RANK, (0,))}


def test_a_total_adds_up_the_columns_beside_it():
    assert kinds("12 | 30 | 42\n15 | 26 | 41\n31 | 44 | 75") == {2: (Kind.TOTAL, (0, 1))}
    assert kinds("42 | 12 | 30\n41 | 15 | 26\n75 | 31 | 44") == {0: (Kind.TOTAL, (1, 2))}


def test_what_a_heading_says_is_left_as_it_is():
    assert kinds(CHANGES, known={2: Kind.OWN, 3: Kind.PERCENT_CHANGE}) == {}


def test_a_pair_is_given_for_a_change_that_is_known():
    assert find_pair(columns_of(CHANGES), 2, (0, 1)) == (1, 0)
    assert find_pair(columns_of("1 | 2 | 50\n3 | 9 | 60\n8 | 5 | 70"), 2, (0, 1)) == ()


def test_a_table_of_very_many_columns_is_left_alone():
    assert kinds("\n".join(["1 | " * 20 + "2"] * 5)) == {}


@pytest.mark.parametrize(
    ("typed", "worked", "is_so"), [("53.2", 53.25, True), ("53.2", 53.26, False), ("5", 5.5, True)]
)
def test_a_figure_is_near_as_its_last_place_tells(typed, worked, is_so):
    assert is_near(read_cell(typed, PLACE), worked) is is_so


@given(st.lists(st.lists(st.sampled_from(["N/A", "12", "340", "-5", "7.5", "66.6%", "5 ↑"]), min_size=4, max_size=4)))
def test_any_columns_can_be_looked_at(rows):
    columns = [[read_cell(row[at], PLACE) for row in rows] for at in range(4)]
    assert set(find_roles(columns, (1000.0,), {})) <= set(range(4))
