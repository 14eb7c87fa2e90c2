import pytest

from orderpaper.checks.reports.every_recommendation_begins_with_that import every_recommendation_begins_with_that
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.report import Recommendation
from orderpaper.records.text import Missing
from papers.example import make, rows_like, with_report

CODE = "every-recommendation-begins-with-that"


def find(bundle):
    return list(every_recommendation_begins_with_that(bundle))


def with_words(bundle, text):
    return with_report(bundle, recommendations=rows_like(bundle.reports[0].recommendations, 0, text=text))


@pytest.mark.parametrize("text", ["That the plan be adopted.", "that it be noted", "1. That the plan be adopted", ""])
def test_a_recommendation_that_begins_with_that_is_fine(bundle, text):
    assert find(with_words(bundle, text)) == []


@pytest.mark.parametrize("text", ["To note the report.", "Thatcham be noted", "The Committee is asked to note it"])
def test_any_other_beginning_is_queried(bundle, text):
    assert find(with_words(bundle, text)) == [
        query(
            CODE,
            bundle.reports[0].recommendations[0].origin.place("text"),
            "the recommendation does not begin with “That”, so the minutes cannot repeat it after RESOLVED. Write it "
            "as: That … be approved.",
            held=text,
        )
    ]


def test_a_recommendation_without_words_is_not_looked_at(bundle):
    assert find(with_words(bundle, Missing("recommendation", Place("report.xlsx")))) == []
    assert find(with_report(bundle, recommendations=(make(Recommendation),))) == []
