"""Everything a meeting's folder holds."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from orderpaper.records.assessment import Assessment
from orderpaper.records.columns import Entry
from orderpaper.records.council import Council
from orderpaper.records.meeting import AgendaItem, Meeting
from orderpaper.records.names import fold, fold_file
from orderpaper.records.plan import Plan
from orderpaper.records.quoted import QuotedText
from orderpaper.records.report import Report
from orderpaper.records.statistics import Statistics
from orderpaper.records.text import Text


@dataclass(frozen=True, slots=True)
class Bundle:
    """The workbooks of one folder, read. Meetings stand latest first; what is missing is empty, or None.

    `quoted` are the texts that call figures by name, as they were typed.
    """

    council: Council
    plan: Plan | None
    statistics: Statistics
    reports: tuple[Report, ...]
    meetings: tuple[Meeting, ...]
    assessment: Assessment | None = None
    quoted: tuple[QuotedText, ...] = ()

    @property
    def meeting(self) -> Meeting | None:
        """The meeting whose papers are made: the latest in the folder."""
        return self.meetings[0] if self.meetings else None

    def entries(self) -> Iterator[Entry]:
        """Give every row that was read, workbook by workbook; the figures of pasted tables are not among them."""
        maybe = (self.plan, self.statistics, self.assessment)
        yearly = [each for each in maybe if each]
        books: tuple[Any, ...] = (self.council, *yearly, *self.reports, *self.meetings)
        for book in books:
            yield from _entries_of(book)

    def meeting_before(self, meeting: Meeting) -> Meeting | None:
        """Give the meeting of the same committee before this one, where its workbook is in the folder."""
        day = meeting.day
        earlier = (
            other
            for other in self.meetings
            if day and other.day and other.day < day and other.details.committee == meeting.details.committee
        )
        return next(earlier, None)

    def day_before(self, meeting: Meeting) -> dt.date | None:
        """Give the day of the meeting before: of its workbook in the folder, else as typed; None where not known."""
        before, typed = self.meeting_before(meeting), meeting.details.previous_meeting
        return before.day if before else typed if isinstance(typed, dt.date) else None

    def find_report(self, item: AgendaItem) -> Report | None:
        """Give the report that an agenda item brings, by its workbook’s name."""
        wanted = fold_file(item.paper)
        return next((each for each in self.reports if wanted and fold_file(each.file) == wanted), None)

    @property
    def closing_item(self) -> Text:
        """The heading under which the duration of a meeting is minuted."""
        closing = (each.item for each in self.council.standing_items if each.about == "Duration")
        return next(closing, "Duration of meeting")

    def is_closing_on_agenda(self, meeting: Meeting) -> bool:
        """Tell whether the agenda has an item of its own for the duration, as few do."""
        return any(fold(each.item) == fold(self.closing_item) for each in meeting.agenda)

    def count_minutes(self, meeting: Meeting) -> int:
        """Give how many minutes a meeting has: one an item, and one for its duration."""
        return len(meeting.agenda) + (0 if self.is_closing_on_agenda(meeting) else 1)

    def minute_due(self, meeting: Meeting) -> int | None:
        """Give the minute number that follows on, None where that is not known.

        Numbers run on from the committee's meeting before within a council year, which begins in May. Where they run
        through the whole council, what other committees minuted in between is not known here.
        """
        scheme = self._minute_numbers(meeting)
        if scheme == "Per meeting":
            return 1
        before = self.meeting_before(meeting)
        if before is None or scheme == "Whole council" or _council_year(before) != _council_year(meeting):
            return None
        first = self.first_minute(before)
        return first + self.count_minutes(before) if first else None

    def _minute_numbers(self, meeting: Meeting) -> str:
        named = fold(meeting.details.committee)
        schemes = (
            each.minute_numbers for each in self.council.committees if named in {fold(each.short), fold(each.full)}
        )
        return str(next(schemes, ""))

    def first_minute(self, meeting: Meeting) -> int | None:
        """Give the number of a meeting's first minute: as typed, or following on; None where neither is known."""
        return meeting.details.first_minute or self.minute_due(meeting)


def _entries_of(book: Any) -> Iterator[Entry]:  # noqa: ANN401 - any of the records that hold a workbook
    for each in dataclasses.fields(book):
        held = getattr(book, each.name)
        rows = held if isinstance(held, tuple) else (held,)
        yield from (row for row in rows if isinstance(row, Entry))


def _council_year(meeting: Meeting) -> int:
    """Give the calendar year in which the council year of a meeting began, 0 where its date cannot be read."""
    return meeting.day.year - (meeting.day.month < 5) if meeting.day else 0
