import pytest

from checks.proof.changes.drawn import draw
from orderpaper.checks.proof.changes.openings import (
    goes_on_with,
    has_only_a_year,
    is_of_that,
    is_there,
    match_earlier,
)


@pytest.mark.parametrize(
    ("opening", "is_said"),
    [
        ("This is a ", True),
        ("This translates to ", True),
        ("Overall this represents an ", True),
        ("A ", True),
        ("The increase is ", True),
        ("Robbery saw a ", False),
        ("This is below the ", False),
    ],
)
def test_a_change_may_be_said_of_what_was_told_before(opening, is_said):
    assert is_of_that(opening, len(opening)) is is_said


@pytest.mark.parametrize(
    ("opening", "is_said"),
    [
        ("This is an increase ", True),
        ("The number of burglaries fell ", True),
        ("Offences rose ", True),
        ("The number of robberies fell ", False),
        ("Robbery fell ", False),
    ],
)
def test_a_pair_may_be_the_change_told_before(opening, is_said):
    assert goes_on_with("Burglary fell by 5%.", opening, len(opening)) is is_said


def test_a_pair_may_merely_be_told():
    assert is_there("There were ", len("There were "))
    assert not is_there("Robbery then rose ", len("Robbery then rose "))


def test_a_sentence_may_begin_with_an_earlier_number():
    match = match_earlier(draw("This compares with 282 last year.").text)
    assert match
    assert not has_only_a_year(match)
    match = match_earlier(draw("This is up 22% from 282 last year.").text)
    assert match
    assert "up" in match["way"]
    match = match_earlier(draw("In 2014 there were 282.").text)
    assert match
    assert has_only_a_year(match)
    assert match_earlier(draw("Robbery rose from 282 to 345.").text) is None
    assert match_earlier(draw("This is up from 282 to 345.").text) is None
