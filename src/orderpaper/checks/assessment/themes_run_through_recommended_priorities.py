"""Takes the assessment; gives a finding where a theme runs through a chapter that is no priority of the coming year."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold


def themes_run_through_recommended_priorities(bundle: Bundle) -> Iterator[Finding]:
    """Give the chapters under a theme that are not in the list of recommended priorities, so not in the matrix."""
    if bundle.assessment is None:
        return
    chapters = {fold(each.id): each for each in bundle.assessment.chapters}
    live = {fold(each.id) for each in bundle.assessment.priorities}
    for theme in bundle.assessment.themes:
        for name in theme.chapters.splitlines() if isinstance(theme.chapters, str) else ():
            chapter = chapters.get(fold(name))
            if chapter and fold(name) not in live:
                said = (
                    f"“{chapter.title}” is not recommended as a priority, so it has no column in the matrix. "
                    "Take it out, or put right what its chapter recommends."
                )
                yield query(
                    "themes-run-through-recommended-priorities", theme.origin.place("chapters"), said, name.strip()
                )
