import dataclasses

import pytest

from orderpaper.checks.assessment.recommendations_agree_with_last_year import recommendations_agree_with_last_year
from orderpaper.records.finding import stop
from papers.made_assessment import ASSESSMENT, make_bundle, make_chapter


def find(recommendation, *, was_priority):
    chapter = make_chapter(1, title="Theft", recommendation=recommendation, was_priority=was_priority)
    book = dataclasses.replace(ASSESSMENT, chapters=(chapter,))
    return chapter, list(recommendations_agree_with_last_year(make_bundle(book)))


@pytest.mark.parametrize(
    ("recommendation", "was_priority"),
    [("Keep", True), ("Remove", True), ("Make cross-cutting", True), ("Join another", True), ("Add", False),
     ("Make cross-cutting", False), ("Task and finish group", False), ("Not a priority", False),
     ("None", False), ("Keep", None), ("", True)],
)  # fmt: skip
def test_what_can_follow_is_fine(recommendation, was_priority):
    assert find(recommendation, was_priority=was_priority)[1] == []


@pytest.mark.parametrize("recommendation", ["Add", "None", "Not a priority", "Task and finish group"])
def test_a_priority_is_not_added_and_not_passed_over(recommendation):
    chapter, found = find(recommendation, was_priority=True)
    said = (
        f"“Theft” was a priority last year, so “{recommendation}” cannot be recommended. Choose Keep, Remove, Make "
        "cross-cutting or Join another, or put right “Was a priority”."
    )
    place = chapter.origin.place("recommendation")
    assert found == [stop("recommendations-agree-with-last-year", place, said, recommendation)]


@pytest.mark.parametrize("recommendation", ["Keep", "Remove", "Join another"])
def test_what_was_no_priority_is_not_kept_removed_or_joined(recommendation):
    (finding,) = find(recommendation, was_priority=False)[1]
    assert "was no priority last year" in finding.message
