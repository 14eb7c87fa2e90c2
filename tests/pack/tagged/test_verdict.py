"""What shuts somebody out of a PDF is a finding with its page, and the words for putting it right in Word."""

import datetime as dt

import pytest

from orderpaper.pack.tagged import verdict
from orderpaper.pack.tagged.identity import Identity
from orderpaper.pack.tagged.repair import repair_pdf
from orderpaper.pack.tagged.source import Source
from orderpaper.pack.tagged.verdict import CODE, has_checker, judge_pdf
from orderpaper.records.finding import Severity
from pack.tagged.pdfs import WORDS, TaggedPdf, tag, words

ROW = tag("TR", tag("TD", 0), tag("TD", 1))
HEAD = tag("TR", tag("TH", 0), tag("TH", 1))


@pytest.fixture
def alone(monkeypatch):
    """Judge without page-validation, as where it is not installed."""
    monkeypatch.setattr(verdict, "has_checker", lambda: False)


def judge(*tags, **more):
    return judge_pdf("Plan.pdf", TaggedPdf(*tags, **more).data)


@pytest.mark.usefixtures("alone")
def test_a_table_whose_first_row_has_no_header_is_found_with_its_page():
    faults = judge(tag("Table", HEAD, ROW), tag("Table", ROW, ROW, page=1), content=(WORDS, WORDS))
    assert [(each.code, str(each.place)) for each in faults] == [(CODE, "Plan.pdf › page 2")]
    assert faults[0].severity is Severity.STOP
    assert "Repeat Header Rows" in faults[0].message


@pytest.mark.usefixtures("alone")
def test_a_header_row_within_the_head_of_a_table_counts():
    assert judge(tag("Table", tag("THead", HEAD), tag("TBody", ROW))) == ()


@pytest.mark.usefixtures("alone")
def test_a_table_without_rows_has_no_header():
    assert len(judge(tag("Table"))) == 1


@pytest.mark.usefixtures("alone")
def test_a_header_further_down_is_none():
    assert len(judge(tag("Table", ROW, HEAD))) == 1


@pytest.mark.usefixtures("alone")
def test_a_figure_without_words_is_found():
    assert "alternative text" in judge(tag("Figure", 0), tag("Figure", 1, Alt=words("A map")))[0].message


@pytest.mark.usefixtures("alone")
def test_words_that_nobody_hears_are_found_with_their_page():
    faults = judge(tag("P", 0), content=(WORDS, WORDS + b"BT (lost) Tj ET"))
    assert [str(each) for each in faults] == [f"Plan.pdf › page 2: {verdict.UNHEARD}"]


@pytest.mark.usefixtures("alone")
def test_a_paper_without_a_title_is_found():
    assert "has no title" in judge(tag("P", 0), title="")[0].message


def test_page_validation_is_installed_where_tests_run():
    assert has_checker()


def test_the_checkers_verdict_is_told_with_its_rule_once_for_each():
    faults = judge(tag("P", 0), tag("Note", tag("P", 1)), tag("Note", tag("P", 2)))
    messages = [each.message for each in faults]
    assert len(messages) == len(set(messages)) > 1
    assert any("PDFUA1-NOTE-ID-001" in message for message in messages)


def test_what_is_repaired_has_no_such_fault():
    made = TaggedPdf(tag("Document", tag("P", 0), tag("Note", tag("P", 1))), content=(b"",)).data
    identity = Identity("Plan", "A council", dt.date(2017, 3, 28))
    assert not any(
        "NOTE-ID" in each.message for each in judge_pdf("a.pdf", repair_pdf(made, Source("", ()), identity, b""))
    )
