"""Takes the reports; gives a finding for each sign-off dated after the meeting the report is for."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.when import say_date


def no_sign_off_is_after_the_meeting(bundle: Bundle) -> Iterator[Finding]:
    """Give the sign-offs that come too late: what members are given has been cleared before they meet."""
    for report in bundle.reports:
        day = report.details.meeting_date
        for row in report.implications:
            if isinstance(day, dt.date) and isinstance(row.signed_on, dt.date) and row.signed_on > day:
                yield stop(
                    "no-sign-off-is-after-the-meeting",
                    row.origin.place("signed_on"),
                    f"it was signed on {say_date(row.signed_on)}, after the meeting of {say_date(day)}. "
                    "Correct the date.",
                    held=say_date(row.signed_on),
                )
