"""The words that every rule of accessibility shares."""

import pytest

from orderpaper.checks.accessible.remark import NOWHERE, and_more, must, quote, should
from orderpaper.records.finding import Severity


def test_what_keeps_somebody_from_reading_stops_and_what_hinders_is_worth_a_look():
    assert must(NOWHERE, "a").severity is Severity.STOP
    assert should(NOWHERE, "a").severity is Severity.QUERY


def test_a_quotation_stands_on_one_line_and_is_cut_after_a_whole_word():
    assert quote("two\n lines") == "“two lines”"
    assert quote("community safety partnership plan", 20) == "“community safety …”"


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, ""), (2, " So is 1 other paragraph."), (5, " So are 4 other paragraphs.")],
)
def test_others_like_it_are_counted_in_words(count, said):
    assert and_more(count, "paragraph") == said
