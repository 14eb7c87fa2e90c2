"""Takes values and looks; writes them into the cells of a new workbook, each style made once."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from orderpaper.records.columns import Column, Kind
from orderpaper.records.errors import WorkbookError


@dataclass(frozen=True, slots=True)
class Formatted:
    """A number and how its cell shows it: 0.223 as 0.0%, 37104 as £#,##0."""

    value: float
    number_format: str


CellValue = str | int | float | bool | dt.date | dt.time | Formatted | None
Look = Mapping[str, str | int | bool]

DAY_FORMAT = "dd/mm/yyyy"
TIME_FORMAT = "hh:mm"
AS_TYPED = "@"
NUMBER_FORMATS = {
    Kind.DATE: DAY_FORMAT,
    Kind.TIME: TIME_FORMAT,
    Kind.INT: "0",
    Kind.FIGURE: "General",
    Kind.YES_NO: "General",
}
WIDTHS = {
    Kind.TEXT: 24,
    Kind.ID: 10,
    Kind.PARA: 60,
    Kind.WHEN: 16,
    Kind.DATE: 14,
    Kind.TIME: 11,
    Kind.FIGURE: 13,
    Kind.INT: 10,
    Kind.CHOICE: 18,
    Kind.YES_NO: 13,
}
FILTER_BUTTON = 6
WIDEST_PAGE = 300

LINE: Look = {"bottom": 1, "right": 1, "border_color": "#C9D1DA"}
PLAIN: Look = {"text_wrap": True, "valign": "top", "align": "left", "indent": 1}
REQUIRED: Look = {
    **PLAIN,
    "valign": "vcenter",
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": "#1B365D",
    "border": 1,
    "border_color": "#FFFFFF",
}
OPTIONAL: Look = {
    **PLAIN,
    "valign": "vcenter",
    "bold": True,
    "font_color": "#1B2A3D",
    "bg_color": "#CBD6E2",
    "border": 1,
    "border_color": "#FFFFFF",
}
WANTED: Look = {"bg_color": "#FFF6D6"}
HEAD: Look = {
    **PLAIN,
    "bold": True,
    "font_color": "#1B365D",
    "bg_color": "#F1F4F7",
    "bottom": 2,
    "bottom_color": "#1B365D",
}
TITLE: Look = {"bold": True, "font_size": 18, "font_color": "#1B365D", "valign": "vcenter"}
SUBTITLE: Look = {"bold": True, "font_size": 13, "font_color": "#1B365D", "valign": "bottom"}
LABEL: Look = {"text_wrap": True, "valign": "top", "bold": True}
LINK: Look = {**PLAIN, "font_color": "#0B4F9E", "underline": 1}


@dataclass(frozen=True, slots=True)
class Pen:
    """A workbook being written and the styles made for it so far."""

    book: Workbook
    styles: dict[tuple[tuple[str, str | int | bool], ...], Format] = field(default_factory=dict)

    def style(self, look: Look) -> Format:
        """Give the style of a look, made at its first use."""
        key = tuple(sorted(look.items()))
        if key not in self.styles:
            self.styles[key] = self.book.add_format({"font_name": "Arial", "font_size": 11, **look})
        return self.styles[key]

    def write(self, sheet: Worksheet, at: tuple[int, int], value: CellValue, look: Look = PLAIN) -> None:
        """Write one value as it is: words stay words, whatever they begin with."""
        style = self.style(look_of_value(value, look))
        match value.value if isinstance(value, Formatted) else value:
            case None | "":
                refused = sheet.write_blank(*at, None, style)
            case bool() as answer:
                refused = sheet.write_string(*at, "Yes" if answer else "No", style)
            case str() as words:
                refused = sheet.write_string(*at, words, style)
            case dt.date() | dt.time() as moment:
                refused = sheet.write_datetime(*at, moment, style)
            case number:
                refused = sheet.write_number(*at, number, style)
        if refused:
            cell = f"{sheet.get_name()} › {xl_rowcol_to_cell(*at)}"
            raise WorkbookError(f"{cell} could not be written: a cell holds 32,767 letters at most.")


def look_of_value(value: CellValue, look: Look) -> Look:
    """Give the look of a cell whose value brings a number format of its own."""
    match value:
        case Formatted():
            return {**look, "num_format": value.number_format, "align": "right"}
        case dt.date():
            return {**look, "num_format": DAY_FORMAT, "align": "left"}
        case dt.time():
            return {**look, "num_format": TIME_FORMAT, "align": "left"}
        case int() | float() if look.get("num_format") == AS_TYPED:
            return {**look, "num_format": "General"}
    return look


def look_of_column(column: Column) -> Look:
    """Give the look of the cells of a column; words are held as typed, so that Excel makes no date of them."""
    side = "right" if column.kind is Kind.FIGURE else "left"
    return {**PLAIN, "align": side, "num_format": NUMBER_FORMATS.get(column.kind, AS_TYPED)}


def look_of_heading(column: Column) -> Look:
    """Give the look of a heading: dark where the column must be filled, light where it may stay empty."""
    return REQUIRED if column.required else OPTIONAL


def width_of(column: Column) -> int:
    """Give the width of a column, in characters: the schema's, or its kind's, and never less than its heading needs."""
    longest = max(len(word) for word in column.heading.split())
    return max(column.width or WIDTHS[column.kind], longest + FILTER_BUTTON)


def set_page(sheet: Worksheet, *, width: float = 0, is_landscape: bool = True) -> None:
    """Set a sheet up for A4: one page wide, or two where it could not be read; file, sheet and page in the foot."""
    sheet.set_landscape() if is_landscape else sheet.set_portrait()
    sheet.set_paper(9)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.75)
    sheet.fit_to_pages(1 if width <= WIDEST_PAGE else 2, 0)
    sheet.set_footer('&L&"Arial,Regular"&9&F › &A&R&"Arial,Regular"&9Page &P of &N')
