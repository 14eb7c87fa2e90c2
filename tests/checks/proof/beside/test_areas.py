import pytest

from checks.proof.beside.tabled_rows import PLACE
from orderpaper.checks.proof.beside.areas import read_areas

AREAS = read_areas([PLACE, "The crime in Tunbridge Wells was high. See www.maidstone.gov.uk in May."])


def test_our_area_is_the_one_named_most():
    assert AREAS.ours == {"Maidstone"}
    assert read_areas(["Nothing is said of a place."]).ours == frozenset()


def test_a_name_of_two_words_is_one_area():
    assert read_areas(["in Tunbridge Wells, and of Tunbridge Wells"]).ours == {"Tunbridge", "Wells"}


@pytest.mark.parametrize(
    "words",
    ["Maidstone saw more", "In May", "Overall it rose", "On Monday in Maidstone", "Exceptional rises were seen", ""],
)
def test_words_that_name_no_other_area(words):
    assert AREAS.may_be_ours(words)


@pytest.mark.parametrize(
    "words",
    [
        *("Across Kent", "in Thanet", "the county average", "nationally", "High Street ward", "Medway had more"),
        *("Kent’s figure", "in England", "the town centre", "most similar group"),
    ],
)
def test_words_that_name_another_area(words):
    assert not AREAS.may_be_ours(words)


def test_ours_may_follow_another_word_with_a_capital():
    assert AREAS.may_be_ours("Overall Maidstone is first")


def test_names_of_rows_may_be_areas():
    assert AREAS.is_area("29UN Thanet")
    assert AREAS.is_area("Tunbridge Wells")
    assert AREAS.is_area("Maidstone")
    assert not AREAS.is_area("All Crime")
    assert not AREAS.is_area("Theft of a Motor Vehicle")
    assert not AREAS.is_area("2012")


def test_ours_is_named_or_not():
    assert AREAS.name_ours("so Maidstone’s figure")
    assert not AREAS.name_ours("so Kent’s figure")
