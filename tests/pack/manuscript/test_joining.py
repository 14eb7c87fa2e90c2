"""Lines are joined where a sentence goes on, and parted where another thing begins."""

import pytest

from orderpaper.pack.manuscript.drafts import Role
from orderpaper.pack.manuscript.joining import join_lines
from pack.manuscript.papers import PROSE, measure, set_close

FULL = "The officers of the council who see to it that the streets and the parks of the"


def drafts(*lines):
    return [draft.text for draft in join_lines(measure("\n".join((*PROSE, "", *lines))))][1:]


@pytest.mark.parametrize(
    "below", ["borough are safe.", "Midham ward are safe.", "(north) ward", "2013 plan", "& parks"]
)
@pytest.mark.parametrize("gap", [(), ("",)])
def test_a_full_line_that_ends_no_sentence_goes_on(below, gap):
    assert drafts(FULL, *gap, below) == [f"{FULL} {below}"]


@pytest.mark.parametrize("above", ["Community safety", "19. URGENT ITEMS", "1.1 Crime in the borough", "Chart 2: Ages"])
def test_a_short_line_is_a_line_of_its_own(above):
    assert drafts(above, FULL, "borough are safe.") == [above, f"{FULL} borough are safe."]


@pytest.mark.parametrize(
    "below",
    [
        "• an item",
        "Ø an item",
        "Table 2: Fires",
        "Appendix 3 – Maps",
        "Source: the police",
        "Theft 12 14 2",
        "ASB = Anti-Social Behaviour",
    ],
)
def test_what_begins_something_else_goes_on_nothing(below):
    assert drafts(FULL[:-4] + " end.", below) == [FULL[:-4] + " end.", below]


def test_a_sentence_s_end_on_a_short_line_ends_the_paragraph():
    assert drafts("It fell.", "Then it rose.") == ["It fell.", "Then it rose."]
    assert drafts(FULL[:-7] + " borough.", "Then it rose.") == [FULL[:-7] + " borough. Then it rose."]


def test_a_wide_gap_parts_unless_the_sentence_goes_on_in_small_letters():
    assert drafts(FULL, "", "", "Midham ward") == [FULL, "Midham ward"]
    assert drafts(FULL, "", "", "borough are safe.") == [f"{FULL} borough are safe."]


def test_capitals_are_a_heading_over_more_than_one_line():
    title = "23. REPORT OF THE HEAD OF HOUSING ON THE PLAN OF THE COMING YEAR AND ON - 2017-"
    assert drafts(title, "18 ASSESSMENT", "The plan was told.") == [f"{title}18 ASSESSMENT", "The plan was told."]


def test_a_number_in_order_begins_the_next_item_though_no_stop_is_before_it():
    assert (
        drafts(
            "1. Theft", "2. Arson, and all that is set alight in the open by anybody in the whole borough", "3. Fraud"
        )[2]
        == "3. Fraud"
    )


def test_narrow_columns_are_joined_by_their_own_width():
    text = set_close(PROSE, ("Head of", "Housing and", "Community", "Services"), PROSE)
    assert join_lines(measure(text))[1].text == "Head of Housing and Community Services"


def test_rows_of_words_that_end_in_figures_stay_apart():
    rows = ["Midham v Oldham Tuesday 19 June 16.00 20.00", "Midham v Newham Thursday 24 June 13.00 17.00"]
    assert drafts(*rows) == rows


def test_headings_above_a_row_do_not_go_on_the_caption():
    assert drafts("Table 1: Fires", "Ward Before After", "North 12 14 2", "South 13 15 2")[:2] == [
        "Table 1: Fires",
        "Ward Before After",
    ]


def test_a_mark_alone_takes_the_words_below():
    assert drafts("•", "", "An item") == ["• An item"]


def test_figures_alone_and_a_page_s_number_go_on_nothing_but_a_sentence():
    assert drafts("30.7%", "31.8%") == ["30.7%", "31.8%"]
    assert drafts(FULL, "18.") == [f"{FULL} 18."]


def test_two_figures_are_a_row_only_beside_another():
    roles = [
        draft.role for draft in join_lines(measure("North 12 14\nSouth 13 15\n\nNothing.\n\nIt was 12 14\n\nNothing"))
    ]
    assert roles == [Role.ROW, Role.ROW, Role.PLAIN, Role.PLAIN, Role.PLAIN]


def test_lines_of_the_contents_are_apart():
    contents = [
        "1. Summary.........................................................................3",
        "Purpose.......4",
    ]
    assert drafts(*contents) == contents


def test_a_letter_alone_is_a_cell_and_no_end_of_a_sentence():
    assert drafts(FULL, "B") == [FULL, "B"]


def test_words_far_shorter_than_the_page_do_not_go_on_over_a_gap():
    assert drafts("alcohol", "", "drugs") == ["alcohol", "drugs"]
    assert drafts("alcohol", "and drugs") == ["alcohol and drugs"]
