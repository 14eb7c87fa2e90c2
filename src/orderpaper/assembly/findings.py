"""What was found, on its way out: told in order, and written as findings.xlsx, as marked copies and as a page."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from orderpaper.checks.gather import gather, put_in_order
from orderpaper.pack.register import write_file
from orderpaper.records.errors import OrderpaperError
from orderpaper.records.finding import Finding, Severity
from orderpaper.records.outcome import Outcome
from orderpaper.records.settings import Settings
from orderpaper.workbooks.findings.outline import Outline, list_sheets, read_outlines
from orderpaper.workbooks.snapshot import Snapshot

LIST, PAGE = "findings.xlsx", "findings.html"
# The file that was written, if it was, and a sentence, if there is anything to say of it.
Written = tuple[Path | None, str]


def gather_outcome(findings: Iterable[Finding], snapshots: Iterable[Snapshot]) -> Outcome:
    """Give the findings in the order of the workbooks: the fault of a column told once, and each cell by itself."""
    sheets = list_sheets(read_outlines(snapshots))
    every = put_in_order(findings, sheets)
    return Outcome(gather(every, sheets), every=every)


def write_lists(
    settings: Settings, outcome: Outcome, snapshots: Iterable[Snapshot], *, is_marking: bool
) -> Iterator[Written]:
    """Write findings.xlsx, and the marked copies if asked; give each file, or the sentence that says why not."""
    held = tuple(snapshots)
    settings.progress(f"Writing {LIST}")
    yield _write_list(settings, outcome, read_outlines(held))
    for snapshot in held if is_marking else ():
        settings.progress(f"Marking a copy of {snapshot.name}")
        yield from _write_marked_copy(settings.output / f"{Path(snapshot.name).stem}.checked.xlsx", outcome, snapshot)


def write_page(settings: Settings, page: bytes) -> Written:
    """Write the page of findings beside the list; give the file, or the sentence that says why not."""
    return write_output(settings.output / PAGE, page)


def find_way(settings: Settings) -> str:
    """Give the way from the output folder to the workbooks, as links take it: ../spreadsheets."""
    try:
        return Path(os.path.relpath(settings.spreadsheets, settings.output)).as_posix()
    except ValueError:  # another drive of Windows
        return settings.spreadsheets.absolute().as_posix()


def _write_list(settings: Settings, outcome: Outcome, outlines: Mapping[str, Outline]) -> Written:
    from orderpaper.workbooks.findings.workbook import Listing, write_findings

    log = [finding for finding in outcome.every if finding.severity is Severity.NOTE]
    listing = Listing(_leave_notes(outcome.findings), log, outlines, find_way(settings))
    return write_output(settings.output / LIST, write_findings(listing))


def _write_marked_copy(path: Path, outcome: Outcome, snapshot: Snapshot) -> Iterator[Written]:
    """Write the marked copy of a workbook that has findings; of one that has none, say so of a copy that lies about."""
    from orderpaper.workbooks.findings.marked import Marks, is_ours, mark

    every, told = (
        [finding for finding in _leave_notes(findings) if finding.place.file == snapshot.name]
        for findings in (outcome.every, outcome.findings)
    )
    if not told:
        if path.is_file():
            yield None, f"{path.name} is from an earlier check: {snapshot.name} has nothing to put right. Delete it."
        return
    try:
        data = mark(snapshot, Marks(every, told))
        yield write_output(path, data, is_edited=path.is_file() and not is_ours(path.read_bytes()))
    except OrderpaperError as refusal:
        yield None, str(refusal)
    except OSError as fault:
        yield None, _say_not_written(path, fault)


def _leave_notes(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is not Severity.NOTE]


def write_output(path: Path, data: bytes, *, is_edited: bool = False) -> Written:
    """Write one workbook of ours into the output folder; give the file, or the sentence that says why not."""
    try:
        aside = write_file(path, data, is_edited=is_edited)
    except OSError as fault:
        return None, _say_not_written(path, fault)
    return path, f"{path.name} had been saved since it was written. Your copy is kept as {aside}." if aside else ""


def _say_not_written(path: Path, fault: OSError) -> str:
    if isinstance(fault, PermissionError):
        return f"{path.name} could not be written. If it is open in Excel, close it and run this again."
    return f"{path.name} could not be written to {path.parent} ({fault.strerror or fault})."
