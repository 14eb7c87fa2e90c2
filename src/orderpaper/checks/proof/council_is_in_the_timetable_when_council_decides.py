"""Takes a paper read for proof; gives the reports that Council decides and whose timetable does not reach Council."""

import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.proof.numbers.lines import Line, read_lines
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.members import is_body
from orderpaper.records.reading import Reading

CODE = "council-is-in-the-timetable-when-council-decides"
DECIDES = re.compile(r"final decision[\s–-]*maker\s*:?\s*(?P<body>.*)", re.IGNORECASE)
TIMETABLE = re.compile(r"(?:decision\s+|report\s+)?timetable\s*:?", re.IGNORECASE)
NEXT = re.compile(r"\d{1,2}\.?\s+[A-Z]")
COUNCIL = re.compile(r"\bCouncil\s*(?:meeting)?\W*(?:\d|$|[A-Z][a-z]+ \d)", re.IGNORECASE)
FURTHEST = 120
"""How many lines after its decision-maker the timetable of a report is looked for."""
LONGEST = 30
"""How many lines a timetable has at most."""


def council_is_in_the_timetable_when_council_decides(reading: Reading) -> Iterator[Claim]:
    """Give each report whose final decision-maker is Council and that has a timetable."""
    lines = list(read_lines(reading.passages))
    for place, line in enumerate(lines):
        match = DECIDES.fullmatch(line.text)
        body = (match["body"] or _read_next(lines, place)) if match else ""
        meetings = _read_meetings(lines[place : place + FURTHEST]) if is_body(body, "Council") else []
        if meetings:
            yield _judge(line, body, meetings)


def _read_next(lines: Sequence[Line], place: int) -> str:
    return lines[place + 1].text if place + 1 < len(lines) else ""


def _read_meetings(lines: Sequence[Line]) -> list[str]:
    """Give the lines of the timetable, up to the next numbered section."""
    begin = next((place for place, line in enumerate(lines) if TIMETABLE.fullmatch(line.text)), None)
    if begin is None:
        return []
    found: list[str] = []
    for line in lines[begin + 1 : begin + LONGEST]:
        if NEXT.match(line.text):
            break
        found.append(line.text)
    return found


def _judge(line: Line, body: str, meetings: Sequence[str]) -> Claim:
    quote = line.text if line.text.endswith(body) else f"{line.text} {body}"
    if any(_is_of_council(meeting) for meeting in meetings):
        return Claim(CODE, line.where, quote)
    message = (
        "Council takes the final decision, and no row of the Timetable says when. Add a row: Council, and the date."
    )
    return Claim(CODE, line.where, quote, Severity.STOP, body, "no row for Council", message)


def _is_of_council(meeting: str) -> bool:
    """Tell whether a row is of a meeting of Council; the date beside it does not count."""
    return is_body(meeting, "Council") or COUNCIL.search(meeting) is not None
