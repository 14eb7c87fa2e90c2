"""Takes a kind of workbook; writes its Read me sheet: what it is for, how to fill it in, what each sheet holds."""

from collections.abc import Iterator, Sequence

from xlsxwriter.worksheet import Worksheet

from orderpaper.records.columns import Entry, Kind
from orderpaper.workbooks.blank.height import fit_height
from orderpaper.workbooks.blank.style import (
    HEAD,
    LABEL,
    LINE,
    LINK,
    OPTIONAL,
    PLAIN,
    REQUIRED,
    SUBTITLE,
    TITLE,
    WANTED,
    Look,
    Pen,
    set_page,
)
from orderpaper.workbooks.catalogue import LISTS_SHEET, WorkbookKind

SHEET_NAME = "Read me"
WIDTHS = (26, 70, 24)
LAST_COLUMN = 2
ALWAYS = (
    (
        "Rows",
        (
            "One row is one thing. The order of the rows is the order they are printed in, unless the sheet has a "
            "column called Order. Leave no empty rows between."
        ),
    ),
    (
        "Headings",
        (
            "Rest the pointer on a heading to read what its column holds and what to type. Do not rename the "
            "headings: the papers are made by them. You may move a column."
        ),
    ),
    (
        "Your own columns",
        ("Add them at the right if you like, and your own sheets at the end. They are left alone and not printed."),
    ),
    (
        "Drop-downs",
        (
            "Some cells offer a list. If you type something else Excel asks whether you mean it; you may keep "
            "it, and the check will say if it cannot be used."
        ),
    ),
    (
        "Nothing to say",
        (
            "Leave the cell empty. If a column must be filled in and you do not know yet, leave it empty "
            "too: the draft paper says what is still to be supplied, and where."
        ),
    ),
    ("Hidden rows", "Rows you hide or filter out are still used."),
)
DATES = (
    "Dates",
    (
        "Write a day as 28/02/2017. Where the heading’s note allows it, write a month as March 2017, or a word "
        "such as Ongoing, Quarterly or To be confirmed."
    ),
)
PARAGRAPHS = (
    "Lists in a cell",
    (
        "Press Alt+Enter for a new line. Start a line with “- ” (hyphen, space) for a bullet, or with "
        "“(a) ” for a lettered list. Any other line is a paragraph."
    ),
)
PUBLISH = (
    "Publish",
    (
        "Yes, or empty, prints the row. No leaves it out. Exempt keeps it out of the public edition. Hiding a "
        "row does not leave it out; this column does."
    ),
)
FIGURES = (
    "Figures",
    (
        "Paste each table on a sheet of its own, its headings in row 1 and the names of its rows in column A, "
        "with nothing above or below. Name the sheet as its ID on the sheet Tables."
    ),
)
DETAILS = (
    "Detail and Value",
    (
        "On a sheet with the headings Detail and Value, each line is one detail: fill in column B and "
        "leave column A as it is."
    ),
)
ADVICE = (*ALWAYS, DETAILS, DATES, PARAGRAPHS, FIGURES, PUBLISH)
KEY: tuple[tuple[str, Look, str], ...] = (
    ("White on dark blue", REQUIRED, "This column, or this detail, must be filled in."),
    ("Dark on grey-blue", OPTIONAL, "This one may be left empty."),
    ("Pale yellow cell", {**PLAIN, **WANTED}, "Must be filled in and is still empty. The colour goes as you type."),
)


def write_readme(pen: Pen, kind: WorkbookKind, title: str, pasted: Sequence[str]) -> None:
    """Write the Read me sheet, and let the workbook open on it."""
    sheet = pen.book.add_worksheet(SHEET_NAME)
    set_page(sheet, is_landscape=False)
    sheet.hide_gridlines(2)
    for place, width in enumerate(WIDTHS):
        sheet.set_column(place, place, width)
    pen.write(sheet, (0, 0), title, TITLE)
    sheet.set_row(0, 32)
    row = _write_lines(pen, sheet, 1, _introduce(kind))
    row = _write_subtitle(pen, sheet, row, "How to fill it in")
    row = _write_lines(pen, sheet, row, say_how_to_fill(kind))
    row = _write_subtitle(pen, sheet, row, "What the colours mean")
    for words, look, meaning in KEY:
        pen.write(sheet, (row, 0), words, look)
        pen.write(sheet, (row, 1), meaning)
        sheet.set_row(row, fit_height([(words, WIDTHS[0]), (meaning, WIDTHS[1])]))
        row += 1
    row = _write_subtitle(pen, sheet, row, "The sheets")
    _write_sheets(pen, sheet, row, [*_describe_sheets(kind), *_describe_pasted(pasted)])
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.activate()


