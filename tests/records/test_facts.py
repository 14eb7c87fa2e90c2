"""Facts of a Word file: where they stand, and what is seen of them."""

import pytest

from orderpaper.records.facts import ParagraphFact, ParagraphLook, Spot, Story
from orderpaper.records.place import Place

BODY = Spot(Story.BODY, "Risk", "paragraph 12")


def test_a_place_in_the_body_is_under_its_heading_and_elsewhere_in_its_story():
    assert BODY.place("report.docx") == Place("report.docx", "Risk", "paragraph 12")
    assert str(Spot(Story.FOOTER, "Risk", "paragraph 1").place("report.docx")) == "report.docx › Footer › paragraph 1"
    assert str(Spot(Story.BODY, "", "paragraph 1").place("report.docx")) == "report.docx › paragraph 1"


@pytest.mark.parametrize(
    ("changes", "is_empty"),
    [
        ({}, True),
        ({"text": " \xa0"}, True),
        ({"text": "words"}, False),
        ({"holds_more": True}, False),
        ({"breaks_page": True}, False),
        ({"look": ParagraphLook(ends_section=True)}, False),
    ],
)
def test_a_paragraph_is_empty_where_nothing_is_seen_of_it(changes, is_empty):
    assert ParagraphFact(**{"spot": BODY, "text": "", "look": ParagraphLook(), **changes}).is_empty is is_empty
