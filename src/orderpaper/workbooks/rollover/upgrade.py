"""Takes a workbook made with an older template; gives the same rows in a workbook of today’s."""

from pathlib import PurePath

from orderpaper.records.columns import Entry
from orderpaper.records.errors import WorkbookError
from orderpaper.records.outcome import Account
from orderpaper.records.statistics import StatisticsTable
from orderpaper.workbooks.blank.lists import Lists
from orderpaper.workbooks.catalogue import WORKBOOKS, WorkbookKind, find_kind, find_kind_of_file
from orderpaper.workbooks.files import UPGRADED
from orderpaper.workbooks.headings import fold
from orderpaper.workbooks.rollover.book import NewBook, open_raw, say_carried, write_raw
from orderpaper.workbooks.rollover.carry import RawBook, RawSheet
from orderpaper.workbooks.snapshot import Snapshot
from orderpaper.workbooks.version import read_template_version

TITLED = ("Plan", "Report")


def upgrade_workbook(snapshot: Snapshot, names: Lists) -> NewBook | None:
    """Give the workbook written anew, None where it is of today’s template; raise WorkbookError for one of no kind.

    `names` are those that drop-downs offer from other workbooks.
    """
    kind = settle_kind(snapshot)
    if not read_template_version(snapshot).is_old:
        return None
    raw = open_raw(snapshot, kind)
    sheets: dict[type[Entry], RawSheet] = {
        record: raw.sheets[record.SHEET.name] for record in kind.records if record.SHEET.name in raw.sheets
    }
    title = next((sheet.rows[0].says("title") for record, sheet in sheets.items() if _is_titled(record, sheet)), "")
    name = name_upgraded(snapshot.name)
    return NewBook(name, write_raw(kind.stem, sheets, raw.others, names, title), _say(snapshot.name, raw, sheets))


def _is_titled(record: type[Entry], sheet: RawSheet) -> bool:
    return record.SHEET.name in TITLED and bool(sheet.rows)


def settle_kind(snapshot: Snapshot) -> WorkbookKind:
    """Give the kind of a workbook: by its name, as it is read, or else by its template."""
    by_name = find_kind_of_file(snapshot.name)
    stem = by_name.stem if by_name else read_template_version(snapshot).kind
    if stem not in {kind.stem for kind in WORKBOOKS}:
        stems = ", ".join(kind.stem for kind in WORKBOOKS)
        raise WorkbookError(f"{snapshot.name} is of no kind that is known. Begin its name with one of: {stems}.")
    return find_kind(str(stem))


def name_upgraded(name: str) -> str:
    """Give the name under which the new workbook is written beside the old."""
    return f"{PurePath(name).stem}{UPGRADED}.xlsx"


def _say(name: str, raw: RawBook, sheets: dict[type[Entry], RawSheet]) -> Account:
    pasted = {fold(row.says("id")) for row in raw.sheet(StatisticsTable).rows}
    tables = [each for each in raw.others if fold(each) in pasted]
    account = say_carried(name, sheets, [each for each in raw.others if each not in tables])
    if tables:
        account += Account((f"{name}: the pasted tables, {len(tables)} of them",))
    formulas = sum(sheet.formulas for sheet in sheets.values())
    return account + Account(left=(f"{name}: {formulas} formulas are now the values they gave",) if formulas else ())
