"""Marks of footnotes, and addresses."""

import re

import pytest

from orderpaper.statistics.language.marks import find_addresses, read_mark
from orderpaper.statistics.language.wording import put_plain


def read(text):
    """Give the mark that the last digits of some words are."""
    return read_mark(put_plain(text), re.search("[0-9]+[^0-9]*$", text).start())


@pytest.mark.parametrize(
    "text",
    ["casualties13", "the rate is 3.8%19.", "(2.9%9)", "the borough’s11 aim", "in all (4.0%)6", "crime.13", "“so”7"],
)
def test_digits_glued_to_words_and_per_cent_signs_are_marks(text):
    assert read(text)


@pytest.mark.parametrize("text", ["M25", "S135", "in 25", "3.8", "p2w", "5%25%", "£12", "(12", "casualties1234"])
def test_digits_of_roads_numbers_and_sums_are_no_marks(text):
    assert not read(text)


@pytest.mark.parametrize(
    "token", ["https://kent.example.org/2013/12", "www.kent.uk/5", "a1@kent.uk", "plan-2013.pdf", "safe%20kent%2012"]
)
def test_addresses_are_found_whole(token):
    assert find_addresses(put_plain(f"see {token} and 12")) == [(4, 4 + len(token))]


def test_percentages_and_names_are_no_addresses():
    assert not find_addresses(put_plain("13.4%20. Some 5.com 20 @ 30"[:8]))
    assert not find_addresses(put_plain("rates of 12% and 14%"))
