"""Takes how each row stands; gives a finding for each that was not sent to its post, or not answered, so far."""

from collections.abc import Iterator, Sequence

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.finding import Finding, query
from orderpaper.records.place import Place
from orderpaper.records.when import say_date, say_weekday

CODE = "every-row-is-cleared"


def every_row_is_cleared(board: Sequence[Clearance]) -> Iterator[Finding]:
    """Give the rows that wait for a clearance and are not late; one finding of a paper of which nothing was sent."""
    for paper in dict.fromkeys(each.paper for each in board):
        rows = [each for each in board if each.paper == paper]
        if all(each.standing is Standing.NOT_SENT for each in rows):
            yield _say_none_sent(paper, rows)
        else:
            yield from (_say_row(each) for each in rows if _is_open(each))


def _is_open(row: Clearance) -> bool:
    return row.standing in {Standing.SENT, Standing.NOT_SENT} and not row.is_late


def _say_none_sent(paper: str, rows: Sequence[Clearance]) -> Finding:
    due = next((each.answer_by for each in rows if each.answer_by), None)
    is_late = any(each.is_late for each in rows)
    by = f" Answers {'were' if is_late else 'are'} due by {say_weekday(due)}." if due else ""
    none = f"none of the {len(rows)} rows has" if len(rows) > 1 else "the only row has not"
    moved = _say_other_meeting(next((each for each in rows if each.for_meeting), rows[0]))
    told = f"{none} been sent to the posts that clear them. Run orderpaper circulate.{by}{moved}"
    return query(CODE, Place(paper, rows[0].place.within), told)


def _say_row(row: Clearance) -> Finding:
    by = f" An answer is due by {say_weekday(row.answer_by)}." if row.answer_by else ""
    if not row.post:
        told = f"no post is named that clears “{row.issue}”. Type it under Sign-off post."
    elif row.standing is Standing.NOT_SENT:
        moved = _say_other_meeting(row)
        told = f"“{row.issue}” has not been sent to “{row.post}”. Run orderpaper circulate.{by}{moved}"
    else:
        told = f"“{row.issue}” has been sent to “{row.post}”, who has not answered yet.{by}"
    return query(CODE, row.place, told)


def _say_other_meeting(row: Clearance) -> str:
    """Give the sentence for a row that was cleared for another meeting, nothing where it was not."""
    if row.for_meeting is None:
        return ""
    return f" It was cleared for the meeting of {say_date(row.for_meeting)}; a clearance is for one meeting."
