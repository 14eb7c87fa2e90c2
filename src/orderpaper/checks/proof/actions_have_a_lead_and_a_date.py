"""Takes a paper read for proof; gives the actions of its plans that say neither who does them nor by when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.wording.blanks import Blank, find_nobody
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Form, Passage, PassageKind
from orderpaper.records.reading import Reading

CODE = "actions-have-a-lead-and-a-date"
# The headings of three columns, run together where a table’s layout is lost: “Action … Lead Agency By When:”.
HEADINGS = re.compile(
    r"(?P<action>(?:key\s+)?actions?\b.{0,60}?)\s+(?P<lead>(?:lead|owner|responsib)[\w\s/]{0,30}?)\s+"
    r"(?P<when>by when|when|timescales?|time ?frames?|deadline|due(?: date)?|target date|(?:completion )?date)\s*:?",
    re.IGNORECASE,
)
FEWEST = 2
"""How many actions stand under such headings at least, for what is beside them to be missed."""
MOST = 4
"""How many empty cells a message names."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of actions whose table is lost: its headings, its actions, and the words that stand after them."""

    headings: re.Match[str]
    actions: tuple[Passage, ...]
    beside: tuple[Passage, ...]


def actions_have_a_lead_and_a_date(reading: Reading) -> Iterator[Claim]:
    """Give each table and list of actions: that who does a thing, and by when, stands beside it."""
    for grid in reading.manuscript.grids:
        blanks = list(find_nobody(grid))
        if blanks:
            yield _say_cells(blanks)
    if reading.manuscript.form is not Form.WORD:
        yield from _judge_lists([each for each in _read_lists(reading.passages) if len(each.actions) >= FEWEST])


def _read_lists(passages: Sequence[Passage]) -> Iterator[Listed]:
    for place, passage in enumerate(passages):
        headings = HEADINGS.fullmatch(passage.text)
        if headings:
            after = list(_read_after(passages[place + 1 :]))
            actions = tuple(each for each in after if each.kind is PassageKind.ITEM)
            yield Listed(headings, actions, tuple(each for each in after if each.kind is not PassageKind.ITEM))


def _read_after(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Give the passages under some headings, up to the next heading or label."""
    for passage in passages:
        if passage.kind is PassageKind.HEADING or passage.text.endswith(":"):
            return
        yield passage


def _judge_lists(lists: Sequence[Listed]) -> Iterator[Claim]:
    # Only where other lists have them: else they may be told apart in no way.
    if not any(each.beside for each in lists):
        return
    for each in lists:
        first = each.actions[0]
        if each.beside:
            yield Claim(CODE, first.find(), first.text)
            continue
        lead, when = (each.headings[name].strip(" :") for name in ("lead", "when"))
        said = f"The {len(each.actions)} actions listed here have nothing under “{lead}” and “{when}”"
        message = f"{said}, as those of the other lists have. Fill in who does each of them, and by when."
        yield Claim(CODE, first.find(), first.text, Severity.QUERY, "", "", message)


def _say_cells(blanks: Sequence[Blank]) -> Claim:
    first = blanks[0]
    named = [f"{each.row}, {each.column}" for each in blanks[:MOST]]
    more = f" and {len(blanks) - MOST} more" if len(blanks) > MOST else ""
    message = f"Nobody, or no date, stands beside {'; '.join(named)}{more}. Fill in who does it, and by when."
    return Claim(CODE, first.cell.where, first.row, Severity.QUERY, "", "", message)
