import pytest

from orderpaper.checks.proof.changes.across import join_on, link_back, link_on, list_neighbours
from orderpaper.checks.proof.changes.links import hear_all
from proofed import proof


def hear(text):
    return hear_all(proof(text).sentences)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were 422 thefts, compared to 538 last year. This is a fall of 21.6%.", True),
        ("Theft went from 538 to 422. This translates to a 21.6% fall in cases.", True),
        ("Theft went from 538 to 422. Robbery saw a fall of 21.6%.", None),
        ("Theft went from 538 to 422. This is a fall of 21.6% since 2008.", False),
        ("Theft went from 538 to 422, robbery from 47 to 46. This is a fall of 21.6%.", False),
        ("The aim was to go from 538 to 422. This is a fall of 21.6%.", False),
    ],
)
def test_a_change_is_linked_with_the_pair_of_the_sentence_before(text, found):
    before, spoken = hear(text)
    told = link_back(before, spoken, spoken.changes[0])
    assert (told and told.is_sure) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There was a 22.3% rise in drug offences. This is a rise from 282 to 345.", (True, False)),
        ("There was a 22.3% rise in theft. The number of thefts rose from 282 to 345.", (True, False)),
        ("There was a 22.3% rise in theft. There were 345 thefts, compared to 282 last year.", (True, True)),
        ("There was a 22.3% rise in theft. There were 345 robberies, compared to 282 last year.", None),
        ("There was a 22.3% fall in theft. There were 345 thefts, compared to 282 last year.", None),
        ("There was a 22.3% rise in theft. Robbery rose from 282 to 345.", None),
        ("There was a 22.3% rise in theft and a 5% rise in fraud. This is a rise from 282 to 345.", None),
    ],
)
def test_a_change_is_linked_with_the_pair_of_the_sentence_after(text, found):
    spoken, after = hear(text)
    told = link_on(spoken, spoken.changes[0], after)
    assert (told and (told.is_sure, told.is_loose)) == found


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("There were 345 thefts. This compares with 282 last year.", ("282", "345")),
        ("There were 345 thefts. This is up from 282 last year.", ("282", "345")),
        ("There were 345 thefts in 2015. In 2014 there were 282.", ("282", "345")),
        ("There were 282 thefts in 2014. In 2015 there were 345.", ("282", "345")),
        ("There were 345 thefts. In 2014 there were 282.", None),
        ("There were 345 thefts in 12 wards. This compares with 282 last year.", None),
        ("There were 345 thefts. This compares with 28% last year.", None),
        ("There were 345 thefts. This compares with 282 robberies.", None),
    ],
)
def test_two_sentences_may_hold_one_number_each(text, pair):
    before, spoken = hear(text)
    found = [(each.first.text, each.last.text) for each in join_on(before, spoken).pairs]
    assert found == ([pair] if pair else [])


def test_a_sentence_without_one_before_it_stays_as_it_is():
    (spoken,) = hear("This compares with 282 last year.")
    assert join_on(None, spoken) is spoken


def test_neighbours_are_those_that_stand_next_to_it():
    one, two, three = hear("There were 345 thefts. It was hot. There were 47 robberies.")
    assert two is None
    assert list(list_neighbours([one, two, three])) == [(None, one, None), (None, three, None)]
