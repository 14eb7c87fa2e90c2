import datetime as dt

import pytest

from orderpaper.records.control import Rebase
from orderpaper.records.errors import ChartError
from orderpaper.statistics.control.figures import read_figures
from orderpaper.statistics.control.parts import split_at_rebases

WHY = "The police count common assault from this month on."
MONTHS = read_figures({dt.date(2016, month, 1): month for month in range(1, 7)})
PLAIN = read_figures([4, 5, 6, 7])


def spans(readings, *sinces):
    return [(each.start, each.end) for each in split_at_rebases(readings, [Rebase(since, WHY) for since in sinces])]


def test_without_a_rebase_there_is_one_part():
    assert spans(PLAIN) == [(0, 4)]


def test_the_point_named_is_the_first_of_its_part():
    assert spans(PLAIN, 3) == [(0, 2), (2, 4)]
    assert spans(MONTHS, dt.date(2016, 4, 1)) == [(0, 3), (3, 6)]
    assert spans(MONTHS, "1 April 2016") == [(0, 3), (3, 6)]


def test_rebases_may_be_given_in_any_order_and_keep_their_reason():
    stretches = split_at_rebases(PLAIN, [Rebase(4, "Late"), Rebase(2, "Early")])
    assert [(each.start, each.rebase and each.rebase.reason) for each in stretches] == [
        (0, None),
        (1, "Early"),
        (3, "Late"),
    ]


def test_a_year_is_a_label_before_it_is_a_number():
    years = read_figures({2012: 5, 2013: 6, 2: 7})
    assert spans(years, 2013) == [(0, 1), (1, 3)]
    assert spans(years, 2) == [(0, 2), (2, 3)]


@pytest.mark.parametrize(
    ("since", "reason", "sentence"),
    [
        (2, "  ", "Limits are worked out anew from 2 without a reason. Say why in a sentence."),
        (1, WHY, "Limits cannot be worked out anew from “1”. Name a figure from figure 2 to figure 4, by its label"),
        (0, WHY, "Limits cannot be worked out anew from “0”."),
        (-1, WHY, "Limits cannot be worked out anew from “-1”."),
        (5, WHY, "Limits cannot be worked out anew from “5”."),
        (True, WHY, "Limits cannot be worked out anew from “True”."),
        ("Apr 2017", WHY, "Limits cannot be worked out anew from “Apr 2017”."),
    ],
)
def test_a_rebase_that_cannot_be_is_refused_in_a_sentence(since, reason, sentence):
    with pytest.raises(ChartError) as refused:
        split_at_rebases(PLAIN, [Rebase(since, reason)])
    assert str(refused.value).startswith(sentence)


def test_two_rebases_at_one_point_are_refused():
    with pytest.raises(ChartError, match="worked out anew twice from figure 3"):
        spans(PLAIN, 3, 3)


def test_a_label_that_names_several_figures_is_refused():
    doubled = read_figures([("Apr", 1), ("May", 2), ("May", 3)])
    with pytest.raises(ChartError, match="“May” names 2 figures"):
        spans(doubled, "May")


def test_one_figure_cannot_be_split():
    with pytest.raises(ChartError, match="There is only one figure"):
        spans(read_figures([5]), 2)
