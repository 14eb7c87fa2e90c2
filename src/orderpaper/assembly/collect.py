"""`orderpaper collect`: returned review copies, read and sorted into workbooks that are ours alone."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.assembly.our_workbooks import save_amendments, save_sign_offs
from orderpaper.assembly.survey import Survey, survey_readable
from orderpaper.pack.answers import Sorted, sort_returned
from orderpaper.pack.strangers import refuse_stranger
from orderpaper.records.columns import Entry
from orderpaper.records.dispatch import Collected, FileCollected
from orderpaper.records.errors import FolderError, OrderpaperError
from orderpaper.records.returned import Returned
from orderpaper.records.settings import Settings
from orderpaper.records.sign_off import SignOff
from orderpaper.records.when import say_date
from orderpaper.word.package import read_word_file
from orderpaper.word.returned.reading import read_returned
from orderpaper.workbooks.catalogue import AMENDMENTS, SIGN_OFFS

ENDINGS = frozenset((".docx", ".docm"))


@dataclass(frozen=True, slots=True)
class _Handed:
    """One file that was handed in: what was read of it, or why it was refused."""

    name: str
    returned: Returned | None = None
    sorted: Sorted = dataclasses.field(default_factory=Sorted)
    refused: str = ""


def collect(settings: Settings, paths: Iterable[Path]) -> Collected:
    """Read each file, and add what is new in it to our workbooks; one that is refused does not keep back the others.

    In the place of a file a folder may be named. If this is killed between the two workbooks, running it again adds
    what is missing, and nothing twice.
    """
    surveyed = survey_readable(settings)
    surveyed.ours.require_whole()
    handed = [_read(path, surveyed, settings) for path in _list_files(paths)]
    amendments = [row for each in handed for row in each.sorted.amendments]
    answers = sorted((row for each in handed for row in each.sorted.sign_offs), key=_find_day)
    new_amendments = save_amendments(settings, surveyed.ours, amendments, surveyed.read.snapshots)
    new_answers = save_sign_offs(settings, surveyed.ours, answers)
    told = (_tell(each, new_amendments, new_answers) for each in handed)
    written = ((new_amendments, AMENDMENTS), (new_answers, SIGN_OFFS))
    return Collected(tuple(told), tuple(settings.spreadsheets / kind.file for rows, kind in written if rows))


def _find_day(row: SignOff) -> dt.date:
    """Give the day of an answer: of two that come in together, the later one is the last."""
    return row.on if isinstance(row.on, dt.date) else dt.date.max


def _list_files(paths: Iterable[Path]) -> list[Path]:
    named = list(paths)
    files = [file for path in named for file in (_list_folder(path) if path.is_dir() else [path])]
    if not files:
        where = " and ".join(map(str, named))
        raise FolderError(f"There are no Word files in {where}. Name the returned copies, or the folder they are in.")
    return list(dict.fromkeys(files))


def _list_folder(folder: Path) -> list[Path]:
    """Give the Word files of a folder; ~$report.docx only marks one that is open in Word."""
    return sorted(
        path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and not path.name.startswith(("~", "."))
    )


def _read(path: Path, surveyed: Survey, settings: Settings) -> _Handed:
    settings.progress(f"Reading {path.name}")
    if not path.exists():
        return _Handed(path.name, refused=f"There is no file {path}. Name the returned copy, or the folder it is in.")
    try:
        returned = read_returned(read_word_file(path))
    except OrderpaperError as error:
        return _Handed(path.name, refused=str(error))
    stranger = refuse_stranger(returned.sent, surveyed.bundle) if returned.sent else ""
    if stranger:
        return _Handed(path.name, refused=f"{path.name}: {stranger}")
    return _Handed(path.name, returned, sort_returned(returned, settings.today, surveyed.ours.sign_offs))


def _tell(handed: _Handed, new_amendments: Sequence[Entry], new_answers: Sequence[SignOff]) -> FileCollected:
    if handed.returned is None:
        return FileCollected(handed.name, refused=handed.refused)
    sent = handed.returned.sent
    return FileCollected(
        handed.name,
        sent.to if sent else "",
        tuple(_say_answers(handed.sorted.sign_offs)),
        handed.sorted.silent,
        _count_own(handed, new_amendments),
        _count_own(handed, new_answers),
        handed.sorted.remarks,
    )


def _say_answers(rows: Iterable[SignOff]) -> Iterator[str]:
    for row in rows:
        on = say_date(row.on) if isinstance(row.on, dt.date) else ""
        yield f"{row.issue}: {', '.join(filter(None, (str(row.state), str(row.name), on)))}"


def _count_own(handed: _Handed, rows: Sequence[Entry]) -> int:
    """Count the new rows that came in a file."""
    digest = handed.returned.sha256 if handed.returned else ""
    return sum(getattr(row, "file_sha256", "") == digest for row in rows)
