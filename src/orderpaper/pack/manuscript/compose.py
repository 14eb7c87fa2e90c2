"""Takes the printed lines of a paper; gives the manuscript: its passages in reading order, and its tables."""

from collections.abc import Iterable

from orderpaper.pack.manuscript.blocks import join_rows
from orderpaper.pack.manuscript.drafts import Draft, run_together
from orderpaper.pack.manuscript.grids import rebuild_grids
from orderpaper.pack.manuscript.joining import join_lines
from orderpaper.pack.manuscript.kinds import Kind, tell_kinds
from orderpaper.pack.manuscript.lines import Printed, list_lines
from orderpaper.pack.manuscript.measure import measure_lines
from orderpaper.records.manuscript import Form, Manuscript, Passage, PassageKind, Whereabouts


def compose(printed: Iterable[Printed], name: str, form: Form) -> Manuscript:
    """Give printed lines as a manuscript: every line with words is in one passage, which knows its heading."""
    drafts = join_rows(join_lines(measure_lines(list_lines(printed))))
    kinds = tell_kinds(drafts)
    passages, heading = [], ""
    for draft, kind in zip(drafts, kinds, strict=True):
        passages.append(_make(draft, kind, heading))
        heading = passages[-1].text if kind.kind is PassageKind.HEADING else heading
    return Manuscript(name, form, tuple(passages), rebuild_grids(drafts, tuple(passages)))


def _make(draft: Draft, kind: Kind, heading: str) -> Passage:
    text, starts = run_together(line.text for line in draft.lines)
    wheres = (_put_under(line.where, heading) for line in draft.lines)
    return Passage(text, kind.kind, tuple(zip(starts, wheres, strict=True)), kind.number, kind.level)


def _put_under(where: Whereabouts, heading: str) -> Whereabouts:
    return Whereabouts(where.line, where.page, where.paragraph, heading, where.at)
