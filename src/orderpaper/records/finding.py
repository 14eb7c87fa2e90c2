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


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or worth a look: a code named for what must be true, a place, a plain sentence."""

    code: str
    severity: Severity
    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


def stop(code: str, place: Place, message: str) -> Finding:
    """Give a finding that must be put right before the paper is published."""
    return Finding(code, Severity.STOP, place, message)


def query(code: str, place: Place, message: str) -> Finding:
    """Give a finding that is worth a look."""
    return Finding(code, Severity.QUERY, place, message)


def note(code: str, place: Place, message: str) -> Finding:
    """Give a finding that is only said."""
    return Finding(code, Severity.NOTE, place, message)


def has_stop(findings: Iterable[Finding]) -> bool:
    """Tell whether any of the findings stops publication."""
    return any(finding.severity is Severity.STOP for finding in findings)
