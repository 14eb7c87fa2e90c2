"""What a check found, and how much it matters."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from orderpaper.records.place import Place


class Severity(StrEnum):
    """How much a finding matters: it stops publication, is worth a look, or is merely said."""

    STOP = "stop"
    QUERY = "query"
    NOTE = "note"

    @property
    def words(self) -> str:
        """The level as an officer reads it."""
        return {"stop": "Must fix", "query": "Worth a look", "note": "Read as"}[self.value]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or worth a look: a code named for what must be true, a place, a plain sentence.

    `held` is what the cell holds, where the finding is about that, and `read_as` what it was taken for. Where the same
    is to be said of many cells, the place is their range and `count` how many they are.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    held: str = ""
    read_as: str = ""
    count: int = 1

    @property
    def cell(self) -> str:
        """Where on its sheet or under its heading it is, and of how many cells or rows: E2:E41 (40 cells)."""
        return f"{self.place.at}{self._say_count()}"

    @property
    def sentence(self) -> str:
        """The message as it begins a line of its own; the name of a file keeps its small letter."""
        first = self.message.partition(" ")[0]
        return self.message[:1].upper() + self.message[1:] if first.rstrip(".,:").isalpha() else self.message

    def __str__(self) -> str:
        return f"{self.place}{self._say_count()}: {self.message}"

    def _say_count(self) -> str:
        what = "rows" if self.place.at.startswith("rows ") else "cells"
        return f" ({self.count:,} {what})" if self.count > 1 else ""


def stop(code: str, place: Place, message: str, held: str = "") -> Finding:
    """Give a finding that must be put right before the paper is published."""
    return Finding(code, Severity.STOP, place, message, held)


def query(code: str, place: Place, message: str, held: str = "") -> Finding:
    """Give a finding that is worth a look."""
    return Finding(code, Severity.QUERY, place, message, held)


def note(code: str, place: Place, message: str, held: str = "", read_as: str = "") -> Finding:
    """Give a finding that is only said: what was read otherwise than it was typed."""
    return Finding(code, Severity.NOTE, place, message, held, read_as)


def has_stop(findings: Iterable[Finding]) -> bool:
    """Tell whether any of the findings stops publication."""
    return any(finding.severity is Severity.STOP for finding in findings)


def count_things(findings: Iterable[Finding]) -> str:
    """Give the title of a list of findings: 12 things to look at: 11 must be fixed."""
    levels = [finding.severity for finding in findings if finding.severity is not Severity.NOTE]
    if not levels:
        return "Nothing was found wrong."
    stops = levels.count(Severity.STOP)
    things = "1 thing" if len(levels) == 1 else f"{len(levels):,} things"
    return f"{things} to look at: {f'{stops:,}' if stops else 'none'} must be fixed"
