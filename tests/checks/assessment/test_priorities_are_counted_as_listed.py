import dataclasses

import pytest

from orderpaper.checks.assessment.priorities_are_counted_as_listed import priorities_are_counted_as_listed
from orderpaper.records.finding import query
from papers.made_assessment import ASSESSMENT, CHAPTERS, make_bundle, say


def find(text, chapters=CHAPTERS):
    row = say("Executive summary", text)
    book = dataclasses.replace(ASSESSMENT, narrative=(row,), chapters=chapters)
    return row, list(priorities_are_counted_as_listed(make_bundle(book)))


@pytest.mark.parametrize(
    "text",
    ["It has three priorities.", "The 3 recommended priorities are these.", "Six themes were looked at.",
     "These priorities matter.", "one of them", "The county has its own six long-standing priorities."],
)  # fmt: skip
def test_a_count_that_agrees_is_fine(text):
    assert find(text)[1] == []


@pytest.mark.parametrize(
    "counted", ["five priorities", "Five identified priorities", "5 new priorities", "12 priority areas"]
)
def test_a_count_that_does_not_agree_is_worth_a_look(counted):
    row, found = find(f"We recommend {counted}.")
    said = (
        f"“{counted}”: the chapters recommend three priorities, and three were last year’s. Correct the number, or say "
        "whose they are."
    )
    assert found == [query("priorities-are-counted-as-listed", row.origin.place("text"), said, counted)]


def test_last_years_number_is_fine_too():
    assert find("There were three priorities.", CHAPTERS[:2])[1] != []
    assert find("There were three priorities.", (*CHAPTERS[:2], CHAPTERS[3]))[1] == []


def test_a_priority_that_is_kept_back_is_not_counted():
    chapters = (CHAPTERS[0].changed(publish="No"), *CHAPTERS[1:])
    assert find("It has three priorities.", chapters)[1] != []
