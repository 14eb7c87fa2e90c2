"""Takes the reports; gives a finding for each that Council decides and whose timetable does not reach Council."""

import re
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place
from orderpaper.records.report import Report
from orderpaper.records.when import MONTHS, WEEKDAYS

SAID_BESIDE = {
    *("full", "the", "of", "on", "a", "at", "meeting", "annual", "ordinary", "extraordinary", "special", "budget"),
    *("borough", "city", "district", "st", "nd", "rd", "th"),
    *(word.casefold() for word in (*MONTHS, *WEEKDAYS)),
}


def council_is_in_the_timetable_when_council_decides(bundle: Bundle) -> Iterator[Finding]:
    """Give the reports whose timetable leaves Council out; two published reports of this kind did."""
    for report in bundle.reports:
        if _is_for_council(report) and not any(_is_council(str(row.meeting)) for row in report.timetable):
            yield stop(
                "council-is-in-the-timetable-when-council-decides",
                Place(report.file, "Timetable"),
                "Council takes the final decision, and no row says when. Add a row: Council, and the date.",
            )


def _is_for_council(report: Report) -> bool:
    return _is_council(str(report.details.decision_maker)) or any(
        each.to == "Council" for each in report.recommendations
    )


def _is_council(name: str) -> bool:
    """Tell whether a name is full Council’s, however it is put: Annual Council, the meeting of the Borough Council."""
    named = [word for word in re.findall(r"[^\W\d_]+", name.casefold()) if word not in SAID_BESIDE]
    return named == ["council"]
