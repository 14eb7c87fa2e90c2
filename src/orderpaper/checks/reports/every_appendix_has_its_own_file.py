"""Takes the reports; gives a finding where two appendices or background papers name one file."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.records.report import Appendix


def every_appendix_has_its_own_file(bundle: Bundle) -> Iterator[Finding]:
    """Give the rows whose file stands in a row above: one of them would be published under the other’s label."""
    for report in bundle.reports:
        first: dict[str, Appendix] = {}
        for row in report.appendices:
            if not isinstance(row.file, str) or not row.file:
                continue
            other = first.setdefault(fold(row.file), row)
            if other is not row:
                yield query(
                    "every-appendix-has-its-own-file",
                    row.origin.place("file"),
                    f"“{row.file}” is also the file of {other.label} ({other.origin.place('file').at}). Correct one.",
                    held=row.file,
                )
