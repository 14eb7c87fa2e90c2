"""Takes a returned copy, read; gives the rows for our workbooks: what was answered, and what was changed or said."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.pack.amendment_rows import list_amendments
from orderpaper.pack.typed_dates import read_typed_date
from orderpaper.records.amendment import Amendment
from orderpaper.records.keyed import is_same_text
from orderpaper.records.names import fold, fold_file
from orderpaper.records.new_rows import make_sign_off
from orderpaper.records.returned import Answer, Returned, RowAnswer
from orderpaper.records.sign_off import SENT, SignOff
from orderpaper.records.when import say_date


@dataclass(frozen=True, slots=True)
class Sorted:
    """What a returned copy adds to our workbooks; `silent` are the issues it asked about that nobody answered.

    `remarks` are sentences about what was read otherwise than it was typed, or not at all.
    """

    sign_offs: tuple[SignOff, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    silent: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def sort_returned(returned: Returned, today: dt.date | None, held: Sequence[SignOff] = ()) -> Sorted:
    """Give the rows that a returned copy adds; one that is no copy of ours clears nothing.

    A row that nobody answered has none: silence is never clearance. `today` is the day of an answer that names none,
    unless the record, which is `held`, has that answer already: a copy that is read again says the same again.
    """
    chosen = [each for each in returned.answers if each.answer and returned.sent]
    answered = [each for each in chosen if not _is_mixed(returned, each)]
    rows = tuple(_date(_make_sign_off(returned, each), today, held) for each in answered)
    asked = [each for each in returned.sent.texts if each.post] if returned.sent else []
    keys = {each.sent.key for each in chosen}
    return Sorted(
        rows,
        tuple(list_amendments(returned)),
        tuple(each.row for each in asked if each.key not in keys),
        (
            *returned.remarks,
            *(_say_mixed(each) for each in chosen if _is_mixed(returned, each)),
            *(remark for row in rows for remark in _say_remarks(row, today)),
        ),
    )


def _is_mixed(returned: Returned, answer: RowAnswer) -> bool:
    """Tell whether a text was changed in a copy in which old words may stand beside new ones: it proves nothing."""
    return returned.may_mix and not is_same_text(answer.text, answer.sent.printed)


def _say_mixed(answer: RowAnswer) -> str:
    chosen = answer.answer.value if answer.answer else ""
    return (
        f"{answer.sent.row}: {chosen} was chosen, and is not recorded: the text was changed, and LibreOffice may have "
        "left old words in it beside the new. Ask for that answer in Word; or accept the text you read, and send it "
        "out again."
    )


def _make_sign_off(returned: Returned, answer: RowAnswer) -> SignOff:
    """Give the row of an answer; its text is the one that was sent wherever only spaces differ."""
    sent, copy = answer.sent, returned.sent
    is_changed = not is_same_text(answer.text, sent.printed)
    state = Answer.WITH_CHANGES if answer.answer is Answer.CLEARED and is_changed else answer.answer
    day = read_typed_date(answer.date)
    return make_sign_off(
        answer.text if is_changed else sent.printed,
        paper=copy.paper if copy else "",
        meeting_on=copy.meeting_on if copy else None,
        issue=sent.row,
        post=sent.post,
        name=answer.name.strip(),
        state=state.value if state else "",
        on=day,
        answer_by=copy.answer_by if copy else None,
        file=returned.file,
        file_sha256=returned.sha256,
        remark=" ".join(filter(None, (answer.remark, *_list_remarks(answer, day, is_changed=is_changed)))),
    )


def _list_remarks(answer: RowAnswer, day: dt.date | None, *, is_changed: bool) -> Iterator[str]:
    if answer.answer is Answer.CLEARED and is_changed:
        yield "Cleared was chosen, and the text was changed: it is cleared with these changes."
    if answer.answer is Answer.WITH_CHANGES and not is_changed:
        yield "Cleared with changes was chosen, and this text is as it was sent: look at the comments and other edits."
    if not answer.name.strip():
        yield "No name was typed."
    if day is None:
        typed = f"“{answer.date.strip()}” is not a date" if answer.date.strip() else "No date was typed"
        yield f"{typed}, so the date is that of the day it was collected."


def _date(row: SignOff, today: dt.date | None, held: Sequence[SignOff]) -> SignOff:
    """Give a row its day where none was typed: the one that the record has for it already, else today."""
    if row.on is not None:
        return row
    of_row = [each for each in held if _name_row(each) == _name_row(row) and fold(each.state) != fold(SENT)]
    same = [each for each in of_row if each.file_sha256 == row.file_sha256] + of_row[-1:]
    known = (each.on for each in same if _name_answer(each) == _name_answer(row) and isinstance(each.on, dt.date))
    return row.changed(on=next(known, today))


def _name_row(row: SignOff) -> tuple[str, ...]:
    return fold_file(row.paper), str(row.meeting_on), fold(row.issue), fold(row.post)


def _name_answer(row: SignOff) -> tuple[str, ...]:
    return fold(row.state), fold(row.name), str(row.text_sha256)


def _say_remarks(row: SignOff, today: dt.date | None) -> Iterator[str]:
    if row.remark:
        yield f"{row.issue}: {row.remark}"
    if today and isinstance(row.on, dt.date) and row.on > today:
        yield f"{row.issue}: It is dated {say_date(row.on)}, which is still to come."
