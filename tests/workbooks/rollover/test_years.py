"""Plan years, moved on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.years import follows, read_years
from orderpaper.workbooks.rollover.years import move_on, move_on_within


@pytest.mark.parametrize(
    ("year", "after"),
    [
        ("2017/18", "2018/19"),
        ("2017-18", "2018-19"),
        (" 2017 – 2018 ", "2018 – 2019"),
        ("17/18", "18/19"),
        ("2099/00", "2100/01"),
        ("2017", "2018"),
        ("2014-17", "2017-20"),
        ("", ""),
        ("next year", ""),
        ("2018/17 or so", ""),
    ],
)
def test_a_year_is_moved_on_in_its_own_style(year, after):
    assert move_on(year) == after


@given(st.integers(1990, 2090), st.sampled_from(["/", "-", "–", " / "]), st.booleans())
def test_a_moved_year_follows_on_the_one_before(first, sign, is_short):
    last = first + 1
    year = f"{first}{sign}{str(last)[2:] if is_short else last}"
    assert follows(read_years(year), read_years(move_on(year)))


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("Community Safety Plan 2017-18", "Community Safety Plan 2018-19"),
        ("Plan 2017 – 2018, refresh of 2017/18", "Plan 2018 – 2019, refresh of 2018/19"),
        ("Community Safety Partnership Plan 2013–2018", "Community Safety Partnership Plan 2013–2018"),
        ("Of 28-02-2017 and 2017", "Of 28-02-2017 and 2017"),
        ("", ""),
    ],
)
def test_only_the_plans_own_year_is_moved_on_in_words(words, after):
    assert move_on_within(words, "2017/18") == after


def test_a_plain_year_is_moved_on_in_words_and_an_unreadable_one_changes_nothing():
    assert move_on_within("Plan 2017", "2017") == "Plan 2018"
    assert move_on_within("Plan 2017", "soon") == "Plan 2017"
