"""Takes the reports; gives a finding for each file name that a committee system would refuse or publish unfinished."""

import re
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

REFUSED = re.compile(r'[/\\:*?"<>|&]')
VERSION = re.compile(
    r"(?<![^\W_])(?:v(?:er(?:sion)?)?[ ._-]?\d+(?:\.\d+)*|draft|copy|tracked changes"
    r"|final(?= ?(?:version|\)|\.\w+$|$)))(?![^\W_])",
    re.IGNORECASE,
)
LONGEST = 100


def appendix_file_names_are_safe(bundle: Bundle) -> Iterator[Finding]:
    """Give the names with characters that systems refuse, the overlong, and those that speak of drafts and versions."""
    for report in bundle.reports:
        for row in report.appendices:
            reasons = list(_find_reasons(row.file)) if isinstance(row.file, str) else []
            if reasons:
                yield query(
                    "appendix-file-names-are-safe",
                    row.origin.place("file"),
                    f"the file’s name {' and '.join(reasons)}. Rename the file with letters, figures, spaces and "
                    "hyphens, and type the new name here.",
                    held=str(row.file),
                )


def _find_reasons(name: str) -> Iterator[str]:
    refused = sorted(set(REFUSED.findall(name)))
    if refused:
        yield f"has {' '.join(refused)} in it"
    if len(name) > LONGEST:
        yield f"is {len(name)} characters long, more than {LONGEST}"
    version = VERSION.search(name)
    if version:
        yield f"says “{version[0]}”, which the public would read"
