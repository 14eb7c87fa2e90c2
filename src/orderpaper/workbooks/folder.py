"""Takes the folder of the workbooks; gives everything in them as one bundle, with what was found in reading."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orderpaper.records.assessment import (
    Assessment,
    AssessmentDetails,
    AssessmentNarrative,
    CaseStudy,
    Chapter,
    CrossCuttingTheme,
    Footnote,
    InformationSource,
)
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
from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import Finding
from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure, Meeting, MeetingDetails, Minute
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
from orderpaper.records.settings import be_quiet
from orderpaper.records.statistics import Display, RecordingChange, Series, Statistics, StatisticsTable
from orderpaper.records.text import Missing
from orderpaper.workbooks.book_remarks import remark_on_book
from orderpaper.workbooks.boundaries import Boundaries, read_boundaries
from orderpaper.workbooks.catalogue import WorkbookKind
from orderpaper.workbooks.details import empty_details
from orderpaper.workbooks.files import say_unreadable, take_files
from orderpaper.workbooks.pasted import read_pasted
from orderpaper.workbooks.references import find_loose_references
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot
from orderpaper.workbooks.tables import read_sheet
from orderpaper.workbooks.version import read_template_version

EMPTY = "required-cell-is-filled"


@dataclass(frozen=True, slots=True)
class FolderRead:
    """What a folder gave: the bundle, the findings of reading, and the snapshots that were read.

    `unreadable` are the findings for workbooks that could not be opened at all; `sheets` are the sheets of the others,
    in the order of the folder. `maps` are the files of boundaries that were read.
    """

    bundle: Bundle
    findings: tuple[Finding, ...]
    snapshots: tuple[Snapshot, ...]
    unreadable: tuple[Finding, ...] = ()
    sheets: tuple[tuple[str, str], ...] = ()
    maps: tuple[Snapshot, ...] = ()


@dataclass(frozen=True, slots=True)
class _BookRead:
    """What one workbook gave: its records by sheet, its figures, its findings."""

    file: str
    sheets: Mapping[str, tuple[Any, ...]]
    series: tuple[Series, ...]
    findings: tuple[Finding, ...]
    unread: frozenset[str]
    names: tuple[str, ...]

    @property
    def sheets_read(self) -> dict[str, tuple[Any, ...]]:
        """The records by sheet, of the sheets that were read: to the others nothing can be said to lead or not."""
        return {name: records for name, records in self.sheets.items() if name not in self.unread}

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed in it, and it lacks nothing but that."""
        is_typed = any(_is_typed(entry) for records in self.sheets.values() for entry in records)
        return not is_typed and all(finding.code == EMPTY for finding in self.findings)

    def all(self, record: type[Entry]) -> tuple[Any, ...]:
        """Give the records of one sheet."""
        return self.sheets.get(record.SHEET.name, ())

    def one(self, record: type[Entry]) -> Any:  # noqa: ANN401 - the caller names the type
        """Give the one record of a details sheet."""
        return self.sheets[record.SHEET.name][0]


def read_folder(folder: Path, progress: Callable[[str], None] = be_quiet) -> FolderRead:
    """Give the bundle of the workbooks in a folder; raise FolderError where nothing can be made of it."""
    files = take_files(folder, progress)
    unreadable = list(files.unreadable)
    read = {
        kind: [book for snapshot in snapshots if (book := _try_book(snapshot, kind, unreadable))]
        for kind, snapshots in files.snapshots.items()
    }
    read |= {kind: [book for book in found if not book.is_blank] for kind, found in read.items() if kind.may_be_blank}
    books = [book for found in read.values() for book in found]
    findings = [*unreadable, *(finding for book in books for finding in book.findings), *files.findings]
    findings += find_loose_references({book.file: book.sheets_read for book in books})
    boundaries = read_boundaries(folder)
    findings += boundaries.findings
    return FolderRead(
        _bind({kind.stem: found for kind, found in read.items()}, boundaries),
        tuple(findings),
        tuple(snapshot for found in files.snapshots.values() for snapshot in found),
        tuple(unreadable),
        tuple((book.file, name) for book in books for name in book.names),
        boundaries.snapshots,
    )


def _is_typed(entry: Entry) -> bool:
    values = (getattr(entry, key) for key in entry.columns())
    return any(value for value in values if not isinstance(value, Missing))


def _try_book(snapshot: Snapshot, kind: WorkbookKind, unreadable: list[Finding]) -> _BookRead | None:
    try:
        return _read_book(snapshot, kind)
    except WorkbookError as error:
        unreadable.append(say_unreadable(snapshot.name, error))
        return None


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
    tables = [str(table.id) for table in sheets.get(StatisticsTable.SHEET.name, ())]
    findings.extend(remark_on_book(book, kind, tables, read_template_version(snapshot)))
    return _BookRead(snapshot.name, sheets, tuple(series), tuple(findings), unread, book.sheet_names)


def _bind(read: Mapping[str, list[_BookRead]], boundaries: Boundaries) -> Bundle:
    plans, statistics, assessments = read["plan"], read["statistics"], read["assessment"]
    meetings = sorted((_bind_meeting(book) for book in read["meeting"]), key=_latest_first, reverse=True)
    return Bundle(
        council=_bind_council(next(iter(read["council"]), None)),
        plan=_bind_plan(plans[0]) if plans else None,
        statistics=_bind_statistics(statistics[0], boundaries) if statistics else Statistics(),
        reports=tuple(_bind_report(book) for book in read["report"]),
        meetings=tuple(meetings),
        assessment=_bind_assessment(assessments[0]) if assessments else None,
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


def _bind_statistics(book: _BookRead, boundaries: Boundaries) -> Statistics:
    return Statistics(
        book.all(StatisticsTable),
        book.series,
        book.all(RecordingChange),
        book.all(Display),
        boundaries.outlines,
    )


def _bind_assessment(book: _BookRead) -> Assessment:
    return Assessment(
        book.one(AssessmentDetails),
        book.all(Chapter),
        book.all(AssessmentNarrative),
        book.all(CrossCuttingTheme),
        book.all(CaseStudy),
        book.all(Footnote),
        book.all(InformationSource),
    )


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
