"""Our own papers, read for proof as any other: what does not hold in them is told at the cell it was typed in."""

from collections.abc import Iterable, Iterator, Sequence

from orderpaper.assembly.proofread import check_reading
from orderpaper.checks.drafts import judge_draft, leave_out_known, run_cells_together
from orderpaper.checks.said import read_wording
from orderpaper.pack.register import PaperFile
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding
from orderpaper.word.manuscript.document import read_manuscript


def proofread_drafts(files: Iterable[PaperFile], bundle: Bundle, known: Sequence[Finding]) -> Iterator[Finding]:
    """Give what does not hold in papers of ours, at the cell it was typed in; not what is `known` of the workbooks."""
    typed = run_cells_together(read_wording(bundle))
    readings = ((file.name, check_reading(read_manuscript(file.data, file.name))) for file in files)
    found = (finding for name, claims in readings for finding in judge_draft(claims, name, typed))
    yield from leave_out_known(found, known)
