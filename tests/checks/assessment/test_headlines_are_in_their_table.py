import dataclasses

import pytest

from orderpaper.checks.assessment.headlines_are_in_their_table import headlines_are_in_their_table
from orderpaper.records.finding import query, stop
from papers.made_assessment import ASSESSMENT, CRIME, make_bundle, make_chapter

CODE = "headlines-are-in-their-table"


def find(table="Crime", measure="Shoplifting", **catalogue):
    chapter = make_chapter(1, title="Theft", headline_table=table, headline_measure=measure)
    book = dataclasses.replace(ASSESSMENT, chapters=(chapter,))
    return chapter, list(headlines_are_in_their_table(make_bundle(book, tables=(CRIME.changed(**catalogue),))))


@pytest.mark.parametrize(
    ("table", "measure"),
    [("Crime", "Shoplifting"), ("crime", " SHOPLIFTING"), ("Crime", "2012/2013"), ("", ""), ("Another", "Shoplifting")],
)
def test_a_row_or_a_column_of_the_table_is_fine(table, measure):
    assert find(table, measure)[1] == []


def test_a_row_that_is_not_there_stops_with_the_nearest():
    chapter, found = find(measure="Shop lifting")
    said = "the sheet “Crime” has no row “Shop lifting”. Did you mean “Shoplifting”?"
    assert found == [stop(CODE, chapter.origin.place("headline_measure"), said, "Shop lifting")]


def test_a_row_that_is_like_none_is_said_how_to_type():
    assert find(measure="Zoo")[1][0].message.endswith("Type the name as it stands in column A there.")


def test_half_a_headline_stops():
    chapter, found = find(measure="")
    said = "“Theft” has no Headline measure. Type the row of its table, or clear the other cell."
    assert found == [stop(CODE, chapter.origin.place("headline_measure"), said)]
    chapter, found = find(table="")
    said = "“Theft” has no Headline table. Type the ID of its table, or clear the other cell."
    assert found == [stop(CODE, chapter.origin.place("headline_table"), said)]


def test_a_table_in_confidence_gives_no_headline():
    chapter, found = find(standing="In confidence")
    said = "“Crime” was shared in confidence, so “Theft” has no headline. Choose another table."
    assert found == [query(CODE, chapter.origin.place("headline_measure"), said, "Shoplifting")]
