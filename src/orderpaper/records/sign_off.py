"""The record of sign-offs, which is ours: who was asked to clear what, who did, and the exact text that they cleared.

Rows are only ever added to it. What stands is told by the last row of a paper’s issue.
"""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import Column, Entry, Kind, Sheet
from orderpaper.records.text import Missing, Text

SENT = "Sent"
"""The state of a row that says the text went out; it clears nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff(Entry):
    """One step of one row of an implications table on its way to being cleared."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Sign-offs",
        "One row is one step: a text went out, or was answered. Rows are only ever added; the last one stands.",
        is_required=False,
        key=("number",),
    )
    number: int | None = Column("No.", Kind.INT, "1, 2, 3 …", required=True, is_key=True, width=8).field()
    paper: Text = Column("Paper", Kind.TEXT, "The report’s workbook.", required=True, width=22).field()
    meeting_on: dt.date | Missing | None = Column("Meeting", Kind.DATE, "The meeting it goes to.").field()
    issue: Text = Column("Issue", Kind.TEXT, "The row of the implications table.", required=True, width=26).field()
    post: Text = Column("Sign-off post", Kind.TEXT, "The post that clears it.", required=True, width=30).field()
    name: Text = Column("Name", Kind.TEXT, "Who answered, as they typed it.", width=24).field()
    state: Text = Column(
        "State",
        Kind.CHOICE,
        "Sent, Cleared, Cleared with changes or Not cleared.",
        required=True,
        choices="Sign-off state",
        width=20,
    ).field()
    on: dt.date | Missing | None = Column("Date", Kind.DATE, "The day it was sent, or answered.").field()
    answer_by: dt.date | Missing | None = Column("Answer by", Kind.DATE, "The day the answer was asked for.").field()
    text: Text = Column("Text", Kind.TEXT, "The exact text that was sent or cleared.", width=60).field()
    text_sha256: Text = Column("Fingerprint of the text", Kind.TEXT, "Its SHA-256.", required=True, width=20).field()
    file: Text = Column("File", Kind.TEXT, "The review copy that was sent or came back.", width=36).field()
    file_sha256: Text = Column("Fingerprint of the file", Kind.TEXT, "Its SHA-256.", width=20).field()
    remark: Text = Column("Remark", Kind.TEXT, "What else is to be known of it.", width=36).field()
