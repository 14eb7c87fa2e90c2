"""Takes a Word file and what it is to say of itself; gives it fit to publish, and in words what was taken out of it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from orderpaper.records.errors import FolderError
from orderpaper.word.facts.styles import Styles, read_styles
from orderpaper.word.package import WordFile, in_order, read_parts, write_package
from orderpaper.word.scrub.bookmarks import settle_bookmarks
from orderpaper.word.scrub.changes import accept_changes, refuse_changes
from orderpaper.word.scrub.charts import clean_chart
from orderpaper.word.scrub.drawings import clean_drawings
from orderpaper.word.scrub.fields import settle_fields
from orderpaper.word.scrub.hidden import take_out_hidden
from orderpaper.word.scrub.kinds import CHART, IMAGE, KINDS, STORIES, TAKEN_OUT
from orderpaper.word.scrub.opened import Opened, Part, find_asked, open_package, write_parts
from orderpaper.word.scrub.pictures.strip import strip_picture
from orderpaper.word.scrub.properties import Imprint, write_properties
from orderpaper.word.scrub.settings import leave_printed_settings
from orderpaper.word.scrub.strays import take_out_strays
from orderpaper.word.scrub.theme import name_theme
from orderpaper.word.scrub.unprinted import take_out_unprinted
from orderpaper.word.scrub.wrappings import choose_drawings, take_out_wrappings


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """A Word file fit to publish, and sentences on what somebody put in and was taken out; none where nothing was."""

    data: bytes
    remarks: tuple[str, ...] = ()


@dataclass(slots=True)
class Work:
    """A file being cleaned: its styles, and what has been counted and found on the way."""

    file: Opened
    styles: Styles
    drawings: Counter[str] = field(default_factory=Counter)
    counted: Counter[str] = field(default_factory=Counter)
    hidden: list[str] = field(default_factory=list)


def scrub(file: WordFile, imprint: Imprint) -> Scrubbed:
    """Give a file with what is printed in it, as it was, and nothing else; Word can go on with it.

    Same input, same bytes. Raises FolderError where a file holds something that cannot be cleaned; the message says
    what to do.
    """
    parts, changes = accept_changes(read_parts(file))
    opened = open_package(parts, file.name)
    work = Work(opened, _read_styles(opened.document))
    _clean(opened.document, work, set())
    stories = [part.root for part in opened.document.walk() if part.kind in STORIES and part.root is not None]
    settle_bookmarks(stories)
    for part in opened.document.walk():
        if part.root is not None:
            take_out_strays(part.root)
    written = write_parts(opened.document, write_properties(imprint))
    data = write_package({name: written[name] for name in in_order(written)})
    return Scrubbed(data, tuple(_say(work, changes)))


def _read_styles(document: Part) -> Styles:
    found = {kind: document.find_kind(kind) for kind in ("styles", "theme")}
    roots = {kind: part.root if part else None for kind, part in found.items()}
    return read_styles(roots["styles"], roots["theme"])


def _clean(part: Part, work: Work, seen: set[int]) -> None:
    """Clean a part and all that it still leads to then."""
    seen.add(id(part))
    if part.kind == IMAGE:
        _clean_picture(part, work)
    if part.root is not None:
        choose_drawings(part.root)
        CLEANERS.get(part.kind, _leave)(part, work)
        clean_drawings(part, work.drawings, work.file.name)
    _drop_unasked(part, work)
    for relation in list(part.relations.values()):
        if relation.part is not None and id(relation.part) not in seen:
            _clean(relation.part, work, seen)


def _drop_unasked(part: Part, work: Work) -> None:
    """Drop what a part leads to and does not ask for; refuse a part that asks for what may not stay."""
    asked = {} if part.root is None else {value: node for node, _name, value in find_asked(part.root)}
    for identifier, node in asked.items():
        if identifier not in part.relations:
            what = node.tag.rpartition("}")[2]
            raise FolderError(
                f"{work.file.name} holds something that cannot be made fit to publish ({what}): another file put in "
                "whole, or an object that only its own program can read. In Word, copy it, put it back with "
                "Paste Special › Picture, and save."
            )
    part.relations = {
        identifier: each
        for identifier, each in part.relations.items()
        if identifier in asked or not KINDS[each.kind].is_asked_for
    }


def _clean_story(part: Part, work: Work) -> None:
    root = part.root
    if root is None:
        return
    refuse_changes(root, work.file.name)
    take_out_wrappings(root)
    work.counted["fields"] += settle_fields(root)
    work.hidden += take_out_hidden(root, work.styles)


def _clean_document(part: Part, work: Work) -> None:
    _clean_story(part, work)
    work.hidden += take_out_unprinted(part)


def _clean_settings(part: Part, _work: Work) -> None:
    if part.root is not None:
        leave_printed_settings(part.root)


def _clean_chart(part: Part, work: Work) -> None:
    work.counted["charts"] += clean_chart(part)


def _clean_theme(part: Part, _work: Work) -> None:
    if part.root is not None:
        name_theme(part.root)


def _clean_picture(part: Part, work: Work) -> None:
    stripped = strip_picture(part.data)
    if stripped is None:
        raise FolderError(
            f"{work.file.name} holds a picture of a kind that cannot be made fit to publish. In Word, right-click it, "
            "choose Save as Picture, save it as PNG, put that in its place, and save."
        )
    part.data, part.ending = stripped


def _leave(_part: Part, _work: Work) -> None:
    """Leave a part as it is but for what is cleaned in every one."""


CLEANERS: Mapping[str, Callable[[Part, Work], None]] = {
    **dict.fromkeys(STORIES, _clean_story),
    "officeDocument": _clean_document,
    "settings": _clean_settings,
    CHART: _clean_chart,
    "theme": _clean_theme,
    "themeOverride": _clean_theme,
}


def _say(work: Work, changes: int) -> Iterator[str]:
    if changes:
        yield f"{_count(changes, 'tracked change')} still stood in the file; accepted, so read the paper once more."
    gone = sorted({TAKEN_OUT[kind] for kind in work.file.left_out if kind in TAKEN_OUT})
    yield from (f"Taken out: {what}." for what in gone)
    if work.hidden:
        yield f"Taken out: {_count(len(work.hidden), 'stretch', 'es')} of hidden text, which is never printed."
    if work.counted["fields"]:
        yield f"{_count(work.counted['fields'], 'field')} of the template became plain words."
    if work.counted["charts"]:
        yield (
            f"The figures behind {_count(work.counted['charts'], 'chart')} were taken out, for they were more than it "
            "draws; it is drawn as before, and can no longer be edited as a chart."
        )


def _count(number: int, what: str, ending: str = "s") -> str:
    return f"{number:,} {what}{'' if number == 1 else ending}"
