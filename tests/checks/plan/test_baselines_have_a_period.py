import pytest

from checks.made import make_figure
from orderpaper.checks.plan.baselines_have_a_period import baselines_have_a_period
from orderpaper.records.finding import query
from orderpaper.records.plan import Indicator
from papers.example import make, read_example, with_plan


def find(**values):
    return list(baselines_have_a_period(with_plan(read_example(), indicators=(make(Indicator, **values),))))


def test_a_baseline_without_a_period_is_worth_a_look():
    place = make(Indicator).origin.place("baseline_period")
    said = "the baseline is 22.3, and nothing says of when. Type its period, as 2014/15."
    assert find(baseline=make_figure("22.3")) == [query("baselines-have-a-period", place, said)]


@pytest.mark.parametrize(
    "values",
    [
        {"baseline": make_figure("22.3"), "baseline_period": "2014/15"},
        {"baseline": make_figure("[x]")},
        {"baseline_period": "2014/15"},
        {"target": "19"},
    ],
)
def test_with_a_period_or_without_a_figure_it_is_fine(values):
    assert find(**values) == []
