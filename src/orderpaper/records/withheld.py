"""Which rows may not be published, and by what ground: their own, or that of the report, chapter or table above."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.exempt import MayBeExempt, find_guarded, is_exempt_classification
from orderpaper.records.meeting import AgendaItem
from orderpaper.records.names import fold
from orderpaper.records.report import Appendix, Report, ReportDetails
from orderpaper.records.statistics import Display, StatisticsTable
from orderpaper.records.text import Text

ROW = Mapping[int, MayBeExempt]


@dataclass(frozen=True, slots=True)
class Withheld:
    """What the public edition of a bundle may not say; each ground is the row with the paragraph and the reason.

    `rows` are those that are exempt one by one, `reports` by the name of their workbook. `plan` and `assessment` are
    None where they may be published. Of the rows `beneath` an exempt chapter, its one notice stands for them too.
    """

    bundle: Bundle
    rows: ROW = field(default_factory=dict, hash=False)
    reports: Mapping[str, MayBeExempt] = field(default_factory=dict, hash=False)
    plan: MayBeExempt | None = None
    assessment: MayBeExempt | None = None
    beneath: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.rows or self.reports or self.plan or self.assessment)

    def ground_of(self, row: Entry) -> MayBeExempt | None:
        """Give the ground of one row of the bundle, None where it may be published."""
        return self.rows.get(id(row))

    def is_beneath(self, row: Entry) -> bool:
        """Tell whether the notice of its chapter stands for a row too."""
        return id(row) in self.beneath

    def list_rows(self) -> Iterator[tuple[Entry, MayBeExempt]]:
        """Give every row that may not be published with its ground: of whole workbooks too, their covers aside."""
        told = set()
        for book, ground in self._list_books():
            for row in _list_rows(book):
                told.add(id(row))
                yield row, ground
        for row in self.bundle.entries():
            if id(row) in self.rows and id(row) not in told:
                yield row, self.rows[id(row)]

    def _list_books(self) -> Iterator[tuple[Any, MayBeExempt]]:
        if self.plan:
            yield self.bundle.plan, self.plan
        if self.assessment:
            yield self.bundle.assessment, self.assessment
        for report in self.bundle.reports:
            if report.file in self.reports:
                yield report, self.reports[report.file]

    @property
    def tables(self) -> tuple[StatisticsTable, ...]:
        """The tables of which nothing may be published."""
        return tuple(each for each in self.bundle.statistics.tables if id(each) in self.rows)

    @property
    def displays(self) -> tuple[Display, ...]:
        """The tables, charts and maps that may not be published."""
        return tuple(each for each in self.bundle.statistics.displays if id(each) in self.rows)


def find_withheld(bundle: Bundle) -> Withheld:
    """Give all that is exempt, with what hangs on it.

    A report is exempt by its classification, or by the item that brings it; the plan and the assessment by the
    appendix with their title, or where every report that brings them is; a case study and what is shown in a chapter
    by the chapter; what is shown of a table by the table.
    """
    own = {id(each.row): each.row for each in find_guarded(bundle) if each.is_exempt and _is_row(each.row)}
    reports = {report.file: ground for report in bundle.reports if (ground := _find_ground(bundle, report))}
    plan, assessment = _find_plan(bundle, own, reports), _find_assessment(bundle, own, reports)
    rows: dict[int, MayBeExempt] = dict(own)
    beneath = frozenset((*_add_cases(bundle, rows), *_add_displays(bundle, rows, assessment)))
    return Withheld(bundle, rows, reports, plan, assessment, beneath)


def _is_row(row: object) -> bool:
    """Tell whether a row is withheld itself: the item and the cover stand in public, the report is what does not."""
    return not isinstance(row, AgendaItem | ReportDetails)


def _find_ground(bundle: Bundle, report: Report) -> MayBeExempt | None:
    agenda = bundle.meeting.agenda if bundle.meeting else ()
    grounds: list[MayBeExempt] = [report.details] if is_exempt_classification(report.details.classification) else []
    grounds += (each for each in agenda if each.kind == "Exempt" and bundle.find_report(each) is report)
    return next((each for each in grounds if each.exempt_paragraph), grounds[0] if grounds else None)


def _find_plan(bundle: Bundle, own: ROW, reports: Mapping[str, MayBeExempt]) -> MayBeExempt | None:
    title = bundle.plan.details.title if bundle.plan else ""
    bringing = [each for each in bundle.reports if each.details.attaches_plan]
    return _find_titled(bundle, title, own) or _find_common(bringing, reports)


def _find_assessment(bundle: Bundle, own: ROW, reports: Mapping[str, MayBeExempt]) -> MayBeExempt | None:
    title = bundle.assessment.details.title if bundle.assessment else ""
    bringing = [each for each in bundle.reports if any(_list_titled(each, title))]
    return _find_titled(bundle, title, own) or _find_common(bringing, reports)


def _list_titled(report: Report, title: Text) -> Iterator[Appendix]:
    wanted = fold(title) if isinstance(title, str) else ""
    return (each for each in report.appendices if wanted and fold(each.title) == wanted)


def _find_titled(bundle: Bundle, title: Text, own: ROW) -> MayBeExempt | None:
    titled = (each for report in bundle.reports for each in _list_titled(report, title))
    return next((own[id(each)] for each in titled if id(each) in own), None)


def _find_common(bringing: Iterable[Report], reports: Mapping[str, MayBeExempt]) -> MayBeExempt | None:
    """Give the ground of reports that are all exempt, None where one of them is not, or there is none."""
    grounds = [reports.get(each.file) for each in bringing]
    return grounds[0] if grounds and all(grounds) else None


def _list_rows(book: Any) -> Iterator[Entry]:  # noqa: ANN401 - any of the records that hold a workbook
    for each in dataclasses.fields(book):
        held = getattr(book, each.name)
        yield from (row for row in held if isinstance(row, Entry)) if isinstance(held, tuple) else ()


def _add_cases(bundle: Bundle, rows: dict[int, MayBeExempt]) -> Iterator[int]:
    """Add the case studies of exempt chapters; give which they are."""
    chapters = _list_chapters(bundle, rows)
    for each in bundle.assessment.cases if bundle.assessment else ():
        if fold(each.chapter) in chapters:
            rows.setdefault(id(each), chapters[fold(each.chapter)])
            yield id(each)


def _list_chapters(bundle: Bundle, rows: ROW) -> dict[str, MayBeExempt]:
    chapters = bundle.assessment.chapters if bundle.assessment else ()
    return {fold(each.id): rows[id(each)] for each in chapters if id(each) in rows}


def _add_displays(bundle: Bundle, rows: dict[int, MayBeExempt], assessment: MayBeExempt | None) -> Iterator[int]:
    """Add what is shown of exempt tables and in exempt chapters; give which are beneath a chapter."""
    statistics = bundle.statistics
    tables = {fold(each.id): rows[id(each)] for each in statistics.tables if id(each) in rows}
    rooms = _list_chapters(bundle, rows) | _list_headings(bundle, rows) | _list_rooms(bundle, assessment)
    for each in statistics.displays:
        room = rooms.get(fold(each.chapter)) if each.chapter else None
        ground = tables.get(fold(each.table)) or room
        if ground:
            rows.setdefault(id(each), ground)
        if room:
            yield id(each)


def _list_headings(bundle: Bundle, rows: ROW) -> dict[str, MayBeExempt]:
    """Give the headings of the assessment that stand over nothing but what is exempt."""
    headed = [each for each in bundle.assessment.narrative if each.heading] if bundle.assessment else []
    public = {fold(each.heading) for each in headed if id(each) not in rows}
    return {
        fold(each.heading): rows[id(each)] for each in headed if id(each) in rows and fold(each.heading) not in public
    }


def _list_rooms(bundle: Bundle, ground: MayBeExempt | None) -> dict[str, MayBeExempt]:
    """Give every room of an assessment that is exempt as a whole."""
    return {fold(each): ground for each in bundle.assessment.list_rooms()} if bundle.assessment and ground else {}
