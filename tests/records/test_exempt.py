"""Schedule 12A: which paragraphs there are, how they are named, and what may be exempt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.exempt import (
    find_guarded,
    is_exempt_classification,
    paragraphs_of,
    read_paragraphs,
)
from orderpaper.records.meeting import AgendaItem
from orderpaper.records.place import Place
from orderpaper.records.plan import Action, CompletedAction, Indicator
from orderpaper.records.report import Appendix
from orderpaper.records.text import Missing
from papers.example import make, read_example, with_meeting, with_plan, with_report


@pytest.mark.parametrize("nation", ["", "England", "england"])
def test_england_has_seven_paragraphs(nation):
    assert list(paragraphs_of(nation)) == ["1", "2", "3", "4", "5", "6", "7"]


def test_wales_says_the_same_of_twelve_to_eighteen():
    wales, england = paragraphs_of("Wales"), paragraphs_of("England")
    assert [wales[str(number)] for number in range(12, 19)] == list(england.values())
    assert list(wales)[7:] == ["18A", "18B", "18C"]


@pytest.mark.parametrize("nation", ["Scotland", "Northern Ireland", Missing("nation", Place("council.xlsx"))])
def test_the_paragraphs_of_other_nations_are_not_held(nation):
    assert paragraphs_of(nation) == {}


@pytest.mark.parametrize(
    ("typed", "paragraphs"),
    [
        ("7", ["7"]),
        ("Paragraph 7", ["7"]),
        ("para 7 of Schedule 12A", ["7"]),
        ("3 and 7", ["3", "7"]),
        ("Paras 1, 2 & 7", ["1", "2", "7"]),
        ("7 – action against crime", ["7"]),
        ("Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (as amended by SI 2006/88)", ["3"]),
        ("Section 100A(4): paragraph 5", ["5"]),
        ("18c", ["18C"]),
        ("10", ["10"]),
        ("12A", ["12A"]),
        ("Schedule 12A", []),
        ("crime", []),
        ("", []),
    ],
)
def test_the_paragraphs_that_words_name_are_read(typed, paragraphs):
    assert list(read_paragraphs(typed)) == paragraphs


@given(st.lists(st.sampled_from(list(paragraphs_of("England"))), min_size=1, max_size=7))
def test_a_list_of_paragraphs_is_read_in_its_order(numbers):
    typed = f"Paragraphs {', '.join(numbers)} of Part 1 of Schedule 12A"
    assert list(read_paragraphs(typed)) == numbers


@given(st.text())
def test_no_words_are_too_odd_to_read(typed):
    assert all(each for each in read_paragraphs(typed))


@pytest.mark.parametrize(
    ("classification", "is_exempt"),
    [("Exempt", True), ("exempt (Part II)", True), ("Non-exempt", False), ("Public", False), ("", False)],
)
def test_an_exempt_report_says_so_first(classification, is_exempt):
    assert is_exempt_classification(classification) is is_exempt
    assert not is_exempt_classification(Missing("classification", Place("report.xlsx"), "Exempt?"))


def test_nothing_in_the_example_is_exempt_or_names_a_paragraph():
    assert list(find_guarded(read_example())) == []


def test_all_that_names_a_paragraph_is_given_in_the_order_of_the_workbooks():
    bundle = with_plan(
        read_example(),
        actions=(make(Action, exempt_paragraph="7"),),
        indicators=(make(Indicator, publish="Exempt"),),
        completed=(make(CompletedAction, publish="Exempt"), make(CompletedAction)),
    )
    appendices = (make(Appendix, publish="Exempt"), make(Appendix, kind="Background paper", exempt_paragraph="7"))
    bundle = with_report(bundle, {"classification": "Exempt"}, appendices=appendices)
    bundle = with_meeting(bundle, agenda=(make(AgendaItem, kind="Exempt"), make(AgendaItem, kind="Business")))
    assert [(each.called, each.is_exempt, each.key) for each in find_guarded(bundle)] == [
        ("this action", False, "publish"),
        ("this indicator", True, "publish"),
        ("this row", True, "publish"),
        ("this report", True, "classification"),
        ("this appendix", True, "publish"),
        ("this background paper", False, "publish"),
        ("this item", True, "kind"),
    ]


def test_a_row_is_exempt_by_its_own_word_alone():
    rows = tuple(make(Action, publish=each, exempt_paragraph="7") for each in ("Exempt", "No", "Yes", ""))
    guarded = list(find_guarded(with_plan(read_example(), actions=rows)))
    assert [each.is_exempt for each in guarded[:4]] == [True, False, False, False]
