"""Takes the reports; gives a finding for each row of a timetable that is earlier than the row above it."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.when import say_date


def timetable_is_in_order(bundle: Bundle) -> Iterator[Finding]:
    """Give the rows out of order: a timetable is read downwards, and a slip of the year shows here."""
    for report in bundle.reports:
        dated = [(row, row.date) for row in report.timetable if isinstance(row.date, dt.date)]
        for (_above, earlier), (row, date) in pairwise(dated):
            if date < earlier:
                yield query(
                    "timetable-is-in-order",
                    row.origin.place("date"),
                    f"{say_date(date)} stands below {say_date(earlier)}. Correct the date, or move the row up.",
                    held=say_date(date),
                )
