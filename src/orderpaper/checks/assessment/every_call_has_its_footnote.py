"""Takes the assessment; gives a finding for each [footnote …] that cannot become one."""

from collections.abc import Iterator

from orderpaper.checks.footnote_calls import find_calls
from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Kind
from orderpaper.records.finding import Finding, stop
from orderpaper.records.names import fold

CODE = "every-call-has-its-footnote"


def every_call_has_its_footnote(bundle: Bundle) -> Iterator[Finding]:
    """Give the calls of footnotes that are not on the sheet Footnotes, or stand in a heading: they print as typed."""
    if bundle.assessment is None:
        return
    names = [each.id for each in bundle.assessment.footnotes if isinstance(each.id, str)]
    known = {fold(each) for each in names}
    for cell, name in find_calls(bundle):
        if cell.column.kind is not Kind.PARA:
            said = f"a footnote cannot stand under {cell.column.heading}. Call it from a paragraph."
            yield stop(CODE, cell.place, said, f"[footnote {name}]")
        elif fold(name) not in known:
            said = f"there is no footnote “{name}”.{ask_nearest(name, names)} Add it to the sheet Footnotes."
            yield stop(CODE, cell.place, said, f"[footnote {name}]")
