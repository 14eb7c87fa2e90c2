"""Workbooks as officers leave them, for the tests of what is carried over."""

from orderpaper.workbooks.blank.workbook import BookPlan, write_book
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.rollover.book import open_raw
from orderpaper.workbooks.rollover.carry import RawRow
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot


def raw_of(data, stem, name=""):
    """Give the raw sheets of a workbook's bytes."""
    return open_raw(Snapshot(name or f"{stem}.xlsx", data), find_kind(stem))


def write(stem, rows, **more):
    """Give the bytes of a workbook of some rows."""
    return write_book(BookPlan(find_kind(stem), rows, **more))


def read_back(book, stem):
    """Give what a new workbook holds, raw."""
    return raw_of(book.data, stem, book.name)


def said(sheet, *keys):
    """Give the words of some cells of each row."""
    return [tuple(row.says(key) for key in keys) for row in sheet.rows]


def open_new(book):
    """Give a new workbook as the reader has it open."""
    return OpenWorkbook(Snapshot(book.name, book.data))


EMPTY = RawRow({})
