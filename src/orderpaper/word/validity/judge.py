"""Takes a Word file; gives a finding for each thing that would make Word call it damaged, or would be seen in it.

This is not the schema of Word files, which is checked where the program is made, but what goes wrong in practice.
"""

from collections.abc import Iterator, Mapping

from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place
from orderpaper.word.facts.styles import Element
from orderpaper.word.validity.built import (
    find_broken_tables,
    find_misplaced,
    find_open_fields,
    find_wrongly_deleted,
)
from orderpaper.word.validity.leftovers import (
    find_bad_pictures,
    find_bad_workbooks,
    find_marks,
    find_plain_words,
    find_tags,
)
from orderpaper.word.validity.numbered import find_long_names, find_twins, find_unpaired
from orderpaper.word.validity.pointing import (
    find_lost_lists,
    find_lost_names,
    find_lost_relations,
    find_undeclared_prefixes,
    find_wrong_parts,
)
from orderpaper.word.validity.whole import Fault, Whole, read_whole

CODE = "word-file-is-valid"
REMEDY = "Make the paper anew. If it says so again, the template is damaged: save it anew from Word."
STORIES = ("header", "footer", "footnotes", "endnotes", "comments")
OF_STORIES = (
    *(find_twins, find_unpaired, find_long_names, find_broken_tables, find_misplaced, find_open_fields),
    *(find_wrongly_deleted, find_tags, find_plain_words),
)
OF_FILES = (
    find_lost_relations,
    find_wrong_parts,
    find_undeclared_prefixes,
    find_marks,
    find_bad_pictures,
    find_bad_workbooks,
)


def find_faults(data: bytes, name: str) -> tuple[Finding, ...]:
    """Give what is wrong with the making of a Word file, each with the part it is in; nothing where it is sound."""
    whole = read_whole(data)
    faults = dict.fromkeys([*whole.faults, *_find_all(whole)])
    return tuple(stop(CODE, Place(name, part), f"{said} {REMEDY}") for part, said in faults)


def _find_all(whole: Whole) -> Iterator[Fault]:
    if not whole.parts:
        return
    documents = whole.list_led("", "officeDocument")
    if len(documents) != 1 or documents[0] not in whole.roots:
        yield Fault("_rels/.rels", "it does not lead to one document.")
        return
    if not whole.kinds.get(documents[0], "").endswith("document.main+xml"):
        yield Fault(documents[0], "it is not declared as a Word document.")
    stories = _list_stories(whole, documents[0])
    for find in OF_STORIES:
        yield from find(stories)
    yield from find_lost_names(whole, stories, documents[0])
    yield from find_lost_lists(whole, documents[0])
    for look in OF_FILES:
        yield from look(whole)


def _list_stories(whole: Whole, document: str) -> Mapping[str, Element]:
    names = dict.fromkeys((document, *whole.list_led(document, *STORIES)))
    return {name: whole.roots[name] for name in names if name in whole.roots}
