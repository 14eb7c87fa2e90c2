from orderpaper.records.place import Place
from orderpaper.records.printed_table import Goodness
from orderpaper.records.text import citations_of
from orderpaper.statistics.displays.columns import make_cell, tell_cell

B2 = Place("statistics.xlsx", "ASB", "B2")


def test_better_and_worse_are_said_in_the_words_of_the_cell():
    cell = make_cell("-577", [B2], "better")
    assert (cell.words, cell.goodness) == ("-577 (better)", Goodness.BETTER)
    assert citations_of(cell.words)[0][:3] == (0, 13, (B2,))
    assert make_cell("+3", [B2], "worse").words == "+3 (worse)"
    assert make_cell("+3", [B2]).goodness is Goodness.NONE


def test_words_that_say_it_themselves_stay_as_they_are():
    cell = tell_cell("↓ lower, better", [B2], "better")
    assert (cell.words, cell.goodness) == ("↓ lower, better", Goodness.BETTER)
