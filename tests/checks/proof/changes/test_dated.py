from hypothesis import given
from hypothesis import strategies as st

from checks.proof.changes.drawn import draw
from orderpaper.checks.proof.changes.dated import find_dated_pairs


def find(text):
    skeleton = draw(text)
    return [(pair.first.text, pair.last.text) for pair in find_dated_pairs(skeleton, skeleton.text)]


def test_two_numbers_are_told_by_their_years_in_either_order():
    assert find("There were 74 casualties in 2014 and 50 in 2015.") == [("74", "50")]
    assert find("There were 50 in 2015 and 74 in 2014.") == [("74", "50")]
    assert find("In 2014 there were 74, and in 2015 there were 50.") == [("74", "50")]
    assert find("Casualties: 50 (2015), 74 (2014).") == [("74", "50")]


def test_of_a_run_the_first_and_the_last_come_first_and_then_each_with_the_next():
    assert find("Casualties: 2015 – 50, 2014 – 74, 2013 – 63.") == [("63", "50"), ("74", "50"), ("63", "74")]


def test_numbers_in_other_clauses_or_of_other_things_are_no_run():
    assert find("There were 74 casualties in 2014 while thefts in the town were few, and 50 in 2015.") == []
    assert find("There were 74 deaths in 2014 and 50 injuries in 2015.") == []
    assert find("There were 74 in 2014 and 50% in 2015.") == []


@given(st.permutations([(2012, 61), (2013, 63), (2014, 74), (2015, 50)]))
def test_the_order_of_telling_does_not_matter(years):
    assert find(f"Casualties: {', '.join(f'{year} – {number}' for year, number in years)}.")[0] == ("61", "50")
