"""Takes the reports and this meeting; gives a finding for each report written for another day."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.text import Missing
from orderpaper.records.when import say_weekday


def report_is_for_this_meeting(bundle: Bundle) -> Iterator[Finding]:
    """Give the reports whose meeting date is not the day of the meeting: one date may not be said two ways."""
    day = bundle.meeting.day if bundle.meeting else None
    for report in bundle.reports:
        date = report.details.meeting_date
        if day is None or date is None or isinstance(date, Missing) or date == day:
            continue
        yield stop(
            "report-is-for-this-meeting",
            report.details.origin.place("meeting_date"),
            f"the report is for {say_weekday(date)}, and the meeting is on {say_weekday(day)}.",
        )
