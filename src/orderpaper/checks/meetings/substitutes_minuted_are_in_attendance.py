"""Takes minutes, attendance and People; gives a finding for each substitute minuted and not in the attendance."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.meeting import Meeting
from orderpaper.records.names import fold

SUBSTITUTED = re.compile(
    r"\s+was\s+(?:(?:present|in attendance|attending|there)\s+as\s+(?:an?\s+|the\s+)?substitute|substituting\s+for)\b",
    re.IGNORECASE,
)
Names = Sequence[tuple[str, str]]


def substitutes_minuted_are_in_attendance(bundle: Bundle) -> Iterator[Finding]:
    """Give the substitutes that only the minutes know; published minutes have left one out of their list."""
    names = [(fold(each.name), str(each.name)) for each in bundle.council.people if isinstance(each.name, str)]
    for meeting in bundle.meetings:
        listed = {fold(row.name) for row in meeting.attendance}
        if listed:
            yield from _look_through(meeting, names, listed)


def _look_through(meeting: Meeting, names: Names, listed: set[str]) -> Iterator[Finding]:
    for row in meeting.minutes:
        text = str(row.text)
        for match in SUBSTITUTED.finditer(text) if "ubstitut" in text else ():
            before = fold(text[: match.start()])
            # The longest name wins: Councillor Mrs Smith before Mrs Smith.
            named = max(
                ((key, name) for key, name in names if key and before.endswith(key)), default=("", ""), key=_len
            )
            if named[0] and named[0] not in listed:
                yield query(
                    "substitutes-minuted-are-in-attendance",
                    row.origin.place("text"),
                    f"{named[1]} is minuted as a substitute, and has no row in Attendance. Add it, with Substitute "
                    "under As.",
                )


def _len(named: tuple[str, str]) -> int:
    return len(named[0])
