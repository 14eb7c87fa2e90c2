"""Takes the reports and the plan; gives a finding for each report that attaches a plan whose workbook is not there."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place


def attached_plan_is_there(bundle: Bundle) -> Iterator[Finding]:
    """Give the reports with a plan to attach and none to make it from."""
    if bundle.plan is not None:
        return
    for report in bundle.reports:
        if report.details.attaches_plan:
            yield stop(
                "attached-plan-is-there",
                Place("plan.xlsx"),
                f"it is not among the workbooks, and {report.file} attaches the plan. Put it there, or type No beside "
                f"“Attach the plan?” in {report.file}.",
            )
