"""Takes the shadow of a template; gives a finding for each tag that is not closed, or would take words with it."""

from collections.abc import Iterator

from orderpaper.records.finding import Finding, stop
from orderpaper.word.shadow import Shadow

HOLDERS = {"p": "paragraph", "tr": "row", "tc": "cell"}


def find_loose(shadow: Shadow) -> Iterator[Finding]:
    """Give the fields that are opened and not closed."""
    for line in shadow.lines:
        if line.loose:
            yield stop(
                "field-is-closed",
                line.place,
                f"“{line.loose.strip()[:60]}” opens a field that is not closed in the same paragraph. "
                "A field is written {{ name }}, with two brackets on each side.",
            )


def find_greedy(shadow: Shadow) -> Iterator[Finding]:
    """Give the tags that would take something else with them, and those for rows and cells outside a table."""
    for line in shadow.lines:
        for each in line.greedy:
            holder = HOLDERS[each.holder]
            if each.taken is None:
                said = f"“{each.tag}” is for the {holder}s of a table, and stands outside one. Begin it with p instead."
                yield stop("tag-stands-in-a-table", line.place, said)
            elif each.taken:
                said = (
                    f"“{each.tag}” takes its whole {holder} with it, and “{each.taken[:60]}” beside it would be lost. "
                    f"Give the tag a {holder} of its own."
                )
                yield stop("tag-stands-alone", line.place, said)
