"""Takes the assessment; gives a finding where what is recommended cannot be, after what was a priority last year."""

from collections.abc import Iterator

from orderpaper.records.assessment import ADD, CROSS_CUTTING, GROUP, JOIN, KEEP, NO_PRIORITY, NONE, REMOVE, Chapter
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop

OF_A_PRIORITY = (KEEP, REMOVE, CROSS_CUTTING, JOIN)
OF_OTHERS = (ADD, CROSS_CUTTING, GROUP, NO_PRIORITY, NONE)


def recommendations_agree_with_last_year(bundle: Bundle) -> Iterator[Finding]:
    """Give last year’s priorities that are added or passed over, and new themes that are kept or removed."""
    for chapter in bundle.assessment.chapters if bundle.assessment else ():
        if chapter.was_priority is not None and isinstance(chapter.recommendation, str) and chapter.recommendation:
            yield from _judge(chapter, OF_A_PRIORITY if chapter.was_priority else OF_OTHERS)


def _judge(chapter: Chapter, allowed: tuple[str, ...]) -> Iterator[Finding]:
    asked = str(chapter.recommendation)
    if asked not in allowed:
        was = "was a priority last year" if chapter.was_priority else "was no priority last year"
        choices = f"{', '.join(allowed[:-1])} or {allowed[-1]}"
        said = (
            f"“{chapter.title}” {was}, so “{asked}” cannot be recommended. Choose {choices}, "
            "or put right “Was a priority”."
        )
        yield stop("recommendations-agree-with-last-year", chapter.origin.place("recommendation"), said, asked)
