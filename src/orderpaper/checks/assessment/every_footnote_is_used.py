"""Takes the assessment; gives a finding for each footnote that nothing calls."""

from collections.abc import Iterator

from orderpaper.checks.footnote_calls import find_calls
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold


def every_footnote_is_used(bundle: Bundle) -> Iterator[Finding]:
    """Give the footnotes that no cell of the assessment calls, so that they are not printed."""
    called = {fold(name) for _said, name in find_calls(bundle)}
    for note in bundle.assessment.footnotes if bundle.assessment else ():
        if isinstance(note.id, str) and fold(note.id) not in called:
            said = (
                f"no cell calls this footnote, so it is not printed. Type [footnote {note.id}] where it belongs, "
                "or delete the row."
            )
            yield query("every-footnote-is-used", note.origin.place("id"), said, note.id)
