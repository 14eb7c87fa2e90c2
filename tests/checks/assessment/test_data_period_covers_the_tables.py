import dataclasses

import pytest

from checks.made import make_series
from orderpaper.checks.assessment.data_period_covers_the_tables import data_period_covers_the_tables
from orderpaper.records.finding import query
from papers.made_assessment import ASSESSMENT, CRIME, DECLARED, DETAILS, FIGURES, make_bundle

CODE = "data-period-covers-the-tables"


def find(data_period="April 2010 to March 2013", text=FIGURES, declared=DECLARED, **catalogue):
    table = CRIME.changed(**catalogue)
    book = dataclasses.replace(ASSESSMENT, details=DETAILS.changed(data_period=data_period))
    return table, list(data_period_covers_the_tables(make_bundle(book, declared, (table,), make_series(text, table))))


@pytest.mark.parametrize("data_period", ["April 2010 to March 2013", "Apr 2010 – Mar 2013", "2010/11 to 2012/13"])
def test_a_table_of_the_period_is_fine(data_period):
    assert find(data_period, period="")[1] == []


def test_a_table_of_other_months_is_worth_a_look():
    table, found = find("April 2012 to March 2013", period="")
    said = (
        "“Crime” has figures of 2010/2011 and 1 more, outside the data period of the assessment, April 2012 to March "
        "2013, and not in the period printed under it. Type under Period the months that its figures are of."
    )
    assert found == [query(CODE, table.origin.place("period"), said, "")]


def test_the_period_printed_under_a_table_may_be_another():
    assert find("April 2012 to March 2013", period="April 2010 to March 2013")[1] == []


def test_the_months_of_rows_are_looked_at_where_rows_are_months():
    text = "Month | Crimes\nMar-13 | 7\nApr-13 | 8\nTotal | 15"
    assert len(find(text=text, rows_are="Month", period="")[1]) == 1
    assert find(text=text, rows_are="Crime type", period="")[1] == []


def test_a_table_that_is_not_shown_is_not_looked_at():
    elsewhere = (DECLARED[0].changed(chapter=""), DECLARED[1].changed(table="Other"))
    assert find("April 2012 to March 2013", declared=elsewhere, period="")[1] == []


def test_a_data_period_that_is_none_is_worth_a_look():
    _table, found = find("the last three years")
    said = "“the last three years” names no months. Write it as April 2010 to March 2013."
    assert found == [query(CODE, DETAILS.origin.place("data_period"), said, "the last three years")]
