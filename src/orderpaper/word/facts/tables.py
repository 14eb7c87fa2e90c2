"""Takes a table of a Word file and the reader of its story; gives its rows and cells, and reads on in each cell."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from orderpaper.records.facts import CellFact, Holder, ParagraphFact, RowFact, Spot, TableFact
from orderpaper.word.facts.story import WRAPPERS, Page, StoryReader
from orderpaper.word.facts.styles import Styles, W, first_child, is_on, rows_may_break, whole

VAL = f"{W}val"
TC_PR = f"{W}tcPr"
MERGES = frozenset((f"{W}gridSpan", f"{W}vMerge", f"{W}hMerge"))
FIRST_ROW = 0x0020
"""The bit of w:tblLook/@w:val that says the header row is styled as one."""


def read_table(reader: StoryReader, node: etree._Element, within: Spot | None) -> None:
    """Read one table into what the reader has found, before the tables that stand in its cells."""
    at = f"{within.at}, inner table" if within else reader.next_table()
    properties = node.find(f"{W}tblPr")
    style_id = _style_id(reader.styles, properties)
    position = len(reader.found.tables)
    spot = reader.spot(at)
    rows = _rows(reader, node, at, style_id)
    table = TableFact(
        spot,
        rows,
        reader.styles.by_id[style_id].name if style_id else "",
        _is_header_styled(properties),
        is_nested=within is not None and within.holder is Holder.CELL,
    )
    reader.found.tables.insert(position, table)


def _style_id(styles: Styles, properties: etree._Element | None) -> str:
    style = None if properties is None else properties.find(f"{W}tblStyle")
    return styles.named(None if style is None else style.get(f"{W}val"), "table")


def _is_header_styled(properties: etree._Element | None) -> bool | None:
    look = None if properties is None else properties.find(f"{W}tblLook")
    if look is None:
        return None
    said = look.get(f"{W}firstRow")
    if said is not None:
        return said.lower() in {"1", "true", "on"}
    try:
        return bool(int(look.get(f"{W}val", ""), 16) & FIRST_ROW)
    except ValueError:
        return None


def _rows(reader: StoryReader, node: etree._Element, at: str, style_id: str) -> tuple[RowFact, ...]:
    may_break = rows_may_break(reader.styles, style_id)
    rows: list[RowFact] = []
    for row in _inside(reader, node, f"{W}tr", at):
        properties = row.find(f"{W}trPr")  # w:tblPrEx may stand before it
        if properties is None:
            rows.append(RowFact(_cells(reader, row, f"{at}, row {len(rows) + 1}", style_id), may_break=may_break))
        elif properties.find(f"{W}del") is None:
            cells = _cells(reader, row, f"{at}, row {len(rows) + 1}", style_id)
            rows.append(_row(cells, properties, may_break=may_break))
    return tuple(rows)


def _row(cells: tuple[CellFact, ...], properties: etree._Element, *, may_break: bool) -> RowFact:
    whole_row = properties.find(f"{W}cantSplit")
    return RowFact(
        cells,
        is_header=is_on(properties.find(f"{W}tblHeader")),
        may_break=may_break if whole_row is None else not is_on(whole_row),
        skipped=_skipped(properties, "gridBefore") + _skipped(properties, "gridAfter"),
    )


def _cells(reader: StoryReader, row: etree._Element, at: str, style_id: str) -> tuple[CellFact, ...]:
    cells: list[CellFact] = []
    paragraphs = reader.found.paragraphs
    for cell in _inside(reader, row, f"{W}tc", at):
        start = len(paragraphs)
        reader.read(cell, Page(reader.spot(f"{at}, cell {len(cells) + 1}", Holder.CELL), style_id))
        cells.append(_cell(first_child(cell, TC_PR), paragraphs[start:]))
    return tuple(cells)


def _cell(properties: etree._Element | None, paragraphs: list[ParagraphFact]) -> CellFact:
    text = paragraphs[0].text if len(paragraphs) == 1 else "\n".join([each.text for each in paragraphs])
    fact = CellFact(text, is_empty=not text.strip() and all(each.is_empty for each in paragraphs))
    if properties is None:
        return fact
    merges = {child.tag: child.get(VAL) for child in properties if child.tag in MERGES}
    if not merges:
        return fact
    span = whole(merges.get(f"{W}gridSpan"), 1)
    is_continued = merges.get(f"{W}vMerge", "restart") != "restart"
    return replace(
        fact, span=span, is_merged=span > 1 or is_continued or f"{W}hMerge" in merges, is_continued=is_continued
    )


def _skipped(properties: etree._Element, name: str) -> int:
    node = properties.find(f"{W}{name}")
    return 0 if node is None else whole(node.get(VAL))


def _inside(reader: StoryReader, holder: etree._Element, wanted: str, at: str) -> Iterator[etree._Element]:
    """Give the rows of a table or cells of a row, also those that stand in a content control of their own."""
    for node in holder:
        if node.tag == wanted:
            yield node
        elif node.tag == f"{W}sdt":
            reader.control(node, reader.spot(at, Holder.CELL))
            yield from _inside(reader, node, wanted, at)
        elif node.tag in WRAPPERS:
            yield from _inside(reader, node, wanted, at)
