"""`orderpaper draft`: every paper of the meeting into the output folder."""

from orderpaper.assembly.findings import gather_outcome
from orderpaper.assembly.journey import make_papers
from orderpaper.pack.register import write_papers
from orderpaper.records.outcome import Outcome
from orderpaper.records.settings import Settings


def draft(settings: Settings) -> Outcome:
    """Make each committee paper and write it; an edited one is put aside, never overwritten."""
    made = make_papers(settings)
    written = write_papers(settings.output, made.files, made.inputs, is_partial=bool(settings.only))
    told = gather_outcome(made.findings, made.snapshots)
    return Outcome(told.findings, written.files, written.put_aside, written.left_over, told.every)
