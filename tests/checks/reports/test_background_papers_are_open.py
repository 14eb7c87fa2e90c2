import pytest

from orderpaper.checks.reports.background_papers_are_open import background_papers_are_open
from orderpaper.records.finding import query
from orderpaper.records.report import Appendix
from papers.example import make, with_report

CODE = "background-papers-are-open"


def find(bundle):
    return list(background_papers_are_open(bundle))


def appendix(label="Appendix 1", line=2, **values):
    return make(Appendix, row=line).changed(**{"label": label, "kind": "Appendix", **values})


@pytest.mark.parametrize("publish", ["No", "Exempt"])
def test_a_background_paper_that_is_kept_back_is_queried(bundle, publish):
    row = appendix(kind="Background paper", publish=publish)
    assert find(with_report(bundle, appendices=(row,))) == [
        query(
            CODE,
            row.origin.place("publish"),
            f"“{publish}” keeps back a background paper, and the public may inspect those that are listed. Type Yes, "
            "or take the row out.",
            held=publish,
        )
    ]


def test_open_background_papers_and_exempt_appendices_are_fine(bundle):
    rows = (
        appendix(kind="Background paper"),
        appendix(kind="Background paper", publish="Yes"),
        appendix(publish="Exempt"),
    )
    assert find(with_report(bundle, appendices=rows)) == []
