"""What holds for every check of the statistics: it judges what is there, and does not break on what is not."""

import pytest

from checks.made import find, make_missing, make_table, pasted, with_statistics
from orderpaper.checks.figures import CHECKS
from orderpaper.records.statistics import StatisticsTable
from papers.example import make, read_example
from steps import count_steps

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
def test_the_work_of_a_check_grows_with_the_rows_and_no_faster(check):
    def count(rows):
        lines = "\n".join(f"Area {number} |" + " | ".join(["3"] * 20) for number in range(rows))
        years = " | ".join(str(year) for year in range(2000, 2020))
        table = make_table(totals=f"Area 7\nArea {rows // 2}\nArea {rows - 1}")
        bundle = with_statistics((f"Area | {years}\n{lines}", table))
        return count_steps(lambda: find(check, bundle))

    assert count(800) < 6 * count(200)
