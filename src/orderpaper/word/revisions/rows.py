"""Takes a story and whom to believe; gives it with rows and cells of tables that were added or deleted kept or gone."""

from lxml import etree

from orderpaper.word.revisions.blocks import end_in_paragraph
from orderpaper.word.revisions.formats import remove_if_empty
from orderpaper.word.revisions.marks import (
    CELL,
    CELL_DELETED,
    CELL_INSERTED,
    CELL_MERGED,
    CELL_PR,
    CONTROL,
    CONTROL_CONTENT,
    CUSTOM_XML,
    MARKS,
    ROW,
    ROW_PR,
    TABLE,
    VAL,
    Choose,
    Element,
    Verdict,
    W,
    is_settled,
    judge,
)
from orderpaper.word.revisions.ranges import remove, take_out

MERGED = f"{W}vMerge"
BEFORE_MERGED = frozenset(f"{W}{name}" for name in ("cnfStyle", "tcW", "gridSpan", "hMerge"))
MERGES = {"rest": "restart", "cont": "continue"}
HOLDS_ROWS_OR_CELLS = frozenset((CONTROL, CONTROL_CONTENT, CUSTOM_XML))


def settle_rows(root: Element, choose: Choose) -> None:
    """Keep or take out the rows and cells whose marks are decided on, and a table that has no row left."""
    for row in list(root.iter(ROW)):
        if _is_gone(row.find(ROW_PR), MARKS, choose):
            _take_out_part(row, ROW, TABLE)
    for cell in list(root.iter(CELL)):
        _settle_merge(cell.find(CELL_PR), choose)
        if _is_gone(cell.find(CELL_PR), (CELL_INSERTED, CELL_DELETED), choose):
            _take_out_cell(cell)


def _take_out_cell(cell: Element) -> None:
    """Take out a cell, and the row where it was the last."""
    row = next(cell.iterancestors(ROW), None)
    _take_out_part(cell, CELL, ROW)
    if row is not None and next(row.iter(CELL), None) is None:
        _take_out_part(row, ROW, TABLE)


def _is_gone(properties: Element | None, marks: tuple[str, ...], choose: Choose) -> bool:
    """Tell whether a row or cell goes, and take out those of its marks that are decided on."""
    is_gone = False
    for mark in [] if properties is None else [each for each in properties if each.tag in marks]:
        stays = judge(mark, choose)
        is_gone |= stays is False
        if stays is not None:
            remove(mark)
    if properties is not None:
        remove_if_empty(properties)
    return is_gone


def _take_out_part(part: Element, kind: str, whole: str) -> None:
    """Take out a row or cell, the controls that stood only round it, and the table where it was the last row."""
    holder = part.getparent()
    take_out(part)
    while holder is not None and holder.tag in HOLDS_ROWS_OR_CELLS and next(holder.iter(kind), None) is None:
        empty, holder = holder, holder.getparent()
        take_out(empty)
    if whole == TABLE and holder is not None and holder.tag == TABLE and next(holder.iter(ROW), None) is None:
        around = holder.getparent()
        take_out(holder)
        end_in_paragraph(around)


def _settle_merge(properties: Element | None, choose: Choose) -> None:
    """Put the cell’s merging with the one above as it was, or as it has become."""
    mark = None if properties is None else properties.find(CELL_MERGED)
    if properties is None or mark is None or not is_settled(mark, choose):
        return
    is_accepted = choose(mark.get(f"{W}author", "")) is Verdict.ACCEPT
    said = MERGES.get(mark.get(f"{W}vMerge" if is_accepted else f"{W}vMergeOrig", ""))
    for old in properties.findall(MERGED):
        remove(old)
    if said:
        place = sum(1 for each in properties if each.tag in BEFORE_MERGED)
        properties.insert(place, etree.Element(MERGED, {VAL: said}))
    remove(mark)
