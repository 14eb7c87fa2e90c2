"""Rows that are to be added to the workbooks of ours: what they say, before they have a number and a place."""

import datetime as dt
from typing import Any

from orderpaper.records.amendment import Amendment
from orderpaper.records.columns import Entry, Kind
from orderpaper.records.place import Origin, Table
from orderpaper.records.sent import Sent, fingerprint
from orderpaper.records.sign_off import SENT, SignOff

NOWHERE = Origin(Table("", "", {}), 0)
"""The place of a row that is in no workbook yet."""
NO_WORDS = frozenset((Kind.DATE, Kind.INT, Kind.YES_NO))


def make_sign_off(text: str, **said: Any) -> SignOff:  # noqa: ANN401 - the fields of a SignOff
    """Give a row for the record of sign-offs, with the fingerprint of its text; what is not said is empty."""
    return SignOff(**{**_leave_empty(SignOff), **said, "text": text, "text_sha256": fingerprint(text)})


def make_amendment(**said: Any) -> Amendment:  # noqa: ANN401 - the fields of an Amendment
    """Give a row for the amendments, not accepted or refused yet; what is not said is empty."""
    return Amendment(**{**_leave_empty(Amendment), **said})


def list_sent(sent: Sent, file: str, file_sha256: str, on: dt.date | None) -> tuple[SignOff, ...]:
    """Give the rows that say a review copy went out on a day: one for each row that its posts are to clear."""
    return tuple(
        make_sign_off(
            each.printed,
            paper=sent.paper,
            issue=each.row,
            post=each.post,
            state=SENT,
            meeting_on=sent.meeting_on,
            on=on,
            answer_by=sent.answer_by,
            file=file,
            file_sha256=file_sha256,
        )
        for each in sent.texts
        if each.post
    )


def _leave_empty(record: type[Entry]) -> dict[str, Any]:
    empty = {name: None if column.kind in NO_WORDS else "" for name, column in record.columns().items()}
    return {**empty, "origin": NOWHERE}
