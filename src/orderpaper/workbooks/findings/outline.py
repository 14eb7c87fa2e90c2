"""Takes a snapshot of a workbook; gives the names of its sheets in order, and which sheets and rows are hidden."""

import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from orderpaper.workbooks.frame import MAIN, RELATED, parse, read_relations
from orderpaper.workbooks.sheets import DAMAGES
from orderpaper.workbooks.snapshot import Snapshot

WORKBOOK = "xl/workbook.xml"
HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\s(?=[^>]*\bhidden="(?:1|true)")[^>]*?\br="(\d+)"')


@dataclass(frozen=True)
class SheetOutline:
    """A sheet as the workbook lists it: its name, its part of the package, and whether it is hidden."""

    name: str
    part: str
    is_hidden: bool
    snapshot: Snapshot

    @cached_property
    def hidden_rows(self) -> frozenset[int]:
        """The rows that are hidden, by hand or by a filter; looked up only for sheets that are asked about."""
        try:
            with zipfile.ZipFile(BytesIO(self.snapshot.data)) as package:
                return frozenset(int(row) for row in HIDDEN_ROW.findall(package.read(self.part)))
        except DAMAGES:
            return frozenset()


@dataclass(frozen=True, slots=True)
class Outline:
    """A workbook of the folder: its name and its sheets; without sheets where it cannot be read."""

    name: str
    sheets: tuple[SheetOutline, ...]

    def find(self, sheet: str) -> SheetOutline | None:
        """Give a sheet by its name; capitals do not count, as they do not to Excel."""
        return next((each for each in self.sheets if each.name.casefold() == sheet.casefold()), None)


def read_outlines(snapshots: Iterable[Snapshot]) -> Mapping[str, Outline]:
    """Give the outline of each workbook by its name."""
    return {snapshot.name: Outline(snapshot.name, _read_sheets(snapshot)) for snapshot in snapshots}


def list_sheets(outlines: Mapping[str, Outline]) -> tuple[tuple[str, str], ...]:
    """Give the pairs of workbook and sheet in their order; a workbook that cannot be read stands for itself."""
    return tuple(
        (name, sheet)
        for name, outline in outlines.items()
        for sheet in ([each.name for each in outline.sheets] or [""])
    )


def _read_sheets(snapshot: Snapshot) -> tuple[SheetOutline, ...]:
    try:
        with zipfile.ZipFile(BytesIO(snapshot.data)) as package:
            relations = read_relations(package, WORKBOOK)
            return tuple(
                SheetOutline(
                    each.get("name", ""),
                    relations.get(each.get(RELATED, ""), ("", ""))[1],
                    each.get("state", "visible") != "visible",
                    snapshot,
                )
                for each in parse(package.read(WORKBOOK)).iter(f"{MAIN}sheet")
            )
    except DAMAGES:
        return ()
