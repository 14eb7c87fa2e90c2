import pytest

from checks.proof.numbers.paper import caption, heading, make, para, read
from orderpaper.checks.proof.numbers.references import read_references
from orderpaper.records.manuscript import PassageKind


def refer(text):
    return [(each.label, each.points) for each in read_references(read(para(text)).sentences)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("See section 9.", ["section 9"]),
        ("It is shown in section 6.", ["section 6"]),
        ("It is shown in Tables 1, 2 and 4.", ["table 1", "table 2", "table 4"]),
        ("(Para 3.2)", ["paragraph 3.2"]),
        ("Fig. 3 has it.", ["figure 3"]),
        ("See section 2 of this report.", ["section 2"]),
        ("The chart is on page 6, see page 6.", ["page 6"]),
    ],
)
def test_references_are_read_with_their_words(text, labels):
    assert [label for label, _ in refer(text)] == labels


def test_words_that_send_the_reader_there_point():
    assert refer("As described in section 4 it is so.") == [("section 4", True)]
    assert refer("See section 4 below.") == [("section 4", True)]
    assert refer("Under section 136 they were held.") == [("section 136", False)]


@pytest.mark.parametrize(
    "text",
    [
        *("Section 17 of the Crime and Disorder Act applies.", "Under section 6 of the 1998 Act.", "Section 5(1)(a)"),
        *("The Act, in section 9, says so.", "Schedule 5, Paragraph 84 has it.", "The 2016 Table 3 had it."),
        *("Kent’s Table 3 has it.", "There are 5 tables 12 feet long.", "About 9 section heads met."),
    ],
)
def test_acts_and_other_papers_are_left_out(text):
    assert refer(text) == []


def test_captions_and_headings_refer_to_nothing():
    found = read(caption("Table 7: Crime"), heading("Section 4: Costs"), para("Table 7 – Crime"), para("Chart 4"))
    assert list(read_references(found.sentences)) == []


def test_each_number_has_its_letter():
    (one, other) = read_references(read(para("See Tables 1 and 12.")).sentences)
    assert (one.letter, other.letter) == (11, 17)


@pytest.mark.parametrize(
    "text",
    [
        *("Source: Table 2 Lamps of the Borough, 2012.", "Adapted from Table 2 there, it says so."),
        *("58 Table 9, The Yearbook of Bins: A Report.", "Lamps 2014, Tables 3 and 4 (http://lamps.example) say so."),
        *("Bins and Lamps, Table 2, p.33.", "Table 3, “How far is it?”", "Table 3 where the lamps are"),
        "Table 3 Lamps ............ 12",
    ],
)
def test_sources_footnotes_and_captions_are_no_references(text):
    assert list(read_references(read(para(text)).sentences)) == []


def test_a_footnote_refers_to_other_publications():
    assert list(read_references(read(make(PassageKind.NOTE, "As Table 4 shows, it is so.")).sentences)) == []
