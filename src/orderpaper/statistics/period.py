"""Takes the figures of months; gives sums of months that run on, each beside the like months before."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from orderpaper.records.figure import Figure
from orderpaper.records.measure import Span, SpanChange
from orderpaper.records.month import Month, read_month
from orderpaper.records.statistics import Series
from orderpaper.statistics.rounding import take_exact

YEAR = 12
APRIL = 3

Months = Mapping[Month, Figure]


def read_months(series: Series) -> dict[Month, Figure]:
    """Give the figures of a row under headings that are months of a year; other columns are left out."""
    read = ((read_month(heading), figure) for heading, figure in series.figures)
    return {month: figure for month, figure in read if month and month.has_year}


def read_month_rows(rows: Sequence[Series], heading: str) -> dict[Month, Figure]:
    """Give the figures of one column of a table whose rows are months."""
    read = ((read_month(each.name), dict(each.figures).get(heading)) for each in rows)
    return {month: figure for month, figure in read if month and month.has_year and figure}


def add_months(months: Months, first: Month, last: Month) -> Span | None:
    """Give the sum of the months from the first to the last; None where one is missing, hidden, or a percentage."""
    figures = [months.get(Month(number)) for number in range(first.number, last.number + 1)]
    known = [each for each in figures if each is not None and each.value is not None and not each.is_percent]
    if not figures or len(known) < len(figures):
        return None
    return Span(first, last, sum((take_exact(each) for each in known), Decimal(0)))


def roll_year(months: Months, last: Month) -> SpanChange | None:
    """Give the twelve months that end with a month, and the twelve before; None unless all 24 are there.

    Never to be drawn in a control chart: a sum that rolls repeats eleven months of the one before it.
    """
    return _compare(months, last.plus(1 - YEAR), last)


def add_year_to_date(months: Months, last: Month, *, starts: int = APRIL) -> SpanChange | None:
    """Give the months from April, or where the year starts, to the last whole month, and the like months a year before.

    A month that is not over is not to be named as the last.
    """
    return _compare(months, last.plus(-((last.number - starts) % YEAR)), last)


def _compare(months: Months, first: Month, last: Month) -> SpanChange | None:
    later = add_months(months, first, last)
    earlier = add_months(months, first.plus(-YEAR), last.plus(-YEAR))
    return SpanChange(earlier, later) if earlier and later else None


def say_span(span: Span) -> str:
    """Give the months of a span as a heading says them: April 2013 to December 2013."""
    return str(span.first) if span.first == span.last else f"{span.first} to {span.last}"
