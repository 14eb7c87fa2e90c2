"""Dates, months, words and times, however an officer or Excel puts them; and the sentence where they are none."""

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.when import MONTHS, WEEKDAYS, When, in_month, on_day, say_time
from orderpaper.workbooks.dates import read_date, read_time, read_when, shows_a_day, shows_a_year
from orderpaper.workbooks.unreadable import Unreadable
from workbooks.books import hold, meant, told

WRITE_WHEN = "is not a date. Write it as 28/02/2017, March 2017 or Ongoing."
WRITE_DATE = "is not a date. Write it as 28/02/2017."
WRITE_TIME = "is not a time. Write it as 18:30 or 6.30 pm."
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31))


def midnight(year, month, day):
    return dt.datetime(year, month, day)  # noqa: DTZ001 - Excel knows no time zones


def say_ordinal(day):
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


NOTATIONS = {
    "28/03/2017": lambda day: f"{day:%d/%m/%Y}",
    "28/3/2017": lambda day: f"{day.day}/{day.month}/{day.year}",
    "28.3.2017": lambda day: f"{day.day}.{day.month}.{day.year}",
    "28-03-2017": lambda day: f"{day:%d-%m-%Y}",
    "2017-03-28": lambda day: day.isoformat(),
    "28 March 2017": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    "28 Mar 2017": lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}",
    "28-MAR-2017": lambda day: f"{day.day}-{MONTHS[day.month - 1][:3].upper()}-{day.year}",
    "28th March 2017": lambda day: f"{say_ordinal(day.day)} {MONTHS[day.month - 1]} {day.year}",
    "28 no-break March 2017": lambda day: f"{day.day}\xa0{MONTHS[day.month - 1]}\xa0{day.year}",
    "Tuesday 28 March 2017": lambda day: f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}",
    "Tue, 28 March 2017": lambda day: f"{WEEKDAYS[day.weekday()][:3]}, {day.day} {MONTHS[day.month - 1]} {day.year}",
    "March 28, 2017": lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
}


@pytest.mark.parametrize("say", NOTATIONS.values(), ids=NOTATIONS)
@given(day=DAYS)
def test_a_day_reads_back_as_itself_in_every_notation(say, day):
    cell = hold(say(day))
    assert meant(read_date(cell)) == day
    assert meant(read_when(cell)) == on_day(day)
    as_it_stands = str(on_day(day)) == cell.value
    assert told(read_date(cell)) == told(read_when(cell)) == ("" if as_it_stands else f"was read as {on_day(day)}.")


@given(DAYS)
def test_a_day_reads_back_as_itself_from_excels_own_date(day):
    cell = hold(midnight(day.year, day.month, day.day), "dd/mm/yyyy")
    assert (read_date(cell), read_when(cell)) == (day, on_day(day))


@given(DAYS)
def test_a_month_reads_back_as_a_month_and_never_as_its_first_day(day):
    name = MONTHS[day.month - 1]
    typed = (f"{name} {day.year}", f"{name[:3]} {day.year}", f"{day.month}/{day.year}", f"{day.month:02}/{day.year}")
    assert {meant(read_when(hold(text))) for text in typed} == {in_month(day)}
    shown = read_when(hold(midnight(day.year, day.month, 1), "mmm-yy"))
    assert (shown.value, shown.became) == (in_month(day), f"the month {in_month(day)}")


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_a_weekday_must_be_the_days_own(day, weekday):
    cell = hold(f"{weekday} {day:%d/%m/%Y}")
    true = WEEKDAYS[day.weekday()]
    if weekday == true:
        assert meant(read_date(cell)) == day
    else:
        with pytest.raises(Unreadable) as refused:
            read_date(cell)
        assert str(refused.value) == f"does not agree with itself: {day:%d/%m/%Y} is a {true}."


@given(st.integers(1990, 2100), st.integers(1, 12), st.integers(1, 31))
def test_a_day_its_month_does_not_have_is_refused_with_the_last_it_has(year, month, day):
    last = calendar.monthrange(year, month)[1]
    if day > last:
        with pytest.raises(Unreadable) as refused:
            read_when(hold(f"{day:02}/{month:02}/{year}"))
        assert str(refused.value) == f"is not a date. Write it as {last:02}/{month:02}/{year}."


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Ongoing", When("Ongoing")),
        ("ongoing.", When("Ongoing")),
        ("tbc", When("To be confirmed")),
        ("TBA", When("To be confirmed")),
        ("ONGOING", When("Ongoing")),
        ("to be  confirmed", When("To be confirmed")),
        ("Quarterly", When("Quarterly")),
        ("Mar-17", in_month(dt.date(2017, 3, 1))),
        ("Sept 2017", in_month(dt.date(2017, 9, 1))),
        ("Sep. 2017", in_month(dt.date(2017, 9, 1))),
        ("28/03/17", on_day(dt.date(2017, 3, 28))),
        ("28/03/95", on_day(dt.date(1995, 3, 28))),
    ],
)
def test_a_word_or_a_short_date_is_read_as_excel_and_officers_mean_it_and_said(typed, value):
    read = read_when(hold(typed))
    assert (meant(read), told(read)) == (value, "" if typed == str(value) else f"was read as {value}.")


