"""Amendments, which are ours: what reviewers changed or said, each for an officer to accept or not."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import Column, Entry, Kind, Sheet
from orderpaper.records.text import Missing, Text

CLEARED_TEXT, OTHER_TEXT, FIGURE, ELSEWHERE, COMMENT, REPLY = (
    "Text to clear",
    "Other text",
    "Figure",
    "Elsewhere",
    "Comment",
    "Reply",
)
IN_CELLS = frozenset((CLEARED_TEXT, OTHER_TEXT))
"""The kinds that come into force when they are accepted: the others are for a person to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Entry):
    """One thing that a reviewer changed or said."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Amendments",
        "One row is one edit or comment of a reviewer. Choose Yes or No under Accept; leave the other columns as they "
        "are.",
        is_required=False,
        key=("number",),
    )
    number: int | None = Column("No.", Kind.INT, "1, 2, 3 …", required=True, is_key=True, width=8).field()
    accept: bool | None = Column(
        "Accept", Kind.YES_NO, "Yes puts the new text into the next draft; No leaves the old.", width=10
    ).field()
    kind: Text = Column(
        "Kind", Kind.CHOICE, "What was changed or said.", required=True, choices="Amendment kind", width=16
    ).field()
    old: Text = Column("Old text", Kind.TEXT, "As it was sent.", width=50).field()
    new: Text = Column("New text", Kind.TEXT, "As it came back; of a comment, what it says.", width=50).field()
    who: Text = Column("Who", Kind.TEXT, "As Word names the reviewer.", width=22).field()
    made_on: dt.date | Missing | None = Column("When", Kind.DATE, "As Word dates the change.", width=14).field()
    is_tracked: bool | None = Column("Tracked", Kind.YES_NO, "No where it was changed without tracking.").field()
    is_resolved: bool | None = Column("Resolved", Kind.YES_NO, "Of a comment: whether it was resolved.").field()
    paper: Text = Column("Paper", Kind.TEXT, "The report’s workbook.", width=20).field()
    workbook: Text = Column("Workbook", Kind.TEXT, "The workbook of the cell.", width=20).field()
    sheet: Text = Column("Sheet", Kind.TEXT, "The sheet of the cell.", width=18).field()
    cell: Text = Column("Cell", Kind.TEXT, "The cell as the copy was sent.", width=10).field()
    row: Text = Column("Row", Kind.TEXT, "The name of its row, as the issue.", width=22).field()
    column: Text = Column("Column", Kind.TEXT, "The heading of its column.", width=18).field()
    where: Text = Column("Where", Kind.TEXT, "Where it stands in the Word file.", width=36).field()
    post: Text = Column("Sent to", Kind.TEXT, "Whom the copy went to.", width=26).field()
    file: Text = Column("File", Kind.TEXT, "The returned copy.", width=36).field()
    file_sha256: Text = Column("Fingerprint of the file", Kind.TEXT, "Its SHA-256.", width=20).field()
    note: Text = Column("Note", Kind.TEXT, "Yours: why, or what is still to be done.", width=36).field()

    @property
    def has_cell(self) -> bool:
        """Whether it changes a text whose cell is known, so that accepting it brings it into force."""
        return self.kind in IN_CELLS and bool(self.workbook and self.sheet)
