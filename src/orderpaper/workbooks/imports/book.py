"""Takes imported tables and what was found; gives the workbook they are written in, with the sheet Imported."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.errors import FolderError, WorkbookError
from orderpaper.records.finding import Finding
from orderpaper.records.statistics import StatisticsTable
from orderpaper.workbooks.blank.grid import Address, Grid
from orderpaper.workbooks.blank.style import CellValue
from orderpaper.workbooks.blank.workbook import BookPlan, write_book
from orderpaper.workbooks.catalogue import IMPORTED_SHEET, LISTS_SHEET, README_SHEET, find_kind
from orderpaper.workbooks.files import ENDINGS, IMPORTED, is_put_aside
from orderpaper.workbooks.imports.tables import ImportedTable, name_tables
from orderpaper.workbooks.list_sheet import cut
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import take_snapshot
from orderpaper.workbooks.tables import read_sheet

KIND = find_kind("statistics")
TITLE = "Imported statistics"
HEADINGS = ("File", "Sheet", "Cell or line", "How many", "Before", "After", "What was found")
OURS = (README_SHEET, LISTS_SHEET, IMPORTED_SHEET, *(record.SHEET.name for record in KIND.records))


@dataclass(frozen=True, slots=True)
class Target:
    """The file that is to be written, and the officer’s own workbook beside it, None where there is none.

    `is_blank` says that the officer’s has no table yet.
    """

    path: Path
    own: Path | None = None
    is_blank: bool = False


def choose_target(folder: Path) -> Target:
    """Give where tables for a folder are to be written; raise FolderError where that would overwrite something.

    The officer’s own workbook is never written to: where there is one, the new one stands beside it.
    """
    place = folder / "spreadsheets" if (folder / "spreadsheets").is_dir() else folder
    if not place.is_dir():
        raise FolderError(f"There is no folder {folder}. To make a meeting’s folder: orderpaper new FOLDER")
    own = next((path for path in sorted(place.iterdir()) if _is_own(path)), None)
    name = f"{KIND.stem}{IMPORTED if own else ''}.xlsx"
    if (place / name).exists():
        raise FolderError(
            f"{place / name} is there already, and nothing is overwritten. Copy what you need out of it, delete it, "
            "and run this again."
        )
    return Target(place / name, own, own is not None and _is_blank(own))


def _is_own(path: Path) -> bool:
    is_named = path.stem.casefold().startswith(KIND.stem) and path.suffix.lower() in ENDINGS
    return is_named and path.name[:2] != "~$" and not is_put_aside(path)


def _is_blank(path: Path) -> bool:
    """Tell whether a workbook has no table and no sheet but those it was made with."""
    try:
        book = OpenWorkbook(take_snapshot(path))
        return set(book.sheet_names) <= set(OURS) and not read_sheet(book, StatisticsTable).records
    except WorkbookError:
        return False


def write_imported(
    tables: Sequence[ImportedTable], findings: Iterable[Finding]
) -> tuple[bytes, dict[str, ImportedTable]]:
    """Give the bytes of the workbook, and its tables by the names of their sheets; the same tables, the same bytes."""
    named = name_tables(tables, OURS)
    rows = [{"ID": name, **table.catalogue} for name, table in named.items()]
    pasted = {name: table.cells for name, table in named.items()}
    sheets = {IMPORTED_SHEET: list_findings(findings)}
    plan = BookPlan(KIND, {StatisticsTable.SHEET.name: rows}, pasted, TITLE, own_sheets=sheets)
    return write_book(plan), named


def list_findings(findings: Iterable[Finding]) -> Grid:
    """Give the sheet that says what was read otherwise than it stands, and what is worth a look."""
    lines: list[tuple[CellValue, ...]] = [HEADINGS]
    for each in findings:
        place = each.place
        words = (place.file, place.within, place.at, each.count, cut(each.held), cut(each.read_as), cut(each.sentence))
        lines.append(words)
    cells: dict[Address, CellValue] = {
        (row, column): value for row, line in enumerate(lines) for column, value in enumerate(line) if value != ""
    }
    return Grid(cells)
