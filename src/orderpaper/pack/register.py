"""Takes the papers as bytes and the folder they go to; writes them so that nothing is lost, and the register.

A paper is written beside the old one and renamed over it. A paper that somebody has edited since is put aside first.
"""

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.errors import FolderError

MANIFEST = "manifest.json"


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
    """What came of writing: the files, and the edited ones that were put aside, old name and new."""

    files: tuple[Path, ...]
    put_aside: tuple[tuple[str, str], ...]


def write_papers(folder: Path, papers: Sequence[PaperFile], inputs: Mapping[str, str], *, is_partial: bool) -> Written:
    """Write the papers and manifest.json; raise FolderError, with the remedy, where that cannot be done.

    `inputs` are SHA-256 by file name. When `is_partial`, the register keeps what it says of papers not written now.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        known = read_register(folder)
        aside = [
            (paper.name, _put_aside(folder / paper.name))
            for paper in papers
            if _is_edited(folder / paper.name, paper, known)
        ]
        for paper in papers:
            _write_whole(folder / paper.name, paper.data)
        _write_whole(folder / MANIFEST, _make_register(papers, inputs, known if is_partial else {}))
    except PermissionError as error:
        name = Path(error.filename or folder).name
        raise FolderError(f"{name} could not be written. If it is open in Word, close it and run this again.") from None
    except OSError as error:
        raise FolderError(
            f"The papers could not be written to {folder} ({error.strerror or error}). What was there is as it was."
        ) from None
    return Written(tuple(folder / paper.name for paper in papers), tuple(aside))


def read_register(folder: Path) -> dict[str, dict[str, str]]:
    """Give what manifest.json says of the papers in a folder, by file name; nothing where there is none to read."""
    try:
        register = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return {each["file"]: each for each in register["papers"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _is_edited(path: Path, paper: PaperFile, known: Mapping[str, Mapping[str, str]]) -> bool:
    """Tell whether the file there is neither what is to be written nor what was written last."""
    try:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return False
    return found not in {paper.sha256, known.get(paper.name, {}).get("sha256")}


def _put_aside(path: Path) -> str:
    number = 1
    while (aside := path.with_name(f"{path.stem} (edited copy {number}){path.suffix}")).exists():
        number += 1
    path.rename(aside)
    return aside.name


def _write_whole(path: Path, data: bytes) -> None:
    """Write a file beside the old one and put it in its place; a file that is the same already is left alone."""
    if path.is_file() and path.read_bytes() == data:
        return
    beside = path.with_name(f"~{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _make_register(
    papers: Sequence[PaperFile], inputs: Mapping[str, str], kept: Mapping[str, Mapping[str, str]]
) -> bytes:
    made = {paper.name: {"file": paper.name, "kind": paper.kind, "sha256": paper.sha256} for paper in papers}
    register = {
        "inputs": [{"file": name, "sha256": digest} for name, digest in sorted(inputs.items())],
        "papers": [entry for _name, entry in sorted({**kept, **made}.items())],
    }
    return (json.dumps(register, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
