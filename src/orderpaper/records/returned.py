"""What came back: the answers, edits and comments of one returned copy, each with the text and the cell it is about."""

from dataclasses import dataclass
from enum import StrEnum

from orderpaper.records.place import Place
from orderpaper.records.revision import Comment, Revision
from orderpaper.records.sent import Sent, SentText


class Answer(StrEnum):
    """What may be chosen in the drop-down of a row."""

    CLEARED = "Cleared"
    WITH_CHANGES = "Cleared with changes"
    NOT_CLEARED = "Not cleared"


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """How one row was answered; `answer` is None where nothing was chosen, for silence is never clearance.

    `name` and `date` are as typed. `text` is the row as the reviewer leaves it, every change of theirs accepted.
    `remark` says what could not be read of it, as a choice that is none of ours.
    """

    sent: SentText
    answer: Answer | None
    name: str
    date: str
    text: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class TextEdit:
    """An edit of one text that was sent: what it was, what it became, who did it and when.

    `revisions` are its tracked changes, none where it was changed without tracking. Where `figure` is given, the edit
    is of that figure of the text, which belongs to its cells, and `old` and `new` are the figure alone. Else they are
    the whole text, typed: names of figures stand in brackets again, as in the cell.
    """

    sent: SentText
    old: str
    new: str
    revisions: tuple[Revision, ...] = ()
    figure: tuple[Place, ...] = ()

    @property
    def is_tracked(self) -> bool:
        """Whether the changes say who made them."""
        return bool(self.revisions)


@dataclass(frozen=True, slots=True)
class OtherEdit:
    """An edit where no cell is known: elsewhere in the paper, or in a Word file that is not ours."""

    place: Place
    old: str
    new: str
    revisions: tuple[Revision, ...] = ()


@dataclass(frozen=True, slots=True)
class Returned:
    """One returned copy, read: `sent` is None where it is no review copy of ours.

    `remarks` are sentences about what could not be read, or was read in another way, as of a copy that LibreOffice
    saved. Where the program that saved it `may_mix` old words with new ones, a changed text proves nothing.
    """

    file: str
    sha256: str
    sent: Sent | None
    answers: tuple[RowAnswer, ...] = ()
    edits: tuple[TextEdit, ...] = ()
    others: tuple[OtherEdit, ...] = ()
    comments: tuple[Comment, ...] = ()
    remarks: tuple[str, ...] = ()
    may_mix: bool = False
