"""What members read: a committee paper on its way to becoming a Word file."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PaperKind(StrEnum):
    """The papers there are, in the words `--only` takes."""

    AGENDA = "agenda"
    MINUTES = "minutes"
    REPORT = "report"
    IMPLICATIONS = "implications"
    PLAN = "plan"
    ASSESSMENT = "assessment"


@dataclass(frozen=True, slots=True)
class CommitteePaper:
    """One paper: its kind and title, its place on the agenda, the template and the context that make it.

    `label` says in the file name what it is; `sources` are the workbooks and sheets whose faults make it a draft. With
    `has_exempt`, something of it is not for the public, so that its public and its exempt edition are not the same.
    """

    kind: PaperKind
    title: str
    label: str
    item: int | None
    template: str
    context: object
    made_on: dt.date
    sources: frozenset[tuple[str, str]]
    starts: Mapping[str, int] = field(default_factory=dict)
    has_exempt: bool = False
