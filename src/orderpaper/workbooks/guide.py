"""Takes the schema of the workbooks; gives the guide page that describes every sheet and column of them."""

from collections.abc import Iterator

from orderpaper.records.columns import Column, Entry
from orderpaper.workbooks.blank.readme import ADVICE, say_file_name
from orderpaper.workbooks.catalogue import OURS, WORKBOOKS, WorkbookKind
from orderpaper.workbooks.instructions import say_how_to_type

OPENING = """\
# The workbooks

This page is made from the same description that makes the blank workbooks, their drop-downs and their checks, so it
cannot fall behind them. Every workbook has a sheet **Read me** first and a sheet **Lists** last. A heading is found by
its name: columns may stand in any order, and columns and sheets of your own are left alone.
"""
OURS_OPENING = """\
## Ours: written by orderpaper

These two stand beside yours in the folder `spreadsheets`. `orderpaper` makes them when there is something to write, and
adds rows to them; it never changes or deletes a row. Keep them in the folder, under these names. Columns and sheets
of your own, notes, colours and filters are left as they are.
"""


def describe_workbooks() -> str:
    """Give the guide to the workbooks as Markdown: a section for each, and in it a table for each sheet."""
    sections = (line for kind in WORKBOOKS for line in _describe_workbook(kind))
    return "\n".join((OPENING, *_list_workbooks(), *_say_how_to_fill(), *sections, *_describe_ours())).rstrip() + "\n"


def _list_workbooks() -> Iterator[str]:
    yield from _table_head("Workbook", "Who keeps it", "What it is for", "Needed?")
    for kind in WORKBOOKS:
        link = f"[{kind.stem}.xlsx](#{kind.stem}xlsx)"
        yield _table_row(link, kind.owner, kind.purpose, "Yes" if kind.is_required else "No")
    yield ""


def _say_how_to_fill() -> Iterator[str]:
    yield "## How to fill one in\n"
    yield from (f"- **{label}.** {advice}" for label, advice in ADVICE)
    yield ""


def _describe_workbook(kind: WorkbookKind) -> Iterator[str]:
    yield f"## {kind.stem}.xlsx\n"
    yield f"{kind.purpose} Kept by: {kind.owner}. File name: {say_file_name(kind)}\n"
    for record in kind.records:
        yield from _describe_sheet(kind, record)


def _describe_ours() -> Iterator[str]:
    yield OURS_OPENING
    yield from _table_head("Workbook", "Who keeps it", "What it is for")
    for kind in OURS:
        yield _table_row(kind.file, kind.owner, kind.purpose)
    yield ""
    for kind in OURS:
        for record in kind.records:
            yield from _describe_sheet(kind, record)


def _describe_sheet(kind: WorkbookKind, record: type[Entry]) -> Iterator[str]:
    sheet = record.SHEET
    yield f"### {sheet.name} ({kind.stem}.xlsx)\n"
    yield f"{sheet.help}{'' if sheet.is_required else ' The sheet may be left empty.'}{_say_key(record)}\n"
    if sheet.aliases:
        yield f"Also found as: {', '.join(sheet.aliases)}.\n"
    yield from _table_head("Detail" if sheet.is_details else "Heading", "What it holds", "Required", "What to type")
    for column in record.columns().values():
        yield _table_row(_say_heading(column), column.help, "Yes" if column.required else "", say_how_to_type(column))
    yield ""


def _say_heading(column: Column) -> str:
    also = f"<br>also read: {', '.join(column.aliases)}" if column.aliases else ""
    return f"**{column.heading}**{also}"


def _say_key(record: type[Entry]) -> str:
    columns = record.columns()
    headings = [columns[name].heading for name in record.SHEET.key]
    return f" No two rows have the same {', '.join(headings)}." if headings else ""


def _table_head(*headings: str) -> Iterator[str]:
    yield _table_row(*headings)
    yield _table_row(*("---" for _ in headings))


def _table_row(*cells: str) -> str:
    safe = (cell.replace("|", "\\|").replace("\n", " ") for cell in cells)
    return f"| {' | '.join(safe)} |"
