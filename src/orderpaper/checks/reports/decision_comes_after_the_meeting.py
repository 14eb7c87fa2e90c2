"""Takes the reports; gives a finding where the timetable has the decision taken before members have met."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.members import is_body
from orderpaper.records.names import fold
from orderpaper.records.report import Report, TimetableRow
from orderpaper.records.when import say_date


def decision_comes_after_the_meeting(bundle: Bundle) -> Iterator[Finding]:
    """Give the rows of the decision-maker with a date before the meeting. Earlier steps of others may stand there."""
    for report in bundle.reports:
        day = report.details.meeting_date
        if not isinstance(day, dt.date):
            continue
        for row in report.timetable:
            if isinstance(row.date, dt.date) and row.date < day and _is_decision(report, row):
                yield query(
                    "decision-comes-after-the-meeting",
                    row.origin.place("date"),
                    f"{row.meeting} is to decide on {say_date(row.date)}, before this meeting on {say_date(day)}. "
                    "Is the year right?",
                    held=say_date(row.date),
                )


def _is_decision(report: Report, row: TimetableRow) -> bool:
    name = str(row.meeting)
    if is_body(name, "Council") or is_body(name, "Cabinet"):
        return True
    maker = report.details.decision_maker
    return isinstance(maker, str) and bool(maker) and fold(name) == fold(maker)
