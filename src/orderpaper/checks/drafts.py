"""Takes what does not hold in papers of ours and the words typed; gives findings, at the cell the words come from."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from orderpaper.checks import bundle
from orderpaper.checks.said import Said
from orderpaper.records.address import is_in_a_workbook
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Finding, Severity
from orderpaper.records.place import Place

BETWEEN = "\x00"
SHARED = frozenset(
    check.__name__.replace("_", "-") for check in (*bundle.CHECKS, *bundle.JUDGED_CHECKS, *bundle.WORD_CHECKS)
)
"""The codes that the workbooks' own checks give."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The words of all cells as one text, single spaces between them, and the letter after which each cell ends."""

    cells: tuple[Said, ...]
    text: str
    ends: tuple[int, ...]

    def find(self, quote: str) -> Said | None:
        """Give the cell that some words stand in; None where none has them, or papers join them from several."""
        at = self.text.find(" ".join(quote.split()))
        return self.cells[bisect_right(self.ends, at)] if quote.strip() and at >= 0 else None


def run_cells_together(wording: Sequence[Said]) -> Typed:
    """Give the words of cells ready to be searched."""
    words = [" ".join(said.text.split()) for said in wording]
    return Typed(tuple(wording), BETWEEN.join(words), tuple(accumulate(len(each) + 1 for each in words)))


def judge_draft(claims: Iterable[Claim], file: str, typed: Typed) -> Iterator[Finding]:
    """Give what does not hold in one paper; notes are left out, for they are for papers that others made.

    Where the words quoted were typed in one cell, the finding stands at that cell, for there they are put right.
    """
    for claim in claims:
        finding = claim.finding(file)
        if finding is not None and finding.severity is not Severity.NOTE:
            cell = typed.find(claim.quote)
            said = f"{finding.message} It is printed in {file}."
            yield replace(finding, place=cell.place, message=said) if cell else finding


def leave_out_known(findings: Iterable[Finding], known: Sequence[Finding]) -> Iterator[Finding]:
    """Leave out what the workbooks' own checks judge, who know more: every cell that words and figures come from.

    Of the checks that workbooks and papers share, only words that no cell has are heard, as a template's, and they
    only where the workbooks were not told so. What several papers print is told once.
    """
    told = {each.code for each in known}
    said = {each.message for each in known}
    for finding in findings:
        is_judged = finding.code in SHARED and (finding.code in told or _is_from_a_cell(finding.place))
        if not is_judged and finding.message not in said:
            said.add(finding.message)
            yield finding


def _is_from_a_cell(place: Place) -> bool:
    """Tell whether a finding stands in a cell of a workbook, or in a table of a paper, which is made of them."""
    return is_in_a_workbook(place.file) or place.at.startswith("table ")
