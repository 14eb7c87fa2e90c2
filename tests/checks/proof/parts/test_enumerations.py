import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.parts.enumerations import count_listed, count_marks

NAMES = ("Upton", "Marden North", "Loose", "Boxley (town)", "Park Wood", "East", "Fant")


@given(st.integers(2, 7), st.booleans())
def test_names_with_commas_are_as_many_as_they_are(count, oxford):
    words = f"{', '.join(NAMES[: count - 1])}{',' if oxford and count > 2 else ''} and {NAMES[count - 1]}"
    counted = count_listed(words)
    assert counted is not None
    assert (counted.least, counted.most) == (count, count)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("offenders; young and old; early help", "3"),
        ("harms to health, harms to order and harms to families and friends", "3 to 4"),
        ("drugs, health and wellbeing", "2 to 3"),
        ("one, two, and three (or so), since they matter", "3"),
        ("i) gangs and crime, and ii) fraud", "2"),
        ("before/after a call, at once, and later", "3 to 4"),
        ("Upton, Marden, etc.", "None"),
        ("for example Upton and Marden", "None"),
        ("Upton", "None"),
        ("Upton, Kent", "None"),
        ("| a | b", "None"),
        ("", "None"),
    ],
)
def test_a_list_may_have_so_many(words, expected):
    assert str(count_listed(words)) == expected


def test_marks_run_on_from_the_first():
    assert count_marks("(a) one, (b) two and (c) three") == 3
    assert count_marks("1. one, 2. two") == 2
    assert count_marks("2. one, 3. two") == 0
    assert count_marks("i) one") == 0
