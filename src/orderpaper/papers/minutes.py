"""Takes a meeting and the bundle it belongs to; gives what its minutes say, item by item."""

import re
from collections.abc import Iterable, Iterator

from orderpaper.papers.agenda import name_item
from orderpaper.papers.contexts import MinuteLineSaid, MinuteSaid, MinutesSaid
from orderpaper.papers.formula import say_duration, say_formula
from orderpaper.papers.people import say_also_present, say_present
from orderpaper.records.bundle import Bundle
from orderpaper.records.meeting import AgendaItem, Meeting, Minute
from orderpaper.records.text import LineKind, Text

RESOLVED = re.compile(r"RESOLVED(?:\s*:|\s+[–-])\s+", re.IGNORECASE)
BULLETS = {"Point", "Answer"}


def describe_minutes(bundle: Bundle, meeting: Meeting) -> MinutesSaid:
    """Give the minutes of a meeting."""
    first = bundle.first_minute(meeting) or 1
    duration = say_duration(bundle, meeting)
    headed = [(name_item(bundle, meeting, each), tuple(_lines(bundle, meeting, each))) for each in meeting.agenda]
    if not bundle.is_closing_on_agenda(meeting):
        headed.append((bundle.closing_item, (_line(duration),)))
    return MinutesSaid(
        present=say_present(bundle.council, meeting),
        also_present=say_also_present(meeting),
        items=tuple(MinuteSaid(str(first + index), heading, lines) for index, (heading, lines) in enumerate(headed)),
        duration=duration,
    )


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
                text=_without_keyword(line.text) if is_resolved else line.text,
                is_bullet=row.kind in BULLETS or line.kind is not LineKind.PARAGRAPH,
                is_resolved=is_resolved and index == 0,
                is_votes=False,
            )
        yield from _say_movers(row)
        yield from _say_votes(row)


def _say_movers(row: Minute) -> Iterator[MinuteLineSaid]:
    said = [f"{verb} by {name}" for verb, name in (("Moved", row.moved), ("seconded", row.seconded)) if name]
    if said:
        sentence = f"{', '.join(said)}."
        yield _line(sentence[0].upper() + sentence[1:])


def _say_votes(row: Minute) -> Iterator[MinuteLineSaid]:
    votes = (row.votes_for, row.votes_against, row.abstained)
    if any(vote is not None for vote in votes):
        in_favour, against, abstained = (vote or 0 for vote in votes)
        said = f"For – {in_favour}, Against – {against}, Abstain – {abstained}"
        yield MinuteLineSaid(text=said, is_bullet=False, is_resolved=False, is_votes=True)


def _line(text: Text) -> MinuteLineSaid:
    """Give a plain paragraph; one that opens with RESOLVED: is a resolution."""
    said = _without_keyword(text)
    return MinuteLineSaid(text=said, is_bullet=False, is_resolved=said != text, is_votes=False)


def _without_keyword(text: Text) -> Text:
    """Give a resolution without the RESOLVED: that the template prints before it."""
    return RESOLVED.sub("", text, count=1) if isinstance(text, str) and RESOLVED.match(text) else text
