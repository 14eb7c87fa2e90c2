"""Takes a meeting and the bundle it belongs to; gives what its minutes say, item by item."""

from collections.abc import Iterable, Iterator

from orderpaper.papers.agenda import name_item
from orderpaper.papers.contexts import MinuteLineSaid, MinuteSaid, MinutesSaid
from orderpaper.papers.formula import say_formula
from orderpaper.papers.people import say_also_present, say_present
from orderpaper.papers.wording import clock, first_missing
from orderpaper.records.bundle import Bundle
from orderpaper.records.meeting import AgendaItem, Meeting, Minute
from orderpaper.records.text import LineKind, Missing, Text

RESOLVED = "RESOLVED:"
BULLETS = {"Point", "Answer"}


def describe_minutes(bundle: Bundle, meeting: Meeting) -> MinutesSaid:
    """Give the minutes of a meeting."""
    first = bundle.first_minute(meeting) or 1
    duration = _say_duration(bundle, meeting)
    headed = [(name_item(bundle, meeting, each), tuple(_lines(bundle, meeting, each))) for each in meeting.agenda]
    if not bundle.is_closing_on_agenda(meeting):
        headed.append((bundle.closing_item, (_line(duration),)))
    return MinutesSaid(
        present=say_present(bundle.council, meeting),
        also_present=say_also_present(meeting),
        items=tuple(MinuteSaid(str(first + index), heading, lines) for index, (heading, lines) in enumerate(headed)),
        duration=duration,
    )


def _say_duration(bundle: Bundle, meeting: Meeting) -> Text:
    council = bundle.council.details
    start, finish = clock(meeting.details.start, council), clock(meeting.details.finish, council)
    missing = first_missing((start, finish))
    if missing or not finish:
        return missing or Missing("when the meeting ended", meeting.details.origin.place("finish"))
    return f"{start} to {finish}"


def _lines(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> Iterator[MinuteLineSaid]:
    rows = [each for each in meeting.minutes if each.item is not None and each.item == item.number]
    if rows:
        yield from _say_rows(rows)
    else:
        for sentence in say_formula(bundle, meeting, item):
            yield _line(sentence)


def _say_rows(rows: Iterable[Minute]) -> Iterator[MinuteLineSaid]:
    for row in rows:
        is_resolved = row.kind == "Resolved"
        for index, line in enumerate(row.text.lines):
            yield MinuteLineSaid(
                text=line.text,
                is_bullet=row.kind in BULLETS or line.kind is not LineKind.PARAGRAPH,
                is_resolved=is_resolved and index == 0,
                is_votes=False,
            )
        yield from _say_movers(row)
        yield from _say_votes(row)


def _say_movers(row: Minute) -> Iterator[MinuteLineSaid]:
    said = [f"{verb} by {name}" for verb, name in (("Moved", row.moved), ("seconded", row.seconded)) if name]
    if said:
        yield _line(f"{', '.join(said)}.")


def _say_votes(row: Minute) -> Iterator[MinuteLineSaid]:
    votes = (row.votes_for, row.votes_against, row.abstained)
    if any(vote is not None for vote in votes):
        in_favour, against, abstained = (vote or 0 for vote in votes)
        said = f"For – {in_favour}, Against – {against}, Abstain – {abstained}"
        yield MinuteLineSaid(text=said, is_bullet=False, is_resolved=False, is_votes=True)


def _line(text: Text) -> MinuteLineSaid:
    """Give a plain paragraph; one that opens with RESOLVED: is a resolution."""
    is_resolved = isinstance(text, str) and text.startswith(RESOLVED)
    said = text.removeprefix(RESOLVED).strip() if isinstance(text, str) and is_resolved else text
    return MinuteLineSaid(text=said, is_bullet=False, is_resolved=is_resolved, is_votes=False)
