"""Takes the bundle; gives all that is kept from the public as exempt, and what Schedule 12A lets a council keep.

The schedule is that of the Local Government Act 1972: Part 1 for England, Part 4 for Wales. Scotland and Northern
Ireland have Acts of their own, whose paragraphs are not held here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from orderpaper.records.assessment import AssessmentNarrative, CaseStudy, Chapter
from orderpaper.records.bundle import Bundle
from orderpaper.records.meeting import AgendaItem, Minute
from orderpaper.records.names import fold
from orderpaper.records.place import Origin
from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanNarrative
from orderpaper.records.report import Appendix, Implication, ReportDetails, ReportNarrative
from orderpaper.records.statistics import Display, StatisticsTable
from orderpaper.records.text import Text

ENGLAND = {
    "1": "any individual",
    "2": "what is likely to reveal who an individual is",
    "3": "the financial or business affairs of any person, the council among them",
    "4": "consultations or negotiations about labour relations",
    "5": "legal professional privilege",
    "6": "a notice, order or direction that the council proposes",
    "7": "action to prevent, investigate or prosecute crime",
}
WALES = {
    **dict(zip(("12", "13", "14", "15", "16", "17", "18"), ENGLAND.values(), strict=True)),
    "18A": "an obligation of confidentiality, before a standards committee",
    "18B": "national security, before a standards committee",
    "18C": "what a standards committee deliberates",
}
NATIONS: Mapping[str, Mapping[str, str]] = {"": ENGLAND, "england": ENGLAND, "wales": WALES}
PARTS: Mapping[str, int] = {"": 1, "england": 1, "wales": 4}
"""Which part of the schedule holds a nation’s paragraphs."""
ALSO_EXEMPT: dict[type, str] = {
    Action: "this action",
    Indicator: "this indicator",
    CompletedAction: "this row",
    PlanNarrative: "this paragraph",
    StatisticsTable: "this table",
    Display: "this row",
    Chapter: "this chapter",
    AssessmentNarrative: "this paragraph",
    CaseStudy: "this case study",
    Implication: "this row",
    ReportNarrative: "this paragraph",
    Appendix: "this appendix",
    Minute: "this paragraph",
}
"""What the rows are called that are exempt by what stands under Publish."""
BESIDE = re.compile(
    r"\b(?:schedule\s*12\s*a\b|part\s+\d+\b|sections?\s*100\s*a\b(?:\s*\(\d+\))*|s\.?\s*100\s*a\b(?:\s*\(\d+\))*"
    r"|(?:19|20)\d\d(?:/\d+)?)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d+[A-C]?(?![^\W\d_])", re.IGNORECASE)


class MayBeExempt(Protocol):
    """A record with a paragraph of Schedule 12A and a reason, and the row it stands in."""

    @property
    def origin(self) -> Origin:
        """The row."""

    @property
    def exempt_paragraph(self) -> Text:
        """The paragraph, as typed."""

    @property
    def public_interest(self) -> Text:
        """Why the public interest is in keeping it back, as typed."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """What is exempt or names a paragraph: its record, what it is called, whether it is exempt, where that is typed."""

    row: MayBeExempt
    called: str
    is_exempt: bool
    key: str


def is_exempt_classification(classification: Text) -> bool:
    """Tell whether a report’s classification says that it is exempt."""
    return isinstance(classification, str) and fold(classification).startswith("exempt")


def find_guarded(bundle: Bundle) -> Iterator[Guarded]:
    """Give all that is exempt or names a paragraph, in the order of the workbooks: plan, figures, reports, agendas."""
    for row in bundle.entries():
        found = _read_guarded(row)
        if found and (found.is_exempt or found.row.exempt_paragraph):
            yield found


def _read_guarded(row: Any) -> Guarded | None:  # noqa: ANN401 - any row: what it is tells what it has
    if isinstance(row, ReportDetails):
        return Guarded(row, "this report", is_exempt_classification(row.classification), "classification")
    if isinstance(row, AgendaItem):
        return Guarded(row, "this item", row.kind == "Exempt", "kind")
    called = ALSO_EXEMPT.get(type(row))
    if called is None:
        return None
    is_background = isinstance(row, Appendix) and row.kind == "Background paper"
    return Guarded(row, "this background paper" if is_background else called, row.publish == "Exempt", "publish")


def paragraphs_of(nation: Text) -> Mapping[str, str]:
    """Give the paragraphs that make information exempt in a nation, with their words; none where they are not held."""
    return NATIONS.get(fold(nation), {}) if isinstance(nation, str) else {}


def part_of(nation: Text) -> int:
    """Give the part of Schedule 12A that holds a nation’s paragraphs, 0 where it has none."""
    return PARTS.get(fold(nation), 0) if isinstance(nation, str) else 0


def read_paragraphs(typed: str) -> tuple[str, ...]:
    """Give the paragraphs that words name: 3 and 7 of “paragraphs 3 and 7 of Part 1 of Schedule 12A”."""
    return tuple(each.upper() for each in NUMBER.findall(BESIDE.sub(" ", typed)))
