"""Takes the reports and the council's sets of headings; gives a finding where the implications leave the set."""

from collections.abc import Iterator, Sequence

from orderpaper.records.bundle import Bundle
from orderpaper.records.council import ImplicationHeading
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.report import Report

CODE = "every-implication-heading-has-a-row"


def every_implication_heading_has_a_row(bundle: Bundle) -> Iterator[Finding]:
    """Give the headings of a report's set that have no row, the rows outside the set, and sets that do not exist."""
    for report in bundle.reports:
        wanted = fold(report.details.implications_set)
        headings = [each for each in bundle.council.implication_headings if fold(each.set_name) == wanted]
        if wanted and not headings:
            yield _no_such_set(bundle, report)
        elif wanted:
            yield from _compare(report, headings)


def _no_such_set(bundle: Bundle, report: Report) -> Finding:
    sets = sorted({str(each.set_name) for each in bundle.council.implication_headings})
    there = f"council.xlsx has: {', '.join(sets)}." if sets else "council.xlsx has none."
    return stop(
        CODE,
        report.details.origin.place("implications_set"),
        f"there is no set of implication headings “{report.details.implications_set}”. {there}",
    )


def _compare(report: Report, headings: Sequence[ImplicationHeading]) -> Iterator[Finding]:
    rows = {fold(row.issue) for row in report.implications}
    known = {fold(heading.issue) for heading in headings}
    for heading in headings:
        if fold(heading.issue) not in rows:
            yield stop(
                CODE,
                Place(report.file, "Implications"),
                f"“{heading.issue}” has no row. Add it, with its implications, or a sentence that says why there are "
                "none.",
            )
    for row in report.implications:
        if isinstance(row.issue, str) and fold(row.issue) not in known:
            yield query(
                CODE,
                row.origin.place("issue"),
                f"“{row.issue}” is not a heading of the set {report.details.implications_set}, so it is printed last.",
            )
