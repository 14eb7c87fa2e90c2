"""Takes the contacts and the day of the meeting; gives a finding for each that was not checked for a year."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.when import say_date

CODE = "contacts-were-checked-within-a-year"


def contacts_were_checked_within_a_year(bundle: Bundle) -> Iterator[Finding]:
    """Give the contacts last checked more than a year before the meeting, and once those that were never checked.

    Where no contact has a date, the council does not keep the dates here, and nothing is said.
    """
    contacts = bundle.council.contacts
    day = bundle.meeting.day if bundle.meeting else None
    for each in contacts if day else ():
        checked = each.checked_on
        if day and isinstance(checked, dt.date) and _a_year_after(checked) < day:
            said = (
                f"“{each.service}” was last checked on {say_date(checked)}, more than a year before the meeting. "
                "Ring it or look, and type the day."
            )
            yield query(CODE, each.origin.place("checked_on"), said, say_date(checked))
    unchecked = [each for each in contacts if each.checked_on is None]
    if 0 < len(unchecked) < len(contacts):
        others = f" and {len(unchecked) - 1} more" if len(unchecked) > 1 else ""
        said = (
            f"nothing says when “{unchecked[0].service}”{others} last had the details checked. Check, and type the day."
        )
        yield query(CODE, unchecked[0].origin.place("checked_on"), said)


def _a_year_after(day: dt.date) -> dt.date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return dt.date(day.year + 1, 3, 1) if is_leap_day else day.replace(year=day.year + 1)
