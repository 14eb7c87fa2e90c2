"""Takes the year of a plan or an assessment and the year before; gives findings where one does not follow the other."""

from collections.abc import Iterator
from typing import Protocol

from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Origin
from orderpaper.records.text import Text
from orderpaper.records.years import first_year, follows, read_years


class Yearly(Protocol):
    """Details with the year they are for, and the year before."""

    @property
    def year(self) -> Text:
        """The year."""

    @property
    def last_year(self) -> Text:
        """The year before."""

    @property
    def origin(self) -> Origin:
        """Where they stand."""


def find_years_astray(code: str, details: Yearly) -> Iterator[Finding]:
    """Give the years that are no years, or do not follow on."""
    for key, heading in (("year", "Year"), ("last_year", "Last year")):
        typed = getattr(details, key)
        if isinstance(typed, str) and typed and not first_year(typed):
            said = f"{heading} is “{typed}”, which names no year. Write it as 2017/18."
            yield stop(code, details.origin.place(key), said, typed)
    before, after = read_years(details.last_year), read_years(details.year)
    if before and after and not follows(before, after):
        said = (
            f"Last year is {details.last_year}, and Year is {details.year}: "
            "one does not follow on the other. Put right whichever is wrong."
        )
        yield stop(code, details.origin.place("last_year"), said, str(details.last_year))
