"""Takes the bundle; gives it as an edition may show it: in a public one nothing exempt is left, only that it is exempt.

What is exempt is not covered over: its row is replaced by one that holds the notice and nothing else. The rows of
whatever is left out under Publish are in no edition.
"""

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from orderpaper.records.bundle import Bundle
from orderpaper.records.closed import find_closed
from orderpaper.records.columns import Entry
from orderpaper.records.edition import Edition
from orderpaper.records.exempt import MayBeExempt, is_exempt_classification
from orderpaper.records.names import LEFT_OUT, fold
from orderpaper.records.notice import WITHHELD, Notice, write_notice
from orderpaper.records.notice_rows import is_notice, list_lost, withhold_figures, withhold_row
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.redacted import redact_texts
from orderpaper.records.report import ReportDetails
from orderpaper.records.rows import change_rows
from orderpaper.records.statistics import Display, Statistics
from orderpaper.records.withheld import Withheld, find_withheld

Book = TypeVar("Book", bound=Any)
NO_NAMES = Names()


def cut_bundle(bundle: Bundle, edition: Edition, figures: Names = NO_NAMES) -> Bundle:
    """Give the bundle as an edition may show it; what was cut before stays as it is.

    Its sentences may have been filled in or not. `figures` are the names they were filled from: by them the names that
    lead to an exempt table are known even where nothing could be said.
    """
    closed = find_closed(find_withheld(bundle), figures, edition)
    said = redact_texts(bundle, closed) if closed else bundle
    withheld = find_withheld(said)
    return leave_out(_Cutting(withheld).cut() if withheld and not edition.shows_exempt else said)


def is_withheld(details: ReportDetails, edition: Edition) -> bool:
    """Tell whether the report of a cover is not for publication in an edition, of a bundle that was cut."""
    return not edition.shows_exempt and is_exempt_classification(details.classification)


def leave_out(bundle: Bundle) -> Bundle:
    """Give the bundle without the rows that are in no paper, and without what is made of such tables."""
    if not any(getattr(each, "publish", "") in LEFT_OUT for each in bundle.entries()):
        return bundle
    unnamed = {fold(each.id) for each in bundle.statistics.tables if each.publish in LEFT_OUT}

    def is_kept(row: Entry) -> bool:
        is_shown = not isinstance(row, Display) or fold(row.table) not in unnamed
        return is_shown and getattr(row, "publish", "") not in LEFT_OUT

    kept = _keep_rows(bundle, is_kept)
    series = tuple(each for each in kept.statistics.series if fold(each.table.id) not in unnamed)
    return dataclasses.replace(kept, statistics=dataclasses.replace(kept.statistics, series=series))


class _Cutting:
    """Puts a notice in the place of each row that is withheld."""

    def __init__(self, withheld: Withheld) -> None:
        self._withheld = withheld
        self._bundle = withheld.bundle
        self._nation = withheld.bundle.council.details.nation
        self._tables = {fold(each.id) for each in withheld.tables}

    def cut(self) -> Bundle:
        """Give the bundle with the notices; of a chapter that is exempt there is one, and none of its case studies."""
        kept = _keep_rows(self._bundle, lambda row: isinstance(row, Display) or not self._withheld.is_beneath(row))
        made = change_rows(kept, self._cut_row)
        gone = set(self._list_gone())
        return dataclasses.replace(
            made,
            quoted=tuple(each for each in made.quoted if each.place not in gone),
            statistics=self._cut_statistics(made.statistics),
            reports=tuple(self._cut_report(each) for each in made.reports),
            plan=self._cut_plan(made.plan),
            assessment=None if self._withheld.assessment else made.assessment,
        )

    def _list_gone(self) -> Iterator[Place]:
        """Give the cells of which nothing is left."""
        covers = (each.details for each in self._bundle.reports if each.file in self._withheld.reports)
        for row in (*(row for row, _ground in self._withheld.list_rows()), *covers):
            yield from (row.origin.place(name) for name in list_lost(row))

    def _write(self, ground: MayBeExempt) -> Notice:
        return write_notice(ground, self._nation)

    def _cut_row(self, row: Entry) -> Entry:
        ground = self._withheld.ground_of(row)
        if ground is None:
            return withhold_figures(row, self._tables)
        if not isinstance(row, Display):
            return withhold_row(row, self._write(ground))
        made = withhold_row(row, self._write(ground))
        return made.changed(chapter="", title=WITHHELD) if self._withheld.is_beneath(row) else made

    def _cut_statistics(self, statistics: Statistics) -> Statistics:
        series = tuple(each for each in statistics.series if not is_notice(each.table))
        return dataclasses.replace(statistics, series=series)

    def _cut_report(self, report: Book) -> Book:
        """Give an exempt report without anything but its cover, and a public one without an exempt plan."""
        details, ground = report.details, self._withheld.reports.get(report.file)
        if ground is None:
            is_bringing = self._withheld.plan and details.attaches_plan
            return dataclasses.replace(report, details=details.changed(attaches_plan=False)) if is_bringing else report
        cover = details.changed(exempt_paragraph=ground.exempt_paragraph, public_interest=ground.public_interest)
        if not is_exempt_classification(cover.classification):
            cover = cover.changed(classification="Exempt")
        rows = {each.name: () for each in dataclasses.fields(report) if isinstance(getattr(report, each.name), tuple)}
        return dataclasses.replace(report, details=withhold_row(cover, self._write(ground)), **rows)

    def _cut_plan(self, plan: Book | None) -> Book | None:
        if plan is None or self._withheld.plan is None:
            return plan
        rows = {each.name: () for each in dataclasses.fields(plan) if isinstance(getattr(plan, each.name), tuple)}
        return dataclasses.replace(plan, details=plan.details.changed(title=WITHHELD, version=""), **rows)


def _keep_rows(bundle: Bundle, is_kept: Callable[[Entry], bool]) -> Bundle:
    books = {
        each.name: _keep_in(getattr(bundle, each.name), is_kept)
        for each in dataclasses.fields(bundle)
        if each.name != "quoted"
    }
    made: Bundle = dataclasses.replace(bundle, **books)
    return made


def _keep_in(held: Any, is_kept: Callable[[Entry], bool]) -> Any:  # noqa: ANN401 - a workbook, several, or none
    if isinstance(held, tuple):
        return tuple(_keep_in(each, is_kept) for each in held)
    if held is None:
        return None
    rows = {each.name: getattr(held, each.name) for each in dataclasses.fields(held)}
    kept = {
        name: tuple(row for row in value if not isinstance(row, Entry) or is_kept(row))
        for name, value in rows.items()
        if isinstance(value, tuple)
    }
    return dataclasses.replace(held, **kept)
