"""The year that dates in a passage are of."""

import pytest

from orderpaper.checks.proof.dated.years_around import give_years, read_years
from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts

KINDS = {"#": PassageKind.HEADING, "|": PassageKind.CELL, "*": PassageKind.ITEM, "=": PassageKind.CAPTION}


def years(*texts):
    """Give the year of each passage; the first letter says its kind."""
    passages = [Passage(text, KINDS.get(text[0], PassageKind.TEXT), ((0, Whereabouts()),)) for text in texts]
    return [year for _, year in give_years(passages)]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("In 2014 it was.", "Then."), [2014, 2014]),
        (("# Events of 2014", "Then."), [2014, 2014]),
        (("In 2014 it was.", "# Next", "Then."), [2014, 0, 0]),
        (("In 2014 it was.", "5.1.6 Next"), [2014, 0]),
        (("In 2013 and 2014.", "Then."), [0, 0]),
        (("In 2013.", "In 2014.", "Then."), [2013, 2014, 0]),
        (("In 2013.", "In 2014:", "| Then"), [2013, 2014, 2014]),
        (("In 2013.", "= Table 1: 2014", "| Then", "| Then"), [2013, 2014, 2014, 2014]),
        (("In 2013.", "In 2014:", "| Of 2013/14"), [2013, 2014, 0]),
        (("Since 2014 it is.", "Then."), [0, 0]),
    ],
)
def test_a_passage_is_of_the_one_year_said_in_it_or_over_it(texts, found):
    assert years(*texts) == found


@pytest.mark.parametrize(
    ("text", "said", "firm"),
    [
        ("in June 2014", {2014}, {2014}),
        ("since 2010", {2010}, set()),
        ("in 2013/14", {2013, 2014}, set()),
        ("2013–2018", {2013, 2018}, set()),
        ("the Licensing Act 2003", set(), set()),
        ("the 1998 Act", set(), set()),
        ("some 2,014 or £2014 or 2014%", set(), set()),
    ],
)
def test_years_are_said_and_some_are_firm(text, said, firm):
    found = read_years(text)
    assert (found.said, found.firm) == (said, firm)