def say_how_to_fill(kind: WorkbookKind) -> list[tuple[str, str]]:
    """Give the advice that this kind of workbook needs, each with the word it goes under."""
    columns = [column for record in kind.records for column in record.columns().values()]
    kinds = {column.kind for column in columns}
    advice = list(ALWAYS)
    advice[1:1] = [DETAILS] if any(record.SHEET.is_details for record in kind.records) else []
    advice += [DATES] if kinds & {Kind.DATE, Kind.WHEN} else []
    advice += [PARAGRAPHS] if Kind.PARA in kinds else []
    advice += [FIGURES] if kind.stem == "statistics" else []
    advice += [PUBLISH] if any(column.choices == "Publish" for column in columns) else []
    return advice


def say_file_name(kind: WorkbookKind) -> str:
    """Give the words that say how a workbook of this kind must be named to be found."""
    if kind.is_many:
        return f"{kind.stem}.xlsx, or {kind.stem} 2017-03-28.xlsx where there are several."
    return f"{kind.stem}.xlsx."


def _introduce(kind: WorkbookKind) -> list[tuple[str, str]]:
    name = f"{say_file_name(kind)} It stands in the folder spreadsheets."
    return [("What it is for", kind.purpose), ("Who keeps it", kind.owner), ("File name", name)]


def _write_subtitle(pen: Pen, sheet: Worksheet, row: int, words: str) -> int:
    pen.write(sheet, (row, 0), words, SUBTITLE)
    sheet.set_row(row, 30)
    return row + 1


def _write_lines(pen: Pen, sheet: Worksheet, row: int, lines: Sequence[tuple[str, str]]) -> int:
    for label, text in lines:
        pen.write(sheet, (row, 0), label, LABEL)
        pen.write(sheet, (row, 1), text)
        sheet.set_row(row, 3 + fit_height([(label, WIDTHS[0]), (text, WIDTHS[1])]))
        row += 1
    return row


def _describe_sheets(kind: WorkbookKind) -> Iterator[tuple[str, str, str]]:
    for record in kind.records:
        yield record.SHEET.name, record.SHEET.help, _say_required(record)
    yield LISTS_SHEET, "What the drop-downs offer.", "Already filled in"


def _describe_pasted(names: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return ((name, "A table as it was pasted; the sheet Tables says what it is.", "") for name in names)


def _say_required(record: type[Entry]) -> str:
    return "Must be filled in" if record.SHEET.is_required else "May be left empty"


def _write_sheets(pen: Pen, sheet: Worksheet, top: int, lines: Sequence[tuple[str, str, str]]) -> None:
    style = pen.style(HEAD)
    headings = [{"header": words, "header_format": style} for words in ("Sheet", "What it holds", "Needed?")]
    options = {
        "name": "tblSheets",
        "style": "Table Style Light 1",
        "banded_rows": False,
        "autofilter": False,
        "columns": headings,
        "title": "The sheets of this workbook",
    }
    sheet.add_table(top, 0, top + len(lines), LAST_COLUMN, options)
    for row, (name, holds, needed) in enumerate(lines, start=top + 1):
        within = name.replace("'", "''")
        sheet.write_url(row, 0, f"internal:'{within}'!A1", pen.style({**LINK, **LINE}), name)
        pen.write(sheet, (row, 1), holds, {**PLAIN, **LINE})
        pen.write(sheet, (row, LAST_COLUMN), needed, {**PLAIN, **LINE})
        sheet.set_row(row, 3 + fit_height(zip((name, holds, needed), WIDTHS, strict=True)))
