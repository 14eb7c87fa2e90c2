"""Takes the editions of a meeting’s papers; puts all of them in their place at once, so that nobody finds half of one.

They are written into a folder beside the old one, which then takes its name. Editions that somebody has edited since
are kept under another name.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orderpaper.pack.register import MANIFEST, PaperFile
from orderpaper.records.board import Clearance
from orderpaper.records.edition import Edition
from orderpaper.records.errors import FolderError

FOLDER = "published"
PART, OLD, GONE = "~published.part", "~published.old", "~published.gone"


@dataclass(frozen=True, slots=True)
class EditionFiles:
    """One edition: its Word files and their PDFs, in the order of the agenda."""

    edition: Edition
    files: tuple[PaperFile, ...]


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything that is published at once, and what the manifest keeps of it.

    `inputs` are SHA-256 by file name. `despite` is the reason given for publishing although something stood `against`
    it, each in a sentence; both are empty where nothing did.
    """

    editions: tuple[EditionFiles, ...]
    inputs: Mapping[str, str]
    clearances: tuple[Clearance, ...] = ()
    despite: str = ""
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """Where the editions stand now, and the name that edited ones were kept under, if they were."""

    folder: Path
    files: tuple[Path, ...]
    kept_as: str = ""


def write_editions(output: Path, publication: Publication) -> Published:
    """Put the editions in the place of the last ones; raise FolderError, with the remedy, where that cannot be done.

    Until all is written the last ones stand as they were; whatever was begun and not ended before is cleared away.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
        _settle(output)
        _write_part(output / PART, publication)
        kept_as = _swap(output)
    except PermissionError as error:
        name = Path(error.filename or output).name
        raise FolderError(
            f"{name} could not be put in its place. If one of the published papers is open in Word or a PDF reader, "
            "close it and run this again. The last editions are as they were."
        ) from None
    except OSError as error:
        raise FolderError(
            f"The editions could not be written to {output} ({error.strerror or error}). The last are as they were."
        ) from None
    finally:
        _settle(output)
    files = tuple(output / FOLDER / each.edition / file.name for each in publication.editions for file in each.files)
    return Published(output / FOLDER, files, kept_as)


def _settle(output: Path) -> None:
    """Clear up after a run that was killed; the old editions come back if the new never took their place."""
    final, old = output / FOLDER, output / OLD
    if old.is_dir() and not final.exists():
        old.rename(final)
    elif old.is_dir():
        _dispose(old)
    for left in (PART, GONE):
        shutil.rmtree(output / left, ignore_errors=True)


def _write_part(part: Path, publication: Publication) -> None:
    for each in publication.editions:
        folder = part / each.edition
        folder.mkdir(parents=True)
        for file in each.files:
            _write(folder / file.name, file.data)
    _write(part / MANIFEST, write_manifest(publication))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _swap(output: Path) -> str:
    final, part, old = output / FOLDER, output / PART, output / OLD
    if not final.is_dir():
        part.rename(final)
        return ""
    final.rename(old)
    part.rename(final)
    return _dispose(old)


def _dispose(old: Path) -> str:
    """Delete editions whose place was taken; those that somebody edited are kept, and the name is given."""
    if not is_edited(old):
        gone = old.with_name(GONE)
        old.rename(gone)
        shutil.rmtree(gone)
        return ""
    number = 1
    while (kept := old.with_name(f"{FOLDER} (edited copy {number})")).exists():
        number += 1
    old.rename(kept)
    return kept.name


def is_edited(folder: Path) -> bool:
    """Tell whether a folder of editions holds anything but what its manifest says was written."""
    try:
        register = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        known = {f"{each['edition']}/{each['file']}": each["sha256"] for each in register["files"]}
    except (OSError, ValueError, KeyError, TypeError):
        return True
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    others = found.keys() - known.keys() - {MANIFEST}
    return bool(others) or any(
        hashlib.sha256(path.read_bytes()).hexdigest() != known[name] for name, path in found.items() if name in known
    )


def write_manifest(publication: Publication) -> bytes:
    """Give the manifest: what went in and out, with hashes; who had cleared what; and why it was published despite."""
    told: dict[str, Any] = {
        "inputs": [{"file": name, "sha256": digest} for name, digest in sorted(publication.inputs.items())],
        "files": list(_list_files(publication.editions)),
        "clearances": [_tell_clearance(each) for each in publication.clearances],
    }
    if publication.despite:
        told |= {"despite": publication.despite, "against": list(publication.against)}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _list_files(editions: Sequence[EditionFiles]) -> Iterator[dict[str, str]]:
    for each in editions:
        for file in each.files:
            yield {"edition": each.edition.value, "file": file.name, "kind": file.kind, "sha256": file.sha256}


def _tell_clearance(clearance: Clearance) -> dict[str, Any]:
    return {
        "paper": clearance.paper,
        "issue": clearance.issue,
        "post": clearance.post,
        "standing": clearance.standing.value,
        "name": clearance.name,
        "since": clearance.since.isoformat() if clearance.since else "",
        "text": hashlib.sha256(clearance.text.encode("utf-8")).hexdigest(),
    }
