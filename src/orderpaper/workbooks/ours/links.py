"""Takes a row of ours; gives the link from it to the cell of the officer’s own workbook, which stands beside ours."""

from collections.abc import Mapping

from orderpaper.records.amendment import Amendment
from orderpaper.records.columns import Entry
from orderpaper.records.place import Place
from orderpaper.workbooks.findings.links import Link, find_link
from orderpaper.workbooks.findings.outline import Outline

HERE = "."
"""The way from our workbooks to the officer’s: they stand in one folder."""


def find_cell_link(entry: Entry, outlines: Mapping[str, Outline]) -> Link | None:
    """Give the link that the words under Cell are to have; None where there are none, or nothing to open."""
    if not isinstance(entry, Amendment) or not (isinstance(entry.cell, str) and entry.cell):
        return None
    return find_link(Place(str(entry.workbook), str(entry.sheet), entry.cell), outlines, HERE)


def split_link(link: Link) -> tuple[str, str]:
    """Give the file that a link opens, and the cell in it, as the parts of a workbook hold them."""
    target, _sign, anchor = link.url.removeprefix(f"external:{HERE}/").partition("#")
    return target, anchor
