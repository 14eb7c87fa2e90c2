"""Everything a meeting's folder holds."""

from dataclasses import dataclass

from orderpaper.records.council import Council
from orderpaper.records.meeting import Meeting
from orderpaper.records.plan import Plan
from orderpaper.records.report import Report
from orderpaper.records.statistics import Statistics


@dataclass(frozen=True, slots=True)
class Bundle:
    """The workbooks of one folder, read. Meetings stand latest first; what is missing is empty, or None."""

    council: Council
    plan: Plan | None
    statistics: Statistics
    reports: tuple[Report, ...]
    meetings: tuple[Meeting, ...]

    @property
    def meeting(self) -> Meeting | None:
        """The meeting whose papers are made: the latest in the folder."""
        return self.meetings[0] if self.meetings else None

    def meeting_before(self, meeting: Meeting) -> Meeting | None:
        """Give the meeting of the same committee before this one, where its workbook is in the folder."""
        day = meeting.day
        earlier = (
            other for other in self.meetings
            if day and other.day and other.day < day and other.details.committee == meeting.details.committee
        )  # fmt: skip
        return next(earlier, None)
