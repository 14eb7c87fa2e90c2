"""Footnotes are told from lists, page numbers and sentences that begin with a number."""

import pytest

from orderpaper.pack.manuscript.notes import list_notes
from pack.manuscript.papers import PROSE, measure, show

RULE = " " * 48


def notes(*lines):
    return [(note.mark, note.begins) if note else None for note in list_notes(measure("\n".join(lines)))]


def test_below_a_rule_each_number_begins_a_note_and_other_lines_go_on():
    assert notes(
        PROSE[0], RULE, "3 The first", "of them", "4", "The second", "1. a list", "5 The third", "\fNext page"
    ) == [
        None,
        ("3", True),
        ("3", False),
        ("4", True),
        ("4", False),
        ("4", False),
        ("5", True),
        None,
    ]


@pytest.mark.parametrize("line", ["12 The number of drivers", "12"])
def test_without_a_rule_a_note_has_its_mark_in_the_words_above(line):
    assert notes("There were fewer drivers12 in the year.", "", line, "and their cars")[1] == ("12", True)
    assert notes("There were fewer drivers in the year.", "", line, "and their cars")[1] is None


def test_a_mark_after_a_figure_s_stop_counts_and_a_decimal_does_not():
    assert notes("The average is 3.8%19.", "", "19 As of September")[1] == ("19", True)
    assert notes("The average is 3.19.", "", "19 As of September")[1] is None


@pytest.mark.parametrize("below", ["\fNext page", "5.1.2 A numbered one", "Table 2: a caption", "\n\n \n\nApart"])
def test_notes_end_with_the_page_at_a_wide_gap_and_at_what_has_a_number(below):
    assert notes(*PROSE, PROSE[0], RULE, "1 A note", below, "then")[-2:] == [None, None]


def test_a_page_s_number_below_the_notes_is_none_of_them():
    assert notes(PROSE[0], RULE, "1 A note.", "17", "then") == [None, ("1", True), None, None]


def test_a_note_is_a_passage_with_its_mark():
    assert show("\n".join((*PROSE, RULE, "8 1. Thinking", "     2. Health", "9 Housing")))[1:] == [
        "5 NOTE [8] 8 1. Thinking 2. Health",
        "7 NOTE [9] 9 Housing",
    ]
