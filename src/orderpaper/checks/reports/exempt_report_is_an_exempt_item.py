"""Takes the reports and this meeting's agenda; gives a finding where one says exempt and the other does not."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.exempt import is_exempt_classification
from orderpaper.records.finding import Finding, stop

CODE = "exempt-report-is-an-exempt-item"


def exempt_report_is_an_exempt_item(bundle: Bundle) -> Iterator[Finding]:
    """Give the exempt reports that the agenda takes in public, and the exempt items whose report is public."""
    if bundle.meeting is None:
        return
    for item in bundle.meeting.agenda:
        report = bundle.find_report(item)
        if report is None or not isinstance(item.kind, str) or not item.kind:
            continue
        held = report.details.classification
        if is_exempt_classification(held) and item.kind != "Exempt":
            yield stop(
                CODE,
                item.origin.place("kind"),
                f"{report.file} is exempt, and its item is {item.kind}: it would be taken in public. Type Exempt here, "
                f"or correct the Classification in {report.file}.",
                held=item.kind,
            )
        elif isinstance(held, str) and held and not is_exempt_classification(held) and item.kind == "Exempt":
            yield stop(
                CODE,
                report.details.origin.place("classification"),
                f"“{held}” is typed, and the agenda has it as an exempt item. Type Exempt here, or Business under Kind "
                f"in {bundle.meeting.file}.",
                held=held,
            )
