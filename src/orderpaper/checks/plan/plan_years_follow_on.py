"""Takes the plan; gives a finding where its year does not follow on the year before."""

from collections.abc import Iterator

from orderpaper.checks.years_astray import find_years_astray
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding

CODE = "plan-years-follow-on"


def plan_years_follow_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the years of the plan that are no years, or do not follow on: what has changed is worked out from them."""
    if bundle.plan:
        yield from find_years_astray(CODE, bundle.plan.details)
