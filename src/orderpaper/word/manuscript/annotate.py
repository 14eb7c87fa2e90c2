"""Takes a Word file and remarks on it; gives a copy with a Word comment on each, anchored to the words it quotes."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.records.remark import Remark
from orderpaper.word.facts.package import open_parts
from orderpaper.word.facts.story import R
from orderpaper.word.facts.styles import Element, Styles, W, read_styles
from orderpaper.word.manuscript.anchors import mark_runs
from orderpaper.word.manuscript.blocks import Around, Line, Walk, iter_lines
from orderpaper.word.manuscript.cutting import cut_out, find_quote, run_of
from orderpaper.word.manuscript.document import DEEP
from orderpaper.word.manuscript.notes import list_notes
from orderpaper.word.manuscript.package import Package
from orderpaper.word.review.comments import Comments, Marks, mark_paragraph

COMMENTS = "comments"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
TEXT_STYLE, REFERENCE_STYLE = "annotation text", "annotation reference"
"""The names that Word has for the styles of comments in every language; their ids differ."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a comment may be put: the words of a paragraph, or the run that something hangs in which takes none.

    Word allows no comments in footnotes and text boxes: these hang in a run.
    """

    said: str
    line: Line | None = None
    run: Element | None = None

    def take(self, quote: str, marks: Marks) -> None:
        """Put the marks of a comment round a quote, or round all of it where the quote is not found."""
        span = None if self.line is None else find_quote(self.line.words.text, quote)
        if self.run is not None:
            mark_runs(self.run, self.run, marks)
        elif self.line is not None and span is not None:
            mark_runs(*cut_out(self.line.words, span), marks)
        elif self.line is not None:
            mark_paragraph(self.line.node, marks)


Targets = dict[str, list[Target]]


def annotate(data: bytes, name: str, remarks: Sequence[Remark], made_on: dt.date | None = None) -> bytes:
    """Give a copy of a Word file with a comment for each remark, in their order; without remarks, the file itself.

    Comments that are there stay. Parts that nothing is added to stay byte for byte; same input, same bytes. `made_on`
    is the day the comments are dated with.

    Raises:
        FolderError: the bytes are not a Word file, or one that cannot be read; the message says what to do.
    """
    open_parts(data, name)
    if not remarks:
        return data
    package = Package(data, name)
    document = package.root(package.document)
    assert document is not None  # noqa: S101 - it has been opened before
    styles = _read_styles(package)
    try:
        targets = _find_targets(document, package, styles)
    except RecursionError as fault:
        raise FolderError(DEEP.format(name=name)) from fault
    if not targets:
        raise FolderError(f"{name} has no paragraph that a comment could be put on.")
    empty = etree.Element(f"{W}{COMMENTS}", nsmap={"w": W[1:-1]})
    comments = Comments(package.open_part(COMMENTS, empty, KIND), *_find_looks(styles))
    for remark in remarks:
        marks = comments.add(remark.words.split("\n"), made_on)
        _choose(targets, remark).take(remark.quote, marks)
    package.change(package.document)
    return package.write()


def _read_styles(package: Package) -> Styles:
    styles, theme = (_find_root(package, kind) for kind in ("styles", "theme"))
    return read_styles(styles, theme)


def _find_root(package: Package, kind: str) -> Element | None:
    found = (package.root(each) for each in package.find_related(package.document, kind))
    return next((each for each in found if each is not None), None)


def _find_looks(styles: Styles) -> tuple[str, str]:
    """Give the ids of the file’s styles for comments; nothing for one that it does not have."""
    ids = {each.name.casefold(): each.id for each in styles.by_id.values()}
    return ids.get(TEXT_STYLE, ""), ids.get(REFERENCE_STYLE, "")


def _find_targets(document: Element, package: Package, styles: Styles) -> Targets:
    """Give what comments can be put on, by the words that say where it stands; the first paragraph stands first."""
    body = document.find(f"{W}body")
    walk = Walk(styles)
    lines = () if body is None else tuple(iter_lines(walk.read(body)))
    targets: Targets = {}
    for line in lines:
        for _letter, where in line.starts:
            targets.setdefault(where.at, []).append(Target(line.text, line))
    settings = (_find_root(package, "settings"), None if body is None else body.find(f"{W}sectPr"))
    for note in list_notes(lines, settings):
        targets.setdefault(note.where.at, []).append(Target("", run=run_of(note.call)))
    for at, target in _list_boxes(walk):
        targets.setdefault(at, []).append(target)
    return targets


def _list_boxes(walk: Walk) -> Iterator[tuple[str, Target]]:
    """Give the places in text boxes, each with the run on the page that its box hangs in."""
    at = 0
    while at < len(walk.boxes):
        box, where = walk.boxes[at]
        run = list(box.iterancestors(R))[-1]
        for line in iter_lines(walk.read(box, Around(where, is_aside=True))):
            yield line.where.at, Target(line.text, run=run)
        at += 1


def _choose(targets: Targets, remark: Remark) -> Target:
    """Give where a remark belongs: of several in one place the first with the quote, else the paragraph it counts."""
    place = remark.where
    found = targets.get(place.at) or targets.get(f"paragraph {place.paragraph}") or next(iter(targets.values()))
    return next((each for each in found if find_quote(each.said, remark.quote)), found[0])
