"""Whatever is drawn outside every tag is marked as decoration, and nothing else of a page is changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.tagged.content import BEGIN, END, count_untagged, find_end, list_operations, mark_decoration

LINE = b"1 2 m\n3 4 l S"
TAGGED = b"/P<</MCID 0>>BDC\nBT (a \\) b (c) S) Tj ET\nEMC\n"


def test_a_line_outside_every_tag_is_marked():
    assert mark_decoration(b"0 g\n" + LINE + b"\nQ") == b"0 g\n" + BEGIN + LINE + END + b"\nQ"


@pytest.mark.parametrize("tag", [b"/Artifact BMC", b"/P<</MCID 3>>BDC", b"/Figure/Some BDC"])
def test_a_line_within_a_tag_is_left_alone(tag):
    content = tag + b"\n" + LINE + b"\nEMC\n"
    assert mark_decoration(content) == content


def test_a_line_after_a_tag_within_a_tag_is_not_taken_for_one_outside():
    content = b"/A BMC /B BMC EMC " + LINE + b" EMC"
    assert mark_decoration(content) == content


def test_a_path_that_only_clips_is_left_alone():
    content = b"q 0 0 5 5 re W* n Q"
    assert mark_decoration(content) == content


def test_an_area_of_many_pieces_is_marked_once_as_a_whole():
    area = b"0 0 5 5 re 1 1 2 2 re f*"
    assert mark_decoration(b"q " + area + b" Q") == b"q " + BEGIN + area + END + b" Q"


def test_what_a_text_says_is_no_line():
    assert mark_decoration(TAGGED) == TAGGED
    content = b"(1 2 m 3 4 l S \\( (S) \\\\) Tj"
    assert mark_decoration(content) == content


def test_a_picture_in_the_content_is_passed_over_with_its_bytes():
    content = b"BI /W 1 /H 1 ID 0 0 5 5 re S (\nEI Q"
    assert mark_decoration(content) == content
    assert [each.name for each in list_operations(content)] == [b"BI", b"Q"]


def test_a_remark_is_no_operation():
    content = b"% 0 0 5 5 re S\n" + LINE
    assert mark_decoration(content) == b"% 0 0 5 5 re S\n" + BEGIN + LINE + END


def test_words_and_pictures_outside_every_tag_are_counted():
    assert count_untagged(TAGGED) == 0
    assert count_untagged(TAGGED + b"BT (lost) Tj [(also)] TJ ET /Im1 Do") == 3
    assert count_untagged(TAGGED + LINE) == 0


def test_a_text_that_never_ends_reaches_to_the_end():
    assert find_end(b"(a (b) c", 1) == 8


def is_marked_as_decoration(content):
    """Tell whether no operation of the content paints outside a tag."""
    depth = 0
    for each in list_operations(content):
        depth += (each.name in {b"BMC", b"BDC"}) - (each.name == b"EMC")
        if depth == 0 and each.name in {b"S", b"f*", b"B"}:
            return False
    return depth == 0


PIECES = st.sampled_from([
    LINE, b"q", b"Q", b"/Artifact BMC 1 1 2 2 re f* EMC", TAGGED, b"0 0 9 9 re W n", b"5 5 re B", b"(S (m)) '",
    b"0.5 w", b"[<01>-5(\\051)]TJ", b"/GS0 gs", b"<</Length 1>>", b"%S\n", b"true",
])  # fmt: skip


def strip(content):
    """Give content without any mark that we might have put there."""
    return content.replace(BEGIN, b"").replace(END, b"")


@given(st.lists(PIECES, max_size=20).map(b"\n".join))
def test_of_any_content_the_lines_are_marked_and_the_rest_is_as_it_was(content):
    marked = mark_decoration(content)
    assert is_marked_as_decoration(marked)
    assert mark_decoration(marked) == marked
    assert strip(marked) == strip(content)


@given(st.binary(max_size=200))
def test_no_bytes_can_break_the_reading(content):
    assert strip(mark_decoration(content)) == strip(content)
