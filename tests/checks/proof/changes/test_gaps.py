import pytest

from checks.proof.changes.drawn import listen
from orderpaper.checks.proof.changes.gaps import (
    has_other_base,
    is_of_another,
    is_same_thing,
    stands_after,
    stands_before,
)


@pytest.mark.parametrize(
    ("text", "is_near"),
    [
        ("Theft fell by 21.6%, from 538 to 422.", True),
        ("There was a 21.6% fall in theft in the town (422, down from 538).", True),
        ("Theft fell by 21.6%, with offences falling from 538 to 422.", True),
        ("There was a fall of 21.6% in the town with 422 cases compared to 538 last year.", True),
        ("Theft fell by 21.6%, robbery from 538 to 422.", False),
        ("Theft fell by 21.6% and robbery from 538 to 422.", False),
        ("Theft fell by 21.6%, with robbery falling from 538 to 422.", False),
    ],
)
def test_a_change_leads_up_to_a_pair_of_its_own_clause(text, is_near):
    spoken = listen(text)
    assert stands_before(spoken.skeleton, spoken.changes[0].end, spoken.pairs[0]) is is_near


@pytest.mark.parametrize(
    ("text", "is_near"),
    [
        ("Theft went from 538 to 422, a fall of 21.6%.", True),
        ("Theft went from 538 offences to 422 offences in the town – a fall of 21.6%.", True),
        ("Theft went from 538 to 422 (-21.6%).", True),
        ("Theft went from 538 to 422; this represents a 21.6% fall.", True),
        ("Theft went from 538 to 422, which is a fall of 21.6%.", True),
        ("Theft (538 to 422) fell by 21.6%.", True),
        ("Theft went from 538 to 422, robbery fell by 21.6%.", False),
        ("Theft went from 538 to 422 and robbery fell by 21.6%.", False),
        ("Theft went from 538 to 422, compared with a 21.6% fall elsewhere.", False),
        ("Theft went from 538 to 422, below the 21.6% fall of last year.", False),
    ],
)
def test_a_change_goes_on_from_a_pair_of_its_own_clause(text, is_near):
    spoken = listen(text)
    assert stands_after(spoken.skeleton, spoken.pairs[0].end, spoken.changes[0]) is is_near


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("Theft went from 538 in 2014 to 422 in 2015, a fall of 21.6%.", False),
        ("Theft went from 538 in 2014 to 422 in 2015, a fall of 21.6% on the previous year.", False),
        ("Theft went from 538 in 2014 to 422 in 2015, a fall of 21.6% since 2014.", False),
        ("Theft went from 538 in 2014 to 422 in 2015, a fall of 21.6% since 2010.", True),
        ("Theft went from 538 in 2010 to 422 in 2015, a fall of 21.6% on last year.", True),
        ("Theft went from 538 to 422, a fall of 21.6% since 2010.", True),
        ("Theft went from 538 to 422, a fall of 21.6% against the average.", True),
        ("Theft went from 538 to 422, a fall of 21.6% a year.", True),
        ("Theft went from 538 to 422, a fall of 21.6% from", True),
    ],
)
def test_a_change_that_is_said_to_be_from_something_else_has_another_base(text, is_other):
    spoken = listen(text)
    span = (spoken.changes[0].end, len(spoken.skeleton.text))
    assert has_other_base(spoken.skeleton, span, spoken.pairs[0]) is is_other


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("Theft went from 538 to 422, a fall of 21.6% in Kent.", True),
        ("Theft in Kent went from 538 to 422, a fall of 21.6% in Kent.", False),
        ("Theft went from 538 to 422, a fall of 21.6% nationally.", True),
        ("Theft went from 538 to 422, a fall of 21.6% in reported robberies.", True),
        ("Theft went from 538 to 422, a fall of 21.6% in thefts.", False),
        ("Theft went from 538 to 422, a fall of 21.6% in offences.", False),
    ],
)
def test_a_change_in_something_not_spoken_of_is_of_another(text, is_other):
    spoken = listen(text)
    assert is_of_another(spoken.skeleton, spoken.changes[0].end) is is_other


def test_what_a_number_counts_is_the_same_where_it_was_spoken_of_or_has_no_name():
    skeleton = listen("There were 422 burglaries and 538 offences.").skeleton
    burglaries, offences = skeleton.quantities
    assert is_same_thing("Burglary fell", skeleton, burglaries)
    assert not is_same_thing("Theft fell", skeleton, burglaries)
    assert is_same_thing("Theft fell", skeleton, offences)
