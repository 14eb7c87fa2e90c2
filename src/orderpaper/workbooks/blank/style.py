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

Look = Mapping[str, str | int | bool]


@dataclass(frozen=True, slots=True)
class Formatted:
    """A number and how its cell shows it: 0.223 as 0.0%, 37104 as £#,##0, 42795 as mmm-yy."""

    value: float
    number_format: str
    is_struck: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of a cell, and how they are set."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_struck: bool = False

    @property
    def look(self) -> Look:
        """The look that the words add to their cell's."""
        return {
            name: True
            for name, is_so in (
                ("bold", self.is_bold),
                ("italic", self.is_italic),
                ("font_strikeout", self.is_struck),
            )
            if is_so
        }


@dataclass(frozen=True, slots=True)
class Rich:
    """Words of which some are bold, italic or crossed out."""

    passages: tuple[Passage, ...]

    def __str__(self) -> str:
        return "".join(each.text for each in self.passages)


CellValue = str | int | float | bool | dt.date | dt.time | Formatted | Rich | None

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
        look = look_of_value(value, look)
        match value:
            case Rich() if len(value.passages) > 1:
                refused = self._write_passages(sheet, at, value, look)
            case None | "":
                refused = sheet.write_blank(*at, None, self.style(look))
            case bool() as answer:
                refused = sheet.write_string(*at, "Yes" if answer else "No", self.style(look))
            case str() | Rich():
                refused = sheet.write_string(*at, str(value), self.style(look))
            case dt.date() | dt.time() as moment:
                refused = sheet.write_datetime(*at, moment, self.style(look))
            case _:
                number = value.value if isinstance(value, Formatted) else value
                refused = sheet.write_number(*at, number, self.style(look))
        if refused:
            cell = f"{sheet.get_name()} › {xl_rowcol_to_cell(*at)}"
            raise WorkbookError(f"{cell} could not be written: a cell holds 32,767 letters at most.")

    def _write_passages(self, sheet: Worksheet, at: tuple[int, int], value: Rich, look: Look) -> object:
        pieces = [piece for each in value.passages if each.text for piece in (self.style(each.look), each.text)]
        return sheet.write_rich_string(*at, *pieces, self.style(look))


def look_of_value(value: CellValue, look: Look) -> Look:
    """Give the look of a cell whose value brings a number format of its own."""
    match value:
        case Formatted():
            struck: Look = {"font_strikeout": True} if value.is_struck else {}
            return {**look, "num_format": value.number_format, **struck}
        case Rich(passages=(only,)):
            return {**look, **only.look}
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
