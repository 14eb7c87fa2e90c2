import dataclasses

import pytest

from orderpaper.checks.reports.one_option_is_recommended import one_option_is_recommended
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from papers.example import rows_like, with_report

CODE = "one-option-is-recommended"


def find(bundle):
    return list(one_option_is_recommended(bundle))


def with_marks(bundle, marks):
    option = bundle.reports[0].options[0]
    options = tuple(
        option.changed(number=number, is_recommended=mark, origin=dataclasses.replace(option.origin, row=number + 1))
        for number, mark in enumerate(marks, 1)
    )
    return with_report(bundle, options=options)


def test_one_option_that_is_recommended_is_fine(bundle):
    assert find(bundle) == []


@pytest.mark.parametrize("marks", [(False, False), (None,), (False, None)])
def test_no_option_that_is_recommended_stops(bundle, marks):
    assert find(with_marks(bundle, marks)) == [
        stop(
            CODE,
            Place("report.xlsx", "Options"),
            "no option is recommended. Exactly one row has Yes under Recommended.",
        )
    ]


def test_several_options_that_are_recommended_stop_at_the_second(bundle):
    (found,) = find(with_marks(bundle, (True, False, True, True)))
    assert found == stop(
        CODE,
        Place("report.xlsx", "Options", found.place.at),
        "3 options are recommended. Exactly one row has Yes under Recommended.",
    )
    assert found.place.at.endswith("4")


def test_a_report_without_options_recommends_none(bundle):
    assert find(with_report(bundle, options=())) == []


def test_a_report_with_one_option_may_not_advise_against_it(bundle):
    only = rows_like(bundle.reports[0].options[1:], 0, is_recommended=False)
    assert len(find(with_report(bundle, options=only))) == 1
