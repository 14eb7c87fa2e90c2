import pytest

from checks.made import FILE, SHEET, judge, pasted
from orderpaper.checks.figures.thousands_are_not_decimals import thousands_are_not_decimals
from orderpaper.records.finding import query
from orderpaper.records.place import Place


def find(text, **values):
    return list(thousands_are_not_decimals(judge(pasted(text, **values))))


def test_three_decimals_among_whole_numbers_are_worth_a_look():
    said = "1.277 stands among whole numbers. Is it 1,277? Type it so."
    assert find("Area | 2014 | 2015 | 2016\nA | 1,201 | 1,277 | 1.277\nB | 3 | 4 | 5") == [
        query("thousands-are-not-decimals", Place(FILE, SHEET, "D2"), said, "1.277")
    ]


def test_a_lone_figure_is_compared_with_its_column():
    assert [each.place.at for each in find("Area | 2016\nA | 980\nB | 1.277\nC | 1,100")] == ["B3"]


def test_money_is_looked_at_too():
    [found] = find("Area | 2015 | 2016\nA | £37,104 | £37.104", unit="£")
    assert "Is it £37,104?" in found.message


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Area | 2015 | 2016\nA | 1.201 | 1.277", {}),
        ("Area | 2016\nA | 1.201\nB | 1.277\nC | 3", {}),
        ("Area | 2016\nA | 1.277", {}),
        ("Area | 2015 | 2016\nA | 10 | 1.277", {"unit": "Per 1,000 people"}),
        ("Area | 2015 | 2016 | Rate\nA | 10 | 11 | 1.277", {}),
        ("Area | 2015 | 2016\nA | 10 | 12.50", {}),
        ("Area | 2015 | 2016\nA | 10 | 0.277", {}),
        ("Area | 2015 | 2016\nA | 10 | 1.277%", {}),
    ],
)
def test_decimals_that_may_be_meant_are_fine(text, values):
    assert find(text, **values) == []
