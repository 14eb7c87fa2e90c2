import dataclasses

import pytest

from orderpaper.checks.assessment.every_recommendation_has_a_reason import every_recommendation_has_a_reason
from orderpaper.records.finding import stop
from orderpaper.records.text import Prose
from papers.made_assessment import ASSESSMENT, make_bundle, make_chapter


def find(**values):
    chapter = make_chapter(1, title="Road safety", **values)
    book = dataclasses.replace(ASSESSMENT, chapters=(chapter,))
    return chapter, list(every_recommendation_has_a_reason(make_bundle(book)))


@pytest.mark.parametrize("recommendation", ["Keep", "Add", "Remove", "Make cross-cutting", "Not a priority"])
def test_a_recommendation_without_a_reason_stops(recommendation):
    chapter, found = find(recommendation=recommendation, reason=Prose())
    said = f"“Road safety” recommends “{recommendation}” and gives no reason. Type one, a sentence or two."
    assert found == [stop("every-recommendation-has-a-reason", chapter.origin.place("reason"), said)]


@pytest.mark.parametrize("values", [{"reason": "It rose."}, {"recommendation": "None"}, {"recommendation": ""}])
def test_with_a_reason_or_without_a_recommendation_it_is_fine(values):
    assert find(**values)[1] == []
