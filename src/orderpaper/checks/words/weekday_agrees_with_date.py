"""Takes the words typed; gives a finding for each date that is on another weekday than it says, or that never comes."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.running_text import find_cells, run_together
from orderpaper.checks.said import Said
from orderpaper.checks.written_dates import find_dates, judge_date
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop

CODE = "weekday-agrees-with-date"


def weekday_agrees_with_date(_bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the dates, in any words, whose weekday is not theirs, and the days that no month has."""
    finds = ((date.start, date) for date in find_dates(run_together(wording)))
    for said, date in find_cells(wording, finds):
        wrong = judge_date(date, said.year)
        if wrong:
            yield stop(CODE, said.place, wrong.message)
