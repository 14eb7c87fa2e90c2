"""Takes the rows that must be cleared, and the record of sign-offs; gives how each row stands, word for word, today."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from orderpaper.records.board import STANDS, Clearance, Standing
from orderpaper.records.keyed import is_same_text
from orderpaper.records.names import fold, fold_file
from orderpaper.records.returned import Answer
from orderpaper.records.sent import fingerprint
from orderpaper.records.sign_off import SENT, SignOff
from orderpaper.records.text import Missing, Text
from orderpaper.records.wanted_rows import WantedRow

STANDINGS = {
    fold(SENT): Standing.SENT,
    fold(Answer.NOT_CLEARED.value): Standing.NOT_CLEARED,
    fold(Answer.CLEARED.value): Standing.CLEARED,
    fold(Answer.WITH_CHANGES.value): Standing.WITH_CHANGES,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """How a row stands: by which step of the record, and whether an answer to it is waited for."""

    standing: Standing
    step: SignOff | None = None
    is_waiting: bool = False


def read_board(
    wanted: Iterable[WantedRow], sign_offs: Iterable[SignOff], today: dt.date | None
) -> tuple[Clearance, ...]:
    """Give the standing of each row that must be cleared, in their order.

    The last answer of a row’s own post, for this paper, issue and meeting, stands, and clears its own text only.
    What an officer typed in the report’s own workbook counts where the record has nothing of the row. `today` tells
    what is late; where it is not known nothing is.
    """
    steps = sorted(sign_offs, key=lambda each: (each.number is None, each.number or 0))
    return tuple(_read_row(row, steps, today) for row in wanted)


def _is_of(step: SignOff, row: WantedRow) -> bool:
    """Tell whether a step is about a row, whichever post took it; a meeting that either leaves open is any."""
    is_meeting = not isinstance(step.meeting_on, dt.date) or row.meeting_on in {None, step.meeting_on}
    return _is_of_paper(step, row) and is_meeting


def _is_of_paper(step: SignOff, row: WantedRow) -> bool:
    """Tell whether a step is about a row, for whichever meeting."""
    is_row = fold_file(step.paper) == fold_file(row.paper) and fold(step.issue) == fold(row.issue)
    return is_row and fold(step.state) in STANDINGS


def _find_other_meeting(row: WantedRow, steps: Iterable[SignOff]) -> dt.date | None:
    """Give the day of another meeting that a row’s post cleared it for, the last if there are several."""
    cleared = (
        step.meeting_on
        for step in steps
        if _is_of_paper(step, row) and fold(step.post) == fold(row.post) and _stand(step) in STANDS
    )
    days = [day for day in cleared if isinstance(day, dt.date) and day != row.meeting_on]
    return days[-1] if days else None


def _read_row(row: WantedRow, all_steps: Sequence[SignOff], today: dt.date | None) -> Clearance:
    steps = [each for each in all_steps if _is_of(each, row)]
    own = [each for each in steps if row.post and fold(each.post) == fold(row.post)]
    if not steps and row.signed_by and row.signed_on:
        return _make(row, Reading(Standing.CLEARED), None, today)
    sent = next((each for each in reversed(own) if _stand(each) is Standing.SENT), None)
    read = _make(row, _read_steps(row, own), sent, today)
    return read if steps else replace(read, for_meeting=_find_other_meeting(row, all_steps))


def _read_steps(row: WantedRow, steps: Sequence[SignOff]) -> Reading:
    """Give the standing that the steps of the row’s own post make."""
    if not steps:
        return Reading(Standing.NOT_SENT, is_waiting=True)
    last = steps[-1]
    answered = next((each for each in reversed(steps) if _stand(each) is not Standing.SENT), None)
    if answered is None:
        return Reading(Standing.SENT, last, is_waiting=True)
    is_its_text = _is_text(answered, row.text)
    was_sent_again = last is not answered and not is_its_text
    if _stand(answered) is Standing.NOT_CLEARED and was_sent_again:
        return Reading(Standing.SENT, last, is_waiting=True)
    if _stand(answered) is Standing.NOT_CLEARED or is_its_text:
        return Reading(_stand(answered), answered)
    return Reading(Standing.STALE, answered, was_sent_again)


def _stand(step: SignOff) -> Standing:
    return STANDINGS[fold(step.state)]


def _is_text(step: SignOff, text: str) -> bool:
    """Tell whether a step is of a text: by the fingerprint, or word for word where the record’s own text bears it out.

    A text that somebody has changed in the record no longer agrees with its fingerprint, and tells nothing.
    """
    kept = _say(step.text)
    is_untouched = fingerprint(kept) == step.text_sha256
    return step.text_sha256 == fingerprint(text) or (is_untouched and is_same_text(kept, text))


def _make(row: WantedRow, reading: Reading, sent: SignOff | None, today: dt.date | None) -> Clearance:
    step, standing = reading.step, reading.standing
    is_typed = standing is Standing.CLEARED and step is None
    asked = sent.answer_by if sent and isinstance(sent.answer_by, dt.date) else row.answer_by
    on = step.on if step else row.signed_on if is_typed else None
    return Clearance(
        paper=row.paper,
        title=row.title,
        issue=row.issue,
        post=row.post,
        text=row.text,
        place=row.place,
        standing=standing,
        name=row.signed_by if is_typed else _say(step.name) if step else "",
        since=on if isinstance(on, dt.date) else None,
        answer_by=asked,
        cleared=_say(step.text) if step and standing is Standing.STALE else "",
        is_late=bool(reading.is_waiting and today and asked and today > asked),
        is_typed=is_typed,
        has_changes=bool(step and _stand(step) is Standing.WITH_CHANGES),
    )


def _say(words: Text) -> str:
    return "" if isinstance(words, Missing) else words
