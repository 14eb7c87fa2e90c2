"""Takes the minutes; gives a finding for each resolution that does not read on from RESOLVED."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.resolution import begins_with_that
from orderpaper.records.text import Missing


def every_resolution_begins_with_that(bundle: Bundle) -> Iterator[Finding]:
    """Give the resolutions that do not begin with “That”: the minutes print “RESOLVED:” before them."""
    for meeting in bundle.meetings:
        for row in meeting.minutes:
            if row.kind != "Resolved" or not row.text or isinstance(row.text.lines[0].text, Missing):
                continue
            if not begins_with_that(str(row.text)):
                yield query(
                    "every-resolution-begins-with-that",
                    row.origin.place("text"),
                    "the resolution does not begin with “That”, and the minutes print RESOLVED: before it. Write it "
                    "as: That … be approved.",
                    held=str(row.text),
                )
