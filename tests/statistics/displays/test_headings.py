from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.printed_table import PrintedHeading
from orderpaper.statistics.displays.headings import JOINED, part_heading, set_headings


def test_neighbours_that_share_an_upper_heading_stand_under_it():
    headings = ["Number – 2015", "Number – 2016", "Share – 2015", "Share – 2016", "Source"]
    assert set_headings(headings, frozenset({"Source"})) == [
        PrintedHeading("2015", "Number"), PrintedHeading("2016", "Number"), PrintedHeading("2015", "Share"),
        PrintedHeading("2016", "Share"), PrintedHeading("Source", is_words=True),
    ]  # fmt: skip


def test_a_heading_that_stands_alone_under_another_keeps_both_in_one():
    headings = ["Number – 2015", "Share – 2015", "Number – 2016"]
    assert [str(each) for each in set_headings(headings, frozenset())] == headings


def test_a_span_of_months_is_one_heading():
    spans = ["Nov 2014 – Oct 2015", "Nov 2014 – Oct 2016"]
    assert [part_heading(each) for each in spans] == [("", each) for each in spans]
    assert part_heading("Number – Nov 2014 – Oct 2015") == ("Number", "Nov 2014 – Oct 2015")


@given(st.lists(st.sampled_from(["A – x", "A – y", "a – z", "B – x", "C", "D – "]), unique=True))
def test_no_word_of_a_heading_is_lost(headings):
    printed = set_headings(headings, frozenset())
    assert [JOINED.join(filter(None, (each.group, each.words))) for each in printed] == headings
