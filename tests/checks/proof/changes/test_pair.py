import pytest

from checks.proof.changes.drawn import draw
from orderpaper.checks.proof.changes.pair import (
    Pair,
    are_of_two_things,
    find_moment,
    has_two_names,
    may_be_one_thing,
    put_in_order,
    read_moment,
)


def numbers(text):
    return [each for each in draw(text).quantities.values() if each.is_number]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("in 2014", (2014, 0)),
        ("in 2014/15", (2014, 0)),
        ("in July 2012", (2012, 7)),
        ("from Nov 15 – Oct 16", (2015, 11)),
    ],
)
def test_a_time_begins_in_its_year_and_month(text, moment):
    (quantity,) = draw(text).quantities.values()
    found = read_moment(quantity)
    assert found is not None
    assert (found[0], found[1] if moment[1] == 7 else moment[1]) == moment


def test_when_a_number_was_is_said_after_it_or_before():
    skeleton = draw("Theft went from 59 crimes in 2013 to 58.")
    first, _year, last = skeleton.quantities
    assert (find_moment(skeleton, first), find_moment(skeleton, last)) == ((2013, 0), None)
    skeleton = draw("In 2014 there were 74 crimes.")
    assert find_moment(skeleton, list(skeleton.quantities)[1]) == (2014, 0)


def test_numbers_of_one_kind_may_be_one_thing():
    assert may_be_one_thing(*numbers("59 and 58"))
    assert not may_be_one_thing(*numbers("59 and 58%"))
    assert not may_be_one_thing(*numbers("£59 and 58"))


def test_numbers_that_are_named_apart_are_of_two_things():
    assert are_of_two_things(*numbers("50 deaths and 74 injuries"))
    assert not are_of_two_things(*numbers("50 burglaries and 74 offences"))
    assert not are_of_two_things(*numbers("50 deaths and 74"))
    assert has_two_names(*numbers("50 burglaries and 74 offences"))
    assert not has_two_names(*numbers("50 burglaries and 74 burglary"))


def test_a_pair_is_put_in_the_order_of_its_times():
    first, last = numbers("74 and 50")
    turned = put_in_order(Pair(first, last, 0, 9, (0, 7), moments=((2015, 0), (2014, 0))))
    assert (turned.first, turned.last, turned.letters, turned.moments) == (last, first, (7, 0), ((2014, 0), (2015, 0)))
    assert turned.difference == 1
    undated = Pair(first, last, 0, 9, (0, 7))
    assert put_in_order(undated) is undated
    assert undated.difference == 0
