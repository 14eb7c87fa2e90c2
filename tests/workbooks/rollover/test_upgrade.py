"""Workbooks of an older template, written anew."""

import pytest

from orderpaper.records.errors import WorkbookError
from orderpaper.records.plan import Action
from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.rollover.upgrade import name_upgraded, settle_kind, upgrade_workbook
from orderpaper.workbooks.snapshot import Snapshot
from orderpaper.workbooks.version import read_template_version
from papers.example import ROOT
from workbooks.books import EVERY_KIND, build, change_parts, open_book
from workbooks.rollover.books_of_officers import raw_of, read_back

OLD = {
    "Actions": [
        ["Mine", "ID", "Priority", "Action", "Lead officer", "Deadline"],
        ["ask", "DA1", "DA", "Do it", "Police", Formatted(42795, "mmm-yy")],
    ],
    "Sums": [["My sums"], [None, Formatted(0.5, "0%")]],
}


def make_old(data):
    """Give a workbook as a version of the template before made it."""
    return change_parts(
        data, lambda name, held: held.replace(b">2<", b">1<") if name == "docProps/custom.xml" else held
    )


def upgrade(data, name="plan.xlsx"):
    return upgrade_workbook(Snapshot(name, data), {})


@EVERY_KIND
def test_a_workbook_of_todays_template_needs_nothing(kind):
    assert upgrade(write_workbook(kind), f"{kind.stem}.xlsx") is None


@pytest.mark.parametrize("path", sorted((ROOT / "spreadsheets").glob("[a-z]*.xlsx")), ids=lambda path: path.stem)
def test_nothing_of_the_example_is_lost_or_changed(path):
    old = path.read_bytes()
    kind = settle_kind(Snapshot(path.name, old)).stem
    new = upgrade(make_old(old), path.name)
    assert read_back(new, kind).sheets == raw_of(old, kind).sheets
    assert read_back(new, kind).others == raw_of(old, kind).others
    assert open_book(new.data).properties.title == open_book(old).properties.title


def test_old_headings_become_todays_and_own_columns_and_sheets_stay():
    book = upgrade(build(OLD))
    assert book.name == "plan.upgraded.xlsx"
    assert not read_template_version(Snapshot(book.name, book.data)).is_old
    new = read_back(book, "plan")
    (row,) = new.sheet(Action).rows
    assert (row.says("lead"), row.cells["due"], row.own) == ("Police", Formatted(42795, "mmm-yy"), {"Mine": "ask"})
    assert new.others == {"Sums": Grid({(0, 0): "My sums", (1, 1): Formatted(0.5, "0%")})}
    assert book.account.carried == (
        "plan.xlsx › Actions: 1 row",
        "plan.xlsx › Actions: your own columns “Mine”",
        "plan.xlsx: your own sheet “Sums”",
    )


def test_pasted_tables_are_not_called_the_officers_own():
    old = make_old((ROOT / "spreadsheets" / "statistics.xlsx").read_bytes())
    account = upgrade(old, "statistics.xlsx").account
    assert "statistics.xlsx: the pasted tables, 8 of them" in account.carried
    assert not any("your own" in line for line in account.carried)


def test_the_kind_is_told_by_the_name_or_else_by_the_template():
    report = (ROOT / "spreadsheets" / "report.xlsx").read_bytes()
    assert settle_kind(Snapshot("plan.xlsx", report)).stem == "plan"
    assert settle_kind(Snapshot("Ann’s.xlsx", report)).stem == "report"
    with pytest.raises(WorkbookError, match=r"is of no kind that is known\. Begin its name with one of: council"):
        settle_kind(Snapshot("Ann’s.xlsx", build(OLD)))


@pytest.mark.parametrize(
    ("name", "new"), [("plan.xlsx", "plan.upgraded.xlsx"), ("Plan.v2.xlsm", "Plan.v2.upgraded.xlsx")]
)
def test_the_new_workbook_is_named_after_the_old(name, new):
    assert name_upgraded(name) == new