@pytest.mark.parametrize(("typed", "word"), [("Ongiong", "Ongoing"), ("Annual", "Annually"), ("Quaterly", "Quarterly")])
def test_a_word_that_is_nearly_one_of_ours_is_read_as_it_and_is_worth_a_look(typed, word):
    read = read_when(hold(typed))
    assert (read.value, read.code, read.why) == (
        When(word), "value-is-spelt-as-in-its-list", f"was read as {word}. Correct it.",
    )  # fmt: skip


@given(DAYS)
def test_a_day_whose_cell_shows_no_year_has_excels_year_and_is_worth_a_look(day):
    for read in (read_when, read_date):
        found = read(hold(midnight(day.year, day.month, day.day), "d-mmm"))
        assert found.value == (on_day(day) if read is read_when else day)
        assert (found.code, found.why) == (
            "date-shows-its-year",
            f"was read as {on_day(day)}: the cell shows no year, and Excel added this one. Type the day with its year.",
        )


@pytest.mark.parametrize("typed", ["tbc", "TBC", "To be confirmed", "tba.", "to be agreed"])
def test_a_day_that_is_to_be_confirmed_is_left_empty_where_the_day_is_needed(typed):
    with pytest.raises(Unreadable) as refused:
        read_date(hold(typed))
    assert str(refused.value) == "is not a day. Leave the cell empty until it is known."


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31 Febuary 2017", "is not a date. Write it as 28/02/2017."),
        ("31/02/2017", "is not a date. Write it as 28/02/2017."),
        ("28 Marsh 2017", "is not a date. Write it as 28/03/2017."),
        ("Febuary 2017", "is not a date. Write it as February 2017."),
        ("03/31/2017", "is not a date: are day and month swapped? Write it as 31/03/2017."),
        ("2017-02-31", "is not a date. Write it as 28/02/2017."),
        ("Wednesday 28 March 2017", "does not agree with itself: 28/03/2017 is a Tuesday."),
        ("From 28 March 2017", "is not a date. Write it as 28/03/2017."),
        ("before March 2017", WRITE_WHEN),
        ("Early March 2017", WRITE_WHEN),
        ("March 2017 – May 2017", WRITE_WHEN),
        ("2017", WRITE_WHEN),
        ("2017/18", WRITE_WHEN),
        ("March 17", WRITE_WHEN),
        ("5/03", WRITE_WHEN),
        ("0/03/2017", WRITE_WHEN),
        ("March 0, 2017", WRITE_WHEN),
        ("2017-03-00", WRITE_WHEN),
        ("28/03/1917", WRITE_WHEN),
        ("28/03/2117", WRITE_WHEN),
        ("soon", WRITE_WHEN),
        ("#", WRITE_WHEN),
    ],
)
def test_words_that_are_no_date_are_refused_with_the_nearest_that_is(typed, sentence):
    with pytest.raises(Unreadable) as refused:
        read_when(hold(typed))
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("value", "number_format", "sentence"),
    [
        (42825, "General", "looks like 31/03/2017 without its date format. Set the cell to Short Date."),
        (42825.0, "General", "looks like 31/03/2017 without its date format. Set the cell to Short Date."),
        (2017, "0", WRITE_WHEN),
        (True, "General", WRITE_WHEN),
        (
            dt.time(0, 0),
            "dd/mm/yyyy",
            "is not a date: is it a number formatted as a date? Write it as 28/02/2017, March 2017 or Ongoing.",
        ),
        *(
            (day, "dd/mm/yyyy", "is far from our time: is it a number formatted as a date? Write it as 28/02/2017.")
            for day in (midnight(1900, 2, 28), midnight(1899, 12, 25), midnight(1989, 12, 31), midnight(2101, 1, 1))
        ),
    ],
)
def test_a_number_is_never_taken_for_a_date(value, number_format, sentence):
    with pytest.raises(Unreadable) as refused:
        read_when(hold(value, number_format))
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "cell",
    [hold("March 2017"), hold("Mar-17"), hold(midnight(2017, 3, 1), "mmm-yy"), hold(midnight(2017, 3, 1), "mmmm yyyy")],
    ids=repr,
)
def test_a_month_is_refused_where_the_day_is_needed(cell):
    with pytest.raises(Unreadable) as refused:
        read_date(cell)
    assert str(refused.value) == "is a month, and the day is needed. Write it as 28/02/2017."


