"""Ages, and lengths of time as labels."""

import re

import pytest

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.ages import read_age
from orderpaper.statistics.language.wording import put_plain


def read(text, first="[0-9]"):
    """Give the age at the first digits of some words, or at another place."""
    return read_age(put_plain(text), re.search(first, text).start())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("women aged 16-59 were", "16-59"),
        ("people aged between 5 and 25.", "5 and 25"),
        ("those aged 16 or over who", "16 or over"),
        ("aged 65 and over", "65 and over"),
        ("pedestrians aged 11 – 16.", "11 – 16"),
        ("the 17-24 age group", "17-24 age group"),
        ("17-24 year olds", "17-24 year olds"),
        ("car drivers 17-24 yrs", "17-24 yrs"),
        ("young people (14-25yr old)", "14-25yr old"),
        ("all 16 to 64 year olds", "16 to 64 year olds"),
        ("targeting over 18’s in", "18’s"),
        ("over 18s", "18s"),
        ("casualties <16 yrs", "16 yrs"),
        ("adults over 17 yrs.", "17 yrs"),
        ("road users over 65 data", "65"),
        ("those aged 18+.", "18+"),
        ("pop 18+ figure", "18+"),
        ("under 18 conceptions", "18"),
        ("a 5 year plan", "5 year"),
        ("a 12 month period", "12 month"),
        ("the 24-hour line", "24-hour"),
        ("3 yearly audits", "3 yearly"),
        ("help 24/7 from", "24/7"),
        ("the 11-18s club", "11-18s"),
        ("the 0-19 service", "0-19 service"),
    ],
)
def test_ages_and_lengths_of_plans_are_labels(text, said):
    label = read(text)
    assert (label.text, label.unit) == (said, Unit.LABEL)


@pytest.mark.parametrize(
    ("text", "said"),
    [("aged between five and 25", "five and 25"), ("a five year plan", "five year"), ("two-tier areas", "two-tier")],
)
def test_ages_and_lengths_may_be_in_words(text, said):
    assert read(text, "five|two").text == said


@pytest.mark.parametrize(
    "text",
    [
        "over 100 people",
        "over 20%",
        "the last 5 years",
        "within 12 months",
        "under 30 incidents",
        "100+ people",
        "rose by over 65.",
        "1 year on",
        "an average of 45.3",
        "aged 16.5%",
        "for 3 years",
    ],
)
def test_counts_of_years_and_people_are_no_ages(text):
    assert read(text) is None
