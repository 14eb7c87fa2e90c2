"""What circulating, collecting and publishing have to say when they are done."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.edition import Edition
from orderpaper.records.finding import Finding


@dataclass(frozen=True, slots=True)
class CopyMade:
    """One review copy: the file, whom it is for and where to send it, the issues they clear, and those changed since.

    `changed` are the issues of which they cleared another text before: the copy shows the change.
    """

    path: Path
    to: str
    issues: tuple[str, ...]
    addresses: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Circulated:
    """The review copies that were made, the day to answer by, and the record they were entered in.

    `put_aside` holds pairs of old name and new, for copies that somebody had edited in their place.
    """

    copies: tuple[CopyMade, ...]
    answer_by: dt.date | None
    record: Path
    put_aside: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileCollected:
    """One file that was handed in: what was found in it, or why it was `refused`.

    `answers` say each answered row in a line; `silent` are the issues without an answer. The numbers are of the rows
    that are new in our workbooks: none where the same copy was read before.
    """

    name: str
    to: str = ""
    answers: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    new_amendments: int = 0
    new_answers: int = 0
    remarks: tuple[str, ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """The files that were handed in, and the workbooks of ours that were added to."""

    files: tuple[FileCollected, ...]
    workbooks: tuple[Path, ...] = ()

    @property
    def exit_status(self) -> int:
        """2 where a file was refused, else 0."""
        return 2 if any(each.refused for each in self.files) else 0


@dataclass(frozen=True, slots=True)
class EditionMade:
    """One edition that was published: its folder and its files."""

    edition: Edition
    folder: Path
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PublishedOutcome:
    """What came of publishing: the editions, or what stands `against` it and nothing written.

    `kept_as` is the name that editions somebody had edited were kept under; `despite` the reason given for publishing
    although something stood against it.
    """

    editions: tuple[EditionMade, ...] = ()
    against: tuple[Finding, ...] = ()
    despite: str = ""
    kept_as: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def exit_status(self) -> int:
        """1 where nothing was published, else 0."""
        return 0 if self.editions else 1
