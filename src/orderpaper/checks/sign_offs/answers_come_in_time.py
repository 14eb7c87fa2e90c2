"""Takes how each row stands; gives a finding for each whose answer did not come by the day it was asked for."""

from collections.abc import Iterator, Sequence

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.finding import Finding, query
from orderpaper.records.when import say_weekday

CODE = "answers-come-in-time"


def answers_come_in_time(board: Sequence[Clearance]) -> Iterator[Finding]:
    """Give the rows that are late; those of a paper of which nothing was sent are said as one, as not cleared."""
    begun = {each.paper for each in board if each.standing is not Standing.NOT_SENT}
    for row in board:
        if row.is_late and row.answer_by and row.paper in begun:
            due = f"an answer was due by {say_weekday(row.answer_by)}"
            yield query(CODE, row.place, f"{_say_row(row)}, and {due}. {_say_remedy(row)}")


def _say_row(row: Clearance) -> str:
    if row.standing is Standing.NOT_SENT:
        return f"“{row.issue}” has not been sent to “{row.post or 'any post'}”"
    if row.standing is Standing.STALE:
        return f"“{row.issue}” has been sent to “{row.post}” again since it changed"
    return f"“{row.issue}” has been sent to “{row.post}”"


def _say_remedy(row: Clearance) -> str:
    if row.standing is Standing.NOT_SENT:
        return "Run orderpaper circulate, and say that it is urgent."
    return "Ask them: silence is never clearance."
