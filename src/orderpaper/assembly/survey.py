"""A folder as it stands: its workbooks read, accepted amendments put in force, measured, quoted and checked."""

import dataclasses
from dataclasses import dataclass, field

from orderpaper.checks.amendments import judge_amendments
from orderpaper.checks.bundle import check_bundle
from orderpaper.pack.board import read_board
from orderpaper.records.amended import Amended
from orderpaper.records.board import Clearance
from orderpaper.records.bundle import Bundle
from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import Finding
from orderpaper.records.measured import Measured
from orderpaper.records.settings import Settings
from orderpaper.records.statistics import Statistics
from orderpaper.records.wanted_rows import list_wanted
from orderpaper.statistics.change import say_changes
from orderpaper.statistics.displays.make import make_displays
from orderpaper.statistics.displays.table import read_tables
from orderpaper.statistics.judge import judge_tables
from orderpaper.statistics.quotations.catalogue import name_figures
from orderpaper.statistics.quotations.sentences import quote_bundle
from orderpaper.workbooks.folder import FolderRead, read_folder
from orderpaper.workbooks.ours.force import put_in_force
from orderpaper.workbooks.ours.read import Ours, read_ours
from orderpaper.workbooks.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Survey:
    """The workbooks of a folder, read, measured and checked; `sheets` are their sheets in the order of the folder.

    The bundle of `read` has its sentences filled in; that of `amended` is as it was typed, with what was accepted of
    reviewers in force. `board` tells how each row stands that must be cleared. Where a workbook is `unreadable`, what
    it must agree with was not checked.
    """

    read: FolderRead
    amended: Amended
    measured: Measured
    findings: tuple[Finding, ...]
    ours: Ours = field(default_factory=Ours)
    board: tuple[Clearance, ...] = ()

    @property
    def bundle(self) -> Bundle:
        """Everything in the folder, with its sentences filled in."""
        return self.read.bundle

    @property
    def unreadable(self) -> tuple[Finding, ...]:
        """The findings for workbooks that could not be opened at all."""
        return self.read.unreadable

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """The workbooks that were read, the officer’s and ours."""
        return (*self.read.snapshots, *self.ours.snapshots)


def survey_folder(settings: Settings) -> Survey:
    """Read the workbooks, measure and check them; raise FolderError where there is nothing to read."""
    settings.progress("Reading the workbooks")
    read = read_folder(settings.spreadsheets, settings.progress)
    ours = read_ours(settings.spreadsheets)
    amended = put_in_force(read.bundle, ours.amendments)
    measured = measure_figures(amended.bundle.statistics)
    quoted = quote_bundle(amended.bundle, measured.figures)
    read = dataclasses.replace(read, bundle=quoted)
    found = (*read.findings, *ours.findings)
    if read.unreadable:
        return Survey(read, amended, measured, found, ours)
    settings.progress("Checking")
    checked = check_bundle(quoted, judge_tables(quoted.statistics), measured.displays)
    board = read_board(list_wanted(quoted), ours.sign_offs, settings.today)
    return Survey(read, amended, measured, (*found, *checked, *judge_amendments(amended)), ours, board)


def survey_readable(settings: Settings) -> Survey:
    """Survey a folder whose workbooks can all be opened; raise WorkbookError where one cannot."""
    surveyed = survey_folder(settings)
    if surveyed.unreadable:
        raise WorkbookError(
            "\n".join(f"{each.place} {each.message.removeprefix('it ')}" for each in surveyed.unreadable)
        )
    return surveyed


def measure_figures(statistics: Statistics) -> Measured:
    """Give what is said of the figures, by name too, and what is shown of them."""
    spoken, tables = tuple(say_changes(statistics.series)), read_tables(statistics)
    return Measured(spoken, name_figures(statistics, tables), make_displays(statistics, tables))
