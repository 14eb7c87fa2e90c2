"""Who has cleared what: the standing of each row of the implications tables, as of one day."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from orderpaper.records.place import Place
from orderpaper.records.text import Text


class Standing(StrEnum):
    """How one row stands; only the first two let a paper be published."""

    CLEARED = "Cleared"
    WITH_CHANGES = "Cleared with changes"
    STALE = "Cleared, and changed since"
    NOT_CLEARED = "Not cleared"
    SENT = "Sent, no answer"
    NOT_SENT = "Not sent"


STANDS = frozenset((Standing.CLEARED, Standing.WITH_CHANGES))


@dataclass(frozen=True, slots=True)
class Clearance:
    """One row that a post must clear: its issue, its text today, and how it stands.

    `since` is the day of that, `name` who answered. Of a stale one `cleared` is the text that was cleared. `place` is
    its cell. One that `has_changes` was cleared with changes to the text that went out. A row is late when the day to
    answer by is past, as far as today is known, and no answer is there. One that `is_typed` was signed in the report’s
    own workbook, so that its exact text is not known. One that was never sent for its meeting may have been cleared
    `for_meeting` of another day: a meeting was moved, or last year’s report is used again.
    """

    paper: str
    title: Text
    issue: str
    post: str
    text: str
    place: Place
    standing: Standing
    name: str = ""
    since: dt.date | None = None
    answer_by: dt.date | None = None
    cleared: str = ""
    is_late: bool = False
    is_typed: bool = False
    has_changes: bool = False
    for_meeting: dt.date | None = None

    @property
    def stands(self) -> bool:
        """Whether the row is cleared, word for word as it is today."""
        return self.standing in STANDS
