"""Takes the reports; gives a finding for each sign-off that says who without when, or when without who."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

CODE = "every-sign-off-has-a-name-and-a-date"


def every_sign_off_has_a_name_and_a_date(bundle: Bundle) -> Iterator[Finding]:
    """Give the sign-offs with one half missing: a clearance is somebody’s, on a day."""
    for report in bundle.reports:
        for row in report.implications:
            if row.signed_by and row.signed_on is None:
                yield query(
                    CODE,
                    row.origin.place("signed_on"),
                    f"{row.signed_by} is under Signed by, and no date is here. Type the day it was cleared.",
                )
            elif not row.signed_by and isinstance(row.signed_on, dt.date):
                yield query(
                    CODE,
                    row.origin.place("signed_by"),
                    "a date is under Signed on, and no name is here. Type who cleared it.",
                )
