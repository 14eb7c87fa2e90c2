"""The rows of the implications tables that somebody must clear: each with its post, and its text as it stands today."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.bundle import Bundle
from orderpaper.records.council import ImplicationHeading
from orderpaper.records.keyed import write_text
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.report import Implication, Report
from orderpaper.records.text import Missing, Text
from orderpaper.records.working_days import find_answer_day


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedRow:
    """One row that a post must clear; `post` is empty where neither the report nor the council’s set names one.

    `text` is written as `write_text` does, and stands at `place`. Rows of one `group` go out in one review copy; it is
    empty where the post has none. `signed_by` and `signed_on` are what an officer typed in the report’s own workbook.
    """

    paper: str
    title: Text
    issue: str
    post: str
    text: str
    place: Place
    group: str = ""
    meeting_on: dt.date | None = None
    answer_by: dt.date | None = None
    signed_by: str = ""
    signed_on: dt.date | None = None


def list_wanted(bundle: Bundle) -> tuple[WantedRow, ...]:
    """Give the rows of every report that must be cleared, in the order in which its paper prints them.

    A heading of the council’s set without a row has no text yet that could be cleared, and is left out.
    """
    return tuple(row for report in bundle.reports for row in _list_rows(bundle, report))


def find_meeting_day(bundle: Bundle, report: Report) -> dt.date | None:
    """Give the day of the meeting a report goes to: that of the folder’s meeting, else the report’s own."""
    typed = report.details.meeting_date
    day = bundle.meeting.day if bundle.meeting else None
    return day or (typed if isinstance(typed, dt.date) else None)


def _list_rows(bundle: Bundle, report: Report) -> Iterator[WantedRow]:
    wanted = fold(report.details.implications_set)
    headings = [each for each in bundle.council.implication_headings if fold(each.set_name) == wanted]
    day = find_meeting_day(bundle, report)
    for row in _put_in_order(report, headings):
        heading = next((each for each in headings if fold(each.issue) == fold(row.issue)), None)
        post = _say(row.sign_off) or (_say(heading.sign_off) if heading and not row.sign_off else "")
        yield WantedRow(
            paper=report.file,
            title=report.details.title,
            issue=str(row.issue),
            post=post,
            text=write_text(row.implications),
            place=row.origin.place("implications"),
            group=_find_group(post, heading, headings),
            meeting_on=day,
            answer_by=find_answer_day(day, bundle.council.details),
            signed_by=_say(row.signed_by),
            signed_on=row.signed_on if isinstance(row.signed_on, dt.date) else None,
        )


def _put_in_order(report: Report, headings: Sequence[ImplicationHeading]) -> list[Implication]:
    """Give the rows as the paper prints them: those of the set in its order, then the others."""
    rows = {fold(each.issue): each for each in report.implications}
    named = {fold(each.issue) for each in headings}
    in_set = [rows[issue] for issue in dict.fromkeys(fold(each.issue) for each in headings) if issue in rows]
    return [*in_set, *(row for issue, row in rows.items() if issue not in named)]


def _find_group(post: str, heading: ImplicationHeading | None, headings: Sequence[ImplicationHeading]) -> str:
    """Give the group of a post: as its heading has it; of a post the report names itself, as another heading has it."""
    first = [heading] if heading else []
    return next((_say(each.group) for each in (*first, *headings) if fold(each.sign_off) == fold(post)), "")


def _say(words: Text) -> str:
    return "" if isinstance(words, Missing) else words.strip()
