"""Papers: the kinds there are."""

import datetime as dt

from orderpaper.records.paper import CommitteePaper, PaperKind


def test_a_kind_is_asked_for_by_its_word():
    assert {kind.value for kind in PaperKind} == {
        *("agenda", "minutes", "report", "implications", "plan", "assessment"),
    }
    assert PaperKind("minutes") is PaperKind.MINUTES


def test_no_two_papers_share_where_their_numbers_start():
    papers = [
        CommitteePaper(PaperKind.PLAN, "Plan", "plan", None, "plan.docx", None, dt.date(2017, 3, 28), frozenset())
        for _each in range(2)
    ]
    assert papers[0].starts == {}
    assert papers[0].starts is not papers[1].starts
