"""Takes the folder of the workbooks; gives which file is which workbook, and what is to be said of the files."""

import datetime as dt
import difflib
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.errors import FolderError, WorkbookError
from orderpaper.records.finding import Finding, note, query, stop
from orderpaper.records.place import Place
from orderpaper.records.settings import be_quiet
from orderpaper.workbooks.catalogue import OURS, WORKBOOKS, WorkbookKind
from orderpaper.workbooks.read_as import LOGGED
from orderpaper.workbooks.snapshot import Snapshot, take_snapshot

# Whatever Excel may have made: what cannot be read is refused in a sentence, not passed over.
ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
UPGRADED, IMPORTED = ".upgraded", ".imported"
COPY = re.compile(
    r"(?P<stem>.+?)(?: - copy(?: \(\d+\))?| copy(?: \d+)?| ?\(\d+\)| ?\(?conflicted copy.*|\s?\(.*conflicted copy.*\))",
    re.IGNORECASE,
)
# OneDrive adds the computer’s name, which has fifteen letters at most: plan-LAPTOP7, plan-DESKTOP-4K2, plan-PCNAME.
COMPUTER = re.compile(r"(?P<stem>.+?)-(?P<computer>(?=.*\d|LAPTOP|DESKTOP|SURFACE|PC)[A-Z][A-Z0-9-]{2,14})")
IN_THE_CLOUD = 0x400000
"""What Windows says of a file that OneDrive has not fetched yet: FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS."""


@dataclass(frozen=True, slots=True)
class Files:
    """The workbooks of a folder: the snapshots by kind, those that could not be read, and what is to be said."""

    snapshots: Mapping[WorkbookKind, tuple[Snapshot, ...]]
    unreadable: tuple[Finding, ...]
    findings: tuple[Finding, ...]


def take_files(folder: Path, progress: Callable[[str], None] = be_quiet) -> Files:
    """Give the snapshots of a folder’s workbooks; raise FolderError where there are none, or one too many."""
    paths = find_workbooks(folder)
    unreadable: list[Finding] = []
    _say_clouded((path for found in paths.values() for path in found), progress)
    snapshots = {kind: tuple(_take_all(found, unreadable)) for kind, found in paths.items()}
    read = [snapshot.name for found in snapshots.values() for snapshot in found]
    findings = (*_missing_workbooks(folder, paths), *_say_states(folder, read))
    return Files(snapshots, tuple(unreadable), findings)


def find_workbooks(folder: Path) -> dict[WorkbookKind, list[Path]]:
    """Give the workbooks of each kind, by the beginning of their names; raise where there are none or one too many."""
    if not folder.is_dir():
        raise FolderError(f"There is no folder {folder}. To make a meeting’s folder: orderpaper new FOLDER")
    files = list_files(folder)
    found = {kind: [path for path in files if path.stem.casefold().startswith(kind.stem)] for kind in WORKBOOKS}
    if not any(found.values()):
        raise FolderError(
            f"There are no workbooks in {folder}. Their names begin with council, plan, statistics, assessment, report "
            "or meeting."
        )
    doubles = [sentence for kind, paths in found.items() for sentence in _find_doubles(kind, paths)]
    if doubles:
        raise FolderError("\n".join(f"{sentence} Move the other out of {folder}." for sentence in doubles))
    return found


def list_files(folder: Path) -> list[Path]:
    """Give the files that may be workbooks; `~$plan.xlsx` is only the marker of one that stands open in Excel."""
    files = (path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and path.name[:2] != "~$")
    return sorted((path for path in files if not is_put_aside(path)), key=lambda path: path.name.casefold())


def is_put_aside(path: Path) -> bool:
    """Tell whether a workbook is one that we wrote beside the officer’s, for a person to take from."""
    return path.stem.endswith((UPGRADED, IMPORTED))


def find_our_kind(path: Path) -> WorkbookKind | None:
    """Give which of our own workbooks a file is, or is a copy of; None where it is neither."""
    kinds = {kind.stem: kind for kind in OURS}
    return kinds.get(path.stem.casefold()) or kinds.get(name_original(path, kinds))


def _find_doubles(kind: WorkbookKind, paths: list[Path]) -> Iterator[str]:
    """Give a sentence for each workbook that is there twice: a copy, or a version of another computer’s."""
    if not kind.is_many:
        if len(paths) > 1:
            yield _ask_which(paths)
        return
    stems = {path.stem.casefold(): path for path in paths}
    for path in paths:
        original = stems.get(name_original(path, stems))
        if original is not None and original != path:
            yield _ask_which([original, path])


