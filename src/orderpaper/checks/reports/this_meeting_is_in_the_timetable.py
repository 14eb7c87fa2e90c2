"""Takes the reports; gives a finding for each whose timetable has no row for the meeting it is written for."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.place import Place
from orderpaper.records.when import say_date


def this_meeting_is_in_the_timetable(bundle: Bundle) -> Iterator[Finding]:
    """Give the timetables that leave out this meeting; where a date could not be read nothing is said."""
    for report in bundle.reports:
        day = report.details.meeting_date
        dates = [row.date for row in report.timetable]
        if not dates or not isinstance(day, dt.date) or not all(isinstance(each, dt.date) for each in dates):
            continue
        if day not in dates:
            yield query(
                "this-meeting-is-in-the-timetable",
                Place(report.file, "Timetable"),
                f"no row is for this meeting, on {say_date(day)}. Add a row with the committee and that date.",
            )
