"""Takes the assessment; gives each cell that calls a footnote, and the ID it calls."""

from collections.abc import Iterator

from orderpaper.checks.said import Said, read_entry
from orderpaper.records.assessment import FOOTNOTE_CALL
from orderpaper.records.bundle import Bundle


def find_calls(bundle: Bundle) -> Iterator[tuple[Said, str]]:
    """Give the calls of footnotes in the cells of the assessment, in their order."""
    book = bundle.assessment
    if book is None:
        return
    for entry in (book.details, *book.chapters, *book.narrative, *book.themes, *book.cases, *book.sources):
        for said in read_entry(entry):
            for call in FOOTNOTE_CALL.finditer(said.text):
                yield said, " ".join(call[1].split())