def name_original(path: Path, stems: Collection[str]) -> str:
    """Give the name of the file that this one is a copy of, as its own name says; empty where it says nothing."""
    stem = path.stem.casefold()
    copied = COPY.fullmatch(stem)
    if copied:
        return copied["stem"]
    of_computer = COMPUTER.fullmatch(path.stem)
    if of_computer and of_computer["stem"].casefold() in stems:
        return of_computer["stem"].casefold()
    return ""


def _ask_which(paths: Iterable[Path]) -> str:
    named = [f"{path.name} ({_say_when(path)})" for path in paths]
    count = {2: "two", 3: "three"}.get(len(named), str(len(named)))
    return f"There are {count}: {', '.join(named[:-1])} and {named[-1]}. Which is right?"


def _say_when(path: Path) -> str:
    """Give when a file was last changed, in the computer’s own time."""
    changed = dt.datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return f"changed {changed:%d/%m/%Y} at {changed:%H:%M}"


def _take_all(paths: Iterable[Path], unreadable: list[Finding]) -> Iterator[Snapshot]:
    for path in paths:
        try:
            yield take_snapshot(path)
        except WorkbookError as error:
            unreadable.append(say_unreadable(path.name, error))


def say_unreadable(name: str, error: WorkbookError) -> Finding:
    """Give the finding for a workbook that could not be read."""
    return stop("workbook-can-be-read", Place(name), f"it {str(error).removeprefix(name).strip()}")


def _missing_workbooks(folder: Path, paths: Mapping[WorkbookKind, list[Path]]) -> Iterator[Finding]:
    """Give a finding for each workbook that must be there and is not, and for each that is nearly named as one."""
    taken = {path for found in paths.values() for path in found}
    strays = [path for path in list_files(folder) if path not in taken and find_our_kind(path) is None]
    for kind, found in paths.items():
        near = [path.name for path in strays if _is_nearly(kind.stem, path)]
        if kind.is_required and not found and not any(paths[other] for other in paths if kind.stem in other.stands_for):
            blank = f"{kind.purpose} Put it there, or make a blank one with “orderpaper new”."
            advice = f"Is it “{near[0]}”? Rename it." if near else blank
            yield stop("workbook-is-there", Place(f"{kind.stem}.xlsx"), f"it is not in {folder.name}. {advice}")
            continue
        for name in near:
            message = f"it was not read. Did you mean “{kind.stem}.xlsx”? Rename it, or move it elsewhere."
            yield query("workbook-is-known", Place(name), message)


def _is_nearly(stem: str, path: Path) -> bool:
    first = re.match(r"[^\W\d_]*", path.stem.casefold())
    return bool(first and difflib.get_close_matches(stem, [first[0]], 1, 0.75))


def _say_states(folder: Path, read: Iterable[str]) -> Iterator[Finding]:
    """Say of files that stand open in Excel, or that we wrote beside the officer’s, which version was read."""
    for name in read:
        if (folder / f"~${name}").exists():
            yield note(LOGGED, Place(name), "it is open in Excel. The version last saved was read.")
    for path in sorted(folder.glob(f"*{UPGRADED}.xlsx")):
        wanted = path.name.replace(UPGRADED, "")
        message = f"it was not read. When you are content with it, move {wanted} elsewhere and give it that name."
        yield query("workbook-is-known", Place(path.name), message)
    for path in sorted(folder.glob(f"*{IMPORTED}.xlsx")):
        wanted = path.name.replace(IMPORTED, "")
        message = f"it was not read. Copy the sheets you want, and their rows on Tables, into {wanted}; then delete it."
        yield query("workbook-is-known", Place(path.name), message)


def _say_clouded(paths: Iterable[Path], progress: Callable[[str], None]) -> None:
    """Say of each file that OneDrive has still to fetch why reading it takes a while."""
    for path in paths:
        if is_in_the_cloud(path):
            progress(f"{path.name} is still in the cloud; fetching it")


def is_in_the_cloud(path: Path) -> bool:
    """Tell whether OneDrive has still to fetch a file; only Windows says so."""
    return bool(getattr(path.stat(), "st_file_attributes", 0) & IN_THE_CLOUD)
