import pytest

from orderpaper.checks.plan.priority_years_agree import priority_years_agree
from orderpaper.records.finding import query, stop
from orderpaper.records.plan import Priority
from papers.example import make, read_example, with_plan

CODE = "priority-years-agree"
ROW = make(Priority)


def find(since, ended=""):
    rows = (make(Priority, title="Road Safety", since=since, ended=ended),)
    return list(priority_years_agree(with_plan(read_example(), priorities=rows)))


@pytest.mark.parametrize(
    ("since", "ended"),
    [("2017/18", ""), ("2013/14", "2016/17"), ("2016/17", "2016/17"), ("2013", "2016"), ("April 2014", "")],
)
def test_years_that_agree_are_fine(since, ended):
    assert find(since, ended) == []


def test_words_that_name_no_year_stop():
    said = "Since is “the start”, which names no year. Write it as 2016/17."
    assert find("the start") == [stop(CODE, ROW.origin.place("since"), said, "the start")]


def test_a_priority_since_after_the_plan_stops():
    said = "“Road Safety” is a priority since 2018/19, and the plan is for 2017/18. Put right the year."
    assert find("2018/19") == [stop(CODE, ROW.origin.place("since"), said, "2018/19")]


def test_one_that_ended_before_it_began_stops():
    said = "“Road Safety” ended in 2013/14, before it began in 2015/16. Put right the year."
    assert find("2015/16", "2013/14") == [stop(CODE, ROW.origin.place("ended"), said, "2013/14")]


def test_one_that_ends_after_the_plan_year_stops_as_the_plan_leaves_it_out():
    said = (
        "“Road Safety” ends in 2018/19, after the plan’s year 2017/18, and is left out of the plan. "
        "Clear the cell while it is a priority."
    )
    assert find("2013/14", "2018/19") == [stop(CODE, ROW.origin.place("ended"), said, "2018/19")]


def test_one_that_ends_in_the_plan_year_is_worth_a_look():
    said = (
        "“Road Safety” ends in the plan’s own year 2017/18, and is left out of the plan. If it is still a priority, "
        "clear the cell; if not, type the year before, its last."
    )
    assert find("2013/14", "2017/18") == [query(CODE, ROW.origin.place("ended"), said, "2017/18")]


def test_without_the_plan_year_only_the_two_are_compared():
    rows = (make(Priority, since="2030/31", ended="2031/32"),)
    assert list(priority_years_agree(with_plan(read_example(), {"year": ""}, priorities=rows))) == []


def test_the_years_of_the_worked_example_agree():
    assert list(priority_years_agree(read_example())) == []
