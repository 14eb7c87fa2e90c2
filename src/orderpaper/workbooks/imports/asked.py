"""Takes what was typed after the command; gives what is wanted of the files: areas, periods, and what rows are."""

from dataclasses import dataclass

from orderpaper.records.errors import OrderpaperError
from orderpaper.workbooks.imports.periods import Period, read_bound

ROWS = ("crime type", "area", "lsoa")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted: the areas as they were typed, the months between which a period must lie, and what a row is."""

    areas: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None
    by: str = "crime type"

    def takes(self, period: Period) -> bool:
        """Tell whether a period lies wholly between the two months."""
        begins = self.since is None or period.first >= self.since
        return begins and (self.until is None or period.last <= self.until)


def read_asked(areas: tuple[str, ...], since: str, until: str, by: str) -> Asked:
    """Give what is wanted; raise OrderpaperError where a month cannot be read, or the last is before the first."""
    first = read_bound(since, "--since") if since.strip() else None
    last = read_bound(until, "--until") if until.strip() else None
    named = tuple(each.strip() for each in areas if each.strip())
    asked = Asked(named, first.first if first else None, last.last if last else None, by)
    if asked.since is not None and asked.until is not None and asked.since > asked.until:
        raise OrderpaperError(f"--since {since} is after --until {until}. Turn the two round.")
    return asked
