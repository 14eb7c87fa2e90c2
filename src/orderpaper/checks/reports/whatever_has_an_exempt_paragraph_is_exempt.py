"""Takes the bundle; gives a finding for all that names a paragraph of Schedule 12A and would be published."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.exempt import find_guarded, read_paragraphs
from orderpaper.records.finding import Finding, query

REMEDY = {
    "publish": "Type Exempt under Publish, or empty the paragraph.",
    "classification": "Type Exempt beside Classification, or empty the paragraph.",
    "kind": "Type Exempt under Kind, or empty the paragraph.",
}


def whatever_has_an_exempt_paragraph_is_exempt(bundle: Bundle) -> Iterator[Finding]:
    """Give what has a ground for being kept back and is not kept back: it would stand in the public papers."""
    for each in find_guarded(bundle):
        typed = each.row.exempt_paragraph
        if each.is_exempt or not isinstance(typed, str) or not typed or not read_paragraphs(typed):
            continue
        if getattr(each.row, each.key) != "No":
            yield query(
                "whatever-has-an-exempt-paragraph-is-exempt",
                each.row.origin.place(each.key),
                f"paragraph “{typed}” is given, and {each.called} is not exempt: the public will read it. "
                f"{REMEDY[each.key]}",
            )
