import pytest

from orderpaper.checks.reports.classification_is_public_non_exempt_or_exempt import (
    classification_is_public_non_exempt_or_exempt,
)
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import with_report

CODE = "classification-is-public-non-exempt-or-exempt"


def find(bundle):
    return list(classification_is_public_non_exempt_or_exempt(bundle))


@pytest.mark.parametrize("held", ["Public", "Non-exempt", "non-exempt", "EXEMPT", ""])
def test_the_three_are_fine(bundle, held):
    assert find(with_report(bundle, {"classification": held})) == []


@pytest.mark.parametrize(
    ("held", "near"),
    [("Non exempt", " Did you mean “Non-exempt”?"), ("Pubic", " Did you mean “Public”?"), ("Part II", "")],
)
def test_any_other_is_queried(bundle, held, near):
    assert find(with_report(bundle, {"classification": held})) == [
        query(
            CODE,
            bundle.reports[0].details.origin.place("classification"),
            f"“{held}” is not Public, Non-exempt or Exempt.{near} Type one of the three.",
            held=held,
        )
    ]


def test_what_is_missing_is_not_looked_at(bundle):
    assert find(with_report(bundle, {"classification": Missing("classification", Place("report.xlsx"))})) == []
