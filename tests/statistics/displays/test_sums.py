from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.statistics.displays.sums import add

HERE = Place("statistics.xlsx", "ASB", "B2")


def figure(value, **looks):
    return Figure(value, HERE, **looks)


@given(st.lists(st.integers(-999, 999), min_size=1))
def test_a_sum_is_exact_and_stands_where_its_first_figure_does(cents):
    total = add([figure(each / 100, decimals=2) for each in cents])
    assert total.value == sum(cents) / 100
    assert (total.place, total.decimals) == (HERE, 2)


def test_what_is_not_given_has_no_sum():
    assert add([]) is None
    assert add([figure(1.0), figure(None, flag="[x]"), figure(None, flag="[c]")]).flag == "[c]"
    assert add([figure(1.0), None]).flag == "[x]"
    assert add([figure(1.0), figure(None, flag="<5")]).flag == "[x]"


def test_percentages_do_not_add_up_and_money_stays_money():
    assert add([figure(1.0), figure(2.0, is_percent=True)]).flag == "[z]"
    assert str(add([figure(1.5, is_money=True, decimals=2), figure(2000.0, is_money=True)])) == "£2,001.50"
