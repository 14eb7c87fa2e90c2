"""New workbooks: one of each kind, blank, and read without a fault but what is still to be filled in."""

import pytest

from orderpaper.workbooks.catalogue import WORKBOOKS, find_kind
from orderpaper.workbooks.new import make_blanks
from orderpaper.workbooks.tables import read_sheet
from workbooks.books import EVERY_SHEET, read_bytes


@pytest.fixture(scope="module")
def blanks():
    return make_blanks()


def test_there_is_one_of_each_kind(blanks):
    assert list(blanks) == [f"{kind.stem}.xlsx" for kind in WORKBOOKS]
    assert find_kind("plan").stem == "plan"


@EVERY_SHEET
def test_a_blank_sheet_lacks_only_what_must_be_filled_in(blanks, kind, record):
    name = f"{kind.stem}.xlsx"
    found = read_sheet(read_bytes(blanks[name], name), record)
    required = [column.heading for column in record.columns().values() if column.required]
    if record.SHEET.is_details:
        assert [finding.message.split(" is empty.")[0] for finding in found.findings] == required
        assert {finding.code for finding in found.findings} == {"required-cell-is-filled"}
    else:
        assert (found.records, found.findings) == ((), ())
