"""Takes a folder of workbooks that was read; gives the workbooks of the folder that follows it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.records.bundle import Bundle
from orderpaper.records.errors import FolderError, OrderpaperError, WorkbookError
from orderpaper.records.outcome import Account
from orderpaper.workbooks.catalogue import find_kind, find_kind_of_file
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.dates import read_date
from orderpaper.workbooks.folder import FolderRead
from orderpaper.workbooks.read_as import ReadAs
from orderpaper.workbooks.rollover.assessment import make_next_assessment
from orderpaper.workbooks.rollover.book import NewBook, list_names, open_raw
from orderpaper.workbooks.rollover.carry import RawBook
from orderpaper.workbooks.rollover.meeting import make_next_meeting, name_held
from orderpaper.workbooks.rollover.plan import make_next_plan
from orderpaper.workbooks.rollover.report import Turn, choose_report, make_next_report
from orderpaper.workbooks.rollover.statistics import make_next_statistics
from orderpaper.workbooks.rollover.years import move_on
from orderpaper.workbooks.snapshot import Snapshot
from orderpaper.workbooks.unreadable import Unreadable

YEARLY = {"plan": make_next_plan, "statistics": make_next_statistics, "assessment": make_next_assessment}
"""What makes next year’s workbook of each kind that is kept for a year."""


@dataclass(frozen=True, slots=True)
class Following:
    """What the new folder is for: the next year, or the next meeting; and the day of its meeting, where it is known."""

    is_year: bool
    day: dt.date | None = None


def read_typed_day(typed: str) -> dt.date | None:
    """Give the day that was typed, in any form that a cell may have, None where none was; raise OrderpaperError."""
    if not typed.strip():
        return None
    try:
        read: object = read_date(Cell(typed.strip(), "s", "@"))
    except Unreadable as problem:
        raise OrderpaperError(f"“{typed}” {problem}") from None
    day = read.value if isinstance(read, ReadAs) else read
    return day if isinstance(day, dt.date) else None


def name_next_year(bundle: Bundle) -> str:
    """Give the next year of the plan, or of the assessment, such as 2018/19; nothing where it cannot be read."""
    book = bundle.plan or bundle.assessment
    return move_on(str(book.details.year)) if book else ""


def follow(read: FolderRead, following: Following) -> list[NewBook]:
    """Give the workbooks of the folder that follows; raise where there is nothing to go on from."""
    if read.unreadable:
        raise WorkbookError("\n".join(map(str, read.unreadable)))
    _refuse(read.bundle, following)
    return list(_follow_all(read, following))


def _refuse(bundle: Bundle, following: Following) -> None:
    before = bundle.meeting
    is_assessed = following.is_year and bundle.assessment is not None
    if before is None and not is_assessed:
        raise FolderError("There is no meeting workbook, so there is no meeting for another to follow.")
    if before and following.day and before.day and following.day <= before.day:
        raise FolderError(
            f"{following.day:%d/%m/%Y} is not after the last meeting of the folder, {before.day:%d/%m/%Y}. "
            "Give the day of the next meeting."
        )
    if following.is_year and not (bundle.plan or is_assessed):
        raise FolderError("There is no plan workbook, so there is no year to move on. For the next meeting: --meeting")


def _follow_all(read: FolderRead, following: Following) -> Iterator[NewBook]:
    bundle, names = read.bundle, list_names(read.bundle)
    by_name = {snapshot.name: snapshot for snapshot in read.snapshots}
    for snapshot in read.snapshots:
        kind = find_kind_of_file(snapshot.name)
        stem = kind.stem if kind else ""
        is_blank = stem == "assessment" and bundle.assessment is None
        if stem in YEARLY and following.is_year and not is_blank:
            yield YEARLY[stem](_open(snapshot, stem), names)
        elif stem in {"council", "plan", "statistics"} or is_blank:
            yield NewBook(snapshot.name, snapshot.data, Account((f"{snapshot.name}: a copy",)))
    for each in read.maps:
        yield NewBook(each.name, each.data, Account((f"{each.name}: a copy",)))
    yield from _follow_report(read, following, names, by_name)
    for before in bundle.meetings[:1]:
        yield make_next_meeting(_open(by_name[before.file], "meeting"), bundle, following.day, names)
        if name_held(before):
            yield NewBook(name_held(before), by_name[before.file].data)


def _follow_report(
    read: FolderRead, following: Following, names: dict[str, list[str]], by_name: dict[str, Snapshot]
) -> Iterator[NewBook]:
    report = choose_report(read.bundle.reports)
    if report:
        year = str(read.bundle.plan.details.year) if read.bundle.plan and following.is_year else ""
        yield make_next_report(_open(by_name[report.file], "report"), Turn(following.day, year), names)


def _open(snapshot: Snapshot, stem: str) -> RawBook:
    return open_raw(snapshot, find_kind(stem))
