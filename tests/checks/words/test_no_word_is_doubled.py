import pytest

from checks.words.cells import ask, ask_of_nothing, tell
from orderpaper.checks.words.no_word_is_doubled import no_word_is_doubled as check
from orderpaper.records.finding import query
from orderpaper.records.place import Place


@pytest.mark.parametrize(
    "text",
    ["the the plan", "In the the plan", "in the\nthe plan", "line\nthe the plan", "(the the plan)", "It is the  the."],
)
def test_a_word_that_stands_twice_is_queried(text):
    assert ask(check, "Fine.", text) == [
        query(
            "no-word-is-doubled",
            Place("plan.xlsx", "Narrative", "C3"),
            "“the the”: is a word there twice? Take one out.",
        )
    ]


def test_a_capital_does_not_hide_it():
    assert tell(check, "The the plan.") == ["“The the”: is a word there twice? Take one out."]


@pytest.mark.parametrize(
    "text",
    [
        *("They had had enough.", "He said that that was so.", "New York, York", "Baden Baden", "the theatre", "5 5"),
        *("day-to-day to day", "an an-hour walk", "a a’s mark", "end", "on, on", "far better better-off homes"),
    ],
)
def test_what_is_doubled_rightly_is_fine(text):
    assert tell(check, text) == []


def test_two_cells_do_not_double_a_word():
    assert tell(check, "the", "the") == []


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
