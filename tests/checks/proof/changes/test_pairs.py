import pytest

from checks.proof.changes.drawn import draw, pairs
from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.pairs import find_pairs


@pytest.mark.parametrize(
    "text",
    [
        "Theft went from 538 to 422.",
        "Theft went from 538 offences in 2014 to 422 offences in 2015.",
        "Theft went from 538, down to 422.",
        "Theft went from 538 in 2014, a fall of 116 to 422 in 2015.",
        "Theft (422, down from 538) fell.",
        "There were 422 thefts, which is a fall from 538.",
        "Theft fell to 422 in 2015 from 538.",
        "Theft fell to 422 (from 538).",
        "Theft: 538 → 422.",
        "There was a fall in theft (538 to 422).",
        "There were 538 thefts in 2014, falling to 422 in 2015.",
        "There were 422 thefts compared to 538 in the previous year.",
        "There were 422 thefts (26.4% of homes) compared to 538 thefts (26.2% of homes) in the same period last year.",
        "There were 422 thefts, against 538 last year.",
        "There were 422 thefts from Jul 15 – Jun 16, compared to 538 from Sep 14 – Aug 15.",
        "There were 422 thefts (538 in 2014).",
        "There were 422 thefts (2014: 538).",
        "There were 422 thefts (previously 538).",
        "There were 422 thefts this year, 538 last year.",
        "There were 422 thefts, compared with the previous 12 months (538).",
        "There were 422 thefts on the year ending March 2017 (538 thefts).",
        "Theft was 422; the year before it was 538.",
        "There were 538 last year and 422 this year.",
        "In 2014 there were 538, compared to 422 in 2015.",
        "In 2014 there were 538, 422 in 2015.",
    ],
)
def test_the_ways_of_telling_two_numbers_all_give_the_earlier_and_the_later(text):
    assert pairs(text) == [("538", "422")]


def test_a_sentence_may_tell_of_several():
    assert pairs("Theft went from 59 to 58, and robbery from 24.2% to 24.3%.") == [("59", "58"), ("24.2%", "24.3%")]


@pytest.mark.parametrize(
    "text",
    [
        "The offenders were aged from 16 to 24.",
        "Scores ranged from 3 to 5.",
        "There were 422 thefts, compared to 538 in Ashford.",
        "The rate was 2.5%, compared to 2.4% nationally.",
        "There were 50 deaths, compared to 74 injuries in 2014.",
        "There were 422 thefts compared to 26% last year.",
        "There were 422 thefts compared with the target (538).",
        "There were 422 thefts compared with last year’s average (538).",
        "Theft rose from 8th to 7th.",
        "In 1994 some 73 were killed and 1,170 hurt; by 2011 this had reduced to 43 killed.",
    ],
)
def test_ages_other_places_and_other_things_are_no_pair(text):
    assert pairs(text) == []


def test_the_number_of_an_amount_stands_in_no_pair():
    assert pairs("Theft fell by 116, down from 538.") == []


def test_the_word_between_says_which_way():
    skeleton = draw("There were 422 thefts, down from 538.")
    (pair,) = find_pairs(skeleton, ())
    assert (pair.way, pair.word, pair.is_moved) == (Way.DOWN, "down", True)


def test_a_comparison_has_no_way_and_did_not_surely_move():
    (pair,) = find_pairs(draw("There were 422 thefts, compared to 538 last year."), ())
    assert (pair.way, pair.is_moved) == (None, False)
