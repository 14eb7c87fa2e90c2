from decimal import Decimal

import pytest

from checks.made import make_figure, make_table
from orderpaper.records.measure import Denominator
from orderpaper.statistics.change import compare_periods
from orderpaper.statistics.direction import (
    PLAIN,
    TESTED,
    say_direction_of_travel,
    tell_direction,
    tell_rate_direction,
    tell_travel,
)
from orderpaper.statistics.rate import measure_rate


@pytest.mark.parametrize(
    ("before", "after", "good_is", "said"),
    [
        ("10", "8", "Lower", "↓ lower, better"),
        ("10", "12", "Lower", "↑ higher, worse"),
        ("10", "12", "Higher", "↑ higher, better"),
        ("10", "8", "Higher", "↓ lower, worse"),
        ("10", "10", "Higher", "→ the same"),
        ("10", "12", "Neither", "↑ higher"),
    ],
)
def test_which_way_is_said_in_words_and_better_or_worse_only_where_one_is(before, after, good_is, said):
    travel = tell_direction(make_figure(before), make_figure(after), good_is)
    assert say_direction_of_travel(travel) == said
    assert travel.test == PLAIN


def test_what_is_hidden_has_no_direction():
    assert tell_direction(make_figure("[c]"), make_figure("8"), "Lower") is None


def travel(before, after):
    people = Denominator(Decimal(100_000), "residents")
    return tell_rate_direction(
        measure_rate(make_figure(before), people), measure_rate(make_figure(after), people), "Lower"
    )


def test_a_rate_goes_no_way_where_chance_would_do():
    assert say_direction_of_travel(travel("100", "110")) == "→ no clear change"


def test_a_rate_goes_a_way_where_chance_would_not_do():
    assert say_direction_of_travel(travel("100", "160")) == "↑ higher, worse"
    assert travel("160", "100").goodness == "better"
    assert travel("160", "100").test == TESTED


def test_a_change_travels_the_way_its_figures_print():
    def travel(earlier, later, **values):
        table = make_table(**values)
        return tell_travel(compare_periods("All", table, ("2012", make_figure(earlier)), ("2013", make_figure(later))))

    assert (travel("300", "250").way, travel("300", "250").goodness) == ("lower", "better")
    assert (travel("300", "300").way, travel("300", "300").goodness) == ("the same", "")
    assert travel("300", "310", good_is="Neither").goodness == ""
