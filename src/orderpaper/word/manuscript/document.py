"""Takes the bytes of any Word file; gives it as a manuscript: passages in reading order, and its tables."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from orderpaper.records.errors import FolderError
from orderpaper.records.manuscript import Form, Grid, Manuscript, Passage, PassageKind, Whereabouts
from orderpaper.word.facts.package import Parts, open_parts
from orderpaper.word.facts.styles import Element, Styles, W, read_styles
from orderpaper.word.manuscript.beside import make_grids
from orderpaper.word.manuscript.blocks import Around, Block, Walk, iter_lines
from orderpaper.word.manuscript.list_numbers import ListNumbers
from orderpaper.word.manuscript.notes import Note, iter_holders, list_notes
from orderpaper.word.manuscript.package import read_related
from orderpaper.word.manuscript.passages import PassageWriter, squeeze

DEEP = "{name} has tables or boxes within one another too deep to read. Take some apart in Word, and save it."


@dataclass(frozen=True, slots=True)
class Read:
    """What has been read of a Word file, as blocks: its body, its notes, its text boxes."""

    body: tuple[Block, ...]
    notes: tuple[tuple[Note, tuple[Block, ...]], ...]
    boxes: tuple[tuple[Block, ...], ...]


def read_manuscript(data: bytes, name: str) -> Manuscript:
    """Give a Word file as a manuscript, as it reads once every tracked change is accepted.

    The body comes first, its tables where they stand, then footnotes and endnotes, then text boxes; headers and
    footers are read only where nothing else is there. The entries of a list of contents are passages of kind ITEM with
    the number “contents”; the last word of each is the page, as far as the file has it. A heading without words is a
    passage without words. A place counts as Word’s reader does: “paragraph 12” (those in tables not counted), “table 2,
    row 3, cell 1”, “footnote 4”, “paragraph 12, text box”.

    Raises:
        FolderError: the bytes are not a Word file, or one that cannot be read; the message says what to do.
    """
    parts = open_parts(data, name)
    styles = read_styles(parts.single.get("styles"), parts.single.get("theme"))
    numbers = ListNumbers(read_related(data, name, "numbering"), styles)
    try:
        read = _read(parts, styles)
        passages, grids = _write(read, numbers)
        if not passages:
            passages = tuple(PassageWriter(numbers).write(_read_edges(parts, styles)))
    except RecursionError as fault:
        raise FolderError(DEEP.format(name=name)) from fault
    return Manuscript(name, Form.WORD, passages, grids)


def _read(parts: Parts, styles: Styles) -> Read:
    body = _find(parts, "document")[0].find(f"{W}body")
    walk = Walk(styles)
    blocks = () if body is None else walk.read(body)
    ends = None if body is None else body.find(f"{W}sectPr")
    called = list_notes(iter_lines(blocks), (parts.single.get("settings"), ends))
    holders = {key: node for kind in ("footnotes", "endnotes") for key, node in _list_holders(parts, kind)}
    notes = tuple(
        (note, Walk(styles).read(holders[note.key], Around(note.where, is_aside=True)))
        for note in called
        if note.key in holders
    )
    return Read(blocks, notes, tuple(_read_boxes(walk)))


def _list_holders(parts: Parts, kind: str) -> Iterator[tuple[tuple[str, str], Element]]:
    for root in _find(parts, kind):
        yield from iter_holders(root)


def _read_boxes(walk: Walk) -> Iterator[tuple[Block, ...]]:
    """Give what stands in each text box, those in boxes after the ones that hold them."""
    at = 0
    while at < len(walk.boxes):
        box, where = walk.boxes[at]
        yield walk.read(box, Around(where, is_aside=True))
        at += 1


def _write(read: Read, numbers: ListNumbers) -> tuple[tuple[Passage, ...], tuple[Grid, ...]]:
    writer = PassageWriter(numbers)
    passages = list(writer.write(read.body))
    words = {}
    for note, blocks in read.notes:
        said = [each for each in writer.write(blocks) if each.text]
        passages += _make_notes(said, note.number)
        words[note.key] = squeeze(" ".join((note.number, *(each.text for each in said))))
    grids = list(make_grids(read.body, words))
    for blocks in read.boxes:
        passages += writer.write(blocks)
        grids += make_grids(blocks, words)
    return tuple(passages), tuple(grids)


def _make_notes(said: Iterable[Passage], number: str) -> Iterator[Passage]:
    """Give the paragraphs of a note, the first with its number."""
    for each in said:
        yield replace(each, kind=PassageKind.NOTE, number=number, level=0)
        number = ""


def _read_edges(parts: Parts, styles: Styles) -> tuple[Block, ...]:
    """Give what stands in the headers and footers, each words once."""
    found: dict[str, Block] = {}
    for kind in ("header", "footer"):
        for root in _find(parts, kind):
            for block in Walk(styles).read(root, Around(Whereabouts(at=kind), is_aside=True)):
                found.setdefault(repr([line.text for line in iter_lines((block,))]), block)
    return tuple(found.values())


def _find(parts: Parts, kind: str) -> list[Element]:
    return [root for each, root in parts.stories if each == kind]
