"""The year a paper is of."""

import pytest

from orderpaper.checks.proof.dated.own_year import find_own_year
from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts


def own_year(*texts, kind=PassageKind.TEXT):
    return find_own_year(Passage(text, kind, ((0, Whereabouts()),)) for text in texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("the priorities for 2016/17 are", "The Strategic Assessment for 2016-17 says"),
        ("the 2016/17 priorities", "the 2016-17 Community Safety Plan"),
        ("the priorities for 2016/17", "the priorities for 2016/17", "the 2015/16 assessment"),
        ("the plan for 2016/17", "2015/16 priorities", "2016/17’s identified priorities", "the plan of 2015/16"),
    ],
)
def test_a_paper_is_of_the_year_it_most_often_calls_its_own_the_later_of_two(texts):
    assert own_year(*texts) == 2016


def test_a_heading_says_it_alone():
    assert own_year("Strategic Assessment 2016/17", kind=PassageKind.HEADING) == 2016


@pytest.mark.parametrize(
    "texts",
    [(), ("In 2016/17 it fell", "2016/17 crime"), ("the 2013-18 plan", "the 2013-18 plan"), ("the plan for 2016/17",)],
)
def test_years_of_figures_and_of_longer_plans_say_nothing(texts):
    assert own_year(*texts) == 0
