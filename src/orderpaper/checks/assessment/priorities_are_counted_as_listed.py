"""Takes the assessment; gives a finding where its text counts the priorities otherwise than the list at the end."""

import re
from collections.abc import Iterator

from orderpaper.checks.said import read_entry
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.number_words import NUMBERS, read_count, say_count

COUNTED = re.compile(
    rf"\b(?P<number>{'|'.join(NUMBERS[1:])}|[0-9]{{1,2}})\s+"
    r"(?:(?:recommended|identified|agreed|proposed|new|main|key|current|partnership|strategic|these)\s+){0,2}"
    r"(?:priorities|priority areas)\b",
    re.IGNORECASE,
)


def priorities_are_counted_as_listed(bundle: Bundle) -> Iterator[Finding]:
    """Give “five priorities” and the like that is neither this year’s number of them nor last year’s."""
    book = bundle.assessment
    if book is None:
        return
    now, before = len(book.priorities), sum(1 for each in book.printed if each.was_priority)
    for cell in (cell for entry in (*book.chapters, *book.narrative) for cell in read_entry(entry)):
        for match in COUNTED.finditer(cell.text):
            if read_count(match["number"]) not in {now, before}:
                said = (
                    f"“{' '.join(match[0].split())}”: the chapters recommend "
                    f"{say_count(now, 'priority', 'priorities')}, and {say_count(before, 'was', 'were')} last year’s. "
                    "Correct the number, or say whose they are."
                )
                yield query("priorities-are-counted-as-listed", cell.place, said, match[0])
