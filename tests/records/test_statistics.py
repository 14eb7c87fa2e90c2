"""The statistics workbook as a record."""

import typing

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.statistics import Outline, Series, Statistics, StatisticsTable
from orderpaper.workbooks.catalogue import find_kind


def test_everything_in_the_workbook_has_its_place_in_the_record():
    hints = typing.get_type_hints(Statistics).values()
    held = [typing.get_args(hint)[0] if typing.get_args(hint) else hint for hint in hints]
    assert {each for each in held if each not in {str, Series, Outline}} == set(find_kind("statistics").records)


def test_statistics_of_nothing_are_empty():
    assert [name for name in Statistics.__slots__ if getattr(Statistics(), name)] == []


def test_a_table_is_told_by_the_name_of_the_sheet_that_holds_its_figures():
    assert StatisticsTable.SHEET.key == ("id",)
    assert "31 characters" in StatisticsTable.columns()["id"].help


def test_a_series_keeps_two_figures_under_one_heading():
    figures = tuple(
        ("2016", Figure(value, Place("statistics.xlsx", "ASB", at))) for value, at in ((1, "B2"), (2, "C2"))
    )
    assert [figure.value for _heading, figure in Series(None, "Kent", figures).figures] == [1, 2]
