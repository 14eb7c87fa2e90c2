"""Takes the plan; gives a finding where its year does not follow on the year before."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.years import first_year, follows, read_years

CODE = "plan-years-follow-on"


def plan_years_follow_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the years of the plan that are no years, or do not follow on: what has changed is worked out from them."""
    if bundle.plan is None:
        return
    details = bundle.plan.details
    for key, heading in (("year", "Year"), ("last_year", "Last year")):
        typed = getattr(details, key)
        if isinstance(typed, str) and typed and not first_year(typed):
            said = f"{heading} is “{typed}”, which names no year. Write it as 2017/18."
            yield stop(CODE, details.origin.place(key), said, typed)
    before, after = read_years(details.last_year), read_years(details.year)
    if before and after and not follows(before, after):
        said = (
            f"Last year is {details.last_year}, and Year is {details.year}: "
            "one does not follow on the other. Put right whichever is wrong."
        )
        yield stop(CODE, details.origin.place("last_year"), said, str(details.last_year))
