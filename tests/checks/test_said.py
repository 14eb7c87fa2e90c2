"""The words that officers typed, each with its cell."""

import dataclasses

from orderpaper.checks.said import read_wording
from orderpaper.records.council import Council, CouncilDetails
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, Statistics, StatisticsTable
from papers.example import make, read_example

NOTHING = dataclasses.replace(
    read_example(), council=Council(make(CouncilDetails)), plan=None, reports=(), meetings=(), statistics=Statistics()
)
"""A bundle in which no word is typed."""


def test_every_typed_word_is_there_with_its_cell():
    wording = read_wording(read_example())
    lead = next(said for said in wording if said.column.heading == "Lead" and said.origin.table.sheet == "Priorities")
    assert lead.place == Place("plan.xlsx", "Priorities", lead.origin.place("lead").at)
    assert {said.origin.table.file for said in wording} >= {"council.xlsx", "plan.xlsx", "report.xlsx", "meeting.xlsx"}


def test_what_is_empty_or_missing_or_no_words_is_not_among_them():
    wording = read_wording(read_example())
    assert all(said.text for said in wording)
    assert not any("[To be" in said.text for said in wording)
    assert not {"Due", "Order", "Date", "Left"} & {said.column.heading for said in wording}


def test_words_in_pasted_tables_are_among_them_with_the_year_of_the_table():
    place = Place("statistics.xlsx", "Matches", "B3")
    for period, year in (("June 2014", 2014), ("2013/14", 0), ("2013 and 2014", 0), ("", 0)):
        table = make(StatisticsTable, id="Matches", unit="Words", period=period)
        rows = (Series(table, "England v Italy", (("Date", Figure(None, place, flag="Saturday 14 June")),)),)
        (said,) = read_wording(dataclasses.replace(NOTHING, statistics=Statistics((), rows)))
        assert (said.text, said.place, said.year) == ("Saturday 14 June", place, year)


def test_figures_that_are_not_given_are_no_words():
    table = make(StatisticsTable, id="Crime", unit="Number", words="Note")
    cells = [("2014", Figure(None, Place("s.xlsx"), flag="[x]")), ("Note", Figure(None, Place("s.xlsx"), flag="see"))]
    wording = read_wording(
        dataclasses.replace(NOTHING, statistics=Statistics((), (Series(table, "Maidstone", tuple(cells)),)))
    )
    assert [said.text for said in wording] == ["see"]
