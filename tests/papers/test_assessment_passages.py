import dataclasses

from orderpaper.papers.assessment_passages import Pages, describe_other_appendices, describe_section
from orderpaper.records.text import Missing, Prose, paragraph
from papers.made_assessment import ASSESSMENT, say


def open_pages(*narrative, **rooms):
    return Pages(
        dataclasses.replace(ASSESSMENT, narrative=narrative),
        {room.replace("_", " "): (shown,) for room, shown in rooms.items()},
        lambda prose: Prose((*prose.lines, *paragraph("noted").lines)),
    )


def told(passages):
    return [(each.heading, [line.text for line in each.text.lines], each.displays) for each in passages]


def test_a_section_has_its_passages_with_their_footnotes():
    pages = open_pages(say("Purpose", "One.", "Why", 2), say("Context", "Two.", row=3), say("Purpose", "Three.", row=4))
    assert told(describe_section(pages, "Purpose")) == [
        ("Why", ["One.", "noted"], ()), ("", ["Three.", "noted"], ()),
    ]  # fmt: skip


def test_what_is_shown_under_a_heading_stands_after_the_last_passage_of_it():
    pages = open_pages(
        say("Crime overview", "One.", "Crime", 2),
        say("Crime overview", "Two.", "CRIME ", 3),
        say("Crime overview", "Three.", "Fires", 4),
        say("Context", "Four.", "Crime", 5),
        crime="a table",
    )
    assert [each.displays for each in describe_section(pages, "Crime overview")] == [(), ("a table",), ()]
    assert [each.displays for each in describe_section(pages, "Context")] == [()]


def test_what_is_shown_in_a_section_stands_at_its_end():
    pages = open_pages(say("Crime overview", "One.", "Crime", 2), crime="a table", crime_overview="a chart")
    assert [each.displays for each in describe_section(pages, "Crime overview")] == [("a table", "a chart")]


def test_a_section_of_which_only_a_table_is_shown_has_one_passage():
    (passage,) = describe_section(open_pages(demographics="a table"), "Demographics")
    assert (passage.heading, passage.text, passage.displays) == ("", Prose(), ("a table",))


def test_a_heading_that_is_the_name_of_a_chapter_or_a_section_shows_nothing_twice():
    pages = open_pages(say("Purpose", "One.", "ASB", 2), say("Purpose", "Two.", "Demographics", 3), asb="a chart",
                       demographics="a table")  # fmt: skip
    assert [each.displays for each in describe_section(pages, "Purpose")] == [(), ()]


def test_each_heading_of_the_other_appendices_begins_one():
    pages = open_pages(
        say("Other appendix", "One.", "Terrorism", 2), say("Other appendix", "Two.", row=3),
        say("Other appendix", "Three.", "Matches", 4), matches="a table", other_appendix="a map",
    )  # fmt: skip
    first, second = describe_other_appendices(pages)
    assert (first.title, len(first.passages), second.title) == ("Terrorism", 2, "Matches")
    assert [each.heading for each in (*first.passages, *second.passages)] == ["", "", ""]
    assert [each.displays for each in (*first.passages, *second.passages)] == [(), (), ("a table", "a map")]


def test_an_appendix_without_a_heading_lacks_one():
    row = say("Other appendix", "One.")
    (appendix,) = describe_other_appendices(open_pages(row))
    assert appendix.title == Missing("heading of the appendix", row.origin.place("heading"))


def test_what_is_shown_in_other_appendices_of_which_there_are_none_has_one():
    (appendix,) = describe_other_appendices(open_pages(other_appendix="a map"))
    assert (appendix.title, appendix.passages[0].displays) == ("Other appendix", ("a map",))


def test_without_passages_there_are_no_sections_and_no_appendices():
    assert (describe_section(open_pages(), "Purpose"), describe_other_appendices(open_pages())) == ((), ())
