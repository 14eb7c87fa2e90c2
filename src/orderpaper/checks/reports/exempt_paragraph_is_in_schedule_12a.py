"""Takes the bundle; gives a finding for each exempt paragraph that Schedule 12A does not have."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.exempt import find_guarded, paragraphs_of, read_paragraphs
from orderpaper.records.finding import Finding, stop


def exempt_paragraph_is_in_schedule_12a(bundle: Bundle) -> Iterator[Finding]:
    """Give the paragraphs that no information can be exempt under, in England or in Wales, with those there are."""
    paragraphs = paragraphs_of(bundle.council.details.nation)
    if not paragraphs:
        return
    for each in find_guarded(bundle):
        typed = each.row.exempt_paragraph
        if not each.is_exempt or not isinstance(typed, str) or not typed:
            continue
        named = read_paragraphs(typed)
        if not named or not paragraphs.keys() >= set(named):
            yield stop(
                "exempt-paragraph-is-in-schedule-12a",
                each.row.origin.place("exempt_paragraph"),
                f"“{typed}” does not name a paragraph that makes information exempt. Schedule 12A has: "
                f"{'; '.join(f'{number} {words}' for number, words in paragraphs.items())}.",
                held=typed,
            )
