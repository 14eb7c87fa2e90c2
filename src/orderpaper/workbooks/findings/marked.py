"""Takes a workbook and its findings; gives a marked copy: faulty cells shaded, a note on each, a list in front."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from orderpaper.records.address import find_first_cell, list_cells, measure_position
from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import Finding, Severity, has_stop
from orderpaper.workbooks.blank.height import count_lines
from orderpaper.workbooks.findings.dropped import find_lost
from orderpaper.workbooks.findings.front import write_front
from orderpaper.workbooks.sheets import DAMAGES
from orderpaper.workbooks.snapshot import Snapshot

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

WARNING = "This is a marked copy. Fix the cells in your own workbook."
AUTHOR = "orderpaper check"
SHADES = {Severity.STOP: "FFF4B8B0", Severity.QUERY: "FFFCE0A6"}
NOTE_WIDTH, NOTE_LETTERS, LINE_PIXELS, TALLEST_NOTE = 300, 36, 18, 600
LONGEST_NOTE = 5_000
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
FIXED_DATE, FIXED_TIME = (1980, 1, 1, 0, 0, 0), rb"\g<1>2017-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Marks:
    """The findings of one workbook: each cell’s by itself, and as the list tells them."""

    every: Sequence[Finding]
    told: Sequence[Finding]


def mark(snapshot: Snapshot, marks: Marks) -> bytes:
    """Give the bytes of a marked copy; raise WorkbookError, saying what would be lost, where none can be made."""
    import openpyxl

    try:
        lost = find_lost(snapshot.data)
        if lost:
            raise WorkbookError(_refuse(snapshot.name, lost))
        written = io.BytesIO()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(snapshot.data), rich_text=True)
            _mark_cells(book, marks.every)
            write_front(book, marks.told, WARNING)
            book.properties.lastModifiedBy = AUTHOR
            book.save(written)
    except DAMAGES as fault:
        raise WorkbookError(
            f"There is no marked copy of {snapshot.name}, because it could not be opened for that. Use findings.xlsx."
        ) from fault
    return _settle(written.getvalue())


def is_ours(data: bytes) -> bool:
    """Tell whether a marked copy stands as it was written: nobody has saved it in Excel since."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return f"<cp:lastModifiedBy>{AUTHOR}<".encode() in package.read("docProps/core.xml")
    except DAMAGES:
        return False


def _refuse(name: str, lost: Sequence[str]) -> str:
    what = " and ".join(filter(None, (", ".join(lost[:-1]), lost[-1])))
    return (
        f"There is no marked copy of {name}, because the copy would lose {what}. "
        "Use findings.xlsx: its links open the cells in your own workbook."
    )


def _mark_cells(book: "Workbook", findings: Iterable[Finding]) -> None:
    by_sheet: dict[str, list[Finding]] = {}
    for finding in findings:
        by_sheet.setdefault(finding.place.within.casefold(), []).append(finding)
    for sheet in book.worksheets:
        _fit_notes(sheet)
        _mark_sheet(sheet, by_sheet.get(sheet.title.casefold(), []))


def _mark_sheet(sheet: "Worksheet", findings: Iterable[Finding]) -> None:
    by_cell: dict[str, list[Finding]] = {}
    for finding in findings:
        place = finding.place.at
        for at in list_cells(place) or filter(None, [find_first_cell(place)]):
            by_cell.setdefault(_find_corner(sheet, at), []).append(finding)
    for at, found in by_cell.items():
        _write_mark(sheet[at], found)
    if sheet.conditional_formatting:
        _let_shades_win(sheet, {at: _choose_level(found) for at, found in by_cell.items()})


def _choose_level(findings: Iterable[Finding]) -> Severity:
    return Severity.STOP if has_stop(findings) else Severity.QUERY


def _let_shades_win(sheet: "Worksheet", levels: Mapping[str, Severity]) -> None:
    """Put our shades before the colours that the workbook gives its cells by rule, which would hide them."""
    from openpyxl.formatting.formatting import ConditionalFormattingList
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import PatternFill
    from openpyxl.styles.differential import DifferentialStyle

    rules = ConditionalFormattingList()
    for priority, (level, shade) in enumerate(SHADES.items(), start=1):
        cells = " ".join(at for at, its in levels.items() if its is level)
        style = DifferentialStyle(fill=PatternFill("solid", bgColor=shade))
        if cells:
            rules.add(cells, Rule("expression", dxf=style, priority=priority, stopIfTrue=True, formula=["TRUE"]))
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            rule.priority += len(SHADES)
            rules.add(str(area.sqref), rule)
    sheet.conditional_formatting = rules


def _find_corner(sheet: "Worksheet", at: str) -> str:
    """Give the cell that shows what a merged range holds: its top left; any other cell is itself."""
    row, column = measure_position(at)
    inside = (
        area
        for area in sheet.merged_cells.ranges
        if area.min_row <= row <= area.max_row and area.min_col <= column <= area.max_col
    )
    return next((area.start_cell.coordinate for area in inside), at)


def _write_mark(cell: "Cell", findings: Sequence[Finding]) -> None:
    from openpyxl.styles import PatternFill

    shade = SHADES[_choose_level(findings)]
    cell.fill = PatternFill("solid", start_color=shade, end_color=shade)
    said = [f"{finding.severity.words.upper()}: {finding.sentence}" for finding in findings]
    old = cell.comment.text if cell.comment else ""
    _write_note(cell, "\n\n".join(filter(None, (old, *dict.fromkeys(said))))[:LONGEST_NOTE])


def _fit_notes(sheet: "Worksheet") -> None:
    """Give every note there is a size in which its words show: openpyxl does not read the size it had."""
    for cell, note in [(cell, cell.comment) for row in sheet.iter_rows() for cell in row]:
        if note:
            _write_note(cell, note.text, note.author)


def _write_note(cell: Any, text: str, author: str = AUTHOR) -> None:  # noqa: ANN401 - the stubs say too little
    from openpyxl.comments import Comment

    height = min(TALLEST_NOTE, LINE_PIXELS * (count_lines(text, NOTE_LETTERS) + 1))
    cell.comment = Comment(text, author, height=height, width=NOTE_WIDTH)


def _settle(data: bytes) -> bytes:
    """Give the package without the time it was written at: the same workbook gives the same bytes."""
    settled = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = MODIFIED.sub(FIXED_TIME, content)
            new.writestr(zipfile.ZipInfo(name, FIXED_DATE), content, zipfile.ZIP_DEFLATED)
    return settled.getvalue()
