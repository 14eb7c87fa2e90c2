"""Takes what was found; gives findings.xlsx: a list whose links open the officer’s own workbooks at the cell."""

import io
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from orderpaper.records.finding import Finding, Severity, count_things
from orderpaper.records.place import Place
from orderpaper.workbooks.blank.height import fit_height
from orderpaper.workbooks.blank.sheets import allow_numbers_as_words
from orderpaper.workbooks.blank.style import AS_TYPED, HEAD, LABEL, LINE, LINK, PLAIN, TITLE, Look, Pen, set_page
from orderpaper.workbooks.blank.workbook import CREATED, FONT, OPTIONS, let_rows_grow
from orderpaper.workbooks.findings.links import find_link, say_hidden
from orderpaper.workbooks.findings.outline import Outline

# Excel takes 65,530 links on a sheet.
MOST_ROWS = 65_000
LONGEST_CELL = 32_767
MOST_MEASURED = 2_000
TOP = 3
WHAT_TO_DO = "Click Go to, put the cell right in your own workbook, and run orderpaper check again."
WHAT_WAS_READ = "What was read otherwise than it was typed. If one was read wrongly, type it anew in your own workbook."
NOTHING_READ = "Every cell was read as it was typed."
CELL: Look = {**PLAIN, **LINE, "num_format": AS_TYPED}
SHADES: Mapping[Severity, Look] = {
    Severity.STOP: {"bg_color": "#F8D7D3", "bold": True},
    Severity.QUERY: {"bg_color": "#FCE8C5"},
}


@dataclass(frozen=True, slots=True)
class Listing:
    """What findings.xlsx is made of.

    `told` are the findings to look at, `log` each note; `way` leads from the folder of findings.xlsx to the workbooks.
    """

    told: Sequence[Finding]
    log: Sequence[Finding]
    outlines: Mapping[str, Outline]
    way: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """A sheet of the list: its name, its headings with their widths, its table, and what is said above it."""

    name: str
    columns: tuple[tuple[str, int], ...]
    table: str
    title: str
    says: str


FINDINGS = (
    ("Go to", 17),
    ("Workbook", 22),
    ("Sheet", 18),
    ("Cell", 16),
    ("What is in the cell", 28),
    ("What to do", 62),
    ("Level", 15),
    ("Code", 24),
)
READ_AS = (("Cell", 36), ("Before", 36), ("After", 36), ("Why", 60))


def write_findings(listing: Listing) -> bytes:
    """Give the bytes of findings.xlsx; the same findings give the same bytes."""
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # XlsxWriter writes into the font it is given: it must be a new one for each workbook.
        with Workbook(written, OPTIONS | {"default_format_properties": dict(FONT)}) as book:
            book.set_properties({"title": "Findings", "author": "orderpaper", "created": CREATED})
            book.set_size(1440, 810)
            pen = Pen(book)
            _write_list(pen, listing)
            _write_log(pen, listing)
    return let_rows_grow(written.getvalue())


def _write_list(pen: Pen, listing: Listing) -> None:
    title = count_things(listing.told)
    plan = _Plan("Findings", FINDINGS, "tblFindings", title, _say_first(WHAT_TO_DO, listing.told))
    sheet = _begin_sheet(pen, plan, len(listing.told))
    for row, finding in enumerate(listing.told[:MOST_ROWS], start=TOP + 1):
        place = finding.place
        hidden = say_hidden(place, listing.outlines)
        advice = f"{finding.sentence} {hidden}" if hidden else finding.sentence
        words = [place.file, place.within, finding.cell, finding.held, advice, finding.severity.words, finding.code]
        looks: list[Look] = [{}] * 5 + [SHADES.get(finding.severity, {}), {}]
        link = _write_link(pen, sheet, (row, listing), place)
        _write_row(pen, sheet, row, list(zip(words, looks, strict=True)))
        _set_height(sheet, row, [link, *words], FINDINGS)


def _write_log(pen: Pen, listing: Listing) -> None:
    says = _say_first(WHAT_WAS_READ, listing.log) if listing.log else ""
    plan = _Plan("Read as", READ_AS, "tblReadAs", "Read as" if listing.log else NOTHING_READ, says)
    sheet = _begin_sheet(pen, plan, len(listing.log))
    for row, finding in enumerate(listing.log[:MOST_ROWS], start=TOP + 1):
        words = [finding.held, finding.read_as, finding.sentence]
        link = _write_link(pen, sheet, (row, listing), finding.place, str(finding.place))
        _write_row(pen, sheet, row, [(each, {}) for each in words])
        _set_height(sheet, row, [link, *words], READ_AS)


def _say_first(says: str, findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    if len(findings) > MOST_ROWS:
        return f"{says} Only the first {MOST_ROWS:,} of {len(findings):,} are listed here."
    return says


def _begin_sheet(pen: Pen, plan: _Plan, rows: int) -> Worksheet:
    """Write what stands above the rows of a list; Excel refuses a table that has no rows."""
    sheet = pen.book.add_worksheet(plan.name)
    set_page(sheet)
    sheet.hide_gridlines(2)
    for place, (_heading, width) in enumerate(plan.columns):
        sheet.set_column(place, place, width)
    pen.write(sheet, (0, 0), plan.title, TITLE)
    sheet.set_row(0, 32)
    pen.write(sheet, (1, 0), plan.says, {**LABEL, "text_wrap": False, "bold": False})
    if rows:
        last = TOP + min(rows, MOST_ROWS)
        headings = [{"header": heading, "header_format": pen.style(HEAD)} for heading, _width in plan.columns]
        options = {"name": plan.table, "style": "Table Style Light 1", "banded_rows": False, "columns": headings}
        sheet.add_table(TOP, 0, last, len(headings) - 1, {**options, "title": plan.name, "description": plan.says})
        sheet.freeze_panes(TOP + 1, 0)
        sheet.repeat_rows(TOP)
        allow_numbers_as_words(sheet, [f"A{TOP + 2}:H{last + 1}"])
    return sheet


def _write_link(pen: Pen, sheet: Worksheet, at: tuple[int, Listing], place: Place, words: str = "") -> str:
    """Write the first cell of a row, a link where there is something to open; give its words."""
    row, listing = at
    link = find_link(place, listing.outlines, listing.way)
    words = cut(words or (link.words if link else "")) or "Nothing to open"
    if link:
        sheet.write_url(row, 0, link.url, pen.style({**LINK, **LINE}), words)
    else:
        pen.write(sheet, (row, 0), words, {**PLAIN, **LINE})
    return words


def _write_row(pen: Pen, sheet: Worksheet, row: int, cells: Iterable[tuple[str, Look]]) -> None:
    for place, (words, look) in enumerate(cells, start=1):
        pen.write(sheet, (row, place), cut(words), {**CELL, **look})


def _set_height(sheet: Worksheet, row: int, words: Sequence[str], columns: Sequence[tuple[str, int]]) -> None:
    """Set the height in which all words of a row show; most rows are of one line, and need no measuring."""
    cells = [(text[:MOST_MEASURED], width) for text, (_heading, width) in zip(words, columns, strict=True)]
    is_short = all(len(text) < width / 2 and "\n" not in text for text, width in cells)
    sheet.set_row(row, 3 + fit_height([] if is_short else cells))


def cut(text: str) -> str:
    """Give a text as a cell of Excel can hold it: 32,767 letters at most, as Excel counts them."""
    if len(text) < LONGEST_CELL and text.isascii():
        return text
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * LONGEST_CELL:
        return units.decode("utf-16-le")
    return units[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"
