import pytest

from checks.proof.numbers.paper import caption, faults, heading, item, page, para, read
from orderpaper.checks.proof.cross_references_lead_somewhere import cross_references_lead_somewhere as check
from orderpaper.records.manuscript import Form

PAPER = (
    *(heading(f"{number}. Part {number}") for number in range(1, 6)),
    *(para(f"4.{number} The text of it.") for number in range(1, 4)),
    *(caption(f"Table {number}: Crime") for number in (1, 2)),
    heading("Appendix 1"),
)


def ask(*texts):
    return faults(check(read(*PAPER, *(para(text) for text in texts))))


@pytest.mark.parametrize(
    "text",
    [
        *("See section 4 for more.", "This is shown in sections 2 and 3.", "It is set out in paragraph 4.2."),
        *("Table 2 shows this.", "(See Appendix 1.)", "It is covered by paragraphs 4.1 to 4.3."),
    ],
)
def test_references_to_what_is_there_hold(text):
    claims = list(check(read(*PAPER, para(text))))
    assert claims
    assert [each.answer for each in claims] == [None] * len(claims)


@pytest.mark.parametrize(
    ("text", "severity", "stated", "message"),
    [
        ("See section 9 for more.", "query", "section 9", "There is no section 9: the last is section 5."),
        ("This is set out (section 7).", "query", "section 7", "There is no section 7: the last is section 5."),
        (
            "As paragraph 4.12 says.",
            "query",
            "paragraph 4.12",
            "No paragraph has the number 4.12: the last in section 4 is 4.3.",
        ),
        (
            "See section 4.5 below.",
            "query",
            "section 4.5",
            "No section has the number 4.5: the last in section 4 is 4.3.",
        ),
        ("Look at Table 7.", "query", "table 7", "There is no Table 7: Tables 1 and 2 are here."),
        ("It is in Appendix 4.", "query", "Appendix 4", "Appendix 4 is neither here nor listed."),
    ],
)
def test_references_to_nothing_are_told_of(text, severity, stated, message):
    (claim,) = [each for each in check(read(*PAPER, para(text))) if each.answer]
    assert (str(claim.answer), claim.where.line, claim.stated) == (severity, len(PAPER) + 1, stated)
    assert claim.message.startswith(message)


@pytest.mark.parametrize(
    "text",
    [
        *("Under section 17 of the Crime and Disorder Act 1998 it must.", "Section 136 use has gone up."),
        *("Section 106 contributions pay for it.", "By section 5(1)(a) of the 1998 Act it is so."),
        *("Sections 5 to 7 of the Act, see section 9 there.", "Schedule 5, paragraph 84 of the Health Act says so."),
        *("Set out in paragraph 9.2 of the Constitution.", "See section 8 of the Housing Strategy."),
        *("See the partner’s Table 9.", "As Table 6 of the Census shows.", "Appendix 6 to the Local Plan has it."),
        *("The figure 12 months ago was lower.", "Chart 8 is a song.", "See section 106 for what is meant."),
        *("They gave 9% (section 9% of it).", "They were detained in section 9 wards."),
    ],
)
def test_what_leads_out_of_the_paper_is_no_reference(text):
    assert ask(text) == []


def test_a_paper_without_numbers_or_captions_has_nothing_to_lead_to():
    assert faults(check(read(para("See section 9, Table 3 and Appendix B.")))) == []


def test_an_appendix_that_is_listed_is_published_beside_the_paper():
    listed = item("• Appendix 4: Map")
    assert faults(check(read(*PAPER, listed, para("It is in Appendix 4.")))) == []


def test_pages_are_known_in_a_pdf():
    one, two = page(para("The chart is at page 2, as shown on page 6."), 1), page(para("The end."), 2)
    (claim,) = [each for each in check(read(one, two, form=Form.PDF)) if each.answer]
    assert (str(claim.answer), claim.where.page, claim.stated) == ("query", 1, "page 6")
    assert claim.message.startswith("There is no page 6: the last is page 2.")
    assert faults(check(read(para("As shown on page 6.")))) == []


def test_where_most_labels_are_missing_the_captions_were_not_seen():
    shown = [para(f"Table {number} shows some of it.") for number in (1, 7, 8, 9)]
    assert ask(*(each.text for each in shown)) == []
    assert [each[2] for each in ask("Table 1 shows it.", "Table 2 shows it.", "Table 7 and Table 8 show it.")] == [
        "table 7",
        "table 8",
    ]


@pytest.mark.parametrize("text", ["It is in Table 3.14.", "It is in Table 82.", "It was done by Figure 8."])
def test_a_number_unlike_those_of_the_captions_is_of_something_else(text):
    assert ask(text) == []


def test_a_chapter_beyond_the_captions_is_of_something_else():
    captions = [caption(f"Table {number}: Crime") for number in ("1.1", "1.2", "3.1", "3.2")]
    found = faults(check(read(*captions, para("Table 1.7 shows it."), para("Table 8.1 shows it."))))
    assert found == [("query", 5, "table 1.7", "")]


def test_a_caption_of_a_word_file_that_is_not_there_stops():
    reading = read(caption("Table 1: Crime"), para("Look at Table 2."), form=Form.WORD)
    assert faults(check(reading)) == [("stop", 2, "table 2", "")]


def test_an_appendix_mentioned_again_is_told_of_once():
    assert len(ask("It is in Appendix 4.", "Some is in Appendix 1.", "All is in Appendix 4.")) == 1


@pytest.mark.parametrize("text", ["See section 4.2.1 below.", "As Figure 0 shows, it is so.", "9 Appendices 64"])
def test_what_is_not_seen_as_deep_or_is_no_label_is_not_told_of(text):
    assert ask(text) == []


def test_a_section_of_a_word_file_that_is_not_there_stops():
    assert faults(check(read(*PAPER, para("See section 9."), form=Form.WORD)))[0][0] == "stop"
