"""Our own workbooks on their way to the disk: what they become is written beside the old file and takes its place."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from orderpaper.pack.register import write_file
from orderpaper.records.amendment import Amendment
from orderpaper.records.errors import FolderError
from orderpaper.records.settings import Settings
from orderpaper.records.sign_off import SignOff
from orderpaper.workbooks.catalogue import AMENDMENTS, SIGN_OFFS
from orderpaper.workbooks.findings.outline import read_outlines
from orderpaper.workbooks.ours.add import add_amendments, add_sign_offs
from orderpaper.workbooks.ours.read import Ours
from orderpaper.workbooks.snapshot import Snapshot

SIGN_OFF_RECORD = SIGN_OFFS.file


def save_sign_offs(settings: Settings, ours: Ours, rows: Iterable[SignOff]) -> tuple[SignOff, ...]:
    """Add rows to the record of sign-offs; give those that are new to it."""
    wanted, held = tuple(rows), ours.sign_offs_file
    if not wanted:
        return ()
    name = held.name if held else SIGN_OFFS.file
    added = add_sign_offs(held.data if held else None, wanted, name)
    _write(settings.spreadsheets / name, added.data, held)
    return added.new


def save_amendments(
    settings: Settings, ours: Ours, rows: Iterable[Amendment], snapshots: Sequence[Snapshot]
) -> tuple[Amendment, ...]:
    """Add rows to the amendments, with links into the officer’s workbooks; give those that are new to them."""
    wanted, held = tuple(rows), ours.amendments_file
    if not wanted:
        return ()
    name = held.name if held else AMENDMENTS.file
    added = add_amendments(held.data if held else None, wanted, read_outlines(snapshots), name)
    _write(settings.spreadsheets / name, added.data, held)
    return added.new


def _write(path: Path, data: bytes, held: Snapshot | None) -> None:
    """Put a workbook in the place of the one that was read; raise FolderError where that cannot be done safely."""
    if held and data == held.data:
        return
    if path.is_file() and (held is None or path.read_bytes() != held.data):
        raise FolderError(f"{path.name} was changed while it was being added to. Close it in Excel and run this again.")
    try:
        write_file(path, data)
    except PermissionError:
        raise FolderError(
            f"{path.name} could not be written. If it is open in Excel, close it and run this again."
        ) from None
    except OSError as error:
        raise FolderError(
            f"{path.name} could not be written ({error.strerror or error}). It is as it was; run this again."
        ) from None
