"""Takes minutes and the reports they decide on; gives a finding where a resolution is not what was recommended."""

import difflib
from collections.abc import Iterator, Sequence

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.meeting import AgendaItem, Meeting, Minute
from orderpaper.records.names import fold
from orderpaper.records.report import Recommendation
from orderpaper.records.resolution import fold_resolution, strip_opening

CODE = "resolutions-repeat-the-recommendations"
ALIKE = 0.6
SHOWN = 8


def resolutions_repeat_the_recommendations(bundle: Bundle) -> Iterator[Finding]:
    """Give the recommendations to the committee that no resolution repeats word for word: amended, or mistyped?"""
    for meeting in bundle.meetings:
        for item in meeting.agenda if meeting.minutes else ():
            rows = [
                each
                for each in meeting.minutes
                if item.number is not None and each.item == item.number and each.kind == "Resolved" and each.text
            ]
            for recommendation in _recommended(bundle, meeting, item) if rows else ():
                yield from _compare(recommendation, rows)


def _recommended(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> Sequence[Recommendation]:
    report = bundle.find_report(item)
    if report is None or report.details.meeting_date != meeting.day:
        return ()
    return [each for each in report.recommendations if each.to == "This committee" and isinstance(each.text, str)]


def _compare(recommendation: Recommendation, rows: Sequence[Minute]) -> Iterator[Finding]:
    wanted = fold_resolution(str(recommendation.text))
    if not wanted or any(_repeats(text, wanted) for row in rows for text in _read(row)):
        return
    where = f"recommendation {recommendation.number or ''}".rstrip() + f" ({recommendation.origin.place('text')})"
    row, line, likeness = max(
        ((row, str(line.text), _liken(wanted, str(line.text))) for row in rows for line in row.text.lines),
        key=lambda each: each[2],
    )
    said = f"{where} is not among the resolutions. Was it amended or lost? If not, repeat it word for word."
    if likeness >= ALIKE:
        resolved, asked = _part(strip_opening(line), strip_opening(str(recommendation.text)))
        said = f"the minutes read “{resolved}”, and {where} reads “{asked}”. Was it amended?"
    yield query(CODE, row.origin.place("text"), said)


def _read(row: Minute) -> Iterator[str]:
    yield fold(row.text)
    yield from (fold(line.text) for line in row.text.lines)


def _repeats(resolved: str, wanted: str) -> bool:
    """Tell whether a resolution has the words in it and does not go on: “, subject to …” is another resolution."""
    _before, found, rest = resolved.partition(wanted)
    return bool(found) and (not rest.strip() or rest.lstrip()[0] in ".;")


def _liken(wanted: str, line: str) -> float:
    return difflib.SequenceMatcher(None, wanted.split(), fold_resolution(line).split(), autojunk=False).ratio()


def _part(first: str, second: str) -> tuple[str, str]:
    """Give two wordings from a little before they part."""
    words = first.split(), second.split()
    pairs = zip([fold(each) for each in words[0]], [fold(each) for each in words[1]], strict=False)
    parting = next((index for index, (one, other) in enumerate(pairs) if one != other), min(map(len, words)))
    begin = max(parting - 3, 0)
    return _show(words[0], begin), _show(words[1], begin)


def _show(words: Sequence[str], begin: int) -> str:
    shown = " ".join(words[begin : begin + SHOWN])
    return f"{'… ' if begin else ''}{shown}{' …' if len(words) > begin + SHOWN else ''}"
