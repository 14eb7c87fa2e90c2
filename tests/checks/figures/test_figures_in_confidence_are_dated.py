import datetime as dt

from checks.made import make_table, pasted
from orderpaper.checks.figures.figures_in_confidence_are_dated import figures_in_confidence_are_dated
from orderpaper.records.finding import query


def find(**values):
    return list(figures_in_confidence_are_dated(pasted("Area | 2016\nA | 9", **values)))


def test_figures_in_confidence_without_a_day_are_worth_a_look():
    place = make_table().origin.place("as_at")
    said = "“ASB by area” is In confidence, and nothing says when its figures were taken. Type the day."
    assert find(standing="In confidence") == [query("figures-in-confidence-are-dated", place, said)]


def test_with_a_day_or_published_they_are_fine():
    assert find(standing="In confidence", as_at=dt.date(2017, 3, 1)) == []
    assert find(standing="Published") == []
