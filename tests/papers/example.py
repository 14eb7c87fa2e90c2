"""The worked example as records, and the small changes that tests make to it.

A changed example is a bundle like any other; the records it was made from stay as they were.
"""

import dataclasses
from functools import cache
from pathlib import Path

from orderpaper.records.columns import Kind
from orderpaper.records.place import Origin, Table
from orderpaper.records.text import Missing, Prose, paragraph
from orderpaper.workbooks.folder import read_folder

ROOT = Path(__file__).resolve().parents[2]
EMPTY = {Kind.TEXT: "", Kind.CHOICE: "", Kind.PARA: Prose()}


@cache
def read_example():
    """Give the bundle of the worked example in spreadsheets/."""
    return read_folder(ROOT / "spreadsheets").bundle


def make(record, row=2, file="made.xlsx", **values):
    """Give a record with nothing in it but the values; its columns are lettered in the order of the schema."""
    columns = record.columns()
    letters = {name: chr(65 + index) for index, name in enumerate(columns)}
    said = {name: EMPTY.get(column.kind) for name, column in columns.items()}
    said |= {
        name: paragraph(value) if columns[name].kind is Kind.PARA and isinstance(value, str | Missing) else value
        for name, value in values.items()
    }
    return record(origin=Origin(Table(file, record.SHEET.name, letters), row), **said)


def change(workbook, details=None, **lists):
    """Give a council, plan, report or meeting with other details, and with other records in its lists."""
    settled = workbook.details.changed(**details) if details else workbook.details
    return dataclasses.replace(workbook, details=settled, **lists)


def with_council(bundle, details=None, **lists):
    return dataclasses.replace(bundle, council=change(bundle.council, details, **lists))


def with_plan(bundle, details=None, **lists):
    return dataclasses.replace(bundle, plan=change(bundle.plan, details, **lists))


def with_report(bundle, details=None, **lists):
    first, *others = bundle.reports
    return dataclasses.replace(bundle, reports=(change(first, details, **lists), *others))


def with_meeting(bundle, details=None, **lists):
    """Change the meeting whose papers are made."""
    first, *others = bundle.meetings
    return dataclasses.replace(bundle, meetings=(change(first, details, **lists), *others))


def with_meeting_before(bundle, details=None, **lists):
    """Change the meeting before, whose minutes are tabled."""
    first, second = bundle.meetings
    return dataclasses.replace(bundle, meetings=(first, change(second, details, **lists)))


def rows_like(rows, at, **values):
    """Give the rows with one of them changed."""
    return tuple(row.changed(**values) if index == at else row for index, row in enumerate(rows))
