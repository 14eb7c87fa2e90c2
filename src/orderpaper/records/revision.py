"""What reviewers leave in a Word file: tracked changes and comments, each with who, when and where."""

from dataclasses import dataclass
from enum import StrEnum

from orderpaper.records.place import Place


class RevisionKind(StrEnum):
    """What a tracked change does, in the words officers read."""

    INSERTED = "added"
    DELETED = "deleted"
    MOVED_FROM = "moved away"
    MOVED_TO = "moved here"
    FORMATTED = "formatted"
    ROW_INSERTED = "row added"
    ROW_DELETED = "row deleted"
    PARAGRAPH_INSERTED = "paragraph added"
    PARAGRAPH_DELETED = "paragraph joined to the next"


@dataclass(frozen=True, slots=True)
class Revision:
    """One tracked change; `made_at` is as the file says it, 2017-03-01T09:30:00Z, empty where it does not.

    `key` is that of the innermost of our content controls around it, empty where there is none. Changes that one
    author made next to one another, as Word cuts a sentence into runs, are one revision.
    """

    kind: RevisionKind
    author: str
    made_at: str
    words: str
    place: Place
    key: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment or reply: what it says, the words it is about, and where these stand.

    `number` is its id in the file, `answers` that of the comment it replies to. `key` is as of a revision.
    """

    number: str
    author: str
    made_at: str
    words: str
    about: str
    place: Place
    key: str = ""
    answers: str = ""
    is_resolved: bool = False
