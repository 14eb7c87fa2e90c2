"""Takes the papers as bytes and the folder they go to; writes them so that nothing is lost, and the register.

A paper is written beside the old one and renamed over it. A paper that somebody has edited since is put aside first.
"""

import hashlib
import json
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.errors import FolderError

MANIFEST = "manifest.json"
ENTRY = ("file", "kind", "sha256")


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One Word file to be written: its name, its bytes, and the kind of paper it is."""

    name: str
    data: bytes
    kind: str

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing: the files, the edited ones that were put aside, and those no draft makes any more.

    `put_aside` holds pairs of old name and new; `left_over` the names of papers that an earlier draft wrote.
    """

    files: tuple[Path, ...]
    put_aside: tuple[tuple[str, str], ...]
    left_over: tuple[str, ...] = ()


def write_papers(folder: Path, papers: Sequence[PaperFile], inputs: Mapping[str, str], *, is_partial: bool) -> Written:
    """Write the papers and manifest.json; raise FolderError, with the remedy, where that cannot be done.

    `inputs` are SHA-256 by file name. When `is_partial`, the register keeps what it says of papers not written now.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        known = read_register(folder)
        register = _make_register(papers, inputs, known if is_partial else {})
        files = {**{paper.name: paper.data for paper in papers}, MANIFEST: register}
        edited = {paper.name for paper in papers if _is_edited(folder / paper.name, paper, known)}
        aside = _write_all(folder, files, edited)
    except PermissionError as error:
        raise FolderError(_say_refused(error, folder)) from None
    except OSError as error:
        raise FolderError(
            f"The papers could not be written to {folder} ({error.strerror or error}). No paper there was lost."
        ) from None
    left_over = (
        () if is_partial else tuple(sorted(name for name in known if name not in files and (folder / name).is_file()))
    )
    return Written(tuple(folder / paper.name for paper in papers), aside, left_over)


def write_file(path: Path, data: bytes, *, is_edited: bool = False) -> str:
    """Write one file of ours beside the old one and put it in its place; give the name an edited one was kept under."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if _holds(path, data):
        return ""
    try:
        _write_beside(path, data)
        return _put_in_place(path, is_edited=is_edited)
    finally:
        _beside(path).unlink(missing_ok=True)


def _say_refused(error: PermissionError, folder: Path) -> str:
    """Give the sentence for a file that may not be written, by the name people know it by."""
    name = Path(error.filename or folder).name.removeprefix("~").removesuffix(".part")
    return f"{name} could not be written. If it is open in Word, close it and run this again."


def read_register(folder: Path) -> dict[str, dict[str, str]]:
    """Give what manifest.json says of the papers in a folder, by file name; nothing where there is none to read."""
    try:
        register = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return {each["file"]: each for each in register["papers"] if all(isinstance(each[key], str) for key in ENTRY)}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _is_edited(path: Path, paper: PaperFile, known: Mapping[str, Mapping[str, str]]) -> bool:
    """Tell whether the file there is neither what is to be written nor what was written last."""
    try:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return False
    return found not in {paper.sha256, known.get(paper.name, {}).get("sha256")}


def _write_all(folder: Path, files: Mapping[str, bytes], edited: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Write every file beside the old one, and only then put each in its place; give what was put aside.

    A file that is the same already is left alone. So a full disk or a crash in writing finds the old files whole.
    """
    changed = {folder / name: data for name, data in files.items() if not _holds(folder / name, data)}
    try:
        for path, data in changed.items():
            _write_beside(path, data)
        return tuple(
            (path.name, aside) for path in changed if (aside := _put_in_place(path, is_edited=path.name in edited))
        )
    finally:
        for name in files:
            _beside(folder / name).unlink(missing_ok=True)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _beside(path: Path) -> Path:
    return path.with_name(f"~{path.name}.part")


def _write_beside(path: Path, data: bytes) -> None:
    with _beside(path).open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _put_in_place(path: Path, *, is_edited: bool) -> str:
    """Put a new file in the place of the old; give the name that an edited one was put aside under, or nothing."""
    aside = _name_aside(path)
    if is_edited:
        path.rename(aside)
    try:
        _beside(path).replace(path)
    except OSError:
        if is_edited:
            aside.rename(path)
        raise
    return aside.name if is_edited else ""


def _name_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.stem} (edited copy {number}){path.suffix}")).exists():
        number += 1
    return aside


def _make_register(
    papers: Sequence[PaperFile], inputs: Mapping[str, str], kept: Mapping[str, Mapping[str, str]]
) -> bytes:
    made = {paper.name: {"file": paper.name, "kind": paper.kind, "sha256": paper.sha256} for paper in papers}
    register = {
        "inputs": [{"file": name, "sha256": digest} for name, digest in sorted(inputs.items())],
        "papers": [entry for _name, entry in sorted({**kept, **made}.items())],
    }
    return (json.dumps(register, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
