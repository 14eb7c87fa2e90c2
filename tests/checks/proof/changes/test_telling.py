from orderpaper.checks.proof.changes.telling import find_told, listen
from proofed import proof


def tell(text):
    return [([pair.first.text for pair in told.pairs], told.is_sure) for told in find_told(proof(text))]


def test_what_a_change_is_said_to_be_from_comes_before_the_numbers_nearby():
    assert tell("Casualties went from 59 to 58, a 35% reduction from 89 in 2008.") == [(["89"], True)]


def test_a_base_without_a_later_number_makes_nothing_sure():
    assert tell("Theft fell from 59 to 58, and saw a 35% reduction from 89 in 2008.") == []


def test_a_base_of_another_kind_leaves_the_numbers_nearby_unsure():
    assert tell("Spending went from £59 to £58, a 35% reduction from 89 in 2008.") == [(["£59"], False)]


def test_what_stands_beside_is_asked_in_turn():
    assert tell("There are 155,200 people, a rise of 16,300 (11.7%).") == [(["138,900", "155,200"], True)]
    assert tell("There was a 22.3% rise in theft. This is a rise from 282 to 345.") == [(["282"], True)]
    assert tell("There were 422 thefts, compared to 538 last year. This is a fall of 21.6%.") == [(["538"], True)]


def test_sentences_of_two_passages_are_no_neighbours():
    assert tell("There were 422 thefts, compared to 538 last year.\n\nThis is a fall of 21.6%.") == []


def test_a_change_without_any_pair_is_not_given():
    assert tell("Violent crime increased by 35% or an additional 315 offences.") == []


def test_a_paper_is_listened_to_once():
    reading = proof("Theft went from 538 to 422, a fall of 21.6%.")
    assert listen(reading) is listen(reading)
    other = proof("Theft went from 538 to 422, a fall of 21.6%.")
    assert listen(other) is not listen(reading)
