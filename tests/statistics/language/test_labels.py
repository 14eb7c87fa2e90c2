"""Numbers that are labels."""

import re

import pytest

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.labels import read_label
from orderpaper.statistics.language.wording import put_plain


def read(text):
    """Give the label at the first digits of some words."""
    return read_label(put_plain(text), re.search("[0-9]", text).start())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("see Section 17 of the Act", "17"),
        ("Sections 5 to 7 of", "5 to 7"),
        ("Tables 3, 4 and 6 show", "3, 4 and 6"),
        ("paragraph 2.3 says", "2.3"),
        ("section 5(1)(a) of", "5(1)(a)"),
        ("(Appendix 1)", "1"),
        ("on page 6.", "6"),
        ("pages 12-14", "12-14"),
        ("item 11: plan", "11"),
        ("PRIORITY 2: gangs", "2"),
        ("No. 7", "7"),
        ("at quarter 1 it", "1"),
        ("to year 6 pupils", "6"),
        ("Schedule 12A", "12A"),
        ("5.1.2 The rate", "5.1.2"),
        ("3. Theft", "3."),
        ("1.1 Overview", "1.1"),
        ("under S135 of", "S135"),
        ("the M25 and", "M25"),
        ("Kent ME15 6JQ", "ME15"),
        ("the 1998 Act", "1998"),
        ("the Mental Health Act 1983, and", "1983"),
        ("Tel: 01622 602000", "01622 602000"),
        ("telephone (01622) 602000", "01622) 602000"),
        ("on +44 1622 602000", "44 1622 602000"),
        ("Emergency Tel: 999", "999"),
        ("the 101 service", "101"),
        ("call the police on 101", "101"),
        ("calling 111 or", "111"),
        ("Dial 112 for", "112"),
        ("the emergency number is 999", "999"),
        ("the 999 calls of", "999"),
        ("a 101/999 call", "101"),
        ("Send your text to 60066 (the", "60066"),
        ("from 6.30 p.m. to", "6.30 p.m."),
        ("8pm. Then", "8pm"),
        ("at 18.00 on", "18.00"),
        ("at 18:30 on", "18:30"),
        ("at 1830 hours", "1830 hours"),
        ("costs $5 a day", "5"),
        ("of COVID-19 cases", "COVID-19"),
        ("and PM2.5 levels", "PM2.5"),
    ],
)
def test_labels_are_read_with_what_belongs_to_them(text, said):
    label = read(text)
    assert (label.text, label.unit) == (said, Unit.LABEL)


@pytest.mark.parametrize(
    "text",
    [
        "in 17 sections",
        "this year 25 incidents",
        "each week 34 reports",
        "a table 3% higher",
        "options 2.5 million",
        "a level 5 per cent higher",
        "some 1998 crimes",
        "the rate of 18.00 per 1,000",
        "£18.00",
        "12.5% of",
        "637 admissions",
        "about 999 cases",
        "from 101 to 90",
        "an increase on 112 in 2014/15",
        "down on 101 the year before",
        "of the 105 clients",
        "calls rose to 999",
        "a number of 111 homes",
        "there were 112 calls",
        "to 101 services",
        "via a rise to 105 in",
        "in 2016 the",
    ],
)
def test_numbers_that_are_counted_are_no_labels(text):
    assert read(text) is None


def test_of_several_numbers_after_one_table_only_the_first_is_its_label():
    assert read("in Table 2 and 3 others").text == "2"


def test_a_number_in_the_middle_of_the_words_heads_no_item():
    assert read("there were 3. Then") is None
