"""Texts that call figures by name are plain records."""

from orderpaper.records.place import Place
from orderpaper.records.quoted import Move, QuotedName, QuotedText


def test_a_name_that_speaks_of_no_change_has_no_move_and_lacks_nothing():
    named = QuotedName("figures.a.b.value", 0, 19, "12")
    assert (named.move, named.lack, named.choices) == (None, "", ())


def test_texts_are_the_same_where_everything_in_them_is():
    move = Move("All Crime", "2011/12", "8,873", "2012/13", "8,296", "lower", "better")
    here = Place("plan.xlsx", "Narrative", "C2")
    first, second = (QuotedText(here, "{a}", (QuotedName("a", 0, 3, move=move),)) for _time in range(2))
    assert first == second
