"""Takes the assessment; gives a finding where its year does not follow on the year before."""

from collections.abc import Iterator

from orderpaper.checks.years_astray import find_years_astray
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding

CODE = "assessment-years-follow-on"


def assessment_years_follow_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the years of the assessment that are no years, or do not follow on: its priorities are compared by them."""
    if bundle.assessment:
        yield from find_years_astray(CODE, bundle.assessment.details)
