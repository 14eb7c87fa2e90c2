"""What holds for every check of the statistics: it judges what is there, and does not break on what is not."""

import time

import pytest

from checks.made import find, make_missing, make_table, pasted, with_statistics
from orderpaper.checks.figures import CHECKS
from orderpaper.records.statistics import StatisticsTable
from papers.example import make, read_example

FIGURES = "Area | 2015 | 2016\nMaidstone | [x] | -\nAshford | |\nTotal | 1 |"


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("table", [make(StatisticsTable), make_missing(StatisticsTable)])
def test_rows_that_are_empty_or_cannot_be_read_do_not_break_a_check(check, table):
    found = [each.code for each in find(check, with_statistics((FIGURES, table)))]
    assert found in ([], ["dashes-have-a-meaning"] if table.dash_means == "" else [])


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("text", ["Area | 2016", "Area | 2016\nMaidstone |"])
def test_a_table_without_figures_does_not_break_a_check(check, text):
    assert find(check, pasted(text)) == []


@pytest.mark.parametrize("check", CHECKS)
def test_the_statistics_of_the_worked_example_are_sound(check):
    assert find(check, read_example()) == []


@pytest.mark.parametrize("check", CHECKS)
def test_a_long_table_is_checked_in_a_moment(check):
    years = " | ".join(str(year) for year in range(2000, 2020))
    rows = "\n".join(f"Area {number} |" + " | ".join(["3"] * 20) for number in range(1000))
    bundle = with_statistics((f"Area | {years}\n{rows}", make_table(totals="Area 7\nArea 500\nArea 999")))
    began = time.process_time()
    find(check, bundle)
    assert time.process_time() - began < 0.5