@pytest.mark.parametrize("typed", ["Ongoing", "Quarterly", "soon"])
def test_a_word_is_refused_where_the_day_is_needed(typed):
    with pytest.raises(Unreadable) as refused:
        read_date(hold(typed))
    assert str(refused.value) == WRITE_DATE


@pytest.mark.parametrize(
    ("number_format", "shows"),
    [
        ("dd/mm/yyyy", True), ("mm-dd-yy", True), ("d-mmm", True), ("[$-809]dd mmmm yyyy", True),
        ("[$-F800]dddd, mmmm dd, yyyy", True), ("mmm-yy", False), ("mmmm yyyy", False), ("[Red]mmm yy", False),
        ('"day" mmm yyyy', False), (r"\d mmm yy", False), ("yyyy", False), ("dddd mmmm yyyy", False),
    ],
)  # fmt: skip
def test_a_number_format_says_whether_the_day_is_shown(number_format, shows):
    assert shows_a_day(number_format) is shows


@pytest.mark.parametrize(
    ("number_format", "shows"),
    [("d-mmm", False), ("dd/mm", False), ('d mmm" 2017"', False), ("[$-809]d mmm", False), ("dd/mm/yy", True),
     ("mmm-yy", True), ("YYYY", True), ("General", True), ("0", True)],
)  # fmt: skip
def test_a_number_format_says_whether_the_year_is_shown(number_format, shows):
    assert shows_a_year(number_format) is shows


@given(st.times().map(lambda time: time.replace(second=0, microsecond=0)))
def test_a_time_reads_back_as_itself_in_every_notation(time):
    typed = (f"{time:%H:%M}", f"{time:%H.%M}", say_time(time), say_time(time).replace(" pm", "pm"),
             say_time(time).replace("am", "a.m.").replace("pm", "p.m."), say_time(time).upper())  # fmt: skip
    for text in typed:
        read = read_time(hold(text))
        assert meant(read) == time
        is_doubtful = 1 <= time.hour <= 7 and "m" not in text.lower()
        is_plain = text == f"{time:%H:%M}"
        assert is_doubtful or told(read) == ("" if is_plain else f"was read as {time:%H:%M}.")
        assert not is_doubtful or read.code == "time-says-which-half-of-the-day"
    assert read_time(hold(time, "hh:mm")) == time


@pytest.mark.parametrize("typed", ["6.30", "6:30", "06:30"])
def test_a_time_that_does_not_say_which_half_of_the_day_is_worth_a_look(typed):
    assert told(read_time(hold(typed))) == "was read as 06:30, in the morning. Write it as 18:30 or 6.30 am."


@pytest.mark.parametrize(
    ("value", "number_format", "time"),
    [
        ("7 pm", "@", dt.time(19, 0)),
        (dt.time(18, 29, 59, 971000), "hh:mm", dt.time(18, 30)),
        (dt.time(18, 30, 29), "hh:mm", dt.time(18, 30)),
        (dt.time(23, 59, 59, 999999), "hh:mm", dt.time(0, 0)),
        ("12 pm", "@", dt.time(12, 0)),
        ("12.30 am", "@", dt.time(0, 30)),
        (dt.timedelta(hours=18, minutes=30), "[h]:mm", dt.time(18, 30)),
        (dt.datetime(2017, 3, 28, 18, 30), "dd/mm/yyyy hh:mm", dt.time(18, 30)),  # noqa: DTZ001 - as above
        (18.45, "General", dt.time(18, 45)),
    ],
)
def test_a_time_is_read_as_it_is_meant(value, number_format, time):
    assert meant(read_time(hold(value, number_format))) == time


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("24:00", WRITE_TIME),
        ("18:60", WRITE_TIME),
        ("13.30 am", WRITE_TIME),
        ("half past six", WRITE_TIME),
        ("18", WRITE_TIME),
        (18, WRITE_TIME),
        (18.3, WRITE_TIME),
        (True, WRITE_TIME),
        (midnight(2017, 3, 28), WRITE_TIME),
        (dt.timedelta(hours=30), WRITE_TIME),
        (0.25, "looks like 06:00 without its time format. Set the cell to Time."),
        (0.7708333333333334, "looks like 18:30 without its time format. Set the cell to Time."),
    ],
)
def test_what_is_no_time_is_refused_and_a_day_is_never_midnight(value, sentence):
    with pytest.raises(Unreadable) as refused:
        read_time(hold(value))
    assert str(refused.value) == sentence
