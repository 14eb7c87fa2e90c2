import pytest

from orderpaper.checks.reports.background_papers_are_listed import background_papers_are_listed
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.report import Appendix
from papers.example import make, with_report

CODE = "background-papers-are-listed"


def find(bundle):
    return list(background_papers_are_listed(bundle))


def appendix(label="Appendix 1", line=2, **values):
    return make(Appendix, row=line).changed(**{"label": label, "kind": "Appendix", **values})


def test_the_published_report_lists_none_and_does_not_say_so(bundle):
    assert find(bundle) == [
        query(
            CODE,
            Place("report.xlsx", "Appendices"),
            "no background paper is listed. Add a row of the kind Background paper for each document the report rests "
            "on, or one row with the title None.",
        )
    ]


@pytest.mark.parametrize("title", ["Strategic Assessment 2017/18", "None"])
def test_one_row_is_enough(bundle, title):
    assert find(with_report(bundle, appendices=(appendix(kind="Background paper", title=title),))) == []


def test_a_report_not_yet_written_is_not_looked_at(bundle):
    assert find(with_report(bundle, narrative=())) == []
