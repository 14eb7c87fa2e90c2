"""A text is parted into clauses, and what was said beside a figure stays with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.clauses import read_clauses, split_sentences
from orderpaper.checks.directions import QUOTE


def read(text):
    return [([each.way.value for each in clause.directions], clause.quotes) for clause in read_clauses(text)]


def test_sentences_end_with_a_stop_and_a_capital_or_with_the_line():
    assert split_sentences("It rose by 6.5%. Then it fell.\nLast") == [
        "It rose by 6.5%.",
        "Then it fell.",
        "Last",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Crime rose to {QUOTE}.", [(["higher"], (0,))]),
        (f"Crime fell to {QUOTE}, while burglary rose.", [(["lower"], (0,)), (["higher"], ())]),
        (f"There were {QUOTE}, a fall of 5%.", [(["lower"], (0,))]),
        (f"There were {QUOTE}, up 5% on last year.", [(["higher"], (0,))]),
        (f"Crime rose, to {QUOTE}.", [(["higher"], (0,))]),
        (f"Crime rose ({QUOTE}).", [(["higher"], (0,))]),
        (f"Crime was {QUOTE}. It rose to {QUOTE}.", [([], (0,)), (["higher"], (1,))]),
    ],
)
def test_a_word_of_direction_stands_with_the_figure_it_is_said_of(text, expected):
    assert [each for each in read(text) if each != ([], ())] == expected


@given(st.text("abc ,.()" + QUOTE, max_size=60))
def test_every_name_called_is_in_one_clause(text):
    numbers = [number for clause in read_clauses(text) for number in clause.quotes]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) == sum(each.count(QUOTE) for each in split_sentences(text))
