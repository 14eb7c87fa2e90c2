"""All the quantities of a sentence."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.quantity import Approach, Unit
from orderpaper.statistics.language.quantities import read_quantities

COUNT, PERCENT, PERIOD, YEAR, LABEL, RANK, DATE = (
    Unit.COUNT,
    Unit.PERCENT,
    Unit.PERIOD,
    Unit.YEAR,
    Unit.LABEL,
    Unit.RANK,
    Unit.DATE,
)


def said(text):
    """Give the quantities of a sentence, each as printed and what it is of."""
    return [(each.text, each.unit) for each in read_quantities(text)]


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        (
            "Over the four years 2009-10 to 20012-13 crime fell 11.8%, or over 1,000 fewer crimes per year.",
            [("four", COUNT), ("2009-10", PERIOD), ("20012-13", PERIOD), ("11.8%", PERCENT), ("1,000", COUNT)],
        ),
        (
            "Crime fell in eight out of 12 districts, and rose from 6th place to 5th.",
            [("eight", COUNT), ("12", COUNT), ("6th", RANK), ("5th", RANK)],
        ),
        (
            "Casualties fell over the three years 2013-2015: 2015 – 50, 2014 – 74, 2013 – 63.",
            [
                ("three", COUNT),
                ("2013-2015", PERIOD),
                *(
                    each
                    for pair in (("2015", "50"), ("2014", "74"), ("2013", "63"))
                    for each in zip(pair, (YEAR, COUNT), strict=True)
                ),
            ],
        ),
        (
            "Young people aged 17-24 rose by 16 per cent from 51 in 2014 to 59 in 2015.",
            [("17-24", LABEL), ("16 per cent", PERCENT), ("51", COUNT), ("2014", YEAR), ("59", COUNT), ("2015", YEAR)],
        ),
        (
            "On Tuesday 14 February 2017, 1358 and 701 referrals (1.1.2) came under Section 136.",
            [("Tuesday 14 February 2017", DATE), ("1358", COUNT), ("701", COUNT), ("1.1.2", LABEL), ("136", LABEL)],
        ),
        (
            "See https://kent.example.org/2013-14/5.pdf: 3.8%19 of all13 M25 drivers.",
            [("3.8%", PERCENT), ("M25", LABEL)],
        ),
        ("Nothing is said here of any number.", []),
    ],
)
def test_a_sentence_is_read_whole(text, quantities):
    assert said(text) == quantities


def test_a_run_of_counts_shares_the_noun_after_the_last():
    assert [each.noun for each in read_quantities("with 911, 342 and 333 recorded incidents")] == ["incidents"] * 3


def test_a_count_keeps_a_noun_of_its_own():
    assert [each.noun for each in read_quantities("700 shops, 75 cafes")] == ["shops", "cafes"]


def test_a_word_broken_at_a_hyphen_over_a_line_does_not_matter():
    assert read_quantities("35 re- offending cases")[0].value == 35


def test_an_approach_belongs_to_the_quantity_after_it():
    first, second = read_quantities("nearly 20% or 12 cases")
    assert (first.approach, second.approach) == (Approach.NEARLY, Approach.EXACT)


PIECES = st.sampled_from((
    *("from", "to", "by", "of", "in", "per", "1,000", "and", "or", "12", "2012", "2012/13", "2012-13", "£", "8.5", "%"),
    *("billion", "cent", "a", "third", "half", "one", "two", "five", "hundred", "twenty-first", "4th", "lowest"),
    *("over", "under", "nearly", "up", "aged", "17-24", "year", "olds", "April", "2013", "Tuesday", "14", "February"),
    *("Section", "5.1.2", "M25", "(", ")", ".", ",", "–", "-", "+", "½", "times", "as", "quarters", "top", "q1"),
))  # fmt: skip
SENTENCES = st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join))


@given(SENTENCES)
def test_quantities_are_in_order_apart_and_as_printed(text):
    end = 0
    for each in read_quantities(text):
        assert end <= each.start < each.end
        assert text[each.start : each.end] == each.text
        end = each.end


@given(SENTENCES)
def test_what_is_read_is_sound(text):
    for each in read_quantities(text):
        assert each.step > 0
        assert each.places >= 0
        assert (each.value < 0) <= (each.sign == -1)
        assert not (each.per and not each.is_number)


@given(
    st.integers(0, 10**7),
    st.sampled_from(["rose by {:,} in all", "({:,} offences)", "from 12 to {:,}.", "some {:,} women", "of £{:,}, or"]),
)
def test_any_count_in_any_sentence_is_read_back_exactly(number, sentence):
    assert Decimal(number) in {each.value for each in read_quantities(sentence.format(number))}


@pytest.mark.parametrize("piece", ["2012 ", "01 ", "1,", "per 1,", "a ", "(", "one ", "5 to ", "0111 11 ", "a@b.c "])
def test_long_monotonous_words_are_read_to_their_end(piece):
    text = piece * 3000 + " 7%"
    assert read_quantities(text)[-1].text == "7%"
