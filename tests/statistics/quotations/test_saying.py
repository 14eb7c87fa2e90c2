"""What is said knows its cells; what cannot be said stands as its reason, or as what is missing."""

import pytest

from checks.made import make_figure
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, citations_of
from orderpaper.statistics.quotations.saying import CannotSayError, Saying, lack, print_saying, withhold

HERE = Place("statistics.xlsx", "ASB", "B2")


def test_words_are_printed_with_their_cells_and_their_name():
    words = print_saying("figures.a.b", lambda: Saying("12  \n of 13", (HERE,)))
    assert words == "12 of 13"
    assert citations_of(words)[0] == (0, 8, (HERE,), "figures.a.b")


def test_what_is_lacking_is_missing_words():
    def say():
        raise lack("a total", HERE)

    assert print_saying("figures.a.b", say) == Missing("a total", HERE)
    assert print_saying("figures.a.b", lambda: Missing("source", HERE)) == Missing("source", HERE)


def test_a_reason_stands_instead_with_its_cells():
    hidden = make_figure("[c]", "C3")
    with pytest.raises(CannotSayError) as raised:
        withhold([make_figure("12"), hidden], "cannot be compared")
    assert raised.value.instead == Saying("cannot be compared, as a figure is not given ([c])", (hidden.place,))
    withhold([make_figure("12")])
