"""Takes the reports; gives a finding for each that Council decides and whose timetable does not reach Council."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.members import is_body
from orderpaper.records.place import Place
from orderpaper.records.report import Report


def council_is_in_the_timetable_when_council_decides(bundle: Bundle) -> Iterator[Finding]:
    """Give the reports whose timetable leaves Council out; two published reports of this kind did."""
    for report in bundle.reports:
        if _is_for_council(report) and not any(is_body(str(row.meeting), "Council") for row in report.timetable):
            yield stop(
                "council-is-in-the-timetable-when-council-decides",
                Place(report.file, "Timetable"),
                "Council takes the final decision, and no row says when. Add a row: Council, and the date.",
            )


def _is_for_council(report: Report) -> bool:
    return is_body(str(report.details.decision_maker), "Council") or any(
        each.to == "Council" for each in report.recommendations
    )
