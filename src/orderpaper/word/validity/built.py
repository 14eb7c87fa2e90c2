"""Takes the stories of a Word file; gives what is built as Word does not build it: tables, fields, deleted words."""

from collections.abc import Iterator, Mapping

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.validity.whole import Fault

BLOCKS = frozenset(f"{W}{name}" for name in ("p", "tbl", "sdt", "customXml", "altChunk"))
DELETED = (f"{W}del", f"{W}moveFrom")
FIRST = {f"{W}{holder}": f"{W}{holder}Pr" for holder in ("p", "r", "tc", "tbl", "sdt")}
"""What says how a thing looks stands first in it."""
REFUSED = {
    f"{W}p": (frozenset(f"{W}{each}" for each in ("p", "r", "tr", "tbl")), "a paragraph stands where none may."),
    f"{W}r": (frozenset(f"{W}{each}" for each in ("body", "tc", "r", "tr", "tbl")), "words stand outside a paragraph."),
    f"{W}tc": (frozenset(f"{W}{each}" for each in ("body", "tc", "p", "tbl")), "a cell stands outside a row."),
}
"""What holds paragraphs, words and cells, and may not."""


def find_broken_tables(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give tables without rows, rows without cells, and cells that do not end with a paragraph."""
    for name, root in stories.items():
        yield from (
            Fault(name, said) for number, table in enumerate(root.iter(f"{W}tbl"), 1) for said in _judge(table, number)
        )
        yield from (Fault(name, "a row of a table has no cells.") for row in root.iter(f"{W}tr") if not _has(row, "tc"))
        for cell in root.iter(f"{W}tc"):
            last = next((each for each in reversed(cell) if each.tag in BLOCKS), None)
            if last is None or last.tag == f"{W}tbl":
                yield Fault(name, "a cell of a table does not end with a paragraph.")


def _judge(table: Element, number: int) -> Iterator[str]:
    if not _has(table, "tr"):
        yield f"table {number} has no rows."
    if table.find(f"{W}tblGrid") is None or table.find(f"{W}tblPr") is None:
        yield f"table {number} does not say how it is made."


def _has(node: Element, tag: str) -> bool:
    return next(node.iter(f"{W}{tag}"), None) is not None


def find_misplaced(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give what stands in one of the few places where Word does not bear it."""
    for name, root in stories.items():
        if root.tag == f"{W}document" and root.find(f"{W}body") is None:
            yield Fault(name, "it has no body.")
        for tag, (refused, said) in REFUSED.items():
            if any(_holder_of(node) in refused for node in root.iter(tag)):
                yield Fault(name, said)
        for holder, properties in FIRST.items():
            late = (node for node in root.iter(properties) if node.getprevious() is not None)
            if any(_holder_of(node) == holder for node in late):
                yield Fault(name, "it says how something looks where Word does not read it.")


def _holder_of(node: Element) -> str:
    holder = node.getparent()
    return "" if holder is None else holder.tag


def find_open_fields(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give fields that begin and do not end, or divide or end without having begun."""
    for name, root in stories.items():
        opened: list[str] = []
        for mark in root.iter(f"{W}fldChar"):
            kind = mark.get(f"{W}fldCharType")
            if kind == "begin":
                opened.append("begin")
            elif not opened:
                yield Fault(name, f"a field has its “{kind}” without a beginning.")
            elif kind == "end":
                opened.pop()
            elif opened[-1] == "separate":
                yield Fault(name, "a field divides twice.")
            else:
                opened[-1] = "separate"
        if opened:
            yield Fault(
                name, f"{len(opened)} field{'s' * (len(opened) > 1)} begin{'s' * (len(opened) == 1)} without an end."
            )


def find_wrongly_deleted(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give deleted words outside a deletion, and plain words inside one."""
    for name, root in stories.items():
        for node in root.iter(f"{W}delText", f"{W}delInstrText"):
            if next(node.iterancestors(*DELETED), None) is None:
                yield Fault(name, "deleted words stand outside a tracked deletion.")
        for node in root.iter(f"{W}t", f"{W}instrText"):
            if next(node.iterancestors(f"{W}del"), None) is not None:
                yield Fault(name, "a tracked deletion holds words that are not deleted.")
