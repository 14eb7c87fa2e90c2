"""Dates as people say them: a day, a month, or a word such as Ongoing."""

import datetime as dt
from dataclasses import dataclass

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def say_date(day: dt.date) -> str:
    """Give a date as a paper prints it: 28 March 2017."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def say_weekday(day: dt.date) -> str:
    """Give a date with its weekday: Tuesday 28 March 2017."""
    return f"{WEEKDAYS[day.weekday()]} {say_date(day)}"


def say_time(time: dt.time) -> str:
    """Give a time as a paper prints it: 6.30 pm."""
    hour = time.hour % 12 or 12
    return f"{hour}.{time.minute:02d} {'am' if time.hour < 12 else 'pm'}"


@dataclass(frozen=True, slots=True)
class When:
    """A day, a whole month, or a word; `day` is the first day it may mean, None for a word."""

    words: str
    day: dt.date | None = None
    is_month: bool = False

    def __str__(self) -> str:
        return self.words


def on_day(day: dt.date) -> When:
    """Give the day itself."""
    return When(say_date(day), day)


def in_month(day: dt.date) -> When:
    """Give the month that the day is in."""
    return When(f"{MONTHS[day.month - 1]} {day.year}", day.replace(day=1), is_month=True)
