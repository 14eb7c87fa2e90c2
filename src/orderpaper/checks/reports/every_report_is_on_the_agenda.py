"""Takes the reports and this meeting's agenda; gives a finding for each that has no other half."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.names import fold_file

CODE = "every-report-is-on-the-agenda"


def every_report_is_on_the_agenda(bundle: Bundle) -> Iterator[Finding]:
    """Give reports that the agenda leaves out, and paper files that are not in the folder."""
    if bundle.meeting is None:
        return
    files = {fold_file(report.file): report for report in bundle.reports}
    brought = set()
    for item in bundle.meeting.agenda:
        if isinstance(item.paper, str) and item.paper:
            brought.add(fold_file(item.paper))
            if fold_file(item.paper) not in files:
                names = ", ".join(sorted(report.file for report in bundle.reports)) or "none"
                yield stop(
                    CODE,
                    item.origin.place("paper"),
                    f"there is no {item.paper} among the workbooks. The reports there are: {names}.",
                )
    for stem, report in files.items():
        if stem not in brought:
            yield query(
                CODE,
                report.details.origin.place("title"),
                f"no agenda item brings this report. Type {report.file} under Paper file in {bundle.meeting.file}.",
            )
