"""Takes the assessment and the sheet Shown; gives a finding where a table, chart or map has no room in the paper."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop


def displays_lead_to_a_chapter(bundle: Bundle) -> Iterator[Finding]:
    """Give what is under Chapter on the sheet Shown and is no chapter, section or heading of the assessment."""
    if bundle.assessment is None:
        return
    rooms = tuple(bundle.assessment.list_rooms())
    for display in bundle.statistics.displays:
        typed = display.chapter
        if isinstance(typed, str) and typed and not bundle.assessment.has_room(typed):
            advice = ask_nearest(typed, rooms) or " Type the ID of a chapter, a section, or a heading of the Narrative."
            said = f"“{typed}” is no chapter, section or heading of the assessment, so this is not printed.{advice}"
            yield stop("displays-lead-to-a-chapter", display.origin.place("chapter"), said, typed)
