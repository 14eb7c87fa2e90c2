import pytest

from checks.words.cells import ask, ask_of_nothing, tell
from orderpaper.checks.words.time_is_said_in_one_style import time_is_said_in_one_style as check
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import read_example, with_council


def styled(style):
    return with_council(read_example(), {"time_style": style})


def test_a_time_in_the_other_style_is_queried_once_a_cell():
    assert ask(check, "From 6.30 pm to 7 pm.", "At 6.30 p.m.", bundle=styled("6.30 p.m.")) == [
        query(
            "time-is-said-in-one-style",
            Place("plan.xlsx", "Narrative", "C2"),
            "“6.30 pm” is not in the council’s style, 6.30 p.m.: write it so, or change the style.",
        )
    ]


@pytest.mark.parametrize("style", ["6.30 pm", ""])
def test_without_a_style_papers_print_the_plain_one(style):
    assert [each[:11] for each in tell(check, "At 10 a.m. or 9pm", bundle=styled(style))] == ["“10 a.m.” i"]


@pytest.mark.parametrize("text", ["At 6.30 p.m., then 7 a.m.", "1.2.30 pm", "I am 30 years", "7 ampules", "ten pm"])
def test_times_in_the_style_and_what_is_no_time_are_fine(text):
    assert tell(check, text, bundle=styled("6.30 p.m.")) == []


def test_a_style_that_is_missing_says_nothing():
    missing = Missing("time style", Place("council.xlsx"))
    assert tell(check, "6 pm, 6 p.m.", bundle=styled(missing)) == []


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
