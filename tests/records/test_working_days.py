"""The days a council works, held against the library of bank holidays and against agendas that were really issued."""

import datetime as dt
import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.council import CouncilDetails
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.records.working_days import (
    FIRST_YEAR,
    LAST_YEAR,
    DaysCounted,
    _read_bank_holidays,
    add_working_days,
    count_clear_days,
    count_wanted_days,
    find_answer_day,
    find_last_day,
    is_known,
    is_working_day,
    read_days,
)
from papers.example import make

ROOT = Path(__file__).resolve().parents[2]
NATIONS = {"England": "ENG", "Wales": "WLS", "Scotland": "SCT", "Northern Ireland": "NIR"}
EVERY_DAY = DaysCounted(is_every_day=True)
days = st.dates(dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31))
counted = st.builds(DaysCounted, st.sampled_from(list(NATIONS)), st.frozensets(days, max_size=3), st.booleans())


@pytest.mark.parametrize("year", range(FIRST_YEAR, LAST_YEAR + 1))
def test_the_bank_holidays_are_those_of_the_library(year):
    library = pytest.importorskip("holidays")
    for nation, part in NATIONS.items():
        ours = {day for day in _read_bank_holidays(nation) if day.year == year}
        assert ours == set(library.country_holidays("GB", subdiv=part, years=year)), nation


def test_the_file_is_what_the_script_makes():
    pytest.importorskip("holidays")
    spec = importlib.util.spec_from_file_location("make_bank_holidays", ROOT / "tools" / "make_bank_holidays.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.FILE.read_text(encoding="utf-8") == script.build()


@pytest.mark.parametrize(
    ("issued", "meeting"),
    [
        (dt.date(2020, 7, 13), dt.date(2020, 7, 21)),
        (dt.date(2014, 2, 25), dt.date(2014, 3, 5)),
        (dt.date(2017, 3, 20), dt.date(2017, 3, 28)),
        (dt.date(2026, 3, 30), dt.date(2026, 4, 9)),
    ],
)
def test_agendas_that_were_issued_on_the_last_day_have_five_clear_days(issued, meeting):
    assert count_clear_days(issued, meeting) == 5
    assert find_last_day(meeting, 5) == issued


def test_easter_is_counted_as_each_nation_keeps_it():
    issued, meeting = dt.date(2026, 3, 30), dt.date(2026, 4, 9)
    counts = {nation: count_clear_days(issued, meeting, DaysCounted(nation)) for nation in NATIONS}
    assert counts == {"England": 5, "Wales": 5, "Scotland": 6, "Northern Ireland": 5}


def test_a_closed_day_is_no_working_day():
    eve = dt.date(2017, 12, 22)
    assert is_working_day(eve)
    assert not is_working_day(eve, DaysCounted(closed=frozenset({eve})))


def test_where_every_day_counts_weekends_and_bank_holidays_do():
    assert is_working_day(dt.date(2017, 12, 25), EVERY_DAY)
    assert count_clear_days(dt.date(2017, 3, 20), dt.date(2017, 3, 28), EVERY_DAY) == 7


@pytest.mark.parametrize("days_between", [0, -1, -9])
def test_an_agenda_of_the_day_or_after_it_has_no_clear_day(days_between):
    meeting = dt.date(2017, 3, 28)
    assert count_clear_days(meeting - dt.timedelta(days=days_between), meeting) == 0


def test_working_days_are_added_and_taken_off():
    assert add_working_days(dt.date(2026, 4, 2), 1) == dt.date(2026, 4, 7)
    assert add_working_days(dt.date(2026, 4, 7), -1) == dt.date(2026, 4, 2)
    assert add_working_days(dt.date(2026, 4, 4), 0) == dt.date(2026, 4, 4)


@pytest.mark.parametrize(("year", "known"), [(2009, False), (2010, True), (2035, True), (2036, False)])
def test_the_years_that_are_known_end_somewhere(year, known):
    assert is_known(dt.date(year, 6, 1)) is known


@given(days, st.integers(0, 12), counted)
def test_the_last_day_gives_the_clear_days_and_the_next_that_counts_does_not(meeting, wanted, which):
    last = find_last_day(meeting, wanted, which)
    assert is_working_day(last, which)
    assert count_clear_days(last, meeting, which) == wanted
    assert count_clear_days(add_working_days(last, 1, which), meeting, which) < max(wanted, 1)


def council(**values):
    return make(CouncilDetails, **values)


def test_a_council_that_says_nothing_works_as_england_does():
    assert read_days(council()) == (DaysCounted(), ())


def test_the_days_of_a_council_are_read_with_the_lines_that_are_none():
    typed = "24/12/2017\n Christmas Eve \n\n31/02/2017\n1.1.2018"
    assert read_days(council(nation="Wales", closed_days=typed, days_counted="Calendar days")) == (
        DaysCounted("Wales", frozenset({dt.date(2017, 12, 24), dt.date(2018, 1, 1)}), is_every_day=True),
        ("Christmas Eve", "31/02/2017"),
    )


@pytest.mark.parametrize("held", [Missing("closed days", Place("council.xlsx")), ""])
def test_closed_days_that_are_not_there_close_nothing(held):
    assert read_days(council(closed_days=held, nation=held)) == (DaysCounted(), ())


def test_an_answer_is_wanted_eight_working_days_before_the_meeting():
    meeting = dt.date(2017, 3, 28)
    assert find_answer_day(meeting, council()) == dt.date(2017, 3, 16)
    assert find_answer_day(meeting, council(sign_off_days=6)) == find_last_day(meeting, 5)
    assert find_answer_day(dt.date(2026, 4, 9), council()) == dt.date(2026, 3, 26)


def test_bank_holidays_and_closed_days_make_the_answer_due_earlier():
    after_easter = dt.date(2026, 4, 9)
    assert find_answer_day(after_easter, council(nation="Scotland")) == dt.date(2026, 3, 27)
    assert find_answer_day(after_easter, council(closed_days="31/03/2026")) == dt.date(2026, 3, 25)


def test_nobody_clears_a_report_on_a_sunday_whatever_days_the_agenda_counts():
    assert find_answer_day(dt.date(2017, 3, 28), council(days_counted="Calendar days")) == dt.date(2017, 3, 16)


@pytest.mark.parametrize("number", [-1, 61, 10**9])
def test_a_number_of_days_that_cannot_be_meant_is_not_counted_with(number):
    assert find_answer_day(dt.date(2017, 3, 28), council(sign_off_days=number)) == dt.date(2017, 3, 16)
    assert count_wanted_days(council(clear_days=number, nation="Wales")) == 3


def test_a_meeting_without_a_day_has_no_day_to_answer_by():
    assert find_answer_day(None, council()) is None


@given(days.filter(lambda day: day.year > FIRST_YEAR), st.integers(0, 60))
def test_the_answer_is_due_on_a_working_day_so_many_before_the_meeting(meeting, number):
    due = find_answer_day(meeting, council(sign_off_days=number))
    between = (due + dt.timedelta(days=each) for each in range((meeting - due).days))
    assert sum(map(is_working_day, between)) == number
    assert number == 0 or is_working_day(due)
