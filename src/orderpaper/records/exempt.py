"""Takes the bundle; gives all that is kept from the public as exempt, and what Schedule 12A lets a council keep.

The schedule is that of the Local Government Act 1972: Part 1 for England, Part 4 for Wales. Scotland and Northern
Ireland have Acts of their own, whose paragraphs are not held here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from orderpaper.records.bundle import Bundle
from orderpaper.records.names import fold
from orderpaper.records.place import Origin
from orderpaper.records.plan import Action, CompletedAction, Indicator
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
CALLED = {"Actions": "this action", "Indicators": "this indicator", "Completed": "this row"}
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
    """Give all that is exempt or names a paragraph, in the order of the workbooks: plan, reports, agendas."""
    for row, called, is_exempt, key in _read_guarded(bundle):
        if is_exempt or row.exempt_paragraph:
            yield Guarded(row, called, is_exempt, key)


def _read_guarded(bundle: Bundle) -> Iterator[tuple[MayBeExempt, str, bool, str]]:
    plan = bundle.plan
    rows: tuple[Action | Indicator | CompletedAction, ...] = (
        (*plan.actions, *plan.indicators, *plan.completed) if plan else ()
    )
    for row in rows:
        yield row, CALLED[row.SHEET.name], row.publish == "Exempt", "publish"
    for report in bundle.reports:
        details = report.details
        yield details, "this report", is_exempt_classification(details.classification), "classification"
        for appendix in report.appendices:
            called = "background paper" if appendix.kind == "Background paper" else "appendix"
            yield appendix, f"this {called}", appendix.publish == "Exempt", "publish"
    for meeting in bundle.meetings:
        for item in meeting.agenda:
            yield item, "this item", item.kind == "Exempt", "kind"


def paragraphs_of(nation: Text) -> Mapping[str, str]:
    """Give the paragraphs that make information exempt in a nation, with their words; none where they are not held."""
    return NATIONS.get(fold(nation), {}) if isinstance(nation, str) else {}


def read_paragraphs(typed: str) -> tuple[str, ...]:
    """Give the paragraphs that words name: 3 and 7 of “paragraphs 3 and 7 of Part 1 of Schedule 12A”."""
    return tuple(each.upper() for each in NUMBER.findall(BESIDE.sub(" ", typed)))
