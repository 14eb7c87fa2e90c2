import pytest

from orderpaper.checks.plan.figure_targets_say_which_way_is_good import figure_targets_say_which_way_is_good
from orderpaper.records.finding import query
from orderpaper.records.plan import Indicator
from papers.example import make, read_example, with_plan


def find(target, good_is=""):
    indicators = (make(Indicator, target=target, good_is=good_is),)
    return list(figure_targets_say_which_way_is_good(with_plan(read_example(), indicators=indicators)))


@pytest.mark.parametrize("target", ["19", "1,000", "26.5%", "£37,104", " 19 ", "-5"])
def test_a_bare_figure_says_which_way_is_good(target):
    said = f"the target is {target}, and nothing says which way is better. Type Lower, Higher or Neither under Good is."
    place = make(Indicator).origin.place("good_is")
    assert find(target) == [query("figure-targets-say-which-way-is-good", place, said)]


@pytest.mark.parametrize("target", ["", "below the county average", "below 1,000", "Reduce to 19", "2017/18"])
def test_words_say_so_themselves(target):
    assert find(target) == []


@pytest.mark.parametrize("good_is", ["Lower", "Higher", "Neither"])
def test_an_indicator_that_says_so_is_fine(good_is):
    assert find("19", good_is) == []
