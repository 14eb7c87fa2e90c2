"""Takes a paper; gives every rank that it says, each with the row that it is of, where that can be told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.beside.areas import PROPER
from orderpaper.checks.proof.beside.marked import RANK, Marked, Mention
from orderpaper.checks.proof.beside.names import Key
from orderpaper.checks.proof.beside.paper import Paper
from orderpaper.checks.proof.beside.parts import split_parts
from orderpaper.checks.proof.beside.standings import Standing, read_standings
from orderpaper.checks.proof.beside.times import Time, tell_time
from orderpaper.records.tabled import Tabled

# Where a rank is among others: that names no other area as the one that is ranked.
AMONG = re.compile(
    rf"\b(?:in|across|within|of|to|against|among(?:st)?|with|other)\s+(?:the\s+|other\s+|\S+\s+){{0,3}}?{PROPER}"
    r"(?:\s+(?:districts?|boroughs?|councils?))*"
)
COUNTY = re.compile(r"\bcounty(?:[’']s)?(?:-?\s?wide)?\b|\bdistricts?(?:\s+councils?)?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ranking:
    """A rank that a sentence says, the rows of the name it is said of, and the time it is said of.

    One that `is_carried` is in a part of a sentence that does not surely name its row: that is the one of the sentence,
    or of the sentence before. One that is not `is_ours`, or of another time, is of no row that we have.
    """

    marked: Marked
    standing: Standing
    mention: Mention | None
    time: Time
    is_carried: bool = False
    is_ours: bool = True

    @property
    def key(self) -> Key:
        """The words of the name it is said of; none where that is open, or the rank is not ours now."""
        return self.mention.key if self.mention and self.is_ours and self.time is not Time.OTHER else ()

    @property
    def row(self) -> Tabled | None:
        """The row, where it is one, or where all of its name have one rank; the first of them."""
        rows = self.mention.rows if self.mention and self.key else ()
        return rows[0] if rows and len({(row.rank, row.arrow) for row in rows}) == 1 else None

    @property
    def letter(self) -> int:
        """Where the rank begins in its sentence."""
        return self.marked.quantity(self.standing.at).start


def list_rankings(paper: Paper) -> tuple[Ranking, ...]:
    """Give the ranks of a paper in reading order."""
    return tuple(
        each for marked, before in paper.sentences if RANK in marked.text for each in _read(paper, marked, before)
    )


def _read(paper: Paper, marked: Marked, before: Sequence[Marked]) -> Iterator[Ranking]:
    for standing in read_standings(marked):
        is_ours = paper.areas.may_be_ours(_leave_among(paper, marked.text[: standing.at]))
        mention = _find_mention(marked, standing)
        meant = mention or (None if standing.is_of_other else _find_carried(marked, before))
        row = meant.rows[0] if meant else None
        around = (*(each.sentence.text for each in reversed(before)), marked.sentence.find().heading)
        words = marked.slice(0, standing.at)
        time = tell_time(row, words, around) if row else Time.UNSAID
        yield Ranking(marked, standing, meant, time, not (mention and mention.is_plain), is_ours)


def _leave_among(paper: Paper, said: str) -> str:
    """Give words without those for the areas that ours is ranked among, where ours is named or none is."""
    words = COUNTY.sub(" ", said)
    return AMONG.sub(" ", words) if paper.areas.name_ours(words) or "other " in words else words


def _find_mention(marked: Marked, standing: Standing) -> Mention | None:
    """Give the name a rank is of: before its bracket, or in its part of the sentence."""
    if standing.is_of_other:
        return None
    if standing.name_at is not None:
        return marked.mention(standing.name_at)
    parts = (part for part in split_parts(marked) if part.start <= standing.at < part.end)
    return next((part.mention for part in parts), None)


def _find_carried(marked: Marked, before: Sequence[Marked]) -> Mention | None:
    """Give the only name of a sentence, or of the one before where it names none."""
    said = marked.mentions or (before[-1].mentions if before else ())
    plain = [each for _at, each in said if each.is_plain]
    return plain[0] if plain and len({each.key for _at, each in said}) == 1 else None
