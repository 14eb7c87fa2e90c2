"""Takes the folder of the workbooks; gives everything in them as one bundle, with what was found in reading."""

import datetime as dt
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.council import (
    Committee,
    Contact,
    Council,
    CouncilDetails,
    GlossaryEntry,
    ImplicationHeading,
    Membership,
    Organisation,
    Person,
    StandingItem,
)
from orderpaper.records.errors import FolderError, WorkbookError
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure, Meeting, MeetingDetails, Minute
from orderpaper.records.place import Place
from orderpaper.records.plan import (
    Action,
    CompletedAction,
    Indicator,
    Plan,
    PlanDetails,
    PlanNarrative,
    Priority,
    Theme,
)
from orderpaper.records.report import (
    Appendix,
    Implication,
    Option,
    Recommendation,
    Report,
    ReportDetails,
    ReportNarrative,
    TimetableRow,
)
from orderpaper.records.statistics import RecordingChange, Series, Statistics, StatisticsTable
from orderpaper.workbooks.catalogue import WORKBOOKS, WorkbookKind
from orderpaper.workbooks.pasted import read_pasted
from orderpaper.workbooks.references import find_loose_references
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot, take_snapshot
from orderpaper.workbooks.tables import empty_details, read_sheet

# Whatever Excel may have made: what cannot be read is refused in a sentence, not passed over.
ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})


@dataclass(frozen=True, slots=True)
class FolderRead:
    """What a folder gave: the bundle, the findings of reading, and the snapshots that were read."""

    bundle: Bundle
    findings: tuple[Finding, ...]
    snapshots: tuple[Snapshot, ...]


@dataclass(frozen=True, slots=True)
class _BookRead:
    """What one workbook gave: its records by sheet, its figures, its findings."""

    file: str
    sheets: Mapping[str, tuple[Any, ...]]
    series: tuple[Series, ...]
    findings: tuple[Finding, ...]
    unread: frozenset[str]

    @property
    def sheets_read(self) -> dict[str, tuple[Any, ...]]:
        """The records by sheet, of the sheets that were read: to the others nothing can be said to lead or not."""
        return {name: records for name, records in self.sheets.items() if name not in self.unread}

    def all(self, record: type[Entry]) -> tuple[Any, ...]:
        """Give the records of one sheet."""
        return self.sheets.get(record.SHEET.name, ())

    def one(self, record: type[Entry]) -> Any:  # noqa: ANN401 - the caller names the type
        """Give the one record of a details sheet."""
        return self.sheets[record.SHEET.name][0]


def read_folder(folder: Path) -> FolderRead:
    """Give the bundle of the workbooks in a folder; raise FolderError or WorkbookError where nothing can be made."""
    paths = find_workbooks(folder)
    snapshots = _take_all(path for kind in paths.values() for path in kind)
    by_name = {snapshot.name: snapshot for snapshot in snapshots}
    read = {kind: [_read_book(by_name[path.name], kind) for path in found] for kind, found in paths.items()}
    findings = [finding for books in read.values() for book in books for finding in book.findings]
    findings += _missing_workbooks(folder, paths)
    findings += find_loose_references({book.file: book.sheets_read for books in read.values() for book in books})
    by_stem = {kind.stem: books for kind, books in read.items()}
    return FolderRead(_bind(by_stem), tuple(findings), tuple(snapshots))


def find_workbooks(folder: Path) -> dict[WorkbookKind, list[Path]]:
    """Give the workbooks of each kind, by the beginning of their names; raise where there are none or one too many."""
    if not folder.is_dir():
        raise FolderError(f"There is no folder {folder}. To make a meeting’s folder: orderpaper new FOLDER")
    files = _list_files(folder)
    found = {kind: [path for path in files if path.stem.casefold().startswith(kind.stem)] for kind in WORKBOOKS}
    if not any(found.values()):
        raise FolderError(
            f"There are no workbooks in {folder}. Their names begin with council, plan, statistics, report or meeting."
        )
    for kind, paths in found.items():
        if len(paths) > 1 and not kind.is_many:
            names = " and ".join(path.name for path in paths)
            raise FolderError(f"There are two: {names}. Which is right? Move the other out of {folder}.")
    return found


def _list_files(folder: Path) -> list[Path]:
    """Give the files that may be workbooks; `~$plan.xlsx` is only the marker of one that stands open in Excel."""
    files = (path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and path.name[:2] != "~$")
    return sorted(files, key=lambda path: path.name.casefold())


