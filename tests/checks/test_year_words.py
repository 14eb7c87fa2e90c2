"""Years beside “this”, “last” and “the coming”."""

import pytest

from orderpaper.checks.year_words import find_year_words, say_year


@pytest.mark.parametrize(
    ("text", "phrase", "year"),
    [
        ("to focus on this (2015/16) year.", "this (2015/16) year", 2015),
        ("this year (2015/16) it", "this year (2015/16)", 2015),
        ("the current financial year, 2015-16.", "current financial year, 2015-16", 2015),
        ("last year 2014/2015 it", "last year 2014/2015", 2014),
    ],
)
def test_a_year_is_read_with_the_word_beside_it(text, phrase, year):
    (word,) = find_year_words(text)
    assert (word.phrase, word.year) == (phrase, year)


@pytest.mark.parametrize(
    "text", ["in 2015/16", "this 2015/17 year", "this is 2015/16", "in this year, 2015/16 was better"]
)
def test_other_years_are_left_alone(text):
    assert not list(find_year_words(text))


def test_each_word_means_years_of_its_own():
    this, last, coming = (
        next(iter(find_year_words(f"{word} year (2015/16)"))).may_mean(frozenset((2016,)))
        for word in ("this", "last", "coming")
    )
    assert (this, last, coming) == ({2016}, {2015}, {2016, 2017})


def test_a_year_is_said_as_papers_print_it():
    assert say_year(2099) == "2099/00"
