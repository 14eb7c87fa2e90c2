from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_figure, make_series, make_table
from orderpaper.statistics.formula import divide_change, divide_stated_change, list_formulas, subtract, work_out
from orderpaper.statistics.layout import read_layout


def read(text, **values):
    return read_layout(make_series(text, make_table(**values)))


THREE_YEARS = "Area | 2014 | 2015 | 2016 | Change\nA | 1 | 2 | 4 | 2"


def test_the_last_two_columns_are_the_likeliest_change():
    inputs = [each.inputs for each in list_formulas(read(THREE_YEARS), "Change")]
    assert inputs[:2] == [("2016", "2015"), ("2016", "2014")]
    assert len(inputs) == len(set(inputs)) == 6


def test_a_column_of_its_own_has_no_formula():
    assert list_formulas(read(THREE_YEARS), "2014") == []


def test_many_columns_are_not_all_paired():
    headings = " | ".join(str(year) for year in range(1990, 2010))
    layout = read(f"Area | {headings} | Change\nA | {' | '.join(['5'] * 20)} | 0")
    assert len(list_formulas(layout, "Change")) == 2


def test_the_working_says_what_was_worked_out():
    layout = read(THREE_YEARS)
    worked = work_out(layout, [make_figure("8,296"), make_figure("8,873")], subtract, "{} - {}")
    assert (worked.value, worked.working) == (-577, "8,296 - 8,873")
    assert worked.least == worked.most == worked.value


def test_what_is_rounded_itself_may_be_anything_it_was_rounded_from():
    layout = read("Area | 2015 | 2016\nA | 1% | 2%", unit="Per cent")
    worked = work_out(layout, [make_figure("24.3%"), make_figure("24.2%")], subtract, "{} - {}")
    assert (worked.least, worked.value, worked.most) == (Decimal("0.0"), Decimal("0.1"), Decimal("0.2"))


def test_what_is_not_given_or_cannot_be_divided_is_not_worked_out():
    layout = read(THREE_YEARS)
    assert work_out(layout, [make_figure("5"), make_figure("[c]")], subtract, "") is None
    assert work_out(layout, [make_figure("5"), None], subtract, "") is None
    assert work_out(layout, [make_figure("5"), make_figure("0")], divide_change, "") is None


@given(st.integers(1, 10**6), st.integers(0, 10**6))
def test_the_percentage_of_a_stated_change_is_that_of_the_two_figures(earlier, later):
    change = Decimal(later - earlier)
    assert divide_stated_change([Decimal(later), change]) == change / earlier * 100
