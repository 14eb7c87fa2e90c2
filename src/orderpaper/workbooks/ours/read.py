"""Takes the folder of the workbooks; gives the amendments and sign-offs in our own workbooks, and what was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orderpaper.records.amendment import Amendment
from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import Finding, Severity
from orderpaper.records.sign_off import SignOff
from orderpaper.workbooks.catalogue import AMENDMENTS, SIGN_OFFS, WorkbookKind
from orderpaper.workbooks.files import find_our_kind, say_unreadable
from orderpaper.workbooks.ours.files import find_our_files
from orderpaper.workbooks.ours.table import NoTable, list_obstacles, open_table, refuse
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot, take_snapshot


@dataclass(frozen=True, slots=True)
class Ours:
    """What our own workbooks hold, by the numbers of their rows; one that is not there holds nothing.

    Where anything of them could not be read, a finding stops, for what they hold may be more than is here.
    `obstacles` are those of them for which nothing may be added either. `snapshots` are the files that were read.
    """

    amendments: tuple[Amendment, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    findings: tuple[Finding, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    obstacles: tuple[Finding, ...] = ()

    @property
    def amendments_file(self) -> Snapshot | None:
        """The file the amendments were read from, None where there is none: what is added is added to its bytes."""
        return self._find_file(AMENDMENTS)

    @property
    def sign_offs_file(self) -> Snapshot | None:
        """The file the sign-offs were read from, None where there is none."""
        return self._find_file(SIGN_OFFS)

    def _find_file(self, kind: WorkbookKind) -> Snapshot | None:
        return next((each for each in self.snapshots if find_our_kind(Path(each.name)) is kind), None)

    def require_whole(self) -> None:
        """Raise WorkbookError, with every remedy, where nothing may be added before something is put right."""
        if self.obstacles:
            raise refuse(self.obstacles)


def read_ours(folder: Path) -> Ours:
    """Give what our own workbooks in a folder hold."""
    files = find_our_files(folder)
    reads = {kind: _read(kind, path) for kind, path in files.paths.items()}
    found = (*files.findings, *(finding for read in reads.values() for finding in read.findings))
    stops = (each for each in files.findings if each.severity is Severity.STOP)
    return Ours(
        _sort(reads[AMENDMENTS].rows if AMENDMENTS in reads else ()),
        _sort(reads[SIGN_OFFS].rows if SIGN_OFFS in reads else ()),
        found,
        tuple(read.snapshot for read in reads.values() if read.snapshot),
        (*stops, *(finding for read in reads.values() for finding in read.obstacles)),
    )


@dataclass(frozen=True, slots=True)
class _Read:
    """What one file gave."""

    rows: tuple[Any, ...] = ()
    findings: tuple[Finding, ...] = ()
    obstacles: tuple[Finding, ...] = ()
    snapshot: Snapshot | None = None


def _read(kind: WorkbookKind, path: Path) -> _Read:
    snapshot = None
    try:
        snapshot = take_snapshot(path)
        table = open_table(OpenWorkbook(snapshot), kind)
    except WorkbookError as error:
        fault = say_unreadable(path.name, error)
        return _Read((), (fault,), (fault,), snapshot)
    rows = () if isinstance(table, NoTable) else table.rows
    return _Read(rows, table.findings, list_obstacles(table), snapshot)


def _sort(rows: Sequence[Any]) -> tuple[Any, ...]:
    """Give rows by their numbers: an officer may have sorted the sheet otherwise."""
    return tuple(sorted(rows, key=lambda row: (row.number is None, row.number or 0)))
