from orderpaper.checks.reports.recommendations_and_options_are_numbered_from_one import (
    recommendations_and_options_are_numbered_from_one,
)
from orderpaper.records.finding import query
from orderpaper.records.report import Option, Recommendation
from papers.example import make, with_report

CODE = "recommendations-and-options-are-numbered-from-one"


def find(bundle):
    return list(recommendations_and_options_are_numbered_from_one(bundle))


def rows(record, *numbers):
    return tuple(make(record, row=row, number=number) for row, number in enumerate(numbers, 2))


def test_the_example_is_numbered_from_one(bundle):
    assert find(bundle) == []


def test_a_gap_in_the_recommendations_is_queried(bundle):
    recommendations = rows(Recommendation, 1, 2, 4)
    assert find(with_report(bundle, recommendations=recommendations)) == [
        query(
            CODE,
            recommendations[2].origin.place("number"),
            "4 stands where 3 would follow on. Number the recommendations 1, 2, 3 … in the order they stand.",
            held="4",
        )
    ]


def test_options_out_of_order_are_queried(bundle):
    (found,) = find(with_report(bundle, options=rows(Option, 2, 1)))
    assert found.message.startswith("2 stands where 1 would follow on. Number the options")


def test_rows_without_numbers_are_not_looked_at(bundle):
    assert find(with_report(bundle, recommendations=rows(Recommendation, None, 5), options=())) == []
