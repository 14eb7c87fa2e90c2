"""Numbers, bullets and labels that are typed are told from numbers of a sentence."""

import pytest

from orderpaper.word.manuscript.labels import (
    find_caption,
    find_heading_number,
    find_typed_number,
    is_paragraph_number,
)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("5.5 Reducing reoffending", "5.5"), ("5. Theft", "5."), ("5 Theft", "5"), ("A. Method", "A."),
        ("(a) Aims", "(a)"), ("iv) Aims", "iv)"), ("1 April 2015 to 31 March 2016", ""), ("2015/16 at a glance", ""),
        ("12 months on", ""), ("Theft", ""), ("A plan", ""), ("5.5", ""),
    ],
)  # fmt: skip
def test_the_number_typed_before_a_heading(words, number):
    assert find_heading_number(words) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("2.3\tThe number of", "2.3"), ("2.3 The number of", "2.3"), ("2.3 million people", ""), ("(b)\tto act", "(b)"),
        ("(b) To act", "(b)"), ("3\tNext", "3"), ("25\t30\t40", ""), ("4. Next", "4."), ("4 wards", ""), ("• one", "•"),
        ("– one", "–"), ("o\tone", "o"), ("o one", ""), ("- 5 cases", "-"), ("-5 cases", ""), ("The 2.3", ""),
    ],
)  # fmt: skip
def test_the_number_typed_before_a_paragraph(words, number):
    assert find_typed_number(words) == number


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Table 3: Crime by ward", "Table 3"), ("Table 3. Crime", "Table 3"), ("Graph 5 – Theft", "Graph 5"),
        ("Figure 2.1 Theft by month", "Figure 2.1"), ("Chart A: Theft", "Chart A"), ("Map 1", "Map 1"),
        ("Table 3 shows that theft fell.", ""), ("Table 3 Below is what was found.", ""), ("Tables 3 and 4", ""),
        ("Table 3 sets out the rest", ""), ("Figure it out", ""), ("Map of the borough", ""),
        (f"Table 3: {'x' * 400}", ""), ("Table  4:  Crime", "Table 4"),
    ],
)  # fmt: skip
def test_the_label_of_a_caption(words, label):
    assert find_caption(words) == label


def test_with_the_style_of_captions_words_may_follow_the_label_in_any_way():
    assert find_caption("Table 3 recorded crime", is_styled=True) == "Table 3"


def test_numbers_of_paragraphs_have_parts():
    assert [is_paragraph_number(each) for each in ("3.1", "3.1.2.", "3.", "(a)", "•")] == [
        True,
        True,
        False,
        False,
        False,
    ]
