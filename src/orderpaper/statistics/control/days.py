"""Takes monthly counts; gives the average a day of each month, so that February does not look quiet."""

import calendar
import datetime as dt
from collections.abc import Mapping
from fractions import Fraction

from orderpaper.records.control import Number
from orderpaper.statistics.control.figures import read_figures


def average_by_day(counts: Mapping[dt.date, Number | None]) -> dict[dt.date, Fraction | None]:
    """Give each month's count divided by its days, exact, by any day of the month; a missing count stays missing.

    >>> average_by_day({dt.date(2016, 2, 1): 58})
    {datetime.date(2016, 2, 1): Fraction(2, 1)}
    """
    values = read_figures(list(counts.items())).values
    return {
        day: None if value is None else Fraction(value) / calendar.monthrange(day.year, day.month)[1]
        for day, value in zip(counts, values, strict=True)
    }
