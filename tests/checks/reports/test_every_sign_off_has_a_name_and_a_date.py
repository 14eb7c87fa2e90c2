import datetime as dt

import pytest

from orderpaper.checks.reports.every_sign_off_has_a_name_and_a_date import every_sign_off_has_a_name_and_a_date
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import rows_like, with_report

CODE = "every-sign-off-has-a-name-and-a-date"


def find(bundle):
    return list(every_sign_off_has_a_name_and_a_date(bundle))


def with_sign_off(bundle, name, day):
    rows = rows_like(bundle.reports[0].implications, 0, signed_by=name, signed_on=day)
    return with_report(bundle, implications=rows)


def place(bundle, key):
    return bundle.reports[0].implications[0].origin.place(key)


DAY = dt.date(2017, 3, 13)


@pytest.mark.parametrize(("name", "day"), [("Head of Finance", DAY), ("", None)])
def test_both_or_neither_are_fine(bundle, name, day):
    assert find(with_sign_off(bundle, name, day)) == []


def test_a_name_without_a_date_is_queried(bundle):
    said = "Head of Finance is under Signed by, and no date is here. Type the day it was cleared."
    assert find(with_sign_off(bundle, "Head of Finance", None)) == [query(CODE, place(bundle, "signed_on"), said)]


def test_a_date_without_a_name_is_queried(bundle):
    said = "a date is under Signed on, and no name is here. Type who cleared it."
    assert find(with_sign_off(bundle, "", DAY)) == [query(CODE, place(bundle, "signed_by"), said)]


def test_a_date_that_could_not_be_read_is_not_told_again(bundle):
    missing = Missing("signed on", Place("report.xlsx"), "soon")
    assert find(with_sign_off(bundle, "", missing)) == []
    assert find(with_sign_off(bundle, "Head of Finance", missing)) == []
