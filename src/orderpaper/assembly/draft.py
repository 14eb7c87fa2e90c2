"""`orderpaper draft`: every paper of the meeting into the output folder."""

import dataclasses

from orderpaper.assembly.findings import gather_outcome
from orderpaper.assembly.journey import make_papers
from orderpaper.assembly.ledger import write_figures
from orderpaper.assembly.page_numbers import number_papers
from orderpaper.pack.register import write_papers
from orderpaper.records.outcome import Outcome
from orderpaper.records.settings import Settings


def draft(settings: Settings) -> Outcome:
    """Make each committee paper, with page numbers, and write it; an edited one is put aside, never overwritten.

    Beside them stands figures.xlsx, which leads from each figure in them to its cells.
    """
    made = make_papers(settings)
    numbered = number_papers(made.files, settings)
    written = write_papers(settings.output, numbered.files, made.inputs, is_partial=bool(settings.only))
    ledger, remark = write_figures(settings, made)
    told = gather_outcome(made.findings, made.snapshots)
    return dataclasses.replace(
        told,
        files=written.files,
        put_aside=written.put_aside,
        left_over=written.left_over,
        remarks=(*numbered.remarks, *filter(None, (remark,))),
        lists=tuple(filter(None, (ledger,))),
    )
