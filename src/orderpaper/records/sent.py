"""What was sent out for review: each text with its cell, as it stood, so that what returns can be compared with it."""

import datetime as dt
import hashlib
from dataclasses import dataclass

from orderpaper.records.place import Place


def fingerprint(*texts: str) -> str:
    """Give the SHA-256 of texts, in hexadecimal, as the record and the review copies keep it."""
    return hashlib.sha256("\x1f".join(texts).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class SentFigure:
    """A figure in a text that was sent: from one letter of the printed text up to another, and its cells.

    `typed` is how the cell calls it, {figures.all_crime.change}; empty where the words are not a name in brackets.
    """

    start: int
    end: int
    typed: str
    cells: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SentText:
    """One text that was sent: its key in the copy, its cell, and how it was typed and printed.

    `row` is the name of the row it stands in, as the issue Legal, empty where rows have none; `heading` is that of its
    column. Texts are written as `write_text` does: a line for each paragraph, lists with their marks. A text with a
    `post` is one of the rows which that post clears; `cleared` is what it cleared before, where that was another text.
    """

    key: str
    place: Place
    row: str
    heading: str
    typed: str
    printed: str
    figures: tuple[SentFigure, ...] = ()
    post: str = ""
    cleared: str = ""

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the text as it was printed, figures and all."""
        return fingerprint(self.printed)


@dataclass(frozen=True, slots=True)
class Sent:
    """One review copy: the paper and the meeting, who is asked, by when, and every text in it that has a cell.

    `paper` is the report's workbook, `title` what the paper is called, `to` the group or post it went to. `rest` are
    the paragraphs of the body that stand in no control, in their order, so that an untracked edit of one can be told.
    """

    paper: str
    title: str
    committee: str
    meeting_on: dt.date | None
    to: str
    posts: tuple[str, ...]
    answer_by: dt.date | None
    texts: tuple[SentText, ...]
    rest: tuple[str, ...] = ()

    def find(self, key: str) -> SentText | None:
        """Give the text with a key; None where there is none."""
        return next((each for each in self.texts if each.key == key), None)
