import dataclasses

import pytest

from orderpaper.checks.assessment.themes_run_through_recommended_priorities import (
    themes_run_through_recommended_priorities,
)
from orderpaper.records.finding import query
from papers.made_assessment import ASSESSMENT, make_bundle


def find(chapters):
    theme = ASSESSMENT.themes[0].changed(chapters=chapters)
    book = dataclasses.replace(ASSESSMENT, themes=(theme,))
    return theme, list(themes_run_through_recommended_priorities(make_bundle(book)))


@pytest.mark.parametrize("chapters", ["", "ASB", "asb\nTH", "nowhere"])
def test_what_is_recommended_as_a_priority_is_fine(chapters):
    assert find(chapters)[1] == []


def test_what_is_not_recommended_as_one_is_worth_a_look():
    theme, found = find("ASB\nRR")
    said = (
        "“Reducing reoffending” is not recommended as a priority, so it has no column in the matrix. Take it out, or "
        "put right what its chapter recommends."
    )
    assert found == [query("themes-run-through-recommended-priorities", theme.origin.place("chapters"), said, "RR")]
