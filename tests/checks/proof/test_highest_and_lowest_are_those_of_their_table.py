import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.proof.beside.tabled_rows import row
from orderpaper.checks.proof.highest_and_lowest_are_those_of_their_table import (
    highest_and_lowest_are_those_of_their_table as check,
)
from proofed import answers, proof

NAMES = ("Thanet", "Swale", "Dover", "Ashford", "Tunbridge Wells")
OPENING = "Work was done in Thanet, in Swale, in Dover, in Ashford and in Tunbridge Wells, and more in Thanet."


def make(*figures):
    return [row(name, figure - 10, figure) for name, figure in zip(NAMES, figures, strict=True)]


ROWS = make(302, 230, 256, 281, 199)


def ask(words, *rows):
    return list(check(proof(f"{OPENING}\n\n{words}", *(rows or ROWS))))


@pytest.mark.parametrize(
    "words",
    [
        "Thanet had the highest figure at 302.",
        "The highest levels were in Thanet, Ashford and Dover, with 302, 281 and 256.",
        "Thanet (302) and Ashford (281) have the highest rates.",
        "Tunbridge Wells had the lowest figure, 199.",
        "Thanet had the highest figure in the year before too, 292.",
    ],
)
def test_the_areas_that_are_furthest_hold(words):
    assert [each.answer for each in ask(words)] == [None]


def test_an_area_that_another_passes_is_queried():
    (claim,) = ask("Swale had the lowest figure at 230.")
    assert (str(claim.answer), claim.stated, claim.recomputed) == ("query", "lowest Swale", "Tunbridge Wells")
    assert claim.message == (
        "the lowest in the table would be Tunbridge Wells: it has Tunbridge Wells 199, Swale 230. Correct the "
        "sentence or the table."
    )


def test_so_it_is_with_several():
    words = "The highest levels were in Thanet, Dover and Swale, with 302, 256 and 230 in turn."
    assert answers(ask(words)) == [("query", "highest Thanet, Dover and Swale", "Thanet, Ashford and Dover")]


@pytest.mark.parametrize(
    "words",
    [
        "Swale had the lowest figure.",
        "Swale had the lowest figure at 119.",
        "Swale had the largest increase, to 230.",
        "Swale had the 2nd lowest figure at 230.",
        "Swale had one of the lowest figures at 230.",
        "The lowest figure was not that of Swale (230), but another, the highest too.",
        "Litter is at its lowest since 2010, but Swale had 230.",
    ],
)
def test_what_the_table_does_not_tell_is_left_alone(words):
    assert answers(ask(words)) == []


def test_a_total_is_no_area():
    rows = [*make(302, 230, 256, 281, 199), row("Kent", 1218, 1268)]
    assert [
        each.answer for each in ask("Work in Kent goes on. In Kent, Thanet had the highest figure at 302.", *rows)
    ] == [None]


def test_rows_that_are_no_areas_are_left_alone():
    rows = [row(name, 1, figure) for name, figure in (("robbery", 11), ("arson", 12), ("theft", 13))]
    assert ask("Of robbery, arson and theft the highest figure is 11, of robbery.", *rows) == []


@given(st.lists(st.integers(min_value=20, max_value=900), min_size=5, max_size=5, unique=True), st.integers(0, 4))
def test_only_the_first_of_the_table_is_the_highest(figures, at):
    found = ask(f"{NAMES[at]} had the highest figure at {figures[at]}.", *make(*figures))
    if max(figures) > 0.9 * (sum(figures) - max(figures)):
        return  # may be the total of the others
    is_first = figures[at] == max(figures)
    assert [each.answer is None for each in found] == [is_first]
