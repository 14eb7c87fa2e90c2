"""What came of proofreading a paper."""

from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.claim import Claim
from orderpaper.records.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Proofread:
    """The paper’s name, how many claims were checked, those that do not hold in reading order, and the copy written.

    `remarks` are sentences about what could not be read or done.
    """

    file: str
    claims_checked: int
    faults: tuple[Claim, ...] = ()
    annotated: Path | None = None
    remarks: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings, in reading order."""
        found = (claim.finding(self.file) for claim in self.faults)
        return tuple(finding for finding in found if finding)

    @property
    def exit_status(self) -> int:
        """1 where something cannot be right, else 0."""
        return 1 if any(claim.answer is Severity.STOP for claim in self.faults) else 0
