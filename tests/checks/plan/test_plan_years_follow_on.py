import pytest

from orderpaper.checks.plan.plan_years_follow_on import plan_years_follow_on
from orderpaper.records.finding import stop
from papers.example import read_example, with_plan

CODE = "plan-years-follow-on"


def find(year, last_year):
    return list(plan_years_follow_on(with_plan(read_example(), {"year": year, "last_year": last_year})))


@pytest.mark.parametrize(
    ("year", "last_year"),
    [
        ("2017/18", "2016/17"),
        ("2017-18", "16/17"),
        ("2017", "2016"),
        ("2017–2020", "2014–2017"),
        ("2017/18 refresh", "2015/16"),
    ],
)
def test_years_that_follow_on_or_are_said_otherwise_are_fine(year, last_year):
    assert find(year, last_year) == []


@pytest.mark.parametrize("last_year", ["2015/16", "2017/18", "2018/19"])
def test_years_that_do_not_follow_on_stop(last_year):
    said = (
        f"Last year is {last_year}, and Year is 2017/18: one does not follow on the other. "
        "Put right whichever is wrong."
    )
    place = read_example().plan.details.origin.place("last_year")
    assert find("2017/18", last_year) == [stop(CODE, place, said, last_year)]


def test_words_that_name_no_year_stop():
    place = read_example().plan.details.origin.place("year")
    said = "Year is “next year”, which names no year. Write it as 2017/18."
    assert find("next year", "2016/17") == [stop(CODE, place, said, "next year")]
