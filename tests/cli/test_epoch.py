"""The day that the environment says."""

import datetime as dt

import pytest

from orderpaper.cli.epoch import read_epoch


@pytest.mark.parametrize(("said", "day"), [("1490659200", dt.date(2017, 3, 28)), ("", None), ("today", None)])
def test_the_day_is_the_one_that_is_said_and_none_where_it_is_no_number(said, day, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", said)
    assert read_epoch() == day
