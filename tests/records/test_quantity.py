"""Quantities and the sentences they are said in."""

from decimal import Decimal

import pytest

from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts
from orderpaper.records.quantity import Quantity, Sentence, Unit

TEXT = "It fell. It rose by 7% in 2016."
PASSAGE = Passage(TEXT, PassageKind.TEXT, ((0, Whereabouts(line=1)), (12, Whereabouts(line=2))))


def quantity(text, unit):
    start = TEXT.index(text)
    return Quantity(start - 9, start - 9 + len(text), text, Decimal(7), unit)


SENTENCE = Sentence(TEXT[9:], PASSAGE, 9, (quantity("7%", Unit.PERCENT), quantity("2016", Unit.YEAR)))


def test_a_sentence_knows_where_its_letters_stand_in_the_paper():
    assert [SENTENCE.find(letter).line for letter in (0, 2, 3)] == [1, 1, 2]


def test_numbers_are_what_can_be_reckoned_with():
    assert [each.text for each in SENTENCE.numbers] == ["7%"]


@pytest.mark.parametrize("unit", [Unit.RANK, Unit.YEAR, Unit.PERIOD, Unit.DATE, Unit.LABEL])
def test_ranks_years_dates_and_labels_are_no_numbers(unit):
    assert not quantity("7%", unit).is_number
