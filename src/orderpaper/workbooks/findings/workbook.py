"""Takes what was found; gives findings.xlsx: a list whose links open the officer’s own workbooks at the cell."""

import io
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from orderpaper.records.finding import Finding, Severity, count_things
from orderpaper.records.place import Place
from orderpaper.workbooks.blank.style import LINE, LINK, PLAIN, Look, Pen
from orderpaper.workbooks.blank.workbook import CREATED, FONT, OPTIONS, let_rows_grow
from orderpaper.workbooks.findings.links import find_link, say_hidden
from orderpaper.workbooks.findings.outline import Outline
from orderpaper.workbooks.list_sheet import MOST_LINKS as MOST_ROWS
from orderpaper.workbooks.list_sheet import TOP, ListPlan, begin_sheet, cut, set_height, write_row

WHAT_TO_DO = "Click Go to, put the cell right in your own workbook, and run orderpaper check again."
WHAT_WAS_READ = "What was read otherwise than it was typed. If one was read wrongly, type it anew in your own workbook."
NOTHING_READ = "Every cell was read as it was typed."
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
    plan = ListPlan("Findings", FINDINGS, "tblFindings", title, _say_first(WHAT_TO_DO, listing.told))
    sheet = begin_sheet(pen, plan, min(len(listing.told), MOST_ROWS))
    for row, finding in enumerate(listing.told[:MOST_ROWS], start=TOP + 1):
        place = finding.place
        hidden = say_hidden(place, listing.outlines)
        advice = f"{finding.sentence} {hidden}" if hidden else finding.sentence
        words = [place.file, place.within, finding.cell, finding.held, advice, finding.severity.words, finding.code]
        looks: list[Look] = [{}] * 5 + [SHADES.get(finding.severity, {}), {}]
        link = _write_link(pen, sheet, (row, listing), place)
        write_row(pen, sheet, (row, 1), zip(words, looks, strict=True))
        set_height(sheet, row, [link, *words], FINDINGS)


def _write_log(pen: Pen, listing: Listing) -> None:
    says = _say_first(WHAT_WAS_READ, listing.log) if listing.log else ""
    plan = ListPlan("Read as", READ_AS, "tblReadAs", "Read as" if listing.log else NOTHING_READ, says)
    sheet = begin_sheet(pen, plan, min(len(listing.log), MOST_ROWS))
    for row, finding in enumerate(listing.log[:MOST_ROWS], start=TOP + 1):
        words = [finding.held, finding.read_as, finding.sentence]
        link = _write_link(pen, sheet, (row, listing), finding.place, str(finding.place))
        write_row(pen, sheet, (row, 1), [(each, {}) for each in words])
        set_height(sheet, row, [link, *words], READ_AS)


def _say_first(says: str, findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    if len(findings) > MOST_ROWS:
        return f"{says} Only the first {MOST_ROWS:,} of {len(findings):,} are listed here."
    return says


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
