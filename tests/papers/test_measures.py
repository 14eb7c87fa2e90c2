from decimal import Decimal

import pytest

from orderpaper.papers.measures import describe_measures
from orderpaper.records.figure import Figure
from orderpaper.records.measure import Change, Spoken
from orderpaper.records.notice import WITHHELD
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.records.text import Missing, citations_of
from orderpaper.statistics.change import say_changes
from papers.example import make, read_example

HERE = Place("statistics.xlsx", "Made", "B2")


def describe(**table):
    made = make(StatisticsTable, id="Made", unit="Number", source="Police", **table)
    series = Series(made, "Offences", (("2015", Figure(282, HERE)), ("2016", Figure(345, HERE))))
    return describe_measures(say_changes([series]))


def test_a_measure_says_its_figures_their_periods_the_change_and_the_source():
    (said,) = describe(standing="Published")
    assert (said.measure, said.earlier_period, said.earlier, said.later_period, said.later) == (
        "Offences",
        "2015",
        "282",
        "2016",
        "345",
    )
    assert (said.change, said.percent, said.sentence) == ("+63", "+22.3%", "rose by 22.3%, from 282 to 345")
    assert said.source == "Police"


def test_the_words_of_a_measure_know_the_cells_of_their_figures():
    (said,) = describe(standing="Published")
    cells = {name: [each.cells for each in citations_of(getattr(said, name))] for name in ("earlier", "change")}
    assert cells == {"earlier": [(HERE,)], "change": [(HERE, HERE)]}
    assert all(citations_of(words) for words in (said.later, said.percent, said.sentence))


def test_figures_shared_in_confidence_are_never_printed():
    assert describe(standing="In confidence") == ()


def test_an_exempt_table_has_one_row_that_says_why_its_figures_are_not_there():
    table = make(StatisticsTable, id="Made", title=WITHHELD, publish=WITHHELD, note="Not for publication: paragraph 7.")
    nothing = Figure(None, HERE, flag=WITHHELD)
    change = Change(WITHHELD, table, "this edition", nothing, "this edition", nothing, Decimal(0), None)
    (said,) = describe_measures([Spoken(change, WITHHELD, "", WITHHELD)])
    assert (said.measure, said.earlier, said.later, said.change, said.percent) == (*(WITHHELD,) * 4, "")
    assert said.source == "Not for publication: paragraph 7."


def test_provisional_figures_are_called_so():
    (said,) = describe(standing="Provisional")
    assert said.source == "Police (provisional)"


@pytest.mark.parametrize("standing", ["Published", "Provisional"])
def test_a_source_that_is_missing_stays_missing(standing):
    missing = Missing("source", Place("statistics.xlsx", "Tables", "G2"))
    made = make(StatisticsTable, id="Made", unit="Number", source=missing, standing=standing)
    series = Series(made, "Offences", (("2015", Figure(282, HERE)), ("2016", Figure(345, HERE))))
    assert describe_measures(say_changes([series]))[0].source is missing


def test_every_measure_of_the_example_is_printed_in_its_order():
    series = read_example().statistics.series
    said = describe_measures(say_changes(series))
    assert [each.measure for each in said] == [each.name for each in series]
