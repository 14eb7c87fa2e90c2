"""The sentences of passages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts
from orderpaper.statistics.language.sentences import read_sentences


def passage(text, kind=PassageKind.TEXT):
    return Passage(text, kind, ((0, Whereabouts(line=1)), (10, Whereabouts(line=2))))


def test_each_sentence_knows_where_it_begins_and_its_quantities():
    first, second = read_sentences([passage("It fell. It rose by 7%.")])
    assert (first.text, first.start, first.quantities) == ("It fell.", 0, ())
    assert (second.text, second.start, second.quantities[0].text) == ("It rose by 7%.", 9, "7%")
    assert second.find(second.quantities[0].start).line == 2


def test_rows_are_left_out():
    assert not read_sentences([passage("Robbery 46 47", PassageKind.ROW)])


@pytest.mark.parametrize(
    ("text", "count"), [("46", 0), ("-19.6%", 0), ("", 0), ("In 2016 it fell", 1), ("Été 2016", 1)]
)
def test_cells_of_mere_figures_are_left_out(text, count):
    assert len(read_sentences([passage(text, PassageKind.CELL)])) == count


def test_the_number_before_a_footnote_is_no_quantity():
    (note,) = read_sentences([passage("13 January to September 2013", PassageKind.NOTE)])
    assert [(each.text, note.text[each.start : each.end]) for each in note.quantities] == [
        ("January to September 2013", "January to September 2013")
    ]


def test_a_number_in_a_footnote_is_one():
    (note,) = read_sentences([passage("3 Of these 12 cases", PassageKind.NOTE)])
    assert [each.text for each in note.quantities] == ["12"]


@given(st.lists(st.text(), max_size=5))
def test_sentences_and_quantities_stand_where_they_say(texts):
    for each in read_sentences(map(passage, texts)):
        assert each.passage.text[each.start : each.start + len(each.text)] == each.text
        assert all(each.text[found.start : found.end] == found.text for found in each.quantities)
