"""Takes the parts of a Word file and the names of some; gives it without these, and with no word of them elsewhere."""

import posixpath
from collections.abc import Collection, Iterator, Mapping

from orderpaper.word.revisions.marks import Element
from orderpaper.word.revisions.trees import read_tree, write_tree

TYPES = "[Content_Types].xml"


def leave_out(parts: Mapping[str, bytes], names: Collection[str]) -> dict[str, bytes]:
    """Give the parts without those named, their relationships, and every relationship that leads to them."""
    if not names:
        return dict(parts)
    kept = {name: data for name, data in parts.items() if name not in names and name not in {rels_of(n) for n in names}}
    for name in [TYPES, *(each for each in kept if each.endswith(".rels"))]:
        if name in kept:
            kept[name] = _strike(name, kept[name], names)
    return kept


def rels_of(part: str) -> str:
    """Give the name of the part that holds a part’s relationships."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def read_targets(parts: Mapping[str, bytes], part: str) -> dict[str, str]:
    """Give the part that each of a part’s relationships leads to, by its id; not those that lead out of the file."""
    rels = rels_of(part)
    if rels not in parts:
        return {}
    return dict(_list_targets(rels, read_tree(rels, parts[rels])))


def _list_targets(rels: str, root: Element) -> Iterator[tuple[str, str]]:
    for each in root:
        if each.get("TargetMode") != "External":
            yield each.get("Id", ""), _find_target(rels, each)


def _find_target(rels: str, relationship: Element) -> str:
    folder = posixpath.dirname(posixpath.dirname(rels))
    return posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", ""))).lstrip("/")


def _strike(name: str, data: bytes, gone: Collection[str]) -> bytes:
    """Give a list of parts or of relationships without the lines about those that are gone."""
    root = read_tree(name, data)
    lines = [each for each in root if _names(name, each) in gone]
    for line in lines:
        root.remove(line)
    return write_tree(root) if lines else data


def _names(name: str, line: Element) -> str:
    if name == TYPES:
        return line.get("PartName", "").lstrip("/")
    return "" if line.get("TargetMode") == "External" else _find_target(name, line)
