"""The words in place of what is exempt: the law’s, then the officer’s."""

import pytest

from orderpaper.records.notice import cite_paragraphs, say_ground, say_virtue, write_notice
from orderpaper.records.place import Place
from orderpaper.records.plan import Action
from orderpaper.records.text import Missing, paragraph
from papers.example import make

HERE = Place("plan.xlsx", "Actions", "L2")
ACT = "of Schedule 12A to the Local Government Act 1972"


def exempt(typed="7", reason="It would warn them."):
    return make(Action, exempt_paragraph=typed, public_interest=reason)


def test_a_notice_gives_the_paragraph_as_the_law_has_it_and_then_the_reason_as_typed():
    notice = write_notice(exempt(), "England")
    said = (
        f"Not for publication: paragraph 7 of Part 1 {ACT} (action to prevent, investigate or prosecute crime). It "
        "would warn them."
    )
    assert (notice.text, notice.prose) == (said, paragraph(said))


def test_wales_has_a_part_of_its_own():
    assert (
        say_ground("18", "Wales", HERE)
        == f"paragraph 18 of Part 4 {ACT} (action to prevent, investigate or prosecute crime)"
    )


def test_two_paragraphs_are_both_named():
    assert say_ground("1 and 2", "", HERE) == (
        f"paragraphs 1 and 2 of Part 1 {ACT} (any individual; what is likely to reveal who an individual is)"
    )
    assert cite_paragraphs(["1", "2", "3"], "") == f"paragraphs 1, 2 and 3 of Part 1 {ACT}"


@pytest.mark.parametrize(
    ("typed", "nation"), [("paragraph 6 of Schedule 7A", "Scotland"), ("99", "England"), ("crime.", "")]
)
def test_a_paragraph_that_is_not_held_is_given_as_it_was_typed(typed, nation):
    assert say_ground(typed, nation, HERE) == typed.rstrip(".")


def test_what_is_not_given_is_missing_with_its_cell():
    row = exempt("", "")
    notice = write_notice(row, "England")
    assert notice.text == Missing("paragraph of Schedule 12A", row.origin.place("exempt_paragraph"))
    reason = write_notice(exempt(reason=""), "England").text
    assert isinstance(reason, Missing)
    assert reason.place == row.origin.place("public_interest")


def test_an_exempt_edition_names_every_paragraph_once_in_the_order_of_the_schedule():
    rows = [exempt("7"), exempt("Paragraph 3"), exempt("7"), exempt(""), exempt(Missing("x", HERE))]
    assert say_virtue(rows, "England") == f"Exempt: not for publication by virtue of paragraphs 3 and 7 of Part 1 {ACT}"
    assert say_virtue([exempt("")], "England") == "Exempt: not for publication"
