"""Takes a column; gives the words that tell an officer what to type there. The notes and the guide both say them."""

from orderpaper.records.columns import LISTS, Column, Kind
from orderpaper.workbooks.catalogue import WORKBOOKS

HOW_TO_TYPE = {
    Kind.TEXT: "Words.",
    Kind.ID: "Letters first, then a number if it needs one: DA, DA4. Not MAR1 or SEP2: Excel makes dates of them.",
    Kind.PARA: "One paragraph or several: Alt+Enter begins a new line; a line that begins with “- ” is a bullet, "
    "with “(a) ” an entry of a lettered list.",
    Kind.WHEN: "A day as 28/02/2017, a month as March 2017, or a word such as Ongoing, Quarterly or To be confirmed.",
    Kind.DATE: "A day as 28/02/2017.",
    Kind.TIME: "A time as 18:30.",
    Kind.FIGURE: "A number, with its % or £ where it has one; or the reason there is none, such as [x].",
    Kind.INT: "A whole number.",
    Kind.YES_NO: "Yes or No.",
}


def say_how_to_type(column: Column) -> str:
    """Give one sentence that says what may be typed in a column."""
    if column.kind is Kind.CHOICE:
        return f"One of: {'; '.join(LISTS[column.choices])}".removesuffix(".") + "."
    if column.refers_to:
        return f"As it stands on the sheet {' or '.join(map(_say_sheet, column.refers_to))}."
    return HOW_TO_TYPE[column.kind]


def _say_sheet(name: str) -> str:
    stem = next(kind.stem for kind in WORKBOOKS if any(record.SHEET.name == name for record in kind.records))
    return f"{name} of {stem}.xlsx"


def say_whether_required(column: Column) -> str:
    """Give the words that say whether a column must be filled."""
    return "Must be filled in." if column.required else "May be left empty."


def compose_note(column: Column) -> str:
    """Give the note on a column's heading: what it holds, whether it must be filled, what may be typed."""
    return "\n".join((column.help, "", say_whether_required(column), say_how_to_type(column)))
