"""What a line begins with is told from words that only look like it."""

import pytest

from orderpaper.pack.manuscript.marks import (
    MarkKind,
    begins_small,
    count_words,
    ends_sentence,
    is_in_capitals,
    is_leaning,
    is_left_hanging,
    read_mark,
)


@pytest.mark.parametrize(
    ("line", "kind", "number"),
    [
        ("• Fewer fires", MarkKind.BULLET, "•"),
        ("\uf0b7 Fewer fires", MarkKind.BULLET, "\uf0b7"),
        ("Ø Fewer fires", MarkKind.BULLET, "Ø"),
        ("o Fewer fires", MarkKind.BULLET, "o"),
        ("* fewer fires", MarkKind.BULLET, "*"),
        ("– fewer fires", MarkKind.BULLET, "–"),
        ("5.1.2 The rate fell", MarkKind.SECTION, "5.1.2"),
        ("2.3. The rate fell", MarkKind.SECTION, "2.3"),
        ("6. NEXT STEPS", MarkKind.LIST, "6."),
        ("(a) the first", MarkKind.LIST, "(a)"),
        ("ii) the second", MarkKind.LIST, "ii)"),
        ("Chart1: Ages", MarkKind.CAPTION, "Chart1"),
        ("Graph 2 - Litter", MarkKind.CAPTION, "Graph 2"),
        ("Figure 4", MarkKind.CAPTION, "Figure 4"),
        ("Table A1: Ages", MarkKind.CAPTION, "Table A1"),
        ("Appendix 1", MarkKind.TITLE, "Appendix 1"),
        ("Appendix B – Maps", MarkKind.TITLE, "Appendix B"),
        ("PRIORITY 4: Theft", MarkKind.TITLE, "PRIORITY 4"),
        ("Chart 1 overleaf shows how", MarkKind.NONE, ""),
        ("Appendix 2 sets out the", MarkKind.NONE, ""),
        ("Priority completed actions:", MarkKind.NONE, ""),
        ("2.5 per cent of all", MarkKind.NONE, ""),
        ("2017. As covered before", MarkKind.NONE, ""),
        ("-5.1% since last year", MarkKind.NONE, ""),
        ("overall there was", MarkKind.NONE, ""),
        ("11: 2017-18 Assessment", MarkKind.NONE, ""),
    ],
)
def test_a_line_begins_with_its_mark(line, kind, number):
    mark = read_mark(line)
    assert (mark.kind, mark.number) == (kind, number)


@pytest.mark.parametrize(
    "line", ["It fell.", "It fell;", "in 2013/14:-", "It fell.’", "by half (see below).", "cases.13"]
)
def test_a_sentence_ends(line):
    assert ends_sentence(line)


@pytest.mark.parametrize("line", ["It fell", "by 5.12", "fell to 8,", "in the county (2.4%)"])
def test_a_sentence_goes_on(line):
    assert not ends_sentence(line)


def test_a_line_cannot_end_at_a_comma_an_article_or_a_dash():
    assert all(map(is_left_hanging, ["crime,", "all of the", "the previous 12 months -", "Police &"]))
    assert not any(map(is_left_hanging, ["crime", "bathe", "Appendix A", "where it comes from"]))


def test_a_heading_may_end_in_a_preposition():
    assert is_leaning("where it comes from")
    assert not is_leaning("therein")


def test_a_line_begins_in_the_middle_of_a_sentence():
    assert all(map(begins_small, ["and so", "(see below)", "‘as if", "& others", "(CSE)"]))
    assert not any(map(begins_small, ["And so", "2013", "%", "£5", ""]))


def test_capitals_and_words_are_counted():
    assert is_in_capitals("19. URGENT ITEMS")
    assert not any(map(is_in_capitals, ["19. URGENT items", "12 B", "12"]))
    assert count_words("one two  three") == 3
