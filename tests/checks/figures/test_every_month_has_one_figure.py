import pytest

from checks.made import FILE, judge, make_table, with_statistics
from orderpaper.checks.figures.every_month_has_one_figure import every_month_has_one_figure
from orderpaper.records.finding import query
from orderpaper.records.place import Place

ONE = "Measure | Apr 16 | May 16 | Jun 16 | Jul 16 | Aug 16\nASB | 110 | 120 | 130 | 140 | 150"


def find(*texts):
    tables = [(text, make_table(row, id=f"Table {row}", rows_are="Measure")) for row, text in enumerate(texts, 2)]
    return list(every_month_has_one_figure(judge(with_statistics(*tables))))


def test_two_tables_that_agree_are_fine():
    assert find(ONE, ONE) == []


def test_a_month_with_two_figures_is_told_at_the_first_with_the_place_of_the_second():
    said = (
        "130 stands here, and 133 stands for June 2016 in “Table 3 › D2”. Put right whichever is wrong, or paste both "
        "as they were on one day."
    )
    place = Place(FILE, "Table 2", "D2")
    assert find(ONE, ONE.replace("130", "133")) == [query("every-month-has-one-figure", place, said, "130")]


def test_a_month_is_told_once_though_it_differs_from_two_tables():
    assert [each.place.at for each in find(ONE, ONE.replace("130", "133"), ONE.replace("130", "133"))] == ["D2"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Small counts are alike by chance, and so is one figure again and again.
        ("3 | 0 | 1 | 2 | 0", "3 | 0 | 1 | 2 | 1"),
        ("40 | 40 | 40 | 40 | 40", "40 | 40 | 40 | 40 | 41"),
        ("110 | 120 | 130 | 140 | 150", "110 | 120 | 138 | 147 | 159"),
    ],
)
def test_measures_that_are_not_surely_one_are_not_compared(one, other):
    headings = ONE.partition("\n")[0]
    assert find(f"{headings}\nASB | {one}", f"{headings}\nDamage | {other}") == []
