"""Takes the parts of a Word file; gives its tracked changes as a person counts them, not as Word cuts them into runs.

Changes of one kind, author and time that stand side by side are one. An added row is one change, its words with it; so
is a paragraph that was added or deleted as a whole.
"""

from collections.abc import Callable, Iterator, Mapping

from orderpaper.records.place import Place
from orderpaper.records.revision import Revision, RevisionKind
from orderpaper.word.revisions.edits import Edit, make_maker, read_edits, say_run
from orderpaper.word.revisions.marks import (
    AUTHOR,
    CELL,
    CELL_DELETED,
    CELL_INSERTED,
    CELL_MERGED,
    CELL_PR,
    CONTROL,
    CONTROL_RANGES,
    DELETED,
    INSERTED,
    MC,
    ROW,
    ROW_PR,
    TABLE,
    Element,
    P,
    W,
)
from orderpaper.word.revisions.spots import Spots, find_spots, read_look
from orderpaper.word.revisions.trees import list_stories, read_tree
from orderpaper.word.revisions.words import iter_runs, key_of, say_key

BETWEEN_CELLS = " | "
ROW_KINDS = {
    INSERTED: (RevisionKind.ROW_INSERTED, RevisionKind.INSERTED),
    DELETED: (RevisionKind.ROW_DELETED, RevisionKind.DELETED),
}
CELL_KINDS = {
    CELL_INSERTED: RevisionKind.INSERTED,
    CELL_DELETED: RevisionKind.DELETED,
    CELL_MERGED: RevisionKind.FORMATTED,
}
CONTROL_STARTS = tuple(f"{name}Start" for name in CONTROL_RANGES)
SECTION = f"{W}sectPr"
Reading = Callable[[Element], Iterator[Edit]]


def list_revisions(parts: Mapping[str, bytes], file: str) -> tuple[Revision, ...]:
    """Give the tracked changes of a Word file, story by story, in the order that they stand in."""
    look = read_look(parts, file)
    found: list[Revision] = []
    for name, kind in list_stories(parts):
        root = read_tree(name, parts[name], file)
        spots = find_spots(root, kind, look)
        for node in root.iter(*READINGS):
            if next(node.iterancestors(f"{MC}Fallback"), None) is None:
                place = _place_of(node, spots, file)
                found += [_describe(edit, place) for edit in READINGS[node.tag](node)]
    return tuple(found)


def _describe(edit: Edit, place: Place) -> Revision:
    kind, author, made_at, key = edit.maker
    return Revision(kind, author, made_at, edit.say(), place, key)


def _place_of(node: Element, spots: Spots, file: str) -> Place:
    """Give where something stands: its own spot, or that of what it stands in or before."""
    around = (spots[each] for each in (node, *node.iterancestors(), *node.iter(P)) if each in spots)
    spot = next(around, None)
    return spot.place(file) if spot else Place(file)


def _read_paragraph(paragraph: Element) -> Iterator[Edit]:
    yield from read_edits(paragraph, _told_of_rows(paragraph))


def _told_of_rows(node: Element) -> frozenset[tuple[RevisionKind, str]]:
    """Give what is told already of something by telling of the rows that it stands in."""
    marks = [mark for row in node.iterancestors(ROW) for mark in _row_marks(row)]
    return frozenset((ROW_KINDS[mark.tag][1], mark.get(AUTHOR, "")) for mark in marks)


def _row_marks(row: Element) -> list[Element]:
    properties = row.find(ROW_PR)
    return [] if properties is None else [each for each in properties if each.tag in ROW_KINDS]


def _read_row(row: Element) -> Iterator[Edit]:
    cells = [_say_block(cell) for cell in row.iter(CELL) if next(cell.iterancestors(ROW)) is row]
    key = next((each for each in map(say_key, row.iter(CONTROL)) if each), "") or key_of(row)
    for mark in _row_marks(row):
        yield Edit(make_maker(mark, ROW_KINDS[mark.tag][0], key), [BETWEEN_CELLS.join(cells)])
    yield from _read_formats(row, ("trPr/trPrChange", "tblPrEx/tblPrExChange"), BETWEEN_CELLS.join(cells))


def _read_cell(cell: Element) -> Iterator[Edit]:
    properties = cell.find(CELL_PR)
    for mark in () if properties is None else [each for each in properties if each.tag in CELL_KINDS]:
        yield Edit(make_maker(mark, CELL_KINDS[mark.tag], key_of(cell)), [_say_block(cell)])
    yield from _read_formats(cell, ("tcPr/tcPrChange",), _say_block(cell))


def _say_block(holder: Element) -> str:
    """Give all words of a cell or control, deleted ones too, a line for each paragraph."""
    return "\n".join("".join(say_run(run) for run, _around in iter_runs(each)) for each in holder.iter(P))


def _read_formats(node: Element, paths: tuple[str, ...], words: str) -> Iterator[Edit]:
    """Give who changed the format of a table, row, cell or section: each author once."""
    told: set[str] = set()
    for mark in (
        found for path in paths for found in node.iterfind("/".join(f"{W}{name}" for name in path.split("/")))
    ):
        if mark.get(AUTHOR, "") not in told:
            told.add(mark.get(AUTHOR, ""))
            yield Edit(make_maker(mark, RevisionKind.FORMATTED, key_of(node)), [words])


def _read_table(table: Element) -> Iterator[Edit]:
    yield from _read_formats(table, ("tblPr/tblPrChange", "tblGrid/tblGridChange"), "")


def _read_section(section: Element) -> Iterator[Edit]:
    yield from _read_formats(section, ("sectPrChange",), "")


def _read_control(start: Element) -> Iterator[Edit]:
    """Give who put a control round words or took it off; its end has a mark like that of its beginning."""
    control = start.getnext()
    if control is not None and control.tag == CONTROL:
        words = _say_block(control) or "".join(say_run(run) for run, _around in iter_runs(control))
        yield Edit(make_maker(start, RevisionKind.FORMATTED, say_key(control)), [words])


READINGS: dict[str, Reading] = {
    P: _read_paragraph,
    ROW: _read_row,
    CELL: _read_cell,
    TABLE: _read_table,
    SECTION: _read_section,
    **dict.fromkeys(CONTROL_STARTS, _read_control),
}
