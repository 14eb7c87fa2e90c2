"""Takes the document of a Word file; gives it without the headers, footers and notes that are not printed."""

from collections.abc import Iterator

from orderpaper.word.facts.styles import Element, W, is_on
from orderpaper.word.scrub.opened import Part, R
from orderpaper.word.scrub.tree import take_out

SEPARATORS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
NOTES = {"footnotes": (f"{W}footnote", f"{W}footnoteReference"), "endnotes": (f"{W}endnote", f"{W}endnoteReference")}


def take_out_unprinted(document: Part) -> tuple[str, ...]:
    """Leave the headers, footers and notes that are printed; give the words of the notes that were not."""
    if document.root is None:
        return ()
    _take_out_headers(document)
    said: list[str] = []
    for kind, (note, reference) in NOTES.items():
        part = document.find_kind(kind)
        if part is None or part.root is None:
            continue
        called = {each.get(f"{W}id") for each in document.root.iter(reference)}
        for each in list(part.root.iter(note)):
            if each.get(f"{W}type") not in SEPARATORS and each.get(f"{W}id") not in called:
                said.append("".join(text.text or "" for text in each.iter(f"{W}t")))
                take_out(each)
    return tuple(words for words in said if words.strip())


def _take_out_headers(document: Part) -> None:
    settings = document.find_kind("settings")
    has_even = settings is not None and settings.root is not None and is_on(settings.root.find(f"{W}evenAndOddHeaders"))
    for reference in list(_find_unused(document, has_even=has_even)):
        del document.relations[reference.get(f"{R}id", "")]
        take_out(reference)


def _find_unused(document: Part, *, has_even: bool) -> Iterator[Element]:
    """Give what asks for headers of pages there are none of; a later section may use an earlier one’s."""
    sections = [] if document.root is None else list(document.root.iter(f"{W}sectPr"))
    for number, section in enumerate(sections):
        for reference in section.iterchildren(f"{W}headerReference", f"{W}footerReference"):
            kind = reference.get(f"{W}type")
            is_first_unused = kind == "first" and not _has_first_page(sections[number:], reference.tag)
            if is_first_unused or (kind == "even" and not has_even):
                yield reference


def _has_first_page(sections: list[Element], tag: str) -> bool:
    """Tell whether the first of some sections, or one that takes its first-page header over, prints it."""
    for number, section in enumerate(sections):
        own = [each for each in section.iterchildren(tag) if each.get(f"{W}type") == "first"]
        if number and own:
            return False
        if is_on(section.find(f"{W}titlePg")):
            return True
    return False
