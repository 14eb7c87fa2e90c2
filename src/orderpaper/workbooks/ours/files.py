"""Takes the folder of the workbooks; gives the files of it that are ours, and what is to be said of them.

A copy that OneDrive or a person made beside one of them may hold rows that the other lacks: it is never passed over in
silence.
"""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.place import Place
from orderpaper.workbooks.catalogue import OURS, WorkbookKind, find_kind_of_file
from orderpaper.workbooks.files import find_our_kind, list_files

EXCEL_LOCK, LIBREOFFICE_LOCK = "~${}", ".~lock.{}#"
LOOKS_LIKE = 0.75


@dataclass(frozen=True, slots=True)
class OurFiles:
    """The file of each kind that is there, and what is to be said of the files."""

    paths: Mapping[WorkbookKind, Path]
    findings: tuple[Finding, ...]


def find_our_files(folder: Path) -> OurFiles:
    """Give our workbooks of a folder; where one is there twice, the one under its own name, and a finding."""
    files = list_files(folder) if folder.is_dir() else []
    found = {kind: _sort(kind, [path for path in files if find_our_kind(path) is kind]) for kind in OURS}
    findings = [finding for kind, paths in found.items() for finding in _say_names(folder, kind, paths)]
    findings += _say_strays(found, files)
    return OurFiles({kind: paths[0] for kind, paths in found.items() if paths}, tuple(findings))


def _sort(kind: WorkbookKind, paths: Sequence[Path]) -> list[Path]:
    """Give the files with the one first that has its own name, and Excel’s ending."""
    return sorted(paths, key=lambda path: (path.name.casefold() != kind.file, path.stem.casefold() != kind.stem))


def _say_names(folder: Path, kind: WorkbookKind, paths: Sequence[Path]) -> Iterator[Finding]:
    if not paths:
        return
    read, *others = paths
    for other in others:
        message = (
            f"there are two of it: {read.name}, which was read, and this, which was not. Copy the rows that only this "
            f"has into {read.name}, and move this out of {folder.name}."
        )
        yield stop("workbook-is-there-once", Place(other.name), message)
    if not others and read.stem.casefold() != kind.stem:
        message = f"it was read in the place of {kind.file}, which is not in {folder.name}. Rename it {kind.file}."
        yield query("workbook-is-known", Place(read.name), message)
    locks = [lock.format(read.name) for lock in (EXCEL_LOCK, LIBREOFFICE_LOCK)]
    marker = next((each for each in locks if (folder / each).exists()), "")
    if marker:
        message = (
            "it is open, and the version last saved was read. Save it, close it, and run this again. If it is open "
            f"nowhere, delete {marker} beside it, which was left behind."
        )
        yield stop("workbook-is-closed", Place(read.name), message)


def _say_strays(found: Mapping[WorkbookKind, Sequence[Path]], files: Sequence[Path]) -> Iterator[Finding]:
    """Say of a file that is nearly named as one of ours that it was not read: a renamed record would seem empty."""
    for path in files:
        if find_our_kind(path) or find_kind_of_file(path.name):
            continue
        near = next((kind for kind in found if _is_nearly(kind.stem, path.stem)), None)
        if near:
            say = query if found[near] else stop
            message = f"it was not read. Did you mean “{near.file}”? Rename it, or move it elsewhere."
            yield say("workbook-is-known", Place(path.name), message)


def _is_nearly(stem: str, name: str) -> bool:
    return difflib.SequenceMatcher(None, stem, name.casefold()).ratio() >= LOOKS_LIKE
