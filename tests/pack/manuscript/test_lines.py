"""Lines know the gap above them, their page, and what is printed on every page."""

from orderpaper.pack.manuscript.lines import Printed, list_lines
from orderpaper.records.manuscript import Whereabouts
from pack.manuscript.papers import PROSE


def lines(text):
    return list_lines(
        Printed(line, Whereabouts(line=number), "\f" in line) for number, line in enumerate(text.split("\n"), 1)
    )


def test_lines_have_single_spaces_and_keep_what_was_printed():
    (line,) = lines("  Theft   12\t14 ")
    assert (line.text, line.printed) == ("Theft 12 14", "  Theft   12\t14 ")


def test_the_gap_above_is_counted_and_an_empty_paragraph_in_it_seen():
    assert [(line.text, line.gap, line.is_parted) for line in lines("a\nb\n\nc\n\n \n\nd")] == [
        ("a", 0, False),
        ("b", 0, False),
        ("c", 1, False),
        ("d", 3, True),
    ]


def test_a_page_begins_at_a_form_feed():
    assert [(line.page, line.starts_page) for line in lines("a\nb\n\fc\n\f\nd")] == [
        (1, False),
        (1, False),
        (2, True),
        (3, True),
    ]


def test_a_page_begins_at_the_space_that_a_form_feed_left():
    assert [line.starts_page for line in lines("\n".join((*PROSE, f" {PROSE[0]}", *PROSE[1:])))] == [
        False,
        False,
        False,
        True,
        False,
        False,
    ]


def test_a_space_below_a_gap_is_no_page():
    assert not any(line.starts_page for line in lines("\n".join((*PROSE, "", f" {PROSE[0]}", *PROSE[1:]))))


def test_where_many_lines_are_indented_the_space_says_nothing():
    assert not any(line.starts_page for line in lines("\n".join(f" {line}" for line in PROSE * 3)))


def test_a_line_of_many_spaces_is_the_rule_above_the_notes():
    assert [line.follows_rule for line in lines("a\n" + " " * 30 + "\n1 note\n" + " " * 30 + "\nno note")] == [
        False,
        True,
        False,
    ]


def test_what_stands_at_the_edge_of_many_pages_is_no_part_of_the_paper():
    text = "\f".join(f"Annual plan\n{PROSE[page]}\n• Item\n12 14 16\nPage {page + 1} of 3\n" for page in range(3))
    assert [line.text for line in lines(text) if line.is_furniture] == [
        "Annual plan",
        "Page 1 of 3",
        "Annual plan",
        "Page 2 of 3",
        "Annual plan",
        "Page 3 of 3",
    ]
