"""Names are there at once, things when they are asked for, and only what holds more names is kept."""

import pytest

from orderpaper.records.quotation import Names
from orderpaper.statistics.quotations.entries import Entries


def make(*names, thing=str.upper):
    made = []

    def build(name):
        made.append(name)
        return thing(name)

    return Entries(lambda: names, build), made


def test_nothing_is_made_before_it_is_asked_for():
    entries, made = make("a", "b")
    assert (list(entries), len(entries), "a" in entries, "c" in entries, made) == (["a", "b"], 2, True, False, [])
    assert (entries["a"], made) == ("A", ["a"])


def test_words_are_made_anew_and_names_are_kept():
    words, made_words = make("a")
    names, made_names = make("a", thing=lambda _name: Names({}))
    for entries in (words, names):
        assert entries["a"] == entries["a"]
    assert (made_words, made_names) == (["a", "a"], ["a"])


def test_a_name_that_is_not_there_is_not_made():
    entries, made = make("a")
    with pytest.raises(KeyError):
        entries["b"]
    assert entries.get("b") is None
    assert made == []


def test_entries_are_the_same_only_as_themselves_and_of_themselves_lead_no_further():
    entries, made = make("a")
    assert len({entries, make("a")[0]}) == 2
    assert len({entries, entries}) == 1
    assert (list(entries.list_inner()), entries.describe("a"), made) == ([], "", [])
