import pytest

from orderpaper.checks.reports.doing_nothing_is_an_option import doing_nothing_is_an_option
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.report import Option
from orderpaper.records.text import Missing
from papers.example import make, with_report

CODE = "doing-nothing-is-an-option"


def find(bundle):
    return list(doing_nothing_is_an_option(bundle))


def with_options(bundle, *said):
    rows = tuple(make(Option, row=row, option=each) for row, each in enumerate(said, 2))
    return with_report(bundle, options=rows)


def test_the_example_offers_to_do_nothing(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize(
    "nothing",
    [
        "Do nothing",
        "The Committee could choose not to recommend the Plan",
        "Not adopt the plan",
        "Make no change",
        "To take no further action",
        "Reject the recommendations",
        "Continue as at present",
        "Leave the plan as it is",
    ],
)
def test_doing_nothing_may_be_put_in_many_ways(bundle, nothing):
    assert find(with_options(bundle, "Adopt the plan", nothing)) == []


def test_options_that_all_do_something_are_queried(bundle):
    assert find(with_options(bundle, "Adopt the plan", "Adopt the plan with another priority")) == [
        query(
            CODE,
            Place("report.xlsx", "Options"),
            "none of the options is to do nothing. Add a row for it, such as “Do nothing”, with No under Recommended "
            "and what would follow under Reason.",
        )
    ]


def test_words_that_only_begin_alike_do_not_count(bundle):
    assert len(find(with_options(bundle, "Note the report", "Adopt the northern plan"))) == 1


def test_a_report_without_options_and_an_option_without_words_are_not_looked_at(bundle):
    assert find(with_options(bundle)) == []
    assert find(with_options(bundle, "Adopt the plan", Missing("option", Place("report.xlsx", "Options", "B3")))) == []
