"""Takes what stands around a sheet’s rows; gives its merged cells, hidden columns, filter, tables and notes."""

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from orderpaper.records.address import letters_of_column, number_of_column

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


class Area(NamedTuple):
    """A range of cells: its first and last column and row, counted from 1."""

    left: int
    top: int
    right: int
    bottom: int

    def __str__(self) -> str:
        first, last = f"{letters_of_column(self.left)}{self.top}", f"{letters_of_column(self.right)}{self.bottom}"
        return first if first == last else f"{first}:{last}"


@dataclass(frozen=True, slots=True)
class NamedTable:
    """A table of Excel’s on a sheet: its name, where it stands, and how many of its last rows are totals."""

    name: str
    area: Area
    has_headings: bool = True
    totals: int = 0

    @property
    def last_row(self) -> int:
        """The last row that is not a total."""
        return self.area.bottom - self.totals


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the rows of a sheet; `notes` are the cells that have a note or a comment."""

    merged: tuple[Area, ...] = ()
    hidden_columns: frozenset[int] = frozenset()
    has_filter: bool = False
    tables: tuple[NamedTable, ...] = ()
    notes: tuple[str, ...] = ()


def read_area(text: str) -> Area | None:
    """Give the range that is written as A5:A6 or A5, None where it is none."""
    corners = [CELL.fullmatch(corner) for corner in text.split(":")]
    if len(corners) > 2 or None in corners:
        return None
    columns = [number_of_column(corner[1]) for corner in corners if corner]
    rows = [int(corner[2]) for corner in corners if corner]
    return Area(min(columns), min(rows), max(columns), max(rows))


def read_frame(xml: bytes, package: zipfile.ZipFile, part: str) -> Frame:
    """Give what stands around a sheet’s rows; `xml` is the sheet’s without them."""
    root = parse(xml)
    relations = read_relations(package, part)
    parts = [relations.get(each.get(RELATED, ""), ("", ""))[1] for each in root.iter(f"{MAIN}tablePart")]
    tables = [read_named_table(package, each) for each in parts]
    columns = [
        column
        for each in root.iter(f"{MAIN}col")
        if each.get("hidden") in {"1", "true"}
        for column in range(max(_count(each.get("min")), 1), min(_count(each.get("max")), 16_384) + 1)
    ]
    return Frame(
        tuple(area for each in root.iter(f"{MAIN}mergeCell") if (area := read_area(each.get("ref", "")))),
        frozenset(columns),
        has_filter=root.find(f"{MAIN}autoFilter") is not None or any(each and each[1] for each in tables),
        tables=tuple(each[0] for each in tables if each),
        notes=tuple(_find_notes(package, relations)),
    )


def read_named_table(package: zipfile.ZipFile, part: str) -> tuple[NamedTable, bool] | None:
    """Give a table of Excel’s and whether rows are filtered out of it, None where its part is not there."""
    if part not in package.namelist():
        return None
    root = parse(package.read(part))
    area = read_area(root.get("ref", ""))
    if area is None:
        return None
    totals = _count(root.get("totalsRowCount"))
    table = NamedTable(root.get("name", ""), area, root.get("headerRowCount", "1") != "0", totals)
    return table, next(root.iter(f"{MAIN}filterColumn"), None) is not None


def _count(text: str | None) -> int:
    """Give a number of the XML; what is none is nought, so that an odd width of a column harms nothing."""
    return int(text) if text and text.isdecimal() else 0


def read_relations(package: zipfile.ZipFile, part: str) -> Mapping[str, tuple[str, str]]:
    """Give the relations of a part by their IDs: the last word of the type, and the target, a part or a file."""
    folder, name = posixpath.split(part)
    path = f"{folder}/_rels/{name}.rels"
    if path not in package.namelist():
        return {}
    return {
        each.get("Id", ""): (each.get("Type", "").rsplit("/", 1)[-1], _resolve(each, folder))
        for each in parse(package.read(path))
    }


def _resolve(relation: Any, folder: str) -> str:  # noqa: ANN401 - an element of the XML
    target = str(relation.get("Target", ""))
    if relation.get("TargetMode") == "External":
        return target
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _find_notes(package: zipfile.ZipFile, relations: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    for kind, target in relations.values():
        if kind == "comments" and target in package.namelist():
            yield from (each.get("ref", "") for each in parse(package.read(target)).iter(f"{MAIN}comment"))


def parse(xml: bytes) -> Any:  # noqa: ANN401 - an element; defusedxml publishes no types
    """Give the root of some XML; entities and whatever lies outside are refused."""
    from defusedxml.ElementTree import fromstring

    return fromstring(xml)
