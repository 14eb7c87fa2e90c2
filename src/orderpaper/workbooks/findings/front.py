"""Takes findings; writes the sheet that stands in front of a marked copy: the list, its links leading to the cells."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from orderpaper.records.address import find_first_cell
from orderpaper.records.finding import Finding, count_things
from orderpaper.workbooks.blank.height import fit_height
from orderpaper.workbooks.findings.links import name_cell
from orderpaper.workbooks.findings.workbook import FINDINGS
from orderpaper.workbooks.list_sheet import cut

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

COLUMNS = tuple(each for each in FINDINGS if each[0] != "Workbook")
WIDTHS = tuple(width for _heading, width in COLUMNS)
TOP = 4


def write_front(book: "Workbook", told: Sequence[Finding], warning: str) -> None:
    """Write the list of the findings in front of the other sheets, and let the workbook open on it alone.

    Where two sheets are selected, what is typed goes into both.
    """
    from openpyxl.utils import get_column_letter

    names = {sheet.title.casefold(): sheet.title for sheet in book.worksheets}
    sheet = book.create_sheet(next(_name_list(names)), 0)
    for place, (heading, width) in enumerate(COLUMNS, start=1):
        _write(sheet, (TOP, place), heading, "heading")
        sheet.column_dimensions[get_column_letter(place)].width = width
    _write(sheet, (1, 1), count_things(told), "title")
    _write(sheet, (2, 1), warning, "plain")
    for row, finding in enumerate(told, start=TOP + 1):
        _write_finding(sheet, row, finding, names)
    sheet.freeze_panes = f"A{TOP + 1}"
    _set_page(sheet)
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is sheet
    book.active = 0


def _name_list(taken: Mapping[str, str]) -> Iterator[str]:
    names = ("Findings", *(f"Findings {number}" for number in range(2, len(taken) + 3)))
    return (name for name in names if name.casefold() not in taken)


def _write_finding(sheet: "Worksheet", row: int, finding: Finding, names: Mapping[str, str]) -> None:
    from openpyxl.worksheet.hyperlink import Hyperlink

    place = finding.place
    title = names.get(place.within.casefold())
    at = find_first_cell(place.at) or "A1"
    leads = f"Go to {at}" if title else "Nothing to open"
    link = _write(sheet, (row, 1), leads, "link" if title else "wrapped")
    if title:
        link.hyperlink = Hyperlink(ref=link.coordinate, location=name_cell(title, at))
    words = [place.within, finding.cell, finding.held, finding.sentence, finding.severity.words, finding.code]
    for column, text in enumerate(words, start=2):
        _write(sheet, (row, column), text, "wrapped")
    texts = [text[:2_000] for text in (leads, *words)]
    sheet.row_dimensions[row].height = 3 + fit_height(zip(texts, WIDTHS, strict=True))


def _set_page(sheet: "Worksheet") -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.row_dimensions[1].height = 32
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _write(sheet: "Worksheet", at: tuple[int, int], text: str, look: str) -> Any:  # noqa: ANN401 - as above
    """Write words that stay words, whatever they begin with."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell: Any = sheet.cell(*at)
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", cut(text)) or None
    if cell.value is not None:
        cell.data_type = "s"
    for name, style in _LOOKS[look]().items():
        setattr(cell, name, style)
    return cell


def _look(font: Mapping[str, Any], fill: str = "", *, is_wrapped: bool = False) -> dict[str, Any]:
    from openpyxl.styles import Alignment, Font, PatternFill

    styles: dict[str, Any] = {
        "font": Font(name="Arial", **{"size": 11, **font}),
        "alignment": Alignment(vertical="top", wrap_text=is_wrapped),
        "number_format": "@",
    }
    return {**styles, "fill": PatternFill("solid", start_color=fill, end_color=fill)} if fill else styles


_LOOKS = {
    "title": lambda: _look({"size": 18, "bold": True, "color": "FF1B365D"}),
    "plain": lambda: _look({"bold": True}),
    "heading": lambda: _look({"bold": True, "color": "FF1B365D"}, "FFF1F4F7", is_wrapped=True),
    "link": lambda: _look({"color": "FF0B4F9E", "underline": "single"}, is_wrapped=True),
    "wrapped": lambda: _look({}, is_wrapped=True),
}
