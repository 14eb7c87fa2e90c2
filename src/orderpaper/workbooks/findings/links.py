"""Takes the place of a finding; gives the link that opens the officer’s own workbook there, and what hides the cell."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from orderpaper.records.address import find_first_cell, measure_position
from orderpaper.records.place import Place
from orderpaper.workbooks.findings.outline import Outline, SheetOutline

LONGEST_URL = 2_079
LONGEST_ANCHOR = 255
# What XlsxWriter would cut a link at, or take for an escape already made, and what Excel itself escapes.
SPECIAL = frozenset('#%"<>[]^`{} ?')


@dataclass(frozen=True, slots=True)
class Link:
    """Where a click leads: the address as XlsxWriter takes it, and the words to click on."""

    url: str
    words: str


def find_link(place: Place, outlines: Mapping[str, Outline], way: str) -> Link | None:
    """Give the link to a place, None where there is nothing to open.

    `way` leads from the folder of findings.xlsx to that of the workbooks, as ../spreadsheets.
    """
    outline = outlines.get(place.file)
    if outline is None:
        return None
    url = f"external:{escape(f'{way}/{place.file}')}"
    anchor, words = _find_anchor(place, outline)
    if len(url) > LONGEST_URL or len(anchor) > LONGEST_ANCHOR:
        return None
    return Link(f"{url}#{anchor}" if anchor else url, words)


def _find_anchor(place: Place, outline: Outline) -> tuple[str, str]:
    """Give the cell as a link names it, and the words for it; a place without a cell is the sheet or the workbook."""
    sheet = outline.find(place.within) if place.within else None
    if sheet is None:
        return "", f"Open {place.file}"
    cell = find_first_cell(place.at)
    return name_cell(sheet.name, cell or "A1"), f"Go to {cell}" if cell else "Go to the sheet"


def name_cell(sheet: str, cell: str) -> str:
    """Give a cell of a sheet as Excel names it: 'Jo''s sheet'!A1."""
    doubled = sheet.replace("'", "''")
    return f"'{doubled}'!{cell}"


@cache
def escape(path: str) -> str:
    """Give a path as a link holds it."""
    return "".join(quote(letter, safe="") if letter in SPECIAL else letter for letter in path)


def say_hidden(place: Place, outlines: Mapping[str, Outline]) -> str:
    """Give a sentence where the link lands on nothing, because the sheet or the row is hidden."""
    outline = outlines.get(place.file)
    sheet = outline.find(place.within) if outline and place.within else None
    return _say_what_hides(place, sheet) if sheet else ""


def _say_what_hides(place: Place, sheet: SheetOutline) -> str:
    if sheet.is_hidden:
        return f"The sheet {sheet.name} is hidden: right-click the name of any sheet, and choose Unhide."
    row, _column = measure_position(place.at)
    if row and row in sheet.hidden_rows:
        return f"Row {row} is hidden: clear the filter (Data › Clear), or unhide the row, before you click."
    return ""
