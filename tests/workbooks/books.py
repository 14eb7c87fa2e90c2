"""Workbooks as officers make them, small enough to read in a test."""

import io
import zipfile
from dataclasses import dataclass
from functools import cache

import openpyxl
import pytest
import xlsxwriter

from orderpaper.records.place import Place
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import WORKBOOKS
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.read_as import ReadAs
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot

ALL_SHEETS = [(kind, record) for kind in WORKBOOKS for record in kind.records]
EVERY_SHEET = pytest.mark.parametrize(
    ("kind", "record"), ALL_SHEETS, ids=[f"{kind.stem}-{record.SHEET.name}" for kind, record in ALL_SHEETS]
)
EVERY_KIND = pytest.mark.parametrize("kind", WORKBOOKS, ids=[kind.stem for kind in WORKBOOKS])
HERE = Place("plan.xlsx", "Actions", "F14")


@dataclass(frozen=True)
class Formula:
    """A formula that no program has worked out."""

    text: str


@dataclass(frozen=True)
class Fault:
    """What Excel shows where a formula fails."""

    text: str


def put(cell, value):
    """Put a value into a cell of openpyxl's; words stay words, whatever they begin with."""
    if isinstance(value, Formatted):
        cell.value, cell.number_format = value.value, value.number_format
    elif isinstance(value, Formula):
        cell.value = value.text
    elif isinstance(value, Fault):
        cell.value, cell.data_type = value.text, "e"
    elif isinstance(value, str):
        cell.value, cell.data_type = value, "s"
    else:
        cell.value = value


def build(sheets):
    """Give the bytes of a workbook: its sheets by name, each a list of rows."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, start=1):
            for place, value in enumerate(row, start=1):
                put(sheet.cell(number, place), value)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def read_bytes(data, name="plan.xlsx"):
    """Give a workbook as the reader has it open."""
    return OpenWorkbook(Snapshot(name, data))


def read_book(sheets, name="plan.xlsx"):
    """Give a workbook of some sheets as the reader has it open."""
    return read_bytes(build(sheets), name)


def hold(value, number_format="General", data_type=""):
    """Give a cell that holds a value."""
    return Cell(value, data_type or ("s" if isinstance(value, str) else "n"), number_format)


def change_parts(data, change):
    """Give the package with each part as `change` gives it from its name and content; None leaves it out."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return changed.getvalue()


def change_part(data, part, old, new):
    """Give the package with one part in which some bytes are others."""

    def change(name, content):
        if name == part:
            assert old in content, content[:2000]
        return content.replace(old, new) if name == part else content

    return change_parts(data, change)


def make_excel(fill):
    """Give the bytes of a workbook as Excel arranges them; `fill` writes it with XlsxWriter."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        fill(book)
    return written.getvalue()


def put_rows(book, name, rows):
    """Give a new sheet of XlsxWriter’s that has some rows."""
    sheet = book.add_worksheet(name)
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    return sheet


def meant(read):
    """Give the value of what a reader answered, whether or not there is anything to say of it."""
    return read.value if isinstance(read, ReadAs) else read


def told(read):
    """Give what is said of a cell that was read: nothing, “was read as …”, or the sentence after the quoted cell."""
    if not isinstance(read, ReadAs):
        return ""
    return read.why or f"was read as {read.became}."


def said(findings):
    """Give the findings as an officer reads them."""
    return [str(finding) for finding in findings]


# ---- blank workbooks


def open_book(content):
    """Give a workbook open in openpyxl."""
    return openpyxl.load_workbook(io.BytesIO(content))


@cache
def blank(kind):
    """Give the blank workbook of a kind, made once; the tests only look at it."""
    return open_book(write_workbook(kind))


def cell_under(heading, content, sheet):
    """Give the cell under a heading in the first row."""
    held = open_book(content)[sheet]
    column = next(cell.column for cell in held[1] if cell.value == heading)
    return held.cell(2, column)


def rule_at(sheet, at):
    """Give the rule for what may be typed in a cell, None where there is none."""
    return next((rule for rule in sheet.data_validations.dataValidation if at in rule.sqref), None)


def words_of(sheet):
    """Give all the words of a sheet."""
    return "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
