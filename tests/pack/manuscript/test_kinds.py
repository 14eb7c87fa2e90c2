"""What a passage is, is told from its mark, its words and what is beside it."""

import pytest

from pack.manuscript.papers import PROSE, set_close, show

TEXT = " ".join(PROSE)


def kinds(*paragraphs):
    """Give the kinds of paragraphs, with a paragraph of prose above."""
    told = show(set_close(PROSE, *((each,) if isinstance(each, str) else each for each in paragraphs)))
    return [line.split(" ", 1)[1] for line in told[1:]]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("3. Where the figures come from", "HEADING1 [3]"),
        ("3.1 Where the figures come from", "HEADING2 [3.1]"),
        ("3.1.4 Policing Bill:", "HEADING3 [3.1.4]"),
        ("3.2 What has been done?", "HEADING2 [3.2]"),
        ("PRIORITY 2: Theft", "HEADING2 [PRIORITY 2]"),
        ("Appendix 1", "HEADING1 [Appendix 1]"),
        ("24. DISCLOSURES OF LOBBYING.", "HEADING1 [24]"),
        ("Community safety", "HEADING1"),
        ("2017-18 Priorities", "HEADING1"),
        ("THE PLAN FOR THE YEAR", "HEADING1"),
        ("3.1 The rate fell by half over the year.", "TEXT [3.1]"),
        ("12. The rate fell by half over the year.", "ITEM [12]"),
        ("Graph 2 - Litter in the streets", "CAPTION [Graph 2]"),
        ("Chart1: Ages of people.", "CAPTION [Chart1]"),
        ("Table 1, “What do you think of the lamps?”", "CAPTION [Table 1]"),
        ("Table 2, People who like them", "CAPTION [Table 2]"),
        ("Table 4, Chart 2 and Map 3 show who likes them.", "TEXT [Table 4]"),
        ("• Fewer fires", "ITEM [•]"),
        ("(a) fewer fires", "ITEM [(a)]"),
        ("For – 9 Against- 0 Abstain – 0", "TEXT"),
        ("Present: Councillors Oak and Ash", "TEXT"),
        ("Tel: 01622 602000", "TEXT"),
        ("28 March 2017", "TEXT"),
        ("Source: the police", "NOTE"),
        ("The priorities are:", "TEXT"),
    ],
)
def test_a_passage_between_paragraphs_is_of_its_kind(words, kind):
    assert kinds(words, PROSE)[0] == f"{kind} {words}"


def test_numbers_in_order_without_words_between_are_a_list():
    assert kinds("The priorities are", "1. Theft", "2. Arson", PROSE)[1:3] == ["ITEM [1] 1. Theft", "ITEM [2] 2. Arson"]
    assert kinds("The council resolves:", "1. To adopt the plan", PROSE)[1] == "ITEM [1] 1. To adopt the plan"


def test_numbers_with_words_between_are_headings():
    assert [each[:10] for each in kinds("1. Theft", PROSE, "2. Arson", PROSE)[::2]] == ["HEADING1 [", "HEADING1 ["]


def test_lines_of_the_contents_are_no_headings():
    told = kinds("1. Summary ........ 3", "1.1 Purpose ........ 4", "1.2 Method ........ 5", PROSE)
    assert [each.split()[0] for each in told] == ["ITEM", "ITEM", "ITEM", "TEXT"]


def test_a_numbered_line_before_a_list_leads_in():
    assert kinds("2.4 The priorities are:", "• Theft", "• Arson")[0] == "TEXT [2.4] 2.4 The priorities are:"


def test_short_lines_together_are_what_is_left_of_a_table():
    assert [each.split()[0] for each in kinds("Police", "Council", "Ongoing", "March 2018")] == ["CELL"] * 4


def test_the_last_short_line_is_a_heading_where_it_stands_apart_over_words():
    text = "\n\n".join(("\n".join(PROSE), "Police", "Council", "Ongoing")) + "\n\n \n\nThe plan\n\n" + "\n".join(PROSE)
    assert [line.split(" ", 2)[1] for line in show(text)] == ["TEXT", "CELL", "CELL", "CELL", "HEADING1", "TEXT"]


def test_a_star_is_a_note_where_one_is_printed_above_and_else_a_bullet():
    assert kinds("The change in rank* is told.", "* A minus is a fall.")[1] == "NOTE [*] * A minus is a fall."
    assert kinds("The change in rank is told.", "* A minus is a fall.")[1] == "ITEM [*] * A minus is a fall."


def test_headings_without_a_number_are_below_the_last_with_one():
    told = kinds("2.1 The plan", "Theft", PROSE, "Arson", PROSE, "3. The end", "Fraud", PROSE)
    assert [each.split()[0] for each in told if each.startswith("HEADING")] == [
        "HEADING2",
        "HEADING3",
        "HEADING3",
        "HEADING1",
        "HEADING2",
    ]


def test_words_of_a_narrow_column_are_no_heading():
    assert kinds(("Head of", "Housing and", "Community"), PROSE)[0] == "CELL Head of Housing and Community"


def test_counts_in_brackets_alone_on_their_lines_are_of_a_table():
    assert kinds("58%", "", "(76)", "", "37%", "", "(48)", "", PROSE)[:4] == [
        "CELL 58%",
        "CELL (76)",
        "CELL 37%",
        "CELL (48)",
    ]
