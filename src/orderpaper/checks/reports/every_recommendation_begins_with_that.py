"""Takes the reports; gives a finding for each recommendation that could not be resolved as it stands."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.resolution import begins_with_that


def every_recommendation_begins_with_that(bundle: Bundle) -> Iterator[Finding]:
    """Give the recommendations that do not begin with “That”, as a resolution does, which repeats them."""
    for report in bundle.reports:
        for row in report.recommendations:
            if isinstance(row.text, str) and row.text and not begins_with_that(row.text):
                yield query(
                    "every-recommendation-begins-with-that",
                    row.origin.place("text"),
                    "the recommendation does not begin with “That”, so the minutes cannot repeat it after RESOLVED. "
                    "Write it as: That … be approved.",
                    held=row.text,
                )
