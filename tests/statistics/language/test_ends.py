"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.statistics.language.ends import find_ends


def split(text):
    """Give the sentences of some words."""
    ends = [0, *find_ends(text), len(text)]
    return [text[start:end].strip() for start, end in pairwise(ends)]


@pytest.mark.parametrize(
    "text",
    [
        "It fell.| It rose again.",
        "What?| Yes!| It did.",
        "In 2016.| There was a fall.",
        "He said “it is over.”| Then he left.",
        "It fell.| (See Section 3.)| It rose.",
        "This is below 3.8%19.| In July it rose.",
        "It was crime.13| In all it fell.",
        "It cost £5.50.| £6 more came.",
        "At 7.44 p.m.| The meeting closed.",
        "Wait...| The rest comes.",
        "It is at Appendix A.| The rest is here.",
        "The answer is no.| The rest is here.",
        "1. Violent crime.| 2. Theft.",
        "5.1. The plan.| It works.",
        "See vitamin C.| The rest.",
    ],
)
def test_sentences_end_at_their_stops(text):
    assert split(text.replace("|", "")) == text.split("| ")


@pytest.mark.parametrize(
    "text",
    [
        "See No. 5 and Cllr. Smith, approx. 300 of them, vs. Mr. J. R. Smith at St. Pancras.",
        "N.B. Due to change, e.g. High Street, i.e. Fant.",
        "19. APOLOGIES FOR ABSENCE",
        "(a) The first; The second; The third",
        "Golding Homes Ltd. and Acme Ltd. Kent came.",
        "At 6.30 p.m. Kent met.",
        "On Sat. 5 June it met.",
        "The rate of 2.66 is above 2.16",
        "A (short one. and another) came",
        "The U.K. Government said so.",
        "c. 200 and p. 5 and para. 6 and Fig. 7",
    ],
)
def test_abbreviations_initials_decimals_and_numbers_of_items_end_nothing(text):
    assert split(text) == [text]


@given(st.text())
def test_ends_are_in_order_and_inside(text):
    ends = list(find_ends(text))
    assert ends == sorted(set(ends))
    assert all(0 < end < len(text) for end in ends)


@given(
    st.lists(st.sampled_from(["Crime fell", "It rose by 7%", "Kent had 3,227 cases", "The rate is 2.66"]), min_size=1)
)
def test_plain_sentences_are_parted_one_by_one(sentences):
    assert split(". ".join(sentences) + ".") == [f"{each}." for each in sentences]
