from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_figure, make_table
from orderpaper.records.figure import Figure
from orderpaper.records.measure import Rank
from orderpaper.records.place import Place
from orderpaper.statistics.rank import average_best, choose_direction, rank_figures, say_direction, say_nth, say_rank

HERE = Place("statistics.xlsx", "Made", "B2")
values = st.lists(st.one_of(st.integers(0, 8), st.floats(0, 100)), min_size=1, max_size=15)


def figures(numbers):
    return {f"Area {at}": Figure(number, HERE) for at, number in enumerate(numbers)}


def places(ranks):
    return {area: rank.place for area, rank in ranks.items()}


def test_ties_share_a_rank_and_the_next_is_left_out():
    ranks = rank_figures(figures([10, 20, 20, 30]), is_highest_first=False)
    assert list(places(ranks).values()) == [1, 2, 2, 4]
    assert [rank.is_joint for rank in ranks.values()] == [False, True, True, False]


@given(values, st.randoms(use_true_random=False), st.booleans())
def test_the_order_of_the_areas_changes_no_rank(numbers, random, is_highest_first):
    given_figures = figures(numbers)
    shuffled = list(given_figures.items())
    random.shuffle(shuffled)
    before = rank_figures(given_figures, is_highest_first=is_highest_first)
    assert rank_figures(dict(shuffled), is_highest_first=is_highest_first) == before


@given(values)
def test_a_rank_is_one_more_than_the_areas_before_it_and_the_other_way_round_counts_those_behind(numbers):
    given_figures = figures(numbers)
    high = rank_figures(given_figures, is_highest_first=True)
    low = rank_figures(given_figures, is_highest_first=False)
    exact = {area: round(each.value, 9) for area, each in given_figures.items()}
    for area, number in exact.items():
        assert high[area].place == 1 + sum(other > number for other in exact.values())
        alike = sum(other == number for other in exact.values())
        assert high[area].place + low[area].place == len(exact) + 2 - alike
        assert high[area].is_joint is low[area].is_joint is (alike > 1)


def test_what_is_hidden_has_no_rank_and_is_not_counted():
    ranks = rank_figures({"A": make_figure("[c]"), "B": make_figure("3")}, is_highest_first=True)
    assert ranks == {"B": Rank(1, 1, is_joint=False, is_highest_first=True)}


@pytest.mark.parametrize(
    ("rank", "said"),
    [
        (Rank(5, 12, is_joint=False, is_highest_first=False), "5th lowest of 12"),
        (Rank(3, 12, is_joint=True, is_highest_first=True), "joint 3rd highest of 12"),
        (Rank(1, 13, is_joint=False, is_highest_first=True), "highest of 13"),
        (Rank(1, 13, is_joint=True, is_highest_first=False), "joint lowest of 13"),
    ],
)
def test_a_rank_is_said_with_its_direction(rank, said):
    assert say_rank(rank) == said


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (22, "22nd")]
)
def test_places_have_their_endings(number, said):
    assert say_nth(number) == said


@pytest.mark.parametrize(
    ("rank", "good_is", "is_highest_first"),
    [
        ("1 is best", "Lower", False),
        ("1 is best", "Higher", True),
        ("1 is worst", "Lower", True),
        ("1 is worst", "Higher", False),
        ("None", "Lower", None),
        ("", "Lower", None),
        ("1 is best", "Neither", None),
    ],
)
def test_which_end_is_1_follows_from_what_is_good(rank, good_is, is_highest_first):
    assert choose_direction(make_table(rank=rank, good_is=good_is)) is is_highest_first


def test_the_meaning_of_1_is_said():
    assert say_direction(is_highest_first=False, of=13) == "1 = lowest of 13"


def test_the_best_four_are_the_lowest_of_the_others_where_lower_is_good():
    best = average_best(figures([1, 2, 3, 4, 5, 90]), "Lower", own="Area 0")
    assert (best.mean, best.areas) == (Decimal("3.5"), ("Area 1", "Area 2", "Area 3", "Area 4"))


def test_the_best_four_are_the_highest_where_higher_is_good():
    assert average_best(figures([1, 2, 3, 4, 5, 90]), "Higher").mean == Decimal("25.5")


@pytest.mark.parametrize(("numbers", "good_is"), [([1, 2, 3], "Lower"), ([1, 2, 3, 4], "Neither")])
def test_fewer_than_four_or_no_good_way_have_no_best_four(numbers, good_is):
    assert average_best(figures(numbers), good_is) is None


@given(st.lists(st.integers(0, 100), min_size=4, max_size=12))
def test_no_area_left_out_of_the_best_four_is_better(numbers):
    best = average_best(figures(numbers), "Lower")
    assert best.mean == Decimal(sum(sorted(numbers)[:4])) / 4
