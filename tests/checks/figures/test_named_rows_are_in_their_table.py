import pytest

from checks.made import make_table, pasted
from orderpaper.checks.figures.named_rows_are_in_their_table import named_rows_are_in_their_table
from orderpaper.records.finding import stop

CODE = "named-rows-are-in-their-table"
TABLE = "Area | 2016\nMaidstone | 7\nTonbridge & Malling | 8\nWest Kent | 15\nKent | 30"


def find(**values):
    return list(named_rows_are_in_their_table(pasted(TABLE, **values)))


@pytest.mark.parametrize("ours", ["Maidstone", " maidstone ", ""])
def test_a_row_that_is_there_is_fine_whatever_its_capitals(ours):
    assert find(ours=ours, totals="West Kent\n\nkent") == []


def test_a_misspelt_row_stops_and_is_told_the_nearest():
    place = make_table().origin.place("ours")
    said = "the sheet “ASB by area” has no row “Maidston”. Did you mean “Maidstone”?"
    assert find(ours="Maidston") == [stop(CODE, place, said, "Maidston")]


def test_each_total_is_looked_for():
    place = make_table().origin.place("totals")
    said = "the sheet “ASB by area” has no row “England”. Type the name as it stands in column A there."
    assert find(totals="Kent\nEngland") == [stop(CODE, place, said, "England")]
