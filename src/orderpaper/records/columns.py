"""The one schema of the workbooks: what a column holds, said where the record's field is declared.

Reading, blank workbooks, drop-downs, the guide and did-you-mean all ask these records.
"""

import dataclasses
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Self

from orderpaper.records.place import Origin


class Kind(StrEnum):
    """What may stand in a cell, in the words the guide uses."""

    TEXT = "words"
    ID = "letters and a number"
    PARA = "paragraphs"
    WHEN = "day, month or word"
    DATE = "date"
    TIME = "time"
    FIGURE = "figure"
    INT = "whole number"
    CHOICE = "one of a list"
    YES_NO = "Yes or No"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what it holds, what to type there, and what must be true of it.

    `choices` names one of LISTS; `refers_to` names the sheets whose key the cell must be; `phrase` is what the column
    is called inside a sentence, where that is not the heading.
    """

    heading: str
    kind: Kind
    help: str
    required: bool = False
    is_key: bool = False
    choices: str = ""
    refers_to: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    width: int = 0
    phrase: str = ""

    @property
    def spoken(self) -> str:
        """What the column is called inside a sentence: its phrase, or its heading with a small first letter."""
        has_acronym = self.heading[1:2].isupper()
        return self.phrase or (self.heading if has_acronym else self.heading[0].lower() + self.heading[1:])

    def field(self) -> Any:  # noqa: ANN401 - a dataclass field stands where the record's own type is written
        """Give the dataclass field that carries this column."""
        return field(metadata={"column": self})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, what one row of it is, and whether it is a list of rows or one record downwards."""

    name: str
    help: str
    is_details: bool = False
    is_required: bool = True
    aliases: tuple[str, ...] = ()
    key: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row that was read, and where it stands."""

    SHEET: ClassVar[Sheet]
    origin: Origin

    @classmethod
    def columns(cls) -> dict[str, Column]:
        """Give the columns of the record's sheet by the names of its fields, in their order."""
        record: Any = cls
        return _columns_of(record)

    def changed(self, **values: object) -> Self:
        """Give a copy with other values; for the worked examples of tests and of next year."""
        return dataclasses.replace(self, **values)  # type: ignore[arg-type]  # the caller names real fields


@cache
def _columns_of(record: Any) -> dict[str, Column]:  # noqa: ANN401 - mypy does not take a class for hashable
    return {each.name: each.metadata["column"] for each in dataclasses.fields(record) if "column" in each.metadata}


PUBLISH = Column(
    "Publish",
    Kind.CHOICE,
    "No leaves the row out; Exempt keeps it from the public; empty means Yes.",
    choices="Publish",
)
EXEMPT_PARAGRAPH = Column(
    "Exempt paragraph", Kind.TEXT, "Where the row is exempt: the paragraph of Schedule 12A, 1 to 7.", width=12
)
PUBLIC_INTEREST = Column(
    "Public interest",
    Kind.TEXT,
    "Where the row is exempt: why the public interest in that outweighs disclosing it.",
    width=28,
)

LISTS: dict[str, tuple[str, ...]] = {
    "Yes or No": ("Yes", "No"),
    "Publish": ("Yes", "No", "Exempt"),
    "Status": ("Not started", "On track", "At risk", "Late", "On hold", "Complete", "Stopped"),
    "Unit": ("Number", "Per 1,000 people", "Per 1,000 households", "Per cent", "£", "Days", "Words"),
    "Good is": ("Lower", "Higher", "Neither"),
    "Standing": ("Published", "Provisional", "In confidence"),
    "Rows are": ("Area", "Ward", "Month", "Year", "Crime type", "Measure", "Other"),
    "Small numbers": ("Show", "Hide under 5", "Round to 5"),
    "Dash means": ("Zero", "Not available", "Not applicable"),
    "Rank": ("1 is best", "1 is worst", "None"),
    "Shown as": (
        "Table",
        "Table in two blocks",
        "Top and bottom three",
        "Bar chart",
        "Column chart",
        "Stacked bar chart",
        "Stacked column chart",
        "Line chart",
        "Control chart",
        "Ranked bar chart",
        "Pie chart",
        "Map",
    ),
    "Decides": ("This committee", "Cabinet", "Council"),
    "Layout": ("Final decision question", "Executive summary first"),
    "Action plan": ("A", "B", "C"),
    "Section": (
        "Purpose and executive summary",
        "Introduction and background",
        "Available options",
        "Preferred option and reasons",
        "Risk",
        "Previous committee feedback",
        "Next steps",
    ),
    "Plan section": (
        "Introduction to priorities",
        "Background and context",
        "Organisational changes",
        "Strategic assessment summary",
        "Priority leads",
        "Action plan",
        "Consultation",
        "Methodology",
    ),
    "Recommendation": (
        "Keep",
        "Add",
        "Remove",
        "Make cross-cutting",
        "Join another",
        "Task and finish group",
        "Not a priority",
        "None",
    ),
    "Assessment section": (
        "Executive summary",
        "Introduction",
        "Purpose",
        "Background",
        "Context",
        "Objectives",
        "Methodology",
        "Crime overview",
        "Emerging issues",
        "Additional areas",
        "Recommended priorities",
        "Implementation and review",
        "Further information",
        "Demographics",
        "Detailed methodology",
        "Information sources",
        "Other appendix",
    ),
    "Appendix kind": ("Appendix", "Background paper"),
    "Agenda kind": ("Standing", "Minutes", "Business", "Exempt"),
    "Attends as": ("Member", "Substitute", "Visiting", "Officer", "Guest"),
    "Attendance": ("Present", "Apologies", "Absent"),
    "Disclosure": ("Interest", "Lobbying"),
    "Minute kind": ("Noted", "Introduction", "Point", "Answer", "Resolved", "Note"),
    "About": (
        "Apologies",
        "Substitutes",
        "Urgent items",
        "Visiting members",
        "Interests",
        "Lobbying",
        "Public or private",
        "Previous minutes",
        "Petitions",
        "Questions",
        "Duration",
        "Other",
    ),
    "Person": ("Councillor", "Officer", "Partner"),
    "Role": ("Chairman", "Vice-Chairman", "Member", "Substitute"),
    "Minute numbers": ("Per committee", "Whole council", "Per meeting"),
    "Nation": ("England", "Wales", "Scotland", "Northern Ireland"),
    "Days counted": ("Working days", "Calendar days"),
    "Time style": ("6.30 pm", "6.30 p.m."),
    "Sign-off state": ("Sent", "Cleared", "Cleared with changes", "Not cleared"),
    "Amendment kind": ("Text to clear", "Other text", "Figure", "Elsewhere", "Comment", "Reply"),
}
