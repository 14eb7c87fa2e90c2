"""The five workbooks and their sheets: names that Excel takes and a reader finds."""

import importlib
import pkgutil

import pytest

from orderpaper import records
from orderpaper.records.columns import Entry
from orderpaper.workbooks.catalogue import OURS, WORKBOOKS, find_kind, find_kind_of_file
from orderpaper.workbooks.tables import fold
from workbooks.books import ALL_SHEETS, EVERY_KIND, EVERY_SHEET


def declared():
    """Give the records that the modules of the room declare a sheet for."""
    modules = [
        importlib.import_module(each.name) for each in pkgutil.iter_modules(records.__path__, "orderpaper.records.")
    ]
    held = [each for module in modules for each in vars(module).values()]
    return {each for each in held if isinstance(each, type) and issubclass(each, Entry) and each is not Entry}


@EVERY_KIND
def test_a_kind_is_found_by_its_stem(kind):
    assert find_kind(kind.stem) is kind


@EVERY_KIND
def test_a_file_is_of_the_kind_that_its_name_begins_with(kind):
    assert find_kind_of_file(f"{kind.stem.upper()} 2017-03-28.xlsx") is kind
    assert find_kind_of_file(f"old {kind.stem}.xlsx") is None


def test_no_stem_begins_another():
    stems = [kind.stem for kind in WORKBOOKS]
    assert [(one, other) for one in stems for other in stems if one != other and other.startswith(one)] == []
    with pytest.raises(StopIteration):
        find_kind("agenda")


def test_every_record_of_a_row_stands_in_just_one_workbook():
    placed = [record for _kind, record in ALL_SHEETS] + [record for kind in OURS for record in kind.records]
    assert len(placed) == len(set(placed))
    assert set(placed) == declared()


@EVERY_KIND
def test_no_two_sheets_of_a_workbook_have_one_name(kind):
    names = [fold(name) for record in kind.records for name in (record.SHEET.name, *record.SHEET.aliases)]
    names += ["read me", "lists"]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", OURS, ids=[kind.stem for kind in OURS])
def test_ours_are_none_of_the_officers_kinds_and_of_one_sheet_each(kind):
    assert kind not in WORKBOOKS
    assert find_kind_of_file(kind.file) is None
    assert len(kind.records) == 1
    assert kind.purpose.endswith(".")


@EVERY_SHEET
def test_a_sheet_has_a_name_that_excel_takes(kind, record):
    assert 0 < len(record.SHEET.name) <= 31
    assert not set(record.SHEET.name) & set("[]:*?/\\'")
    assert record.SHEET.help.endswith(".")
    assert kind.owner
    assert kind.purpose.endswith(".")
