import pytest

from checks.proof.changes.drawn import changes, draw
from orderpaper.checks.proof.changes.amounts import find_changes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Crime fell by 3.2%, or 3,227 crimes.", [(["3.2%", "3,227"], "lower")]),
        ("There was a fall of 12.9% in the year.", [(["12.9%"], "lower")]),
        ("An additional 602 offences, an increase of 14.9%, came in.", [(["602", "14.9%"], "higher")]),
        ("There was a 12.2% increase in all crime.", [(["12.2%"], "higher")]),
        ("Crime has fallen 11.8%, or over 1,000 fewer crimes.", [(["11.8%", "1,000"], "lower")]),
        ("Abuse decreased in 2012 by 79 incidents (4.2%).", [(["79", "4.2%"], "lower")]),
        ("Drug offences fell by 1.7% (7 fewer offences).", [(["1.7%", "7"], "lower")]),
        ("There were 63 more crimes.", [(["63"], "higher")]),
        ("That is +0.6% higher (14 more people).", [(["+0.6%", "14"], "higher")]),
        ("Repeat victims rose slightly (0.1%).", [(["0.1%"], "higher")]),
        ("Abuse has decreased (by 79 incidents, all told).", [(["79"], "lower")]),
        ("Theft continues to decrease 8.0% in the town.", [(["8.0%"], "lower")]),
        ("Theft is 5% up on last year.", [(["5%"], "higher")]),
        ("There was a slight increase of nuisance of 3% in the town.", [(["3%"], "higher")]),
        ("Theft changed by 5%.", [(["5%"], None)]),
        ("Theft is down on the year (-8.0%).", [(["-8.0%"], "lower")]),
        ("Fires more than halved in the year.", [(["halved"], "lower")]),
        ("Cases doubled in the year.", [(["doubled"], "higher")]),
        ("This is equivalent to 5%.", [(["5%"], None)]),
        ("Theft rose (an increase of 27 offences, 1.7%).", [(["27", "1.7%"], "higher")]),
        ("Theft fell by 5% and robbery rose by 6%.", [(["5%"], "lower"), (["6%"], "higher")]),
    ],
)
def test_amounts_are_found_with_their_way_and_those_of_one_change_are_together(text, found):
    assert changes(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "In all 5% of residents came.",
        "It is 5% lower than the predicted rate.",
        "A 12 month rise followed.",
        "Theft rose to 5,000.",
        "Theft moved up 2 places.",
        "There were 85 people.",
        "This is equivalent to 5% of all crime.",
    ],
)
def test_levels_shares_and_spans_are_no_amounts(text):
    assert changes(text) == []


def test_a_share_of_something_is_no_companion():
    assert changes("Abuse fell by 79 incidents (4.2% of all crime).") == [(["79"], "lower")]


def test_a_change_reaches_from_its_first_word_to_its_last():
    skeleton = draw("In all, there was a fall of 7 offences (1.7%) in the year.")
    (change,) = find_changes(skeleton)
    assert skeleton.text[: change.start] == "In all, there was a "
    assert skeleton.text[change.end :] == " in the year."
    assert change.letters == set(skeleton.quantities)


def test_what_no_word_calls_a_change_is_plain():
    assert [each.amounts[0].is_plain for each in find_changes(draw("Theft fell by 5%, robbery +6%."))] == [False, True]
