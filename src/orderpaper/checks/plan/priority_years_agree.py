"""Takes the plan; gives a finding where the years of a priority do not agree with each other or with the plan’s."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.plan import Priority
from orderpaper.records.text import Text
from orderpaper.records.years import first_year

CODE = "priority-years-agree"


def priority_years_agree(bundle: Bundle) -> Iterator[Finding]:
    """Give the years under Since and Ended that cannot be: the list of what has changed is worked out from them."""
    if bundle.plan is None:
        return
    year = bundle.plan.details.year
    for priority in bundle.plan.priorities:
        yield from _find_unread(priority)
        yield from _find_since(priority, year)
        yield from _find_ended(priority, year)


def _find_unread(priority: Priority) -> Iterator[Finding]:
    for key, heading in (("since", "Since"), ("ended", "Ended")):
        typed = getattr(priority, key)
        if isinstance(typed, str) and typed and not first_year(typed):
            said = f"{heading} is “{typed}”, which names no year. Write it as 2016/17."
            yield stop(CODE, priority.origin.place(key), said, typed)


def _find_since(priority: Priority, year: Text) -> Iterator[Finding]:
    if 0 < first_year(year) < first_year(priority.since):
        said = (
            f"“{priority.title}” is a priority since {priority.since}, and the plan is for {year}. Put right the year."
        )
        yield stop(CODE, priority.origin.place("since"), said, str(priority.since))


def _find_ended(priority: Priority, year: Text) -> Iterator[Finding]:
    since, ended, plan = (first_year(each) for each in (priority.since, priority.ended, year))
    place = priority.origin.place("ended")
    if 0 < ended < since:
        said = f"“{priority.title}” ended in {priority.ended}, before it began in {priority.since}. Put right the year."
        yield stop(CODE, place, said, str(priority.ended))
    elif ended > plan > 0:
        said = (
            f"“{priority.title}” ends in {priority.ended}, after the plan’s year {year}, and is left out of the plan. "
            "Clear the cell while it is a priority."
        )
        yield stop(CODE, place, said, str(priority.ended))
    elif ended == plan > 0:
        said = (
            f"“{priority.title}” ends in the plan’s own year {year}, and is left out of the plan. If it is still a "
            "priority, clear the cell; if not, type the year before, its last."
        )
        yield query(CODE, place, said, str(priority.ended))