def _take_all(paths: Iterable[Path]) -> list[Snapshot]:
    snapshots, faults = [], []
    for path in paths:
        try:
            snapshots.append(take_snapshot(path))
        except WorkbookError as error:
            faults.append(str(error))
    if faults:
        raise WorkbookError("\n".join(faults))
    return snapshots


def _missing_workbooks(folder: Path, paths: Mapping[WorkbookKind, list[Path]]) -> Iterator[Finding]:
    """Give a finding for each workbook that must be there and is not, and for each that is nearly named as one."""
    taken = {path for found in paths.values() for path in found}
    strays = [path for path in _list_files(folder) if path not in taken]
    for kind, found in paths.items():
        near = [path.name for path in strays if _is_nearly(kind.stem, path)]
        if kind.is_required and not found:
            blank = f"{kind.purpose} Put it there, or make a blank one with: orderpaper new"
            advice = f"Is it “{near[0]}”? Rename it." if near else blank
            yield stop("workbook-is-there", Place(f"{kind.stem}.xlsx"), f"it is not in {folder.name}. {advice}")
            continue
        for name in near:
            message = f"it was not read. Did you mean “{kind.stem}.xlsx”? Rename it, or move it elsewhere."
            yield query("workbook-is-known", Place(name), message)


def _is_nearly(stem: str, path: Path) -> bool:
    first = re.match(r"[^\W\d_]*", path.stem.casefold())
    return bool(first and difflib.get_close_matches(stem, [first[0]], 1, 0.75))


def _read_book(snapshot: Snapshot, kind: WorkbookKind) -> _BookRead:
    book = OpenWorkbook(snapshot)
    if not book.sheet_names:
        raise WorkbookError(f"{snapshot.name} has no sheets that can be read. Save it as Excel Workbook (.xlsx).")
    read = {record.SHEET.name: read_sheet(book, record) for record in kind.records}
    sheets = {name: sheet.records for name, sheet in read.items()}
    findings = [finding for sheet in read.values() for finding in sheet.findings]
    unread = frozenset(name for name, sheet in read.items() if not sheet.is_read)
    series: list[Series] = []
    for table in sheets.get(StatisticsTable.SHEET.name, ()):
        if isinstance(table.id, str):
            found, wrong = read_pasted(book, table)
            series.extend(found)
            findings.extend(wrong)
    return _BookRead(snapshot.name, sheets, tuple(series), tuple(findings), unread)


def _bind(read: Mapping[str, list[_BookRead]]) -> Bundle:
    plans, statistics = read["plan"], read["statistics"]
    meetings = sorted((_bind_meeting(book) for book in read["meeting"]), key=_latest_first, reverse=True)
    return Bundle(
        council=_bind_council(next(iter(read["council"]), None)),
        plan=_bind_plan(plans[0]) if plans else None,
        statistics=_bind_statistics(statistics[0]) if statistics else Statistics(),
        reports=tuple(_bind_report(book) for book in read["report"]),
        meetings=tuple(meetings),
    )


def _latest_first(meeting: Meeting) -> tuple[int, str]:
    """Give what meetings are sorted by; one whose date cannot be read counts as the coming one, and says so."""
    return (meeting.day or dt.date.max).toordinal(), meeting.file


def _bind_council(book: _BookRead | None) -> Council:
    if book is None:
        details: Any = empty_details("council.xlsx", CouncilDetails)
        return Council(details)
    return Council(
        book.one(CouncilDetails),
        book.all(Person),
        book.all(Membership),
        book.all(Committee),
        book.all(Organisation),
        book.all(Contact),
        book.all(GlossaryEntry),
        book.all(ImplicationHeading),
        book.all(StandingItem),
    )


def _bind_plan(book: _BookRead) -> Plan:
    return Plan(
        book.one(PlanDetails),
        book.all(Priority),
        book.all(Theme),
        book.all(Action),
        book.all(Indicator),
        book.all(CompletedAction),
        book.all(PlanNarrative),
    )


def _bind_statistics(book: _BookRead) -> Statistics:
    return Statistics(book.all(StatisticsTable), book.series, book.all(RecordingChange))


def _bind_report(book: _BookRead) -> Report:
    return Report(
        book.file,
        book.one(ReportDetails),
        book.all(Recommendation),
        book.all(Option),
        book.all(Implication),
        book.all(TimetableRow),
        book.all(Appendix),
        book.all(ReportNarrative),
    )


def _bind_meeting(book: _BookRead) -> Meeting:
    return Meeting(
        book.file,
        book.one(MeetingDetails),
        book.all(AgendaItem),
        book.all(Attendance),
        book.all(Disclosure),
        book.all(Minute),
    )
