"""Takes the reports; gives a finding for each whose recommendations or options are not numbered 1, 2, 3 and so on."""

from collections.abc import Iterator

from orderpaper.checks.numbering import find_first_astray
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def recommendations_and_options_are_numbered_from_one(bundle: Bundle) -> Iterator[Finding]:
    """Give the first number out of step: minutes and members refer to recommendations and options by number."""
    for report in bundle.reports:
        for called, rows in (("recommendations", report.recommendations), ("options", report.options)):
            astray = find_first_astray([each.number for each in rows])
            if astray:
                index, due = astray
                yield query(
                    "recommendations-and-options-are-numbered-from-one",
                    rows[index].origin.place("number"),
                    f"{rows[index].number} stands where {due} would follow on. Number the {called} 1, 2, 3 … in the "
                    "order they stand.",
                    held=str(rows[index].number),
                )
