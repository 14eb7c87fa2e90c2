import dataclasses
import datetime as dt

import pytest

from checks.words.cells import ask, ask_of_nothing, tell
from orderpaper.checks.said import read_wording
from orderpaper.checks.words.text_speaks_of_this_year import text_speaks_of_this_year as check
from orderpaper.records.text import Missing, paragraph
from papers.example import change, read_example, with_plan


@pytest.mark.parametrize(
    ("text", "phrase", "meant"),
    [
        ("In this (2015/16) year it fell.", "this (2015/16) year", "2016/17 or 2017/18"),
        ("It fell this year (2015/16).", "this year (2015/16)", "2016/17 or 2017/18"),
        ("In the current year, 2015-16, it fell.", "current year, 2015-16", "2016/17 or 2017/18"),
        ("It falls in the coming year 2015/2016.", "coming year 2015/2016", "2016/17 or 2017/18 or 2018/19"),
        ("Last year (2014–15) it rose.", "Last year (2014–15)", "2015/16 or 2016/17"),
        ("In the previous financial year (2014/15)", "previous financial year (2014/15)", "2015/16 or 2016/17"),
        ("this financial year, 2015/16.", "this financial year, 2015/16", "2016/17 or 2017/18"),
    ],
)
def test_a_year_that_is_not_the_one_spoken_of_is_queried(text, phrase, meant):
    assert tell(check, text) == [
        f"“{phrase}” is not {meant}. Was it left from an earlier paper? Correct the year or the word."
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("This year (2016/17) and this year (2017-18).", "Last year (2015/2016), last year (2016/17).", "in 2009/10"),
        *("The coming year 2017/18 and the next year (2018/19).", "this year, 2015/16 figures being late, it is not"),
        *("this (2012/18) plan of this year", "This year 1,2015/16", "This year’s figures are for 2014/15."),
    ],
)
def test_the_right_years_and_years_alone_are_fine(text):
    assert tell(check, text) == []


def test_without_a_plan_it_is_the_financial_year_of_the_meeting():
    text = "this year (2017/18)"
    alone = dataclasses.replace(read_example(), plan=None)
    details = alone.reports[0].details.changed(executive_summary=paragraph(text))
    alone = dataclasses.replace(alone, reports=(dataclasses.replace(alone.reports[0], details=details),))
    assert [each.message[:38] for each in check(alone, read_wording(alone))] == [f"“{text}” is not 2016/17. W"[:38]]
    april = dataclasses.replace(alone, meetings=(change(alone.meetings[0], {"date": dt.date(2017, 4, 4)}),))
    assert list(check(april, read_wording(april))) == []


def test_where_no_year_is_known_nothing_is_said():
    missing = Missing("year", read_example().plan.details.origin.place("year"))
    bundle = dataclasses.replace(with_plan(read_example(), {"year": missing}), meetings=())
    assert ask(check, "this year (1999/00) and this year (2015/16)", bundle=bundle) == []


def test_minutes_of_an_earlier_year_speak_of_theirs():
    bundle = read_example()
    old = change(bundle.meetings[1], {"date": dt.date(2015, 10, 6)})
    row = old.minutes[0].changed(text=paragraph("It fell this year (2015/16)."))
    bundle = dataclasses.replace(bundle, meetings=(bundle.meetings[0], dataclasses.replace(old, minutes=(row,))))
    assert list(check(bundle, read_wording(bundle))) == []


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
