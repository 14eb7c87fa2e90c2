import dataclasses

import pytest

from orderpaper.checks.assessment.assessment_years_follow_on import assessment_years_follow_on
from orderpaper.records.finding import stop
from papers.made_assessment import ASSESSMENT, DETAILS, make_bundle

CODE = "assessment-years-follow-on"


def find(**values):
    return list(
        assessment_years_follow_on(make_bundle(dataclasses.replace(ASSESSMENT, details=DETAILS.changed(**values))))
    )


@pytest.mark.parametrize(("last_year", "year"), [("2013/14", "2014/15"), ("2013", "2014"), ("2013-2016", "2016-2019")])
def test_a_year_that_follows_on_is_fine(last_year, year):
    assert find(last_year=last_year, year=year) == []


def test_a_year_left_out_stops():
    said = "Last year is 2011/12, and Year is 2014/15: one does not follow on the other. Put right whichever is wrong."
    assert find(last_year="2011/12") == [stop(CODE, DETAILS.origin.place("last_year"), said, "2011/12")]


def test_what_is_no_year_stops():
    said = "Year is “next year”, which names no year. Write it as 2017/18."
    assert find(year="next year") == [stop(CODE, DETAILS.origin.place("year"), said, "next year")]
