"""`orderpaper compare`: two Word files, ours or not; beside the new one, what changed as tracked changes."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from orderpaper.assembly.given import read_given, write_made
from orderpaper.pack.names import LONGEST, make_safe
from orderpaper.records.errors import FolderError
from orderpaper.records.settings import be_quiet
from orderpaper.word.compare.redline import compare_files

BETWEEN = " compared with "
MOST_LETTERS = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: the two files, in whose name the changes are to stand, and where they go if not beside NEW.

    `made_on` is the day that the changes count as made on where the new file does not say when it was saved.
    """

    old: Path
    new: Path
    author: str
    output: Path | None = None
    made_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of it: the file, None where nothing changed, how many changes it has, and what there is to say."""

    path: Path | None
    changes: int = 0
    remarks: tuple[str, ...] = ()


def compare(asked: Asked, progress: Callable[[str], None] = be_quiet) -> Comparison:
    """Write the comparison; raise FolderError where a file cannot be compared or the comparison not be written."""
    author = _check_author(asked.author)
    old, new = read_given(asked.old), read_given(asked.new)
    path = _choose_path(asked)
    progress(f"Comparing {asked.new.name} with {asked.old.name}")
    compared = compare_files(old, new, author, asked.made_on)
    if compared.data is None:
        return Comparison(None, remarks=compared.remarks)
    kept = write_made(path, compared.data)
    return Comparison(path, compared.changes, (*((kept,) if kept else ()), *compared.remarks))


def name_comparison(old: Path, new: Path) -> str:
    """Give the name of a comparison: both names as far as there is room, safe for every system."""
    if new.stem == old.stem and len(f"{new.stem}{BETWEEN}{old.stem}") > LONGEST:
        return f"{make_safe(f'{new.stem[: LONGEST - len(BETWEEN)]} compared')}.docx"
    room = LONGEST - len(BETWEEN)
    first = new.stem[: max(room - len(old.stem), room // 2)].rstrip()
    second = old.stem[: room - len(first)].rstrip()
    return f"{make_safe(f'{first}{BETWEEN}{second}')}.docx"


def _check_author(author: str) -> str:
    name = " ".join(author.split())
    if not name or len(name) > MOST_LETTERS or not name.isprintable():
        raise FolderError(f"Name whose changes they are in at most {MOST_LETTERS} letters: --author “Legal Services”.")
    return name


def _choose_path(asked: Asked) -> Path:
    """Give where the comparison goes; never in the place of what it compares."""
    output = asked.output
    if output is not None and not output.is_dir() and output.suffix.lower() != ".docx":
        raise FolderError(f"{output} is not the name of a Word file. Let the name after --output end in .docx.")
    folder = asked.new.parent if output is None else output
    path = output if output and not output.is_dir() else folder / name_comparison(asked.old, asked.new)
    if path.resolve() in {asked.old.resolve(), asked.new.resolve()}:
        raise FolderError(f"{path} is one of the files to compare, and is left as it is. Name another after --output.")
    return path
