import pytest

from orderpaper.checks.nearest import ask_nearest

KNOWN = ("Councillor Mrs Ring", "Councillor Webb")


def test_the_nearest_name_is_asked_for_as_it_is_known():
    assert ask_nearest("councillor mrs rign", KNOWN) == " Did you mean “Councillor Mrs Ring”?"


@pytest.mark.parametrize(("typed", "known"), [("Head of Housing", KNOWN), ("", KNOWN), ("Councillor Webb", ())])
def test_where_none_is_near_nothing_is_asked(typed, known):
    assert ask_nearest(typed, known) == ""
